"""The mark and the name of the program."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ..theme.icons import draw_icon
from ..theme.paint import begin, block
from ..theme.theme import Theme
from .label import Label
from .spacing import fixed, row


class _Mark(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        fixed(theme, self, 36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = begin(QPainter(self)), QRectF(self.rect())
        block(painter, rect, self._theme.tokens.accent, self._theme.px(8))
        inset = rect.width() * 0.22
        place = rect.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, "messages-square", self._theme.tokens.on_accent, place)


class Brand(QWidget):
    """Facilitator, with its mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        line = row(theme, self, gap=12)
        line.addWidget(_Mark(theme))
        line.addWidget(Label("Facilitator", "title"))
        line.addStretch(1)
