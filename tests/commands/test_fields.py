"""What people write is tidied at the door: what is not seen never gets as far as a page."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.commands.fields import tidied, tidy


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Falta\u202e agua\u202c", "Falta agua"),
        ("Uno\x07 dos\x1b[0m", "Uno dos[0m"),
        ("línea\r\notra\rmás", "línea\notra\nmás"),
        ("\u200fAldea Chiul", "Aldea Chiul"),
        ("\x85\x9f", None),
        ("nin\u0303o\tcon tabulador", "niño\tcon tabulador"),
        ("k'iche\u200d\ua78c", "k'iche\u200d\ua78c"),
        ("nada\x00aquí", "nada\x00aquí"),
    ],
)
def test_what_is_not_seen_is_left_out_and_what_is_seen_stays(written: str, kept: str | None) -> None:
    assert tidy(written) == kept


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert tidied((text, text)) == ((once, once) if once is not None else None)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_nothing_that_can_be_seen_is_ever_lost(text: str) -> None:
    seen = [each for each in unicodedata.normalize("NFC", text).strip() if unicodedata.category(each) != "Cf"]
    assert [each for each in tidy(text) or "" if unicodedata.category(each) != "Cf"] == seen
