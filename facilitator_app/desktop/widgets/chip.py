"""Chips: a filter with its count, a kind of note with its key, a suggestion."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import begin, block, dot, draw_key, focus_ring, key_width, text_width, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from .focus import PaintedButton
from .keys import key_label


class Chip(PaintedButton):
    """Checked is told three ways: soft fill, accent edge and bolder words."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        *,
        icon: str | None = None,
        mark: Mark | None = None,
        count: int | None = None,
        keys: str = "",
        shown_key: str = "",
        checkable: bool = True,
        large: bool = False,
    ) -> None:
        self._icon = icon
        self._mark = mark
        self._count = count
        self._shown_key = shown_key or keys
        self._height = 32 if large else 30
        super().__init__(theme, words)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if keys:
            self.press_with(keys)

    def set_look(self, words: str, mark: Mark | None) -> None:
        """Change the words and the dot before them."""
        self._mark = mark
        self.say(words)

    def set_count(self, count: int | None) -> None:
        """Change the number beside the words."""
        self._count = count
        self.setAccessibleDescription("" if count is None else str(count))
        self._remeasure()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        width = text_width(self._font(bold=True), self.words) + 1 + 2 * px(11)
        width += px(16) + px(6) if self._icon else (px(15) if self._mark else 0)
        if self._count is not None:
            width += px(8) + text_width(self.theme.font(13), str(self._count))
        if self._shown_key:
            width += px(8) + key_width(self.theme, key_label(self._shown_key)) - px(4)
        return QSize(round(width), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        tokens = self.theme.tokens
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        checked = self.isChecked()
        fill = tokens.soft if checked else (tokens.hover if self.underMouse() else tokens.surface)
        edge = tokens.accent if checked else tokens.border
        block(painter, rect, fill, radius, edge, 2 if self.ringed else 1)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent if not checked else tokens.text, radius)
        self._write_inside(painter, rect, checked=checked)

    def _write_inside(self, painter: QPainter, rect: QRectF, *, checked: bool) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        ink = tokens.on_soft if checked else (tokens.text if self.isEnabled() else tokens.text3)
        colour = mark_ink(tokens, self._mark) if self._mark else ink
        at = float(px(11))
        if self._icon:
            draw_icon(painter, self._icon, colour, QRectF(at, 0, px(16), rect.height()))
            at += px(22)
        elif self._mark:
            dot(painter, QPointF(at + px(4), rect.center().y()), px(4), colour)
            at += px(15)
        font = self._font(bold=checked)
        space = text_width(self._font(bold=True), self.words) + 1
        write(painter, QRectF(at, 0, space, rect.height()), self.words, font, ink)
        at += space + px(8)
        if self._count is not None:
            count = str(self._count)
            second = ink if checked else tokens.text2
            write(painter, QRectF(at, 0, px(60), rect.height()), count, self.theme.font(13), second)
        if self._shown_key:
            label = key_label(self._shown_key)
            draw_key(painter, self.theme, label, rect.right() - px(7), rect.center().y())

    def _font(self, *, bold: bool) -> QFont:
        return self.theme.font(13, Weight.SEMIBOLD if bold else Weight.MEDIUM)
