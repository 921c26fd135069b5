"""How much a zipped workbook's sheets would take in memory, counted over the stream before any is laid out.

The library lays a sheet out as a full rectangle and copies a shared text into every cell that uses it, so
a file of a few kilobytes can ask for gigabytes; what is counted here is that rectangle and those copies.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from facilitator_app.errors import Refused

from .limits import MAX_AREA, MAX_CELL_TEXT
from .zip_inspection import inflated

_XLSX_TOKEN = re.compile(rb"<(?:\w+:)?(row|c|v|t|f)\b([^<>]*)>([^<]*)")
_SHARED_TOKEN = re.compile(rb"<(/?)(?:\w+:)?(si|t)\b[^<>]*>([^<]*)")
_ODS_TOKEN = re.compile(rb"<(/?)(table:(?:table-row|table-cell|covered-table-cell|table))(?=[\s/>])([^<>]*)>")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})?([0-9]{1,7})["']""")
_SHARED = re.compile(rb"""\bt=["']s["']""")
_ROWS_REPEATED = re.compile(rb"""number-rows-repeated=["']([0-9]{1,9})["']""")
_COLUMNS_REPEATED = re.compile(rb"""number-columns-repeated=["']([0-9]{1,9})["']""")
_ROWS_SPANNED = re.compile(rb"""number-rows-spanned=["']([0-9]{1,7})["']""")
_COLUMNS_SPANNED = re.compile(rb"""number-columns-spanned=["']([0-9]{1,7})["']""")
_LONGEST_TAG = 1 << 20

Merge = tuple[tuple[int, int], tuple[int, int]]
"""First and last (row, column) of merged cells, from 0."""


@dataclass(slots=True)
class Extent:
    """What one sheet holds: its last row and column with a value, bytes of text, formulas, merged cells."""

    rows: int = 0
    columns: int = 0
    text: int = 0
    formulas: int = 0
    merges: list[Merge] = field(default_factory=list)


def check_extent(extents: Iterable[Extent], path: Path) -> None:
    """Raise `Refused` when the sheets' rectangles or their texts pass the limits together.

    Together, because the library lays out all sheets of an XLS or ODS as it opens the file.
    """
    area = text = 0
    for extent in extents:
        area += extent.rows * extent.columns
        text += extent.text
        if area > MAX_AREA or text > MAX_CELL_TEXT:
            raise Refused("roster.sheet_too_large", file=path.name, rows=extent.rows, columns=extent.columns)


def xlsx_extents(path: Path, parts: list[zipfile.ZipInfo]) -> Iterator[Extent]:
    """The extent of every part that holds cells, whatever it is called."""
    shared: list[int] = []
    for part in parts:
        if part.filename.lower().endswith("sharedstrings.xml"):
            shared.extend(_shared_lengths(path, part))
    for part in parts:
        if not part.filename.lower().endswith("sharedstrings.xml"):
            yield _xlsx_extent(_tokens(path, part, _XLSX_TOKEN), shared)


def _shared_lengths(path: Path, part: zipfile.ZipInfo) -> Iterator[int]:
    length = 0
    for match in _tokens(path, part, _SHARED_TOKEN):
        closing, name, text = match.groups()
        if name == b"t" and not closing:
            length += len(text)
        elif name == b"si" and closing:
            yield length
            length = 0


def _xlsx_extent(tokens: Iterator[re.Match[bytes]], shared: list[int]) -> Extent:
    extent, row, column, attributes = Extent(), 0, 0, b""
    for token in tokens:
        name = token[1]
        if name == b"c":
            attributes, column = token[2], column + 1
            place = _REFERENCE.search(attributes)
            if place and place[1]:
                row, column = int(place[2]), _column_number(place[1])
        elif name == b"row":
            place = _REFERENCE.search(token[2])
            row, column = (int(place[2]) if place else row + 1), 0
        elif name == b"f":
            extent.formulas += 1
        else:
            text = token[3]
            extent.rows, extent.columns = max(extent.rows, row), max(extent.columns, column)
            if name == b"v" and _SHARED.search(attributes) and text.strip().isdigit() and len(text) < 10:
                at = int(text)
                extent.text += shared[at] if at < len(shared) else 0
            else:
                extent.text += len(text)
    return extent


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def ods_extents(path: Path, parts: list[zipfile.ZipInfo]) -> list[Extent]:
    """The extent of every sheet of an OpenDocument spreadsheet, in order, with its merged cells."""
    part = next(part for part in parts if part.filename == "content.xml")
    sheets: list[_OdsSheet] = []
    end = 0
    for buffer, match in _matches(path, part, _ODS_TOKEN):
        closing, name, attributes = match.groups()
        if name == b"table:table":
            if not closing:
                sheets.append(_OdsSheet())
        elif sheets:
            if closing and name != b"table:table-row":
                sheets[-1].value(len(buffer[end : match.start()]) if end <= match.start() else 1)
            elif name == b"table:table-row":
                sheets[-1].row(attributes, closing=bool(closing))
            else:
                sheets[-1].cell(attributes)
        end = match.end()
    return [sheet.extent for sheet in sheets]


class _OdsSheet:
    """Where the stream stands within one sheet, with rows and cells counted as often as they repeat."""

    def __init__(self) -> None:
        self.extent = Extent()
        self._row = self._column = self._here = 0
        self._repeat = 1
        self._cell_repeat = 1

    def row(self, attributes: bytes, *, closing: bool) -> None:
        """A row begins or ends."""
        self_closed = attributes.endswith(b"/")
        if not closing:
            self._repeat = _number(_ROWS_REPEATED, attributes)
            self._column = 0
        if closing or self_closed:
            self._row += self._repeat

    def cell(self, attributes: bytes) -> None:
        """A cell begins; it may stand for many, or reach over its neighbours."""
        self._cell_repeat = _number(_COLUMNS_REPEATED, attributes)
        self._here = self._column
        self._column += self._cell_repeat
        self.extent.formulas += b"table:formula=" in attributes
        down, across = _number(_ROWS_SPANNED, attributes), _number(_COLUMNS_SPANNED, attributes)
        if max(down, across) > 1 and len(self.extent.merges) < 100_000:
            first = (self._row, self._here)
            self.extent.merges.append((first, (self._row + down - 1, self._here + across - 1)))
        if b"office:value-type=" in attributes or b"calcext:value-type=" in attributes:
            self.value(len(attributes))

    def value(self, size: int) -> None:
        """The present cell holds `size` bytes."""
        if size == 0:
            return
        self.extent.rows = max(self.extent.rows, self._row + self._repeat)
        self.extent.columns = max(self.extent.columns, self._column)
        self.extent.text += size * self._repeat * self._cell_repeat


def _number(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    match = pattern.search(attributes)
    return max(int(match[1]), 1) if match else 1


def _tokens(path: Path, part: zipfile.ZipInfo, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    for _, match in _matches(path, part, pattern):
        yield match


def _matches(path: Path, part: zipfile.ZipInfo, pattern: re.Pattern[bytes]) -> Iterator[tuple[bytes, re.Match[bytes]]]:
    """Every match of `pattern` in the inflated part; what a chunk cuts in two waits for the next one."""
    tail = b""
    for chunk in inflated(path, part):
        buffer = tail + chunk
        whole = buffer.rfind(b"<")
        if whole < 0 or len(buffer) - whole > _LONGEST_TAG:
            whole = len(buffer)
        for match in pattern.finditer(buffer[:whole]):
            yield buffer, match
        tail = buffer[whole:]
    for match in pattern.finditer(tail):
        yield tail, match
