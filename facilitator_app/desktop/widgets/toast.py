"""A short word that something was done, with a way to undo it; it goes by itself and is kept in F1."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ..theme.theme import Theme
from .aloud import say_aloud
from .button import Button, Kind
from .label import Label
from .spacing import row

_MILLISECONDS = 6000


class Toast(QFrame):
    """Stands at the bottom in the middle of `over`; pointing at it or being in it keeps it there."""

    undone = Signal()

    def __init__(self, theme: Theme, over: QWidget, words: str, undo: str = "") -> None:
        super().__init__(over)
        self._over = over
        self.undoable = bool(undo)
        self._theme = theme
        self.setProperty("frame", "floating")
        self.setAccessibleName(words)
        line = row(theme, self, (14, 6, 8, 6), 12)
        line.addWidget(Label(words, "dense"))
        if undo:
            button = Button(theme, undo, Kind.GHOST, icon="undo-2", show_keys="Ctrl+Z")
            button.clicked.connect(self.undo)
            line.addWidget(button)
        self._above = 0
        theme.follow(self, self._stand)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_MILLISECONDS)
        self._clock.timeout.connect(self._end)

    def rise(self, above: int) -> None:
        """Show it, its foot `above` pixels of the design over the foot of what it stands on, and say it aloud."""
        self._above = above
        self._stand()
        self.show()
        self.raise_()
        self._clock.start()
        say_aloud(self, self.accessibleName())

    def undo(self) -> None:
        """Take back what it tells of; the window calls it for Ctrl+Z."""
        self.undone.emit()
        self.deleteLater()

    def _stand(self) -> None:
        """As large as its words at the size of the moment, in the middle."""
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(max(0, left), self._over.height() - self.height() - self._theme.px(self._above + 12))

    def _end(self) -> None:
        focused = self.focusWidget()
        if self.underMouse() or (focused is not None and focused.hasFocus()):
            self._clock.start()
        else:
            self.deleteLater()
