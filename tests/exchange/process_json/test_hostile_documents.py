"""Whatever the bytes are, a document is read whole or refused in words with the place; nothing else comes out."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import Refused
from facilitator_app.exchange.process_json import read_process, reading
from facilitator_app.messages import LANGUAGES, message
from tests.exchange.exchanging import example

GOOD = json.dumps(example(), ensure_ascii=False).encode()


def _refused(data: bytes | dict[str, Any], code: str) -> dict[str, object]:
    """What is said when `data` is refused with `code`; it can be said in every language."""
    with pytest.raises(Refused) as caught:
        read_process(data if isinstance(data, bytes) else json.dumps(data).encode(), "mesa.json")
    assert caught.value.code == f"exchange.{code}"
    assert caught.value.exit_code == 3
    for language in LANGUAGES:
        assert "mesa.json" in str(message(caught.value.code, caught.value.parameters, language))
    return caught.value.parameters


def _with(path: str, value: object) -> dict[str, Any]:
    """The example with another value at ``sessions.0.notes.0.text``."""
    document = copy.deepcopy(example())
    here: Any = document
    *steps, last = path.split(".")
    for step in steps:
        here = here[int(step) if step.isdigit() else step]
    here[int(last) if last.isdigit() else last] = value
    return document


def test_a_good_document_is_read() -> None:
    assert read_process(GOOD).key == "agua"
    assert read_process(b"\xef\xbb\xbf" + GOOD).key == "agua"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("proces", "$.proces"),
        ("process.titel", "$.process.titel"),
        ("participants.1.fone", "$.participants[1].fone"),
        ("sessions.0.notes.0.txt", "$.sessions[0].notes[0].txt"),
        ("agreements.0.clauses.0.commitments.0.due", "$.agreements[0].clauses[0].commitments[0].due"),
    ],
)
def test_an_unknown_key_is_refused_with_its_path(path: str, shown: str) -> None:
    assert _refused(_with(path, 1), "unknown_key")["path"] == shown


@pytest.mark.parametrize(
    ("path", "value", "code", "shown"),
    [
        ("process.title", 3, "wrong_type", "$.process.title"),
        ("process.title", None, "wrong_type", "$.process.title"),
        ("process.title", " \t ", "blank", "$.process.title"),
        ("process.key", "", "blank", "$.process.key"),
        ("process.key", "k" * 201, "too_long", "$.process.key"),
        ("sessions.0.number", 10**30, "out_of_range", "$.sessions[0].number"),
        ("sessions.0.number", 1.5, "wrong_type", "$.sessions[0].number"),
        ("sessions.0.number", True, "wrong_type", "$.sessions[0].number"),
        ("sessions.0.starts_at", "2026-02-30T10:00", "not_a_time", "$.sessions[0].starts_at"),
        ("sessions.0.starts_at", "2026-03-05T10:00-06:00", "not_a_time", "$.sessions[0].starts_at"),
        ("sessions.0.called_on", "ayer", "not_a_time", "$.sessions[0].called_on"),
        ("sessions.0.notes.0.text", "x" * 100_001, "too_long", "$.sessions[0].notes[0].text"),
        ("sessions.0.notes", {}, "wrong_type", "$.sessions[0].notes"),
        ("participants.0.birth_year", 12, "out_of_range", "$.participants[0].birth_year"),
        ("sessions.0.notes.0.speaker", "nadie", "unknown_reference", "$.sessions[0].notes[0].speaker"),
        ("sessions.0.notes.0.speaker", "muni", "unknown_reference", "$.sessions[0].notes[0].speaker"),
        ("parties.1.key", "muni", "key_of_two", "$.parties[1].key"),
        ("parties.1.key", "n1", "key_of_two", "$.sessions[0].notes[0].key"),
        ("sessions.0.attendance.1.participant", "p1", "named_twice", "$.sessions[0].attendance[1]"),
        ("format", "facilitator-process/2", "not_a_choice", "$.format"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(path: str, value: object, code: str, shown: str) -> None:
    data = _with(path, value)
    if code == "unknown_reference" and value == "nadie":
        assert [to.path for to in read_process(json.dumps(data).encode()).outside] == [shown]
    else:
        assert _refused(data, code)["path"] == shown


def test_a_choice_is_refused_with_the_values_that_are_possible() -> None:
    said = _refused(_with("sessions.0.notes.0.kind", "rumour"), "not_a_choice")
    assert said["path"] == "$.sessions[0].notes[0].kind"
    assert "concern, question" in str(said["allowed"])
    assert "signature, thumbprint" in str(
        _refused(_with("sessions.0.attendance.0.acts.0.kind", "x"), "not_a_choice")["allowed"]
    )


def test_a_key_written_twice_is_refused_even_when_spelt_another_way() -> None:
    twice = GOOD.replace(b'"title": "Mesa del agua"', b'"title": "A", "t\\u0069tle": "B"')
    assert _refused(twice, "key_twice")["path"] == "$.process.title"


@pytest.mark.parametrize("hidden", ["\\u0000", "\\ud800", "\\u202e", "\u202e", "\u2066"])
def test_characters_that_hide_or_turn_a_text_are_refused(hidden: str) -> None:
    data = GOOD.replace("El río".encode(), f"El {hidden}río".encode())
    assert _refused(data, "hidden_character")["path"] == "$.sessions[0].notes[0].text"


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"NaN", GOOD[:-1], GOOD + b"x", b"\xff\xfe" + GOOD, GOOD.replace(b"30", b"NaN"),
     GOOD.replace("í".encode(), b"\xed"), b"\x00" * 100],
)  # fmt: skip
def test_what_is_no_json_or_no_object_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_process(data)


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_endless_nesting_is_refused(opening: bytes) -> None:
    _refused(opening * 200_000, "too_deep")
    _refused(GOOD[:-1] + b',"zz":' + opening * 200_000, "too_deep")


def test_a_file_above_the_limit_is_refused_before_it_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 1_000)
    _refused(GOOD, "too_large")


def test_an_anonymous_document_is_refused_for_what_it_is() -> None:
    _refused({**example(), "anonymous": True}, "anonymous")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_process(data)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255), st.booleans())
def test_a_good_file_that_was_hurt_is_read_or_refused(place: int, byte: int, cut: bool) -> None:
    hurt = GOOD[:place] if cut else GOOD[:place] + bytes([byte]) + GOOD[place + 1 :]
    with suppress(Refused):
        assert list(read_process(hurt).records())


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from(
        ["process", "process.personal_fields", "participants", "participants.0", "participants.0.consents.0",
         "sessions.0.notes.0", "sessions.0.notes.0.at", "sessions.0.attendance.0.acts", "parties.0.mandate",
         "agreements.0.clauses.0.positions.0.value", "commissions"]
    ),
    anything,
)  # fmt: skip
def test_any_value_in_any_place_is_read_or_refused(path: str, value: object) -> None:
    with suppress(Refused):
        assert list(read_process(json.dumps(_with(path, value)).encode()).records())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "cp1252"])
def test_a_document_in_another_encoding_is_told_as_that(encoding: str) -> None:
    text = GOOD.decode().replace('"title": "', '"title": "Diálogo ')
    data = text.encode(encoding)
    data = b"\xfe\xff" + data if encoding == "utf-16-be" else data
    with pytest.raises(Refused) as refusal:
        read_process(data)
    assert refusal.value.code == "exchange.not_utf8"
