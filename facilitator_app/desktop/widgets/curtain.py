"""A plain sheet over the whole window: hides everything at once, loses nothing, locks nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..theme.paint import CENTRE, begin, write
from ..theme.theme import Theme
from .keys import key_label


class Curtain(QWidget):
    """Drawn over `window` by `draw()`; its key draws it away again and the keyboard goes back to where it was."""

    drawn = Signal(bool)

    def __init__(self, theme: Theme, window: QWidget, keys: str) -> None:
        super().__init__(window)
        self._theme, self._window, self._keys = theme, window, keys
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Cortina"))
        window.installEventFilter(self)
        self.hide()

    def draw(self) -> None:
        """Hide everything, or show it again."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._before = QApplication.focusWidget()
            self.setGeometry(self._window.rect())
            self.show()
            self.raise_()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drawn.emit(self.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing that is typed behind it acts

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = begin(QPainter(self)), self._theme.tokens
        painter.fillRect(self.rect(), QColor(tokens.rail))
        words = self.tr("{0} para volver").format(key_label(self._keys))
        foot = QRectF(0, self.height() - self._theme.px(60), self.width(), self._theme.px(24))
        write(painter, foot, words, self._theme.font(13), tokens.text2, CENTRE)
