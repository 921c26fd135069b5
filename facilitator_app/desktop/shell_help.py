"""F1 from any screen and from any window over it: opens the help where it speaks of what is in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from .notices import Notices
from .screens.base import Key, Screen
from .theme.theme import Theme
from .widgets import curtain

if TYPE_CHECKING:
    from .screens.help.dialog import HelpDialog
    from .screens.help.guide import Place

# What the help shows is imported when it is asked for: the window shows without it.

translate = QCoreApplication.translate


class ShellHelp:
    """`screen_now` names the screen in view by the first word of its route; there is one help window at a time."""

    def __init__(
        self, theme: Theme, window: QMainWindow, notices: Notices, screen_now: Callable[[], tuple[str, Screen | None]]
    ) -> None:
        self._theme, self._window, self._notices, self._screen_now = theme, window, notices, screen_now
        self._open: HelpDialog | None = None

    def show(self, over: QWidget | None = None) -> HelpDialog:
        """Open the help, over the window `over` where one stands before the screen; the one before goes."""
        from .screens.help.dialog import HelpDialog
        from .screens.help.live_keys import keys_of

        self.close()
        name, screen = self._screen_now()
        here = (screen.title(), keys_of(screen)) if screen is not None else ("", [])
        groups = (here, (translate("ShellHelp", "En todas las pantallas"), everywhere(self._window)))
        self._open = HelpDialog(self._theme, over or self._window, self._notices, name, groups)
        self._open.show()
        return self._open

    def show_passage(self, passage: Place, words: str) -> None:
        """Open the help at a passage of the guide that was found by `words`."""
        self.show().guide.show_passage(passage, words)

    def close(self) -> None:
        """Put the help away, as when the language changes."""
        if self._open is not None and isValid(self._open):
            self._open.close()
        self._open = None


class HelpKey(QObject):
    """Give it to the application as an event filter: F1 in a window over the screen reaches nothing by itself."""

    pressed = Signal(QWidget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
            return False
        from .screens.help.dialog import HelpDialog

        window = watched.window() if isinstance(watched, QWidget) else None
        if not isinstance(window, QDialog) or isinstance(window, HelpDialog):
            return False
        self.pressed.emit(window)
        return True


def everywhere(window: QMainWindow) -> list[Key]:
    """The keys that work in every screen: those of the window, and those that reach every window."""
    from .screens.help.live_keys import keys_of_window

    return [
        *keys_of_window(window),
        Key(curtain.KEYS, translate("ShellHelp", "la cortina: tapar todo, y volver")),
        Key("Esc", translate("ShellHelp", "cerrar; nunca se pierde lo escrito")),
    ]
