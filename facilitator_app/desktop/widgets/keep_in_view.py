"""What the keyboard comes to is brought into view, wherever it came from.

A scroll area of Qt follows the keyboard only while Tab moves inside it: who comes in from its foot, from a key or from
another pane would write in a field that nobody sees.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from .later import later

_MARGIN = 12
_AGAIN = (0, 60)


class KeepInView(QObject):
    """One for the whole application; a press of the mouse moves nothing, for it is released where it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        _bring(now)
        for milliseconds in _AGAIN:  # some make room for themselves, or take it from others, once they have it
            later(now, lambda: _bring(now) if now.hasFocus() else None, milliseconds)


def _bring(now: QWidget) -> None:
    """Scroll every area that holds it."""
    holder = now.parentWidget()
    while holder is not None:
        within = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and within is not None and within.isAncestorOf(now):
            holder.ensureWidgetVisible(now, 0, _MARGIN)
        holder = None if holder.isWindow() else holder.parentWidget()
