"""The guard against formulas in a CSV goes on where a spreadsheet could run the text, and comes off exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.exchange.cells import guarded, looks_like_formula, unguarded


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("x")',
        "@SUM(1;2)",
        "\tx",
        "\rx",
        "+SUM(1)",
        "-2+3",
        "- pendiente",
        "+",
        "-",
        "-cmd|x",
        "+1=2",
    ],
)
def test_what_a_spreadsheet_could_run_is_guarded(text: str) -> None:
    assert guarded(text) == "'" + text
    assert unguarded("'" + text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "María",
        "'Atz",
        "''",
        "-5",
        "+3.5",
        "-1,234.50",
        "+12 %",
        "+502 5555 1234",
        "+50255551234",
        "+502-5555-1234",
        "a=b",
        "1-2",
    ],
)
def test_numbers_telephones_and_plain_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


def test_a_text_that_already_has_a_guard_gets_another_and_keeps_its_own() -> None:
    assert guarded("'=1") == "''=1"
    assert unguarded(guarded("'=1")) == "'=1"


@given(st.one_of(st.text(), st.text(alphabet="'=+-@\t\r 0123456789.a", max_size=12)))
def test_the_guard_comes_off_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet="'=+-@\t\r 09a", max_size=8))
def test_what_was_guarded_no_longer_begins_like_a_formula(text: str) -> None:
    assert not guarded(text).startswith(("=", "@", "\t", "\r"))
    if guarded(text).startswith(("+", "-")):
        assert not looks_like_formula(text)
