"""A mapping file says which column is which; anything else in it is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Refused
from facilitator_app.exchange.roster import read_mapping
from facilitator_app.exchange.roster.fields import Field

LIST = "Col uno;Qué;Sector\nAna Xol;F;SC\nLuis Tum;M;Ambos\n"


@pytest.fixture
def mapping_of(tmp_path: Path) -> Any:
    def _mapping(content: Any) -> Any:
        path = tmp_path / "columnas.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return read_mapping(path)

    return _mapping


def test_a_mapping_overrides_the_guesses_by_header_or_letter(
    read_text: Callable[..., Any], mapping_of: Callable[..., Any]
) -> None:
    mapping = mapping_of({"columns": {"col UNO": "name", "B": "sex", "Sector": None}})
    result = read_text(LIST, mapping)
    assert [row.values for row in result.people] == [
        {"name": "Ana Xol", "sex": "f"},
        {"name": "Luis Tum", "sex": "m"},
    ]
    assert {column.why for column in result.plan.columns} == {"mapping"}


def test_a_mapping_says_what_words_mean(read_text: Callable[..., Any], mapping_of: Callable[..., Any]) -> None:
    mapping = mapping_of({"columns": {"A": "name"}, "values": {"sector": {"SC": "civil_society", "Ambos": None}}})
    result = read_text(LIST, mapping)
    assert [row.values.get("sector") for row in result.people] == ["civil_society", None]
    assert not result.flags()


def test_a_mapping_says_where_the_header_is(read_text: Callable[..., Any], mapping_of: Callable[..., Any]) -> None:
    mapping = mapping_of({"columns": {"Col uno": "name"}, "header_row": 3})
    result = read_text("Nombre;x\nbasura;y\nCol uno;z\nAna;w\n", mapping)
    assert [(row.number, row.values["name"]) for row in result.people] == [(4, "Ana")]
    with pytest.raises(Refused, match=r"roster\.no_such_row"):
        read_text("Nombre\nAna\n", mapping_of({"header_row": 999}))


def test_header_row_zero_means_that_there_is_none(
    read_text: Callable[..., Any], mapping_of: Callable[..., Any]
) -> None:
    result = read_text("Ana;F\nEva;F\n", mapping_of({"columns": {"A": "name", "B": "sex"}, "header_row": 0}))
    assert [row.number for row in result.people] == [1, 2]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{not json", "roster.mapping_not_json"),
        (b"\xff\xfe\x00", "roster.mapping_not_json"),
        (b"[" * 50_000, "roster.mapping_not_json"),
        (b" " * 300_000 + b"{}", "roster.mapping_too_large"),
        ([], "roster.mapping_unexpected"),
        ({"colums": {}}, "roster.mapping_unexpected"),
        ({"columns": []}, "roster.mapping_unexpected"),
        ({"columns": {"A": "nombre"}}, "roster.mapping_unknown_field"),
        ({"columns": {"A": ["name"]}}, "roster.mapping_unknown_field"),
        ({"sheet": 3}, "roster.mapping_unexpected"),
        ({"header_row": -1}, "roster.mapping_unexpected"),
        ({"header_row": True}, "roster.mapping_unexpected"),
        ({"values": {"name": {"a": "b"}}}, "roster.mapping_unexpected"),
        ({"values": {"sex": {"a": 1}}}, "roster.mapping_unexpected"),
    ],
)
def test_what_is_not_documented_is_refused(mapping_of: Callable[..., Any], content: Any, code: Any) -> None:
    with pytest.raises(Refused) as refused:
        mapping_of(content)
    assert refused.value.code == code


def test_a_column_that_is_not_there_and_a_field_given_twice_are_refused(
    read_text: Callable[..., Any], mapping_of: Callable[..., Any]
) -> None:
    with pytest.raises(Refused, match=r"roster\.mapping_unknown_column"):
        read_text(LIST, mapping_of({"columns": {"Otra": "name"}}))
    with pytest.raises(Refused, match=r"roster\.mapping_field_twice"):
        read_text(LIST, mapping_of({"columns": {"A": "name", "B": "name"}}))


def test_a_missing_mapping_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"roster\.not_found"):
        read_mapping(tmp_path / "no.json")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from([each.value for each in Field]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("columns", "sheet", "header_row", "values"), _JSON)))
def test_only_refusals_come_out_of_any_json(tmp_path_factory: pytest.TempPathFactory, content: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any-mapping.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with suppress(Refused):
        read_mapping(path)
