"""Tables whose header is repeated on every page, and rows that never break unless they must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator_app.documents.pdf.tags import Element

from .blocks import Typesetter
from .flow import Keep, Piece
from .page import REPEATED, Owner, Page
from .paragraphs import Line, Span, break_lines
from .styles import ACCENT, HAIRLINE, TABLE_HEAD, ParagraphStyle

_CELL = 10.3
_PAD = 2.5


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in points, how its cells stand, whether its cells are row headers."""

    title: str
    width: float
    align: str = "left"
    heads_row: bool = False


class Table:
    """A table of columns; `rows` gives its pieces one by one, so a long one never stands in memory whole."""

    def __init__(
        self, setter: Typesetter, parent: Element, columns: Sequence[Column], *, least: float = 0.0
    ) -> None:
        """The header row is set here; `parent` is the element the table belongs to, `least` the height in points that
        every other row has, as where something is written by hand."""
        self._setter, self._columns, self._least = setter, columns, least
        self._element = parent.child("Table")
        self._head = [self._cell([Span(column.title, TABLE_HEAD)], column) for column in columns]

    def rows(self, rows: Iterable[Sequence[Sequence[Span]]], *, before: float = 4) -> Iterator[Piece]:
        """The header, bound to the first of `rows`, and the rows (a sequence of cells of spans)."""
        head = self._element.child("TR")
        owners: list[Owner] = [head.child("TH", scope="Column") for _ in self._columns]
        header = self._row(self._head, owners, ACCENT, 0.9)
        header.before, header.keep = before, Keep.BOUND
        repeated = self._row(self._head, [REPEATED] * len(self._columns), ACCENT, 0.9)
        yield header
        waiting: list[Piece] = []
        for cells in rows:
            yield from waiting[:-1]
            waiting = [*waiting[-1:], *self._body_row(cells, repeated)]
        for piece in waiting[:-1]:
            piece.keep = max(piece.keep, Keep.GROUPED)  # the last row never stands alone on a page
        yield from waiting

    def _body_row(self, cells: Sequence[Sequence[Span]], repeated: Piece) -> Iterator[Piece]:
        row = self._element.child("TR")
        owners: list[Owner] = [
            row.child("TH", scope="Row") if column.heads_row else row.child("TD") for column in self._columns
        ]
        lines = [self._cell(cell, column) for cell, column in zip(cells, self._columns, strict=True)]
        tallest = max(map(len, lines))
        for first in range(0, tallest, 40):  # only a cell longer than any page ever makes a second piece
            part = [cell[first : first + 40] for cell in lines]
            piece = self._row(part, owners, HAIRLINE, 0.4, ruled=first + 40 >= tallest, least=self._least)
            piece.repeated = repeated
            yield piece

    def _cell(self, spans: Sequence[Span], column: Column) -> list[Line]:
        style = ParagraphStyle(_CELL, align=column.align)
        return break_lines(self._setter.shaper, spans, column.width - 6, style)

    def _row(
        self,
        cells: Sequence[list[Line]],
        owners: Sequence[Owner],
        colour: str,
        width: float,
        *,
        ruled: bool = True,
        least: float = 0.0,
    ) -> Piece:
        height = max(max(map(len, cells)) * _CELL + 2 * _PAD, least)

        def draw(page: Page, top: float) -> None:
            x = self._setter.left
            for cell, owner, column in zip(cells, owners, self._columns, strict=True):
                for index, line in enumerate(cell):
                    page.words(owner, x + 3 + line.shift, top - _PAD - (index + 0.76) * _CELL, line.words)
                x += column.width
            if ruled:
                page.rule(self._setter.left, top - height, x, top - height, width=width, colour=colour)

        return Piece(height, draw)
