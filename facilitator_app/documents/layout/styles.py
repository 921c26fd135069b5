"""The look: typefaces, sizes and colours, in points; one accent colour, fills of at most 6% grey."""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4

INK = "0.13 0.16 0.19"
GREY = "0.40 0.44 0.48"
ACCENT = "0.11 0.29 0.37"
HAIRLINE = "0.62 0.66 0.69"
TINT = "0.955 0.962 0.966"
WATERMARK = "0.91 0.92 0.925"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How characters look."""

    face: str = "serif"
    size: float = 9.7
    colour: str = INK

    def with_face(self, face: str) -> TextStyle:
        """The same size and colour in another face."""
        return replace(self, face=face)


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How lines stand: their distance, the edges, the space before, what may be hyphenated."""

    leading: float
    before: float = 0.0
    align: str = "left"
    """left, justify, center or right"""
    indent: float = 0.0
    hang: float = 0.0
    """How far the first line stands to the left of the others."""
    hyphenate: str = ""
    """The language whose words may be hyphenated; empty for none."""


BODY = TextStyle()
BODY_BOLD = TextStyle("serif-bold")
BODY_ITALIC = TextStyle("serif-italic")
TABLE = TextStyle("sans", 7.8)
TABLE_BOLD = TextStyle("sans-bold", 7.8)
TABLE_GREY = TextStyle("sans", 7.8, GREY)
TABLE_HEAD = TextStyle("sans-bold", 7.2, ACCENT)
SMALL = TextStyle("sans", 7.2)
SMALL_GREY = TextStyle("sans", 7.2, GREY)
SMALL_BOLD = TextStyle("sans-bold", 7.2)
SMALL_ITALIC = TextStyle("sans-italic", 7.2, GREY)
LABEL = TextStyle("sans", 6.6, GREY)
TIME = TextStyle("sans-bold", 7.8, ACCENT)
SECTION = TextStyle("serif-bold", 11.6, ACCENT)
SUBSECTION = TextStyle("serif-bold", 10.2, ACCENT)
SUBSECTION_LIGHT = TextStyle("serif", 10.2, ACCENT)
TITLE = TextStyle("serif-bold", 15.5)
SUBTITLE = TextStyle("serif-italic", 12, ACCENT)
OVERLINE = TextStyle("sans-bold", 9.2, ACCENT)
HEADER = TextStyle("sans-bold", 8, ACCENT)
HEADER_DARK = TextStyle("sans-bold", 8)
HEADER_GREY = TextStyle("sans", 7.4, GREY)
FOOTER = TextStyle("sans", 7.2, GREY)
FOOTER_BOLD = TextStyle("sans-bold", 7.4)
LINE_NUMBER = TextStyle("sans", 6, GREY)
"""Every style the documents use; sizes and colours are nowhere else."""
