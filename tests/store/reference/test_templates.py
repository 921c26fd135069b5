"""Templates hold the method, go into a process as plain data, and are refused when they are not whole."""

import json
import random
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.vocabulary import MethodPartKind, NoteKind, PositionValue
from facilitator_app.errors import Refused
from facilitator_app.installed import resources
from facilitator_app.messages import LANGUAGES, message
from facilitator_app.store.reference import templates
from facilitator_app.store.reference.catalogues import codes
from facilitator_app.store.reference.templates import (
    Template,
    as_data,
    from_data,
    in_language,
    parse,
    parts,
    read,
    shipped,
    shipped_scale,
    template,
)

PRO_PAZ = (resources() / "templates" / "pro-paz.toml").read_bytes()
JSON_DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


def refusal(data: bytes) -> Refused:
    """How `data` is refused; its message must exist in every language."""
    with pytest.raises(Refused) as caught:
        parse(data, "metodo.toml")
    assert_said(caught.value)
    return caught.value


def assert_said(refused: Refused) -> None:
    """That people are told of `refused` in every language."""
    assert refused.code.startswith("template.")
    for lang in LANGUAGES:
        assert message(refused.code, refused.parameters, lang).what


def taken_or_refused(data: bytes) -> bool:
    """Whether `data` is a whole template or is refused in words; any other exception comes out."""
    try:
        return isinstance(parse(data, "m.toml"), Template)
    except Refused as refused:
        assert_said(refused)
        return True


def altered(**changes: Any) -> dict[str, Any]:
    """The data of the Pro Paz template with some keys changed."""
    return {**as_data(template("pro-paz")), **changes}


