"""Writes tables as an ODS workbook, every cell typed as text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import ParagraphProperties, Style, TextProperties
from odf.table import Table as Sheet
from odf.table import TableCell, TableRow
from odf.text import P

from .tables import Table

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def ods_bytes(tables: Iterable[Table]) -> bytes:
    """A workbook with one sheet for each table."""
    book = OpenDocumentSpreadsheet()
    bold = Style(name="header", family="table-cell")
    bold.addElement(TextProperties(fontweight="bold"))
    bold.addElement(ParagraphProperties(textalign="start"))
    book.automaticstyles.addElement(bold)
    for table in tables:
        sheet = Sheet(name=table.title)
        sheet.addElement(_row(table.headers, bold))
        for row in table.rows():
            sheet.addElement(_row(row, None))
        book.spreadsheet.addElement(sheet)
    data = io.BytesIO()
    book.write(data)
    return data.getvalue()


def _row(texts: Iterable[str], style: Style | None) -> TableRow:
    row = TableRow()
    for text in texts:
        cell = TableCell(valuetype="string", **({"stylename": style} if style is not None else {}))
        for line in text.split("\n") if text else ():
            cell.addElement(P(text=_NOT_XML.sub("", line)))
        row.addElement(cell)
    return row
