"""The records of a text file, one at a time: quotes, embedded newlines, NUL bytes and stray quotes."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

from facilitator_app.errors import Refused, StorageFailed

from .cell import Row
from .limits import MAX_COLUMNS, MAX_FIELD, MAX_LINE
from .loose_quotes import loose_cells
from .separator import likely_separator, named_separator
from .text_encoding import TextEncoding

_SAMPLE_LINES = 400
_MOST_LINES_IN_A_CELL = 100


def separator_of(path: Path, encoding: TextEncoding) -> str:
    """The separator of the text file at `path`: the one its first line names, else the likely one."""
    with _opened(path, encoding) as file:
        lines = []
        for line in _lines(file, path):
            lines.append(line)
            if len(lines) == _SAMPLE_LINES:
                break
    named = named_separator(lines[0]) if lines else None
    return named or likely_separator(lines)


def csv_records(path: Path, encoding: TextEncoding, separator: str) -> Iterator[tuple[int, Row]]:
    """Each record with the number a spreadsheet shows beside it (blank ones count, ``sep=`` does not).

    A quote that is never closed swallows the rest of a file: when a record runs over many lines or ends
    with an odd number of quotes, or has some within a cell that are not written twice, its first line is read loosely.
    Raises `Refused` when a line or a cell is longer than any roster needs.
    """
    with _opened(path, encoding) as file:
        source = _Replayable(_lines(file, path))
        first = next(source, None)
        if first is not None and named_separator(first) is None:
            source.put_back([first])
        number = 0
        try:
            for record in _records(source, separator):
                number += 1
                if len(record) > MAX_COLUMNS:
                    _drop_empty_tail(record, path, number)
                yield number, record
        except csv.Error as error:
            raise Refused("roster.unreadable_row", file=path.name, row=number + 1) from error
        except OSError as error:
            raise StorageFailed("roster.unreadable", file=path.name) from error


def _records(source: _Replayable, separator: str) -> Iterator[Row]:
    reader = csv.reader(source, delimiter=separator, strict=True)
    while True:
        source.start()
        try:
            record: Row = list(next(reader))
            broken = len(source.taken) > 1 and _has_odd_quotes(source.taken)
        except StopIteration:
            return
        except (_RunsTooLong, csv.Error):
            broken = True
        if broken:
            first, *rest = source.taken
            source.put_back(rest)
            record = loose_cells(first.rstrip("\r\n"), separator)
            reader = csv.reader(source, delimiter=separator, strict=True)
        yield record


def _has_odd_quotes(lines: list[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


def _drop_empty_tail(record: Row, path: Path, number: int) -> None:
    while record and record[-1] == "":
        record.pop()
    if len(record) > MAX_COLUMNS:
        raise Refused("roster.too_many_columns", file=path.name, row=number, most=MAX_COLUMNS)


def _opened(path: Path, encoding: TextEncoding) -> TextIOWrapper:
    csv.field_size_limit(MAX_FIELD)
    return path.open("r", encoding=encoding.codec, errors=encoding.errors, newline=None)


def _lines(file: TextIOWrapper, path: Path) -> Iterator[str]:
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) == MAX_LINE:
            raise Refused("roster.row_too_long", file=path.name, row=number)
        yield line


class _RunsTooLong(Exception):  # noqa: N818 - a signal between this module's functions
    """One record ran over more lines than any cell has."""


class _Replayable:
    """Lines that can be put back, and that remember which ones the present record took."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._returned: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> _Replayable:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _MOST_LINES_IN_A_CELL:
            raise _RunsTooLong
        line = self._returned.popleft() if self._returned else next(self._lines)
        self.taken.append(line)
        return line

    def start(self) -> None:
        """Forget what earlier records took."""
        self.taken.clear()

    def put_back(self, lines: list[str]) -> None:
        """Hand `lines` out again before any other."""
        self._returned.extendleft(reversed(lines))
