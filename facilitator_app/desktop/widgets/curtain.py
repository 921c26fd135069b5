"""The cortina: plain sheets over every window at once; hides everything, loses nothing, locks nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from ..theme.paint import CENTRE, begin, write
from ..theme.theme import Theme
from .keys import key_label

KEYS = "F7"
_TYPED = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod}


class Curtain(QObject):
    """Give it to the application as an event filter: its key draws it and draws it away, from any window.

    While it is drawn nothing that is typed acts, and the keyboard goes back to where it was.
    """

    drawn = Signal(bool)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheets: list[_Sheet] = []
        self._before: QWidget | None = None

    @property
    def closed(self) -> bool:
        """Whether everything is hidden now."""
        return bool(self._sheets)

    def draw(self) -> None:
        """Hide everything, or show it again."""
        if self._sheets:
            self._open()
        else:
            self._close()
        self.drawn.emit(self.closed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and self._sheets and isinstance(watched, QDialog | QMainWindow):
            self._sheets.append(_Sheet(self._theme, watched))  # what opens meanwhile stays hidden too
        if kind not in _TYPED or not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_its_key(event):
            self.draw()
            return True
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_its_key(event):
            event.accept()
            return True
        if self._sheets:
            event.accept()
        return bool(self._sheets)

    def _close(self) -> None:
        self._before = QApplication.focusWidget()
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog | QMainWindow)]
        self._sheets = [_Sheet(self._theme, window) for window in windows if window.isVisible()]

    def _open(self) -> None:
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


class _Sheet(QWidget):
    """One sheet over `window`, as large as it is."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Cortina"))
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = begin(QPainter(self)), self._theme.tokens
        painter.fillRect(self.rect(), QColor(tokens.rail))
        words = self.tr("{0} para volver").format(key_label(KEYS))
        foot = QRectF(0, self.height() - self._theme.px(60), self.width(), self._theme.px(24))
        write(painter, foot, words, self._theme.font(13), tokens.text2, CENTRE)


def _is_its_key(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F7 and event.modifiers() == Qt.KeyboardModifier.NoModifier
