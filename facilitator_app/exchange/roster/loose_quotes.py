"""A line of a text file whose quotes do not hold: each is read as what the person who typed it meant."""

from __future__ import annotations

import csv
import re

from .cell import Row
from .limits import MAX_FIELD


def loose_cells(line: str, separator: str) -> Row:
    """The cells of `line`: ``"Ana "la Seño" Pérez"`` is ``Ana "la Seño" Pérez``, a quote never closed stays as it is.

    Raises `csv.Error` when a cell is longer than any roster needs, as the reader of the library does.
    """
    end = re.compile(rf" *(?:{re.escape(separator)}|$)")
    cells: Row = []
    at, closes = 0, True
    while True:
        quoted = _quoted(line, at, end) if closes and line.startswith('"', at) else None
        closes = closes and (quoted is not None or not line.startswith('"', at))  # nor do later ones close
        if quoted is None:
            stop = line.find(separator, at)
            stop = len(line) if stop < 0 else stop
            cell = line[at:stop]
        else:
            cell, stop = quoted
        if len(cell) > MAX_FIELD:
            raise csv.Error("field larger than field limit")
        cells.append(cell)
        if stop >= len(line):
            return cells
        at = stop + len(separator)


def _quoted(line: str, start: int, end: re.Pattern[str]) -> tuple[str, int] | None:
    """The cell whose opening quote is at `start`, and where the separator after it is; None when it never closes."""
    text: list[str] = []
    opened = False
    at = start + 1
    while at < len(line):
        if line[at] != '"':
            text.append(line[at])
            at += 1
            continue
        twice = line.startswith('""', at)
        after = at + 2 if twice and opened else at + 1
        closed = end.match(line, after) if not twice or opened else None
        if closed is not None:
            return "".join((*text, '"' if twice else "")), after + closed.group().count(" ")
        text.append('"')
        opened = not opened
        at += 2 if twice else 1
    return None
