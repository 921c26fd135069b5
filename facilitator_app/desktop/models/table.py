"""Frozen rows as a table of painted cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ..widgets.folded_columns import CELL_ROLE
from ..widgets.row_delegate import KEY_ROLE, ROW_ROLE
from ..widgets.row_table import Cell

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Row = TypeVar("Row")


class TableModel(QAbstractTableModel, Generic[Row]):
    """`cells` turns a row into its cells, `key` names it; heads are the words over the columns."""

    def __init__(
        self, heads: Sequence[str], cells: Callable[[Row], Sequence[Cell]], key: Callable[[Row], object]
    ) -> None:
        super().__init__()
        self._heads, self._cells_of, self._key_of = list(heads), cells, key
        self._rows: list[Row] = []
        self._shown: dict[int, Sequence[Cell]] = {}

    @property
    def rows(self) -> Sequence[Row]:
        """All rows."""
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Show `rows` instead; the same keys in the same order are changed in place."""
        fresh = list(rows)
        self._shown.clear()
        if [self._key_of(row) for row in fresh] == [self._key_of(row) for row in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self._heads) - 1))
            return
        self._exchange(fresh)

    def _exchange(self, fresh: list[Row]) -> None:
        """Exchange the stretch that differs: keyboard and scroll stay on the rows around it."""
        old, new = [self._key_of(row) for row in self._rows], [self._key_of(row) for row in fresh]
        head = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        most = min(len(old), len(new)) - head
        tail = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
        if len(old) - tail > head:
            self.beginRemoveRows(_ROOT, head, len(old) - tail - 1)
            del self._rows[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_ROOT, head, len(new) - tail - 1)
            self._rows[head:head] = fresh[head : len(new) - tail]
            self.endInsertRows()
        self._rows = fresh
        if fresh:
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self._heads) - 1))

    def set_heads(self, heads: Sequence[str]) -> None:
        """Change the words over the columns, as when the language changes."""
        self._heads = list(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == KEY_ROLE:
            return self._key_of(row)
        return self._told(index, role)

    def _told(self, index: Index, role: int) -> object:
        cells = self._cells(index.row())
        if role == CELL_ROLE:
            return cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()].spoken()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = zip(self._heads, cells, strict=True)
            return ", ".join(f"{head} {cell.spoken()}".strip() for head, cell in parts if cell.spoken())
        return None

    def _cells(self, row: int) -> Sequence[Cell]:
        if row not in self._shown:
            self._shown[row] = self._cells_of(self._rows[row])
        return self._shown[row]
