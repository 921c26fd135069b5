"""A joined text holds what both versions say, and tells where each word comes from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.joined_text import join_texts, left_out, origins

BASE = "La comisión mide el caudal cada mes y dice la lectura en el salón."
FIRST = "La comisión mide el caudal cada quince días, y dice la lectura en voz alta en el salón, en q'eqchi'."
SECOND = "La comisión mide el caudal y el tanque cada mes y pone la lectura en la puerta del salón."

sentences = st.lists(st.sampled_from(["agua", "mes", "cada", "mesa", ",", "q'eqchi'"]), max_size=9).map(" ".join)


def test_changes_in_different_places_all_stand() -> None:
    joined = join_texts(BASE, FIRST, SECOND)
    assert joined == (
        "La comisión mide el caudal y el tanque cada quince días, y pone la lectura en voz alta en la puerta del"
        " salón, en q'eqchi'."
    )


def test_what_both_changed_in_one_place_stands_twice() -> None:
    assert join_texts("Cada mes.", "Cada semana.", "Cada año.") == "Cada semana año."
    assert join_texts("", "hola", "adiós") == "hola adiós"


def test_signs_and_blanks_between_what_both_put_in_stand_once() -> None:
    base = "La comisión mide cada mes y lo dice."
    first = "La comisión mide cada mes, los lunes, y lo dice."
    second = "La comisión mide cada mes, a las ocho, y lo dice."
    assert join_texts(base, first, second) == "La comisión mide cada mes, los lunes, a las ocho, y lo dice."
    assert join_texts("Se dice.", "Se dice en el salón.", "Se dice, en español.") == "Se dice en el salón, en español."


def test_what_one_took_out_and_the_other_changed_stays_changed() -> None:
    assert join_texts("Se mide cada mes.", "Se mide.", "Se mide cada semana.") == "Se mide cada semana."


@given(sentences, sentences)
def test_a_version_that_changed_nothing_adds_nothing(base: str, version: str) -> None:
    assert join_texts(base, version, base) == version
    assert join_texts(base, base, version) == version
    assert join_texts(base, version, version) == version


@given(sentences, sentences, sentences)
def test_no_word_that_either_put_in_is_lost(base: str, first: str, second: str) -> None:
    joined = join_texts(base, first, second).split()
    for version in (first, second):
        assert set(version.split()) - set(base.split()) <= set(joined)


@given(sentences, sentences, sentences, sentences)
def test_the_parts_are_the_text_again(base: str, first: str, second: str, text: str) -> None:
    assert "".join(part.text for part in origins(base, first, second, text)) == text


def test_each_word_tells_where_it_comes_from() -> None:
    parts = origins(BASE, FIRST, SECOND, join_texts(BASE, FIRST, SECOND) + " Firmado.")
    said = [(part.source, part.text.strip(" .,")) for part in parts]
    assert ("first", "quince días") in said
    assert ("second", "y el tanque") in said
    assert said[-1] == ("new", "Firmado") or said[-2] == ("new", "Firmado")


def test_what_is_left_out_of_a_version_is_told_as_it_was_written() -> None:
    assert left_out(BASE, FIRST, SECOND) == ("quince días,", "voz alta en", ", en q'eqchi'")
    assert left_out(BASE, FIRST, FIRST) == ()
