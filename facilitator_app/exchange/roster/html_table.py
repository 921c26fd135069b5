"""The rows of an HTML table that was saved under a spreadsheet's name, with its spans laid out."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from facilitator_app.errors import Refused

from .cell import Row
from .limits import MAX_COLUMNS, MAX_HTML_FILE
from .text_encoding import encoding_of

_HIDDEN = ("display:none", "visibility:hidden")
_VOID = frozenset(("br", "img", "input", "hr", "meta", "link", "col", "wbr", "area", "base", "source"))
_LONGEST_SPAN = 500


def html_tables(path: Path) -> list[list[Row]]:
    """Every table of the page at `path` that has rows, in order; nested tables stand on their own.

    Raises `Refused` when there is none, or the page is larger than a roster.
    """
    if path.stat().st_size > MAX_HTML_FILE:
        raise Refused("roster.file_too_large", file=path.name, most_mb=MAX_HTML_FILE >> 20)
    encoding = encoding_of(path)
    parser = _Tables(path.name)
    parser.feed(path.read_bytes().decode(encoding.codec, encoding.errors))
    parser.close()
    tables = [table for table in parser.tables if any(any(cell for cell in row) for row in table)]
    if not tables:
        raise Refused("roster.not_a_table", file=path.name, kind="HTML")
    return tables


class _Open:
    """A table that is being read: its rows, and cells that reach down into rows to come."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.reaching: dict[int, int] = {}
        self.cell: list[str] | None = None
        self.spans = (1, 1)


class _Tables(HTMLParser):
    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self._file = file
        self.tables: list[list[Row]] = []
        self._open: list[_Open] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        style = named.get("style", "").replace(" ", "").lower()
        if self._hidden or tag in {"script", "style"} or any(word in style for word in _HIDDEN):
            if tag not in _VOID:
                self._hidden.append(tag)
            return
        if tag == "table":
            self._open.append(_Open())
            self.tables.append(self._open[-1].rows)
        elif self._open:
            self._inside(self._open[-1], tag, named)

    def _inside(self, table: _Open, tag: str, attrs: dict[str, str]) -> None:
        if tag == "tr":
            self._end_cell(table)
            table.rows.append([])
        elif tag in {"td", "th"}:
            self._end_cell(table)
            if not table.rows:
                table.rows.append([])
            table.cell = []
            table.spans = (_span(attrs.get("colspan")), _span(attrs.get("rowspan")))
        elif tag in {"br", "p", "div"} and table.cell is not None:
            table.cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag in self._hidden:
                while self._hidden.pop() != tag:
                    pass
            return
        if not self._open:
            return
        if tag in {"td", "th", "tr", "table"}:
            self._end_cell(self._open[-1])
        if tag == "table":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].cell is not None and not self._hidden:
            self._open[-1].cell.append(data)

    def _end_cell(self, table: _Open) -> None:
        if table.cell is None:
            return
        row, (across, down) = table.rows[-1], table.spans
        self._skip_reached(table, row)
        at = len(row)
        row.extend([" ".join("".join(table.cell).split()), *[""] * (across - 1)])
        if len(row) > MAX_COLUMNS:
            raise Refused("roster.too_many_columns", file=self._file, row=len(table.rows), most=MAX_COLUMNS)
        if down > 1:
            table.reaching.update({column: len(table.rows) + down - 1 for column in range(at, at + across)})
        table.cell = None

    @staticmethod
    def _skip_reached(table: _Open, row: Row) -> None:
        number = len(table.rows)
        while table.reaching.get(len(row), 0) >= number:
            above = table.rows[-2] if len(table.rows) > 1 else []
            row.append(above[len(row)] if len(row) < len(above) else "")


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return min(max(int(digits), 1), _LONGEST_SPAN) if digits.isdecimal() and len(digits) < 6 else 1
