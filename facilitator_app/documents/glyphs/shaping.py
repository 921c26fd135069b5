"""Shapes words into glyphs with HarfBuzz, and keeps for each font what the PDF has to embed."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import uharfbuzz as hb

from .typefaces import Typeface, runs

_FEATURES = {"liga": False, "dlig": False, "clig": False, "kern": True, "mark": True, "mkmk": True, "ccmp": True}
_UNSPOKEN = "\u200b"
SOFT_HYPHEN = "\u00ad"
"""Shown as a hyphen, and read as the division of a word that it is."""


@dataclass(slots=True)
class UsedFont:
    """The glyphs of one face that a document uses; each pair of glyph and text has its own code.

    So the text layer gives back exactly the characters that were written, even where two of them share a glyph.
    """

    typeface: Typeface
    resource: str
    codes: dict[tuple[int, str], int] = field(default_factory=dict)
    widths: dict[int, int] = field(default_factory=dict)

    def code(self, glyph: int, text: str) -> int:
        """The code under which the page shows `glyph` for `text`; codes begin at 1."""
        key = (glyph, text)
        if key not in self.codes:
            code = self.codes[key] = len(self.codes) + 1
            self.widths[code] = self.typeface.font.get_glyph_h_advance(glyph)
        return self.codes[key]


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A stretch of one font at one height: the inside of a TJ array."""

    font: str
    show: bytes
    rise: int = 0
    """In thousandths of an em."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word as glyphs; `width` in thousandths of an em."""

    width: int
    glyphs: tuple[Glyphs, ...]


class Shaper:
    """Shapes each distinct word once per document, and knows the fonts it used."""

    def __init__(self, least_size: float = 0.0) -> None:
        """Begin with no fonts; no text of the document is to be smaller than `least_size` points."""
        self.least_size = least_size
        self.fonts: dict[str, UsedFont] = {}
        self._words: dict[tuple[str, str], Shaped] = {}

    def shape(self, text: str, face: str) -> Shaped:
        """`text` (printable, without line ends) in `face`, falling back where the face lacks characters."""
        key = (face, text)
        known = self._words.get(key)
        if known is None:
            known = self._words[key] = self._shape(text, face)
        return known

    def _shape(self, text: str, face: str) -> Shaped:
        width, glyphs = 0, list[Glyphs]()
        for chosen, run in runs(text, face) if text else ():
            advance, shown = _shape_run(self._font(chosen), run)
            width += advance
            glyphs += shown
        return Shaped(width, tuple(glyphs))

    def _font(self, chosen: Typeface) -> UsedFont:
        if chosen.name not in self.fonts:
            self.fonts[chosen.name] = UsedFont(chosen, f"F{len(self.fonts)}")
        return self.fonts[chosen.name]


def _shape_run(font: UsedFont, text: str) -> tuple[int, list[Glyphs]]:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text.replace(SOFT_HYPHEN, "-"))
    buffer.direction = "ltr"
    buffer.script = "Latn"
    hb.shape(font.typeface.font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = [*sorted({info.cluster for info in infos}), len(text)]
    spans = {start: text[start:end] for start, end in pairwise(starts)}
    spoken: set[int] = set()
    total, pending = 0, 0
    out: list[Glyphs] = []
    show = bytearray()
    rise = 0
    for info, position in zip(infos, positions, strict=True):
        said = _UNSPOKEN if info.cluster in spoken else spans[info.cluster]
        spoken.add(info.cluster)
        code = font.code(info.codepoint, said)
        if position.y_offset != rise:
            out += [Glyphs(font.resource, _closed(show), rise)] if show else []
            show, rise = bytearray(), position.y_offset
        pending += position.x_offset
        if pending:
            show += (b">" if _is_open(show) else b"") + b"%d" % -pending
        show += (b"" if _is_open(show) else b"<") + b"%04X" % code
        pending = position.x_advance - position.x_offset - font.widths[code]
        total += position.x_advance
    if pending:
        show += b">%d" % -pending
    out.append(Glyphs(font.resource, _closed(show), rise))
    return total, out


def _is_open(show: bytearray) -> bool:
    return show.rfind(b"<") > show.rfind(b">")


def _closed(show: bytearray) -> bytes:
    return bytes(show + b">" if _is_open(show) else show)
