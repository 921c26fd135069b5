"""Typefaces and shaping: what each letter becomes, and what the text layer gives back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.glyphs.shaping import Shaper
from facilitator_app.documents.glyphs.typefaces import check_printable, printable, runs, typeface
from facilitator_app.errors import Refused

FACES = ("serif", "serif-bold", "serif-italic", "serif-bold-italic", "sans", "sans-bold", "sans-italic")
MAYAN = "ꞌ ʼ ’ ä ë ï ö ü ẍ ḧ ɨ ñ á é í ó ú à è ò â ê ŋ ʉ ƀ š č ž"
PAIRS = ("n̈", "x̱", "s̈", "c̈", "m̈", "ẅ", "t̠")


@pytest.mark.parametrize("face", FACES)
def test_every_face_has_the_letters_of_the_mayan_languages_itself(face: str) -> None:
    known = typeface(face).characters
    assert [char for char in MAYAN if ord(char) not in known] == []


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("pair", PAIRS)
def test_a_combining_mark_is_placed_over_its_letter(face: str, pair: str) -> None:
    text = unicodedata.normalize("NFC", pair)
    shaper = Shaper()
    together, alone = shaper.shape(text, face), shaper.shape(text[0], face)
    assert together.width == alone.width
    assert [chosen.name for chosen, _ in runs(text, face)] == [face]


@pytest.mark.parametrize("face", FACES)
def test_no_ligature_takes_the_place_of_letters(face: str) -> None:
    shaper = Shaper()
    shaper.shape("eficaz ofrecer flujo affiche", face)
    (used,) = shaper.fonts.values()
    assert {text for _, text in used.codes} == set("eficaz ofrecer flujo affiche")


def test_what_the_face_lacks_comes_from_the_fallback_and_keeps_its_place() -> None:
    assert [(face.name, text) for face, text in runs("UTC−6 → b", "serif")] == [
        ("serif", "UTC"),
        ("fallback", "−"),
        ("serif", "6 "),
        ("fallback", "→"),
        ("serif", " b"),
    ]


def test_two_characters_that_share_a_glyph_keep_their_own_codes() -> None:
    shaper = Shaper()
    shaper.shape("a b\u00a0c-d\u2010e", "serif")
    (used,) = shaper.fonts.values()
    assert {"\u00a0", " ", "-", "\u2010"} <= {text for _, text in used.codes}


def test_decomposed_text_is_composed_and_invisible_characters_go() -> None:
    assert printable("Jose\u0301\u200b\ufeff\u202e\r\nfin\tya") == "José\nfin ya"


def test_missing_characters_are_refused_all_at_once() -> None:
    with pytest.raises(Refused) as caught:
        check_printable(["a水b", "🌊", "ok"])
    assert "U+6C34" in str(caught.value)
    assert "U+1F30A" in str(caught.value)
    check_printable(["línea\nsegunda", "Qꞌeqchiꞌ ✓ ▲ № €"])


@given(st.text(max_size=60))
def test_any_text_is_either_refused_or_shaped_whole(text: str) -> None:
    try:
        check_printable([text])
    except Refused:
        return
    shaper = Shaper()
    for line in printable(text).split("\n"):
        shaped = shaper.shape(line, "serif")
        assert shaped.width >= 0
