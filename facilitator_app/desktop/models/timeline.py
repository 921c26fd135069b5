"""The rows of a timeline: older ones come in at the top, new ones at the bottom, what stays is not touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ..widgets.row_delegate import KEY_ROLE, ROW_ROLE
from .rows import SpokenRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """`show_rows` takes the whole list; only the stretch between what is equal at both ends is exchanged."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SpokenRow] = []

    @property
    def rows(self) -> Sequence[SpokenRow]:
        """All rows, from old to new."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == KEY_ROLE:
            return row.key
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken()
        return None

    def show_rows(self, rows: Sequence[SpokenRow]) -> None:
        """Show `rows`; the keyboard and the scroll stay on the rows that were there before."""
        fresh = list(rows)
        old = [row.key for row in self._rows]
        new = [row.key for row in fresh]
        head = _equal(old, new)
        tail = min(_equal(old[::-1], new[::-1]), min(len(old), len(new)) - head)
        changed = [at for at in range(head) if fresh[at] != self._rows[at]]
        changed += [len(new) - at for at in range(1, tail + 1) if fresh[-at] != self._rows[-at]]
        self._exchange(head, len(old) - tail, fresh[head : len(new) - tail])
        self._rows = fresh
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _exchange(self, start: int, end: int, rows: list[SpokenRow]) -> None:
        if end > start:
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(_ROOT, start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()


def _equal(one: list[object], other: list[object]) -> int:
    """How many keys at the beginning are the same."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
