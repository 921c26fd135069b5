"""Goes to the row named by its key, in a list, a table or a line of events."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from .row_delegate import KEY_ROLE


def come_to(view: QAbstractItemView, key: object) -> bool:
    """Make the row named `key` the one of the keyboard, fetching on until it is there; whether it was found."""
    model = view.model()
    place = 0
    while True:
        while place < model.rowCount():
            index = model.index(place, 0)
            if index.data(KEY_ROLE) == key:
                view.setCurrentIndex(index)
                view.scrollTo(index)
                return True
            place += 1
        if not model.canFetchMore(QModelIndex()):
            return False
        model.fetchMore(QModelIndex())
