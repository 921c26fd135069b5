"""A list of frozen rows for a painted list, given out two hundred at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ..widgets.row_delegate import KEY_ROLE, ROW_ROLE

BATCH = 200
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SpokenRow(Protocol):
    """A row that has a name of its own and can be read aloud as one sentence."""

    @property
    def key(self) -> object:
        """Which record it is."""

    def spoken(self) -> str:
        """The whole row as one sentence."""


Row = TypeVar("Row", bound=SpokenRow)


class RowsModel(QAbstractListModel, Generic[Row]):
    """`replace` keeps what did not change, so that the keyboard and the scroll stay where they are."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._rows: list[Row] = list(rows)
        self._given = min(BATCH, len(self._rows))

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, given out or not."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._given

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._given:
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == KEY_ROLE:
            return row.key
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken()
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._given < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        upto = min(self._given + BATCH, len(self._rows))
        if upto > self._given:
            self.beginInsertRows(_ROOT, self._given, upto - 1)
            self._given = upto
            self.endInsertRows()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show `rows` instead; the same keys in the same order are changed in place."""
        fresh = list(rows)
        if [row.key for row in fresh] == [row.key for row in self._rows]:
            changed = [at for at, row in enumerate(fresh) if row != self._rows[at]]
            self._rows = fresh
            for at in changed:
                if at < self._given:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        if self._only_appended(fresh):
            self._append(fresh)
            return
        self.beginResetModel()
        self._given = min(max(self._given, BATCH), len(fresh))
        self._rows = fresh
        self.endResetModel()

    def _only_appended(self, fresh: list[Row]) -> bool:
        old = len(self._rows)
        return 0 < old < len(fresh) and self._given == old and fresh[:old] == self._rows

    def _append(self, fresh: list[Row]) -> None:
        upto = min(len(fresh), self._given + BATCH)
        self.beginInsertRows(_ROOT, self._given, upto - 1)
        self._rows = fresh
        self._given = upto
        self.endInsertRows()
