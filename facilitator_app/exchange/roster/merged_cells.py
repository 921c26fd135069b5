"""Merged cells: downwards they say the same in every row they cover, across they are titles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from .cell import Cell, Row
from .extent import Merge

_WIDE = 3


def rows_across(merges: list[Merge]) -> frozenset[int]:
    """The numbers of the rows where one cell lies over several columns, as a title does."""
    return frozenset(top + 1 for (top, left), (bottom, right) in merges if top == bottom and right - left + 1 >= _WIDE)


def with_merged(rows: Iterator[tuple[int, Row]], merges: list[Merge], after: int) -> Iterator[tuple[int, Row]]:
    """The rows below the header; a cell merged downwards says the same in each row it covers."""
    downwards = deque(sorted((top, left, bottom) for (top, left), (bottom, _) in merges if bottom > top))
    standing: dict[int, tuple[int, Cell]] = {}
    for number, row in rows:
        if number <= after:
            continue
        for column, (last, cell) in list(standing.items()):
            if number - 1 > last:
                del standing[column]
            elif column < len(row) and row[column] == "":
                row[column] = cell
        while downwards and downwards[0][0] <= number - 1:
            top, left, bottom = downwards.popleft()
            if top == number - 1 and left < len(row):
                standing[left] = (bottom, row[left])
        yield number, row
