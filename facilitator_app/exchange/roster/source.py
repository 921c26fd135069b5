"""A roster file opened for reading, whatever it is: its sheets and, for each, its rows as often as needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from facilitator_app.errors import Refused, StorageFailed

from .cell import Row
from .csv_records import csv_records, separator_of
from .extent import Merge
from .file_kind import FileKind, kind_of
from .html_table import html_tables
from .limits import MAX_TEXT_FILE
from .text_encoding import TextEncoding, encoding_of
from .workbook import Sheet, Workbook


@dataclass(frozen=True)
class Source:
    """`kind` is what the bytes are; text has an encoding and a separator, the others have sheets."""

    path: Path
    kind: FileKind
    encoding: TextEncoding | None = None
    separator: str | None = None
    sheets: tuple[Sheet, ...] = ()
    workbook: Workbook | None = None
    tables: list[list[Row]] = field(default_factory=list)

    def rows(self, sheet: Sheet) -> Iterator[tuple[int, Row]]:
        """The rows of `sheet` with the number that a person sees beside them."""
        if self.workbook is not None:
            return self.workbook.rows(sheet)
        if self.encoding is not None and self.separator is not None:
            return csv_records(self.path, self.encoding, self.separator)
        return iter(enumerate(self.tables[sheet.index], start=1))

    def merges(self, sheet: Sheet) -> list[Merge]:
        """The merged cells of `sheet`; a text file has none."""
        return self.workbook.merges(sheet) if self.workbook is not None else []


def open_source(path: Path) -> Source:
    """The file at `path`, looked at but not read.

    Raises `Refused` (empty, no table, password, bomb, too large), `Damaged` (cut off, broken) or
    `StorageFailed` when the disk does not give it.
    """
    try:
        kind = kind_of(path)
        if kind is FileKind.TEXT:
            return _text(path)
        if kind is FileKind.HTML:
            tables = html_tables(path)
            names = tuple(Sheet(index, f"Tabla {index + 1}", visible=True) for index in range(len(tables)))
            return Source(path, kind, sheets=names, tables=tables)
        workbook = Workbook(path, kind)
        return Source(path, kind, sheets=workbook.sheets, workbook=workbook)
    except FileNotFoundError as error:
        raise Refused("roster.not_found", file=path.name) from error
    except OSError as error:
        raise StorageFailed("roster.unreadable", file=path.name) from error


def _text(path: Path) -> Source:
    if path.stat().st_size > MAX_TEXT_FILE:
        raise Refused("roster.file_too_large", file=path.name, most_mb=MAX_TEXT_FILE >> 20)
    _refuse_binary(path)
    encoding = encoding_of(path)
    separator = separator_of(path, encoding)
    return Source(path, FileKind.TEXT, encoding, separator, (Sheet(0, "", visible=True),))


def _refuse_binary(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(1 << 16)
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or encoding_of(path).codec.startswith("utf-16"):
        return
    odd = sum(head.count(byte) for byte in range(32) if byte not in {9, 10, 11, 12, 13, 27})
    if odd > 0.05 * len(head) + 8:
        raise Refused("roster.not_text", file=path.name)
