"""What a cell holds when it leaves a file: text, or what the workbook typed it as."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
Row: TypeAlias = list[Cell]


def shown(cell: Cell) -> str:
    """The cell as text, as a person sees it: whole numbers without ``.0``, dates as ISO.

    A number too large for its digits to be known (8.64683E+12) keeps its exponent only when it came as text.
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time(0)
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell)


def is_blank(row: Row) -> bool:
    """Whether no cell of the row holds anything that can be seen."""
    return not any(cell.strip("\x00\ufeff \t\r\n\xa0") if isinstance(cell, str) else True for cell in row)
