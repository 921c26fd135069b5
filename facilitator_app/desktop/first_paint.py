"""Does something once the window stands before the person: a window shows before what costs time to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_MILLISECONDS_WITHOUT = 500  # a window that begins minimised is not painted


class FirstPaint(QObject):
    """Calls `act` once, in the event after the first in which `window` was painted."""

    def __init__(self, window: QWidget, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._act = window, act
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._painted)
        self._soon.start(_MILLISECONDS_WITHOUT)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._soon.start(0)
        return False

    def _painted(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()
        self._act()