def places_of(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place of nested `data`, as the keys that lead to it."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path] + [place for key, value in inside for place in places_of(value, (*path, key))]


def test_three_methods_ship() -> None:
    assert shipped() == ("mediacion-breve", "mision-verificacion", "pro-paz")


@pytest.mark.parametrize("code", ["mediacion-breve", "mision-verificacion", "pro-paz"])
def test_a_shipped_method_is_whole_and_speaks_all_four_languages(code: str) -> None:
    method = template(code)
    assert method.code == code
    for part in parts(method):
        assert part.kind in {"note_kind", "agenda"} or set(LANGUAGES) <= set(part.content["name"])
    assert all(set(stage.purpose or ()) >= set(LANGUAGES) for stage in method.stages)
    assert all(set(LANGUAGES) <= set(item.title) and item.minutes for item in method.agenda)
    assert set(method.note_kinds) <= set(NoteKind)
    assert all(value.position for scale in method.scales for value in scale.values)


def test_pro_paz_is_the_method_of_the_programme() -> None:
    method = template("pro-paz")
    assert [stage.code for stage in method.stages] == list(codes("stages"))
    assert {condition.code for condition in method.conditions} == {
        "legal_framework", "political_will", "social_support", "training", "money", "coordination",
        "equal_information",
    }  # fmt: skip
    assert len(method.skills) == 7
    assert len(method.checks) == 6
    assert set(method.note_kinds) == set(NoteKind)


def test_scales_are_ordered_from_support_to_refusal_and_ask_for_the_words_of_a_reservation() -> None:
    gradients = template("pro-paz").scale("gradients")
    assert gradients is not None
    assert (gradients.values[0].position, gradients.values[-1].position) == (
        PositionValue.AGREE,
        PositionValue.NO,
    )
    assert "support" in {value.code for value in gradients.values}
    for method in map(template, shipped()):
        for scale in method.scales:
            for value in scale.values:
                assert value.asks_words == (value.position in {PositionValue.RESERVATION, PositionValue.NO})
    assert template("pro-paz").scale("nothing") is None


def test_scales_are_printed_and_so_speak_every_language() -> None:
    for scale in (scale for method in map(template, shipped()) for scale in method.scales):
        assert all(set(wording) == set(LANGUAGES) for wording in (scale.name, *(value.name for value in scale.values)))


def test_a_scale_that_ships_is_found_by_its_code_whatever_template_has_it() -> None:
    found = shipped_scale("yes_no")
    assert found is not None
    assert [value["code"] for value in found["values"]] == ["yes", "no"]
    assert shipped_scale("nothing") is None


def test_the_conditions_and_the_text_of_a_template_cannot_be_changed_in_memory() -> None:
    with pytest.raises(TypeError):
        template("pro-paz").name["es"] = "otra cosa"  # type: ignore[index]


@pytest.mark.parametrize("code", ["mediacion-breve", "mision-verificacion", "pro-paz"])
def test_a_template_goes_through_plain_data_and_json_unchanged(code: str) -> None:
    method = template(code)
    assert from_data(as_data(method)) == method
    assert from_data(json.loads(json.dumps(as_data(method)))) == method
    assert parse(json.dumps(as_data(method)).encode(), "m.json") == method
    assert as_data(method) == tomllib.loads((resources() / "templates" / f"{code}.toml").read_text("utf-8"))


def test_changing_the_copy_leaves_the_template_as_it_was() -> None:
    copy = as_data(template("pro-paz"))
    copy["stages"][0]["name"]["es"] = "Otra"
    copy["stages"].clear()
    assert template("pro-paz").stages[0].name["es"] == "Exploración"


def test_a_process_copies_every_part_with_its_kind_code_and_place() -> None:
    found = parts(template("pro-paz"))
    assert {part.kind for part in found} == set(MethodPartKind)
    assert len({(part.kind, part.code) for part in found}) == len(found)
    stages = [part for part in found if part.kind == "stage"]
    assert [(part.code, part.place) for part in stages][:2] == [("exploration", 0), ("analysis", 1)]
    assert stages[0].content["name"]["en"] == "Exploration"
    json.dumps([part.content for part in found])


def test_words_fall_back_to_spanish_and_then_to_what_there_is() -> None:
    assert in_language({"es": "Mesa", "en": "Table"}, "en") == "Table"
    assert in_language({"es": "Mesa", "en": "Table"}, "pt") == "Mesa"
    assert in_language({"quc": "Ch'ob'oj"}, "pt") == "Ch'ob'oj"


def test_a_method_in_another_language_is_welcome() -> None:
    method = from_data(altered(name={"quc": "Utzil"}))
    assert in_language(method.name, "es") == "Utzil"


def test_an_unknown_method_is_refused_with_those_there_are() -> None:
    for code in ("nada", "../messages/template", "x" * 10_000):
        with pytest.raises(Refused) as caught:
            template(code)
        assert caught.value.code == "template.unknown"
        assert "pro-paz" in message(caught.value.code, caught.value.parameters).to_do


def test_a_file_of_a_person_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mío.toml"
    path.write_bytes(b"\xef\xbb\xbf" + PRO_PAZ)
    assert read(path) == template("pro-paz")
    for missing in (tmp_path / "no.toml", tmp_path):
        with pytest.raises(Refused) as caught:
            read(missing)
        assert caught.value.code == "template.cannot_open"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "template.wrong_shape"),
        (b"\x00\x01", "template.not_readable"),
        (b"\xff\xfe" + PRO_PAZ, "template.not_readable"),
        (b"PK\x03\x04 zip", "template.not_readable"),
        (b"{", "template.not_readable"),
        (b'{"format": 1}', "template.wrong_shape"),
        (b"x = " + b"[" * 60_000, "template.not_readable"),
        (b'{"a":' * 20_000, "template.not_readable"),
        (b"a" + b".a" * 60_000 + b" = 1", "template.not_readable"),
        (b"a" + b".a" * 150 + b" = 1", "template.wrong_shape"),
        (PRO_PAZ + b"#" * templates.MOST_BYTES, "template.too_big"),
        (PRO_PAZ.replace(b"facilitator-template/1", b"facilitator-template/9"), "template.wrong_shape"),
        (PRO_PAZ.replace(b"purpose", b"purpoze", 1), "template.unknown_key"),
        (PRO_PAZ.replace(b"minutes = 15", b"minutes = -1"), "template.wrong_shape"),
        (PRO_PAZ.replace(b"minutes = 15", b"minutes = 1979-05-27"), "template.wrong_shape"),
        (PRO_PAZ.replace(b'"Exploration"', b'"Explo\\u202eration"'), "template.wrong_shape"),
        (PRO_PAZ.replace(b'"Exploration"', b'"   "'), "template.wrong_shape"),
        (PRO_PAZ.replace(b'code = "analysis"', b'code = "exploration"'), "template.repeated_code"),
        (PRO_PAZ.replace(b'["equal_information"]', b'["luck"]'), "template.unknown_condition"),
    ],
)  # fmt: skip
def test_what_is_not_a_whole_template_is_refused_with_a_message(data: bytes, code: str) -> None:
    assert refusal(data).code == code


def test_a_refusal_names_the_place() -> None:
    wrong = altered()
    wrong["stages"][1]["name"]["es"] = 7
    with pytest.raises(Refused) as caught:
        from_data(wrong, "m.json")
    assert str(caught.value.parameters["where"]).startswith("$.stages[1].name")
    with pytest.raises(Refused) as caught:
        from_data(altered(stages=[{**altered()["stages"][0], "\u202epurpose\x00": 1}]), "m.json")
    assert caught.value.parameters["where"] == "$.stages[0].\\u202epurpose\\x00"


def test_a_template_cut_short_anywhere_is_refused_or_whole() -> None:
    for cut in range(0, len(PRO_PAZ), 97):
        assert taken_or_refused(PRO_PAZ[:cut])


@given(st.integers(0, len(PRO_PAZ) - 1), st.integers(0, 255))
def test_a_changed_byte_never_does_more_than_refuse(position: int, byte: int) -> None:
    assert taken_or_refused(PRO_PAZ[:position] + bytes([byte]) + PRO_PAZ[position + 1 :])


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    assert refusal(data).code.startswith("template.")


@given(JSON_DATA, st.randoms(use_true_random=False))
def test_any_value_at_any_place_is_taken_or_refused(value: Any, chance: random.Random) -> None:
    data: Any = altered()
    path = chance.choice([place for place in places_of(data) if place])
    holder = data
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    try:
        method = from_data(data)
    except Refused as refused:
        assert_said(refused)
    else:
        assert from_data(as_data(method)) == method
