"""Paragraphs, headings and lists as pieces that flow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from facilitator_app.documents.glyphs.shaping import Shaper
from facilitator_app.documents.pdf.tags import Element

from .flow import Keep, Piece
from .page import Owner, Page
from .paragraphs import Line, Span, break_lines
from .styles import ParagraphStyle

Draw = Callable[[Page, float], None]


class Typesetter:
    """Sets blocks for one document: its shaper, the left edge and the measure."""

    def __init__(self, shaper: Shaper, left: float, width: float) -> None:
        """Blocks begin at `left` and are `width` points wide."""
        self.shaper, self.left, self.width = shaper, left, width

    def paragraph(
        self, owner: Element, spans: Sequence[Span], style: ParagraphStyle, *, keep: Keep = Keep.LOOSE
    ) -> Iterator[Piece]:
        """The lines of one paragraph; two lines at least stay together at either end of a page."""
        lines = break_lines(self.shaper, spans, self.width, style)
        last = len(lines) - 1
        for index, line in enumerate(lines):
            held = Keep.BOUND if index in (0, last - 1) and index != last else Keep.LOOSE
            piece = self._line(owner, line, style, max(held, keep if index == last else held))
            piece.before = style.before if index == 0 else 0.0
            yield piece

    def heading(self, owner: Element, spans: Sequence[Span], style: ParagraphStyle) -> Iterator[Piece]:
        """A heading, bound to what follows it."""
        for index, line in enumerate(break_lines(self.shaper, spans, self.width, style)):
            piece = self._line(owner, line, style, Keep.BOUND)
            piece.numbered = None
            piece.before = style.before if index == 0 else 0.0
            yield piece

    def item(
        self, owner: Element, label: Sequence[Span], spans: Sequence[Span], style: ParagraphStyle
    ) -> Iterator[Piece]:
        """One item of a list (`owner` is its L): the label hangs at the indent of the style."""
        entry = owner.child("LI")
        tag, body = entry.child("Lbl"), entry.child("LBody")
        marks = break_lines(self.shaper, label, self.width, ParagraphStyle(style.leading))
        at = self.left + max(0.0, style.indent - 15)
        for index, piece in enumerate(self.paragraph(body, spans, style)):
            if index == 0:
                piece.draw = _after(_line_drawer(tag, marks[0], at, _depth(style)), piece.draw)
            yield piece

    def _line(self, owner: Owner, line: Line, style: ParagraphStyle, keep: Keep) -> Piece:
        depth = _depth(style)
        return Piece(style.leading, _line_drawer(owner, line, self.left, depth), keep=keep, numbered=depth)


def _depth(style: ParagraphStyle) -> float:
    return style.leading * 0.76


def _line_drawer(owner: Owner, line: Line, left: float, depth: float) -> Draw:
    def draw(page: Page, top: float) -> None:
        page.words(owner, left + line.shift, top - depth, line.words)

    return draw


def _after(first: Draw, second: Draw) -> Draw:
    def draw(page: Page, top: float) -> None:
        first(page, top)
        second(page, top)

    return draw


def space(height: float) -> Piece:
    """Empty room."""
    return Piece(height, lambda _page, _top: None)
