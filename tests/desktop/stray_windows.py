"""Notices a part of a screen that is shown before it has its place: for a moment it is a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.desktop.what_people_do import WhatPeopleDo
from tests.desktop.looking_at_use import described

_MEANT = {Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.Tool, Qt.WindowType.ToolTip, Qt.WindowType.Sheet}


class StrayWindows(QObject):
    """While it watches, `found` collects what is shown as a window without being a dialog or a list that drops.

    Where the program's own filter over all events stands (`people`), it is asked by that one: a second would be
    called for every event of every layout, which is a fifth of the time of a walk through the screens.
    """

    def __init__(self, application: QApplication, desktop: QWidget, people: WhatPeopleDo | None = None) -> None:
        super().__init__()
        self.found: list[str] = []
        self._application, self._desktop, self._people = application, desktop, people
        if people is None:
            application.installEventFilter(self)
        else:
            people._watches = (self, *people._watches)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what is shown, and let everything pass."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._look(watched)
        return False

    def _look(self, shown: QWidget) -> None:
        if shown.isWindow() and shown is not self._desktop and shown.windowType() not in _MEANT:
            self.found.append(described(shown))

    def stop(self) -> None:
        """Watch no longer."""
        if self._people is None:
            self._application.removeEventFilter(self)
        else:
            self._people._watches = [watch for watch in self._people._watches if watch is not self]
