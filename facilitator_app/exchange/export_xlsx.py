"""Writes tables as an XLSX workbook, every cell typed as text, without any temporary file."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from .tables import Table

_TEXT = "@"
_LONGEST_CELL = 32_767
_USUAL_WIDTH = 24


class _InMemory(ExcelWriter):  # type: ignore[misc]
    """The library writes each sheet through a temporary file; here it goes straight into the archive."""

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        sheet = io.BytesIO()
        writer = WorksheetWriter(ws, sheet)
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], sheet.getvalue())
        self.manifest.append(ws)


def xlsx_bytes(tables: Iterable[Table]) -> bytes:
    """A workbook with one sheet for each table."""
    book = Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.title)
        sheet.freeze_panes = "A2"
        for at, header in enumerate(table.headers, start=1):
            _write(sheet, 1, at, header).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(at)].width = _USUAL_WIDTH
        for number, row in enumerate(table.rows(), start=2):
            for at, text in enumerate(row, start=1):
                if text:
                    _write(sheet, number, at, text)
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        _InMemory(book, archive).save()
    return data.getvalue()


def _write(sheet: Any, row: int, column: int, text: str) -> Any:
    """A cell that is text whatever it looks like: no formula, no number that loses its zeros."""
    cell = sheet.cell(row, column)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:_LONGEST_CELL]
    cell.data_type = "s"
    cell.number_format = _TEXT
    return cell
