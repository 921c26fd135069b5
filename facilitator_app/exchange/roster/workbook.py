"""The sheets and rows of an XLSX, XLS or ODS workbook, read by calamine after it was found harmless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TypeVar
from zipfile import ZipInfo

import python_calamine as calamine

from facilitator_app.errors import Damaged, FacilitatorError, Refused

from .cell import Row
from .compound_file import compound_file, workbook_stream
from .extent import Extent, Merge, check_extent, ods_extents, xlsx_extents
from .file_kind import FileKind
from .limits import MAX_COLUMNS, MAX_SHEETS, MAX_WORKBOOK_FILE
from .xls_extent import is_encrypted, tamed, xls_extents
from .zip_inspection import inspect_zip

_T = TypeVar("_T")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name and whether a person sees it."""

    index: int
    name: str
    visible: bool


class Workbook:
    """An open workbook; one sheet at a time is laid out in memory."""

    def __init__(self, path: Path, kind: FileKind) -> None:
        if path.stat().st_size > MAX_WORKBOOK_FILE:
            raise Refused("roster.file_too_large", file=path.name, most_mb=MAX_WORKBOOK_FILE >> 20)
        self._path = path
        self._ods: list[Extent] = []
        self._last: tuple[int, calamine.CalamineSheet] | None = None
        self.formulas = 0
        content = self._inspected(kind)
        # From the bytes and not from the path: the library would believe the extension.
        self._book = self._safely(lambda: calamine.CalamineWorkbook.from_filelike(BytesIO(content)))
        self.sheets = self._sheets()

    def _inspected(self, kind: FileKind) -> bytes:
        """The bytes that the library may see, once what they hold was counted."""
        if kind is FileKind.XLS:
            stream = _old_workbook(self._path)
            extents, content = xls_extents(stream), compound_file(stream)
        else:
            parts = inspect_zip(self._path)
            content = self._path.read_bytes()
            extents = self._zipped_extents(kind, parts)
        check_extent(extents, self._path)
        self.formulas = sum(extent.formulas for extent in extents)
        return content

    def _zipped_extents(self, kind: FileKind, parts: list[ZipInfo]) -> list[Extent]:
        if kind is not FileKind.ODS:
            return list(xlsx_extents(self._path, parts))
        self._ods = ods_extents(self._path, parts)
        return self._ods

    def _sheets(self) -> tuple[Sheet, ...]:
        found = tuple(
            Sheet(index, each.name, each.visible == calamine.SheetVisibleEnum.Visible)
            for index, each in enumerate(self._book.sheets_metadata)
            if each.typ == calamine.SheetTypeEnum.WorkSheet
        )
        if len(found) > MAX_SHEETS:
            raise Refused("roster.bomb", file=self._path.name)
        return found

    def rows(self, sheet: Sheet) -> Iterator[tuple[int, Row]]:
        """The rows of `sheet` with their numbers, blank ones among them."""
        laid_out = self._laid_out(sheet)
        if laid_out.total_width > MAX_COLUMNS:
            raise Refused("roster.too_many_columns", file=self._path.name, row=1, most=MAX_COLUMNS)
        # The library fills up the rows above the first cell, and not the columns beside it.
        before: Row = [""] * laid_out.start[1] if laid_out.start else []
        number = 0
        rows = self._safely(laid_out.iter_rows)
        while True:
            with _only_expected(self._path):
                row = next(rows, None)
            if row is None:
                return
            number += 1
            yield number, before + row

    def merges(self, sheet: Sheet) -> list[Merge]:
        """The merged cells of `sheet`, positions from 0 as the sheet counts them."""
        if self._ods:
            return self._ods[sheet.index].merges if sheet.index < len(self._ods) else []
        laid_out = self._laid_out(sheet)
        return self._safely(lambda: laid_out.merged_cell_ranges) or []

    def _laid_out(self, sheet: Sheet) -> calamine.CalamineSheet:
        """The cells of `sheet`; the last one asked for is kept, for laying out a long one takes a second."""
        if self._last is None or self._last[0] != sheet.index:
            self._last = None
            self._last = (sheet.index, self._safely(lambda: self._book.get_sheet_by_index(sheet.index)))
        return self._last[1]

    def _safely(self, work: Callable[[], _T]) -> _T:
        with _only_expected(self._path):
            return work()


@contextmanager
def _only_expected(path: Path) -> Iterator[None]:
    """Turn whatever the library raises on hostile bytes, a Rust panic included, into `Damaged`."""
    try:
        yield
    except FacilitatorError:
        raise
    except calamine.PasswordError as error:
        raise Refused("roster.password", file=path.name) from error
    except Exception as error:
        raise Damaged("roster.damaged_workbook", file=path.name) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Damaged("roster.damaged_workbook", file=path.name) from error


def _old_workbook(path: Path) -> bytes:
    content = path.read_bytes()
    stream = workbook_stream(content)
    if stream is not None and not is_encrypted(stream) and (safe := tamed(stream)) is not None:
        return safe
    if (stream is not None and is_encrypted(stream)) or _ENCRYPTED in content:
        raise Refused("roster.password", file=path.name)
    if _WORD in content:
        raise Refused("roster.not_a_table", file=path.name, kind="DOC")
    raise Damaged("roster.damaged_workbook", file=path.name)
