"""Lets pieces flow from page to page, keeping together what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from .page import Page
from .paper import Paper


class Keep(IntEnum):
    """How strongly a piece holds on to the next one."""

    LOOSE = 0
    GROUPED = 1
    """Together where a page is long enough for the group."""
    BOUND = 2
    """Never parted while both fit on one page (a heading and what it heads)."""


@dataclass(slots=True)
class Piece:
    """Something that is drawn whole: a line, a row, a block. `draw` gets the page and the top edge."""

    height: float
    draw: Callable[[Page, float], None]
    before: float = 0.0
    """Space above, left out at the top of a page."""
    keep: Keep = Keep.LOOSE
    repeated: Piece | None = None
    """Drawn first where this piece opens a new page (the header of a table)."""
    numbered: float | None = None
    """The depth of its baseline, where a draft numbers this line."""
    most_per_page: int = 0
    """How many such pieces one page may hold; 0 for as many as fit."""


Opener = Callable[[Page], None]
Closer = Callable[[Page], None]
LineNumber = Callable[[Page, float, int], None]


class Flow:
    """Places pieces one after another on as many pages as they need."""

    def __init__(self, paper: Paper, open_page: Opener, close_page: Closer, number_line: LineNumber | None) -> None:
        """`open_page` draws what lies beneath, `close_page` takes a finished page away."""
        self._paper, self._open, self._close = paper, open_page, close_page
        self._number_line = number_line
        self._page: Page | None = None
        self._count = 0
        self._lines = self._counted = 0
        self._y = 0.0

    def place(self, pieces: Iterable[Piece]) -> int:
        """Place all `pieces`; gives the number of pages."""
        for chain in _chains(pieces, Keep.GROUPED):
            if _height(chain) <= self._paper.capacity:
                self._together(chain)
                continue
            for bound in _chains(chain, Keep.BOUND):
                self._together(bound)
        if self._page is None:
            self._next_page()
        self._finish()
        return self._count

    def _together(self, chain: list[Piece]) -> None:
        if self._page is None or self._is_full(chain) or _height(chain, first=self._at_top()) > self._room():
            self._next_page()
            self._repeat(chain[0])
        for piece in chain:
            gap = 0.0 if self._at_top() else piece.before
            if gap + piece.height > self._room() and not self._at_top():
                self._next_page()
                self._repeat(piece)
                gap = 0.0
            self._draw(piece, gap)

    def _is_full(self, chain: list[Piece]) -> bool:
        most = chain[-1].most_per_page
        return bool(most) and self._counted >= most

    def _repeat(self, piece: Piece) -> None:
        if piece.repeated is not None:
            self._draw(piece.repeated, 0.0)

    def _draw(self, piece: Piece, gap: float) -> None:
        assert self._page is not None
        self._y -= gap
        self._counted += bool(piece.most_per_page)
        if piece.numbered is not None and self._number_line is not None:
            self._lines += 1
            self._number_line(self._page, self._y - piece.numbered, self._lines)
        piece.draw(self._page, self._y)
        self._y -= piece.height

    def _at_top(self) -> bool:
        return self._y == self._paper.height - self._paper.top

    def _room(self) -> float:
        return self._y - self._paper.bottom + 0.01

    def _next_page(self) -> None:
        self._finish()
        self._page = Page(self._count)
        self._count += 1
        self._lines = self._counted = 0
        self._y = self._paper.height - self._paper.top
        self._open(self._page)

    def _finish(self) -> None:
        if self._page is not None:
            self._close(self._page)
            self._page = None


def _height(chain: list[Piece], *, first: bool = True) -> float:
    total = sum(piece.before + piece.height for piece in chain)
    return total - (chain[0].before if first else 0.0)


def _chains(pieces: Iterable[Piece], strength: Keep) -> Iterator[list[Piece]]:
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if piece.keep < strength:
            yield chain
            chain = []
    if chain:
        yield chain


def grouped(pieces: Iterable[Piece]) -> list[Piece]:
    """`pieces` held together where a page is long enough; the last one lets go."""
    held = list(pieces)
    for piece in held[:-1]:
        piece.keep = max(piece.keep, Keep.GROUPED)
    return held
