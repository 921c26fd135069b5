"""Brings the vault's announcements of change into the thread of the window, many as one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_MILLISECONDS_TO_GATHER = 30


class Announcement(Protocol):
    """What the vault says after a commit: the records that changed, and who changed them."""

    @property
    def records(self) -> Collection[object]:
        """The changed records, as the vault names them."""

    @property
    def origin(self) -> object:
        """Where the change came from: a form of this window, the command line, another device."""


@dataclass(frozen=True)
class Changes:
    """All that changed since the last word, and all the places it came from."""

    records: frozenset[object]
    origins: frozenset[object]


class ChangeBridge(QObject):
    """`announce` may be called from any thread; `changed` is emitted in the window's own."""

    changed = Signal(object)
    _came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._records: set[object] = set()
        self._origins: set[object] = set()
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_MILLISECONDS_TO_GATHER)
        self._gathering.timeout.connect(self._tell)
        self._came.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def announce(self, announcement: Announcement) -> None:
        """Take in one announcement; returns at once."""
        with self._lock:
            first = not self._origins
            self._records.update(announcement.records)
            self._origins.add(announcement.origin)
        if first:
            self._came.emit()

    @Slot()
    def _gather(self) -> None:
        if not self._gathering.isActive():
            self._gathering.start()

    @Slot()
    def _tell(self) -> None:
        with self._lock:
            changes = Changes(frozenset(self._records), frozenset(self._origins))
            self._records.clear()
            self._origins.clear()
        self.changed.emit(changes)
