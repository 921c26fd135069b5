"""Columns for which a table has no room beside each other, told in a line under each row instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, Qt

from .row_delegate import Index

CELL_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Lesser:
    """A column that gives way; `headed` where its cell is not understood without the words over it."""

    column: int
    headed: bool = False


def words_below(model: QAbstractItemModel, row: int, folded: Sequence[Lesser], *, covered: bool) -> str:
    """What the folded columns say of `row`; of reserved cells nothing where it is `covered`."""
    told = []
    for one in sorted(folded, key=lambda lesser: lesser.column):
        index: Index = model.index(row, one.column)
        cell = index.data(CELL_ROLE)
        words = "" if cell is None or (covered and cell.reserved) else cell.spoken()
        if words and one.headed:
            head = model.headerData(one.column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            words = f"{head}: {words}"
        told.append(words)
    return " · ".join(words for words in told if words)
