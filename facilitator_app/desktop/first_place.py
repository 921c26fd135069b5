"""Where the keyboard waits at a screen that was gone to: what is there before the vault answered may go after that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from .screens.base import Screen


class FirstPlace(QObject):
    """A widget that is hidden hands the keyboard to whatever is next to it, as to a button of the header."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._screen: Screen | None = None
        self._given: QWidget | None = None
        self._waits_at: QWidget | None = None

    def at(self, screen: Screen) -> None:
        """Somebody came to `screen`: the keyboard goes where it says."""
        self._screen, self._given = screen, screen.first_focus()
        if self._given is not None:
            self._given.setFocus(Qt.FocusReason.TabFocusReason)
        self._waits_at = QApplication.focusWidget()

    def heading_changed(self) -> None:
        """The screen in view knows what it is about: once, the keyboard follows where nobody moved it meanwhile."""
        screen, self._screen = self._screen, None
        if screen is None:
            return
        wanted, given, now = screen.first_focus(), self._given, QApplication.focusWidget()
        waits = given is None or now in (given, self._waits_at) or not given.isVisibleTo(screen)
        if wanted is not None and wanted is not now and waits:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
