"""Says the title of the screen that was gone to, for those who do not see that it is another."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from .screens.base import Screen
from .widgets.aloud import say_aloud

_LONGEST = 800  # milliseconds, where a screen does not know sooner what it is about


class Arrival(QObject):
    """Many screens ask the vault what they are about: what they are called until then may be said, and their title
    must be, once, when they know it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._screen: Screen | None = None
        self._said = ""
        self._waiting = QTimer(self, interval=_LONGEST, singleShot=True)
        self._waiting.timeout.connect(self._say)

    def at(self, screen: Screen) -> None:
        """Somebody came to `screen`."""
        self._screen = screen
        self._waiting.start()

    def heading_changed(self) -> None:
        """The screen in view has another heading."""
        if self._screen is None:
            return
        if self._waiting.isActive():
            self._say()
        elif self._screen.title() != self._said:
            self._say()
            self._screen = None

    def _say(self) -> None:
        self._waiting.stop()
        if self._screen is not None:
            self._said = self._screen.title()
            say_aloud(self._screen, self._said)  # the header is not there on a bare screen
