"""Line breaking: what fits, what is divided, what never is."""

from __future__ import annotations

import pytest

from facilitator_app.documents.glyphs.shaping import Shaper
from facilitator_app.documents.layout.hyphenation import places
from facilitator_app.documents.layout.paragraphs import Line, Span, break_lines, fitted_line, text_width
from facilitator_app.documents.layout.styles import BODY, ParagraphStyle

PROSE = (
    "La representante explicó que el nacimiento de agua abastece a ciento veintiuna familias desde mil novecientos "
    "ochenta y siete, según el acta número doce, y pidió responsabilidad a las municipalidades correspondientes. "
) * 4
JUSTIFIED = ParagraphStyle(13.8, align="justify", hyphenate="es")


def _width(line: Line) -> float:
    return sum(word.width + word.gap for word in line.words)


def test_justified_lines_fill_the_measure_and_the_last_one_does_not() -> None:
    lines = break_lines(Shaper(), [Span(PROSE, BODY)], 300, JUSTIFIED)
    assert all(abs(_width(line) - 300) < 0.01 for line in lines[:-1])
    assert _width(lines[-1]) <= 300


@pytest.mark.parametrize("align", ["justify", "left", "center", "right"])
@pytest.mark.parametrize("width", [40, 90, 200, 480])
def test_no_line_is_wider_than_its_measure(width: float, align: str) -> None:
    style = ParagraphStyle(13.8, align=align, hyphenate="es")
    lines = break_lines(Shaper(), [Span(PROSE + "x" * 500, BODY)], width, style)
    assert all(_width(line) <= width * 1.001 for line in lines)


def test_names_are_never_divided() -> None:
    name = "Xochiquetzal Huitzilopochtli Pérez-López "
    plain = break_lines(Shaper(), [Span(name * 12, BODY, name=True)], 190, JUSTIFIED)
    shaper = Shaper()
    break_lines(shaper, [Span(name * 12, BODY, name=True)], 190, JUSTIFIED)
    assert len(plain) > 4
    assert "\u00ad" not in {text for _, text in shaper.fonts["serif"].codes}


def test_prose_is_divided_with_a_soft_hyphen() -> None:
    shaper = Shaper()
    break_lines(shaper, [Span(PROSE, BODY)], 110, JUSTIFIED)
    assert "\u00ad" in {text for _, text in shaper.fonts["serif"].codes}


def test_words_with_a_saltillo_capitals_or_digits_are_left_whole() -> None:
    assert places("responsabilidad", "es") != []
    for word in ("Responsabilidad", "qachoochibꞌaal", "3-2026", "A9GA-8443-9J2", "1234567890"):
        assert places(word, "es") == []


def test_a_word_is_divided_after_its_own_hyphen_without_another_one() -> None:
    assert (7, False) in places("teórico-práctico", "") or (8, False) in places("teórico-práctico", "")


def test_line_ends_of_the_text_are_kept() -> None:
    assert len(break_lines(Shaper(), [Span("uno\ndos\n\ntres", BODY)], 300, JUSTIFIED)) == 3


def test_a_text_too_long_for_its_line_ends_with_an_ellipsis() -> None:
    shaper = Shaper()
    words = fitted_line(shaper, "Municipalidad de San Miguel Uspantán", BODY, 80)
    assert 20 < sum(word.width for word in words) <= 80
    assert text_width(shaper, "Municipalidad de San Miguel Uspantán", BODY) > 80


def test_a_hundred_thousand_characters_without_a_space_take_no_time() -> None:
    lines = break_lines(Shaper(), [Span("m" * 100_000, BODY)], 400, JUSTIFIED)
    assert len(lines) > 1000


@pytest.mark.parametrize("text", ["Il dit : « Non ; jamais ! » Pourquoi ? "])
def test_no_line_begins_or_ends_at_a_space_of_french_punctuation(text: str) -> None:
    for width in range(60, 200, 7):
        shaper = Shaper()
        for line in break_lines(shaper, [Span(text * 6, BODY)], width, JUSTIFIED):
            codes = "".join(glyphs.show.decode() for glyphs in line.words[0].shaped.glyphs)
            said = {code: text for font in shaper.fonts.values() for (_, text), code in font.codes.items()}
            assert said[int(codes[1:5], 16)] not in ":;!?»"
