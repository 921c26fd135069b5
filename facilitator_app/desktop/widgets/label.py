"""Words on the screen in one of the few styles there are."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from .later import later

_ANY = 16_777_215  # what Qt takes for no bound

Words = Literal[
    "body", "body2", "caption", "label", "overline", "dense", "dense2", "strong", "heading",
    "read", "read2", "readstrong", "title", "bigtitle", "number", "info", "done", "attention", "alarm",
]  # fmt: skip


class Label(QLabel):
    """Text in the style `words` (theme/template.qss); `wrap` lets it take several lines."""

    def __init__(self, text: str = "", words: Words = "body", *, wrap: bool = False) -> None:
        self._needed = 0
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)  # what people wrote is never read as markup
        self.setProperty("words", words)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._needed) if self._needed and self.wordWrap() else hint

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        """Several lines are never squeezed: a layout that is short of room would cut the last one."""
        if not self.wordWrap() or self.width() <= 0:
            return
        needed = max(0, self.heightForWidth(self.width()))
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()
            later(self, self.updateGeometry)  # a layout at work hears nothing of it now

    def set_words(self, words: Words) -> None:
        """Change the style."""
        self.setProperty("words", words)
        self.style().unpolish(self)
        self.style().polish(self)


class ShortenedLabel(Label):
    """One line that ends in an ellipsis where it has no room; the whole of it is its name and its tip."""

    def sizeHint(self) -> QSize:
        """Of the letters of now: after a change of their size Qt may answer with what it kept of those before."""
        return QSize(self.fontMetrics().size(0, self.text()).width() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 12), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = int(self.alignment() | Qt.TextFlag.TextSingleLine)
        self.style().drawItemText(
            QPainter(self), self.rect(), place, self.palette(), self.isEnabled(), self._shown(), self.foregroundRole()
        )

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _fit(self) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")


class Rule(QFrame):
    """A thin line that separates; it carries no meaning."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setProperty("frame", "line")
        self.turn(upright=upright)

    def turn(self, *, upright: bool) -> None:
        """Stand between what is side by side, or lie between what is one under the other."""
        self.setMinimumSize(1, 1)
        self.setMaximumSize(*((1, _ANY) if upright else (_ANY, 1)))
