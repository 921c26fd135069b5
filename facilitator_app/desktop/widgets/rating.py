"""A rating as a few squares and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from ..theme.fonts import Weight
from ..theme.paint import begin, text_width, write
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .draw_numbers import draw_squares
from .pill import PaintedLabel


class Rating(PaintedLabel):
    """`filled` of `count` squares, then the word; the tone colours both."""

    def __init__(self, theme: Theme, words: str, filled: int, count: int = 3, tone: Tone = Tone.INFO) -> None:
        self._filled, self._count, self._tone = filled, count, tone
        super().__init__(theme, words)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        font = self.theme.font(13, Weight.MEDIUM)
        return QSize(round(self._count * px(14) + px(6) + text_width(font, self.text())) + 2, px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, ink = begin(QPainter(self)), self.theme.px, self.theme.pair(self._tone).ink
        squares = QRectF(0, 0, self._count * px(14), self.height())
        draw_squares(painter, self.theme, squares, self._filled, self._count, ink)
        place = QRectF(squares.right() + px(6), 0, self.width() - squares.right(), self.height())
        write(painter, place, self.text(), self.theme.font(13, Weight.MEDIUM), ink)
