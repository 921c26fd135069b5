"""Chips: a filter with its count, a kind of note with its key, a suggestion."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import RIGHT, begin, block, dot, draw_key, focus_ring, key_width, text_width, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from .focus import PaintedButton
from .keys import key_label


class Room(IntEnum):
    """How much room a chip takes: as a filter does, as among many, with no air to spare, and without its icon."""

    WIDE = 0
    DENSE = 1
    TIGHT = 2
    BARE = 3


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
        dense: bool = False,
    ) -> None:
        self._room = Room.DENSE if dense else Room.WIDE
        self._icon = icon
        self._mark = mark
        self._count = count
        self._shown_key = shown_key or keys
        self._height = 32 if large else 28 if dense else 30
        super().__init__(theme, words)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if keys:
            self.press_with(keys)

    def set_look(self, words: str, mark: Mark | None) -> None:
        """Change the words and the dot before them."""
        self._mark = mark
        self.say(words)

    def set_dense(self, dense: bool) -> None:
        """Take less room, or as much as is usual."""
        self.set_room(Room.DENSE if dense else Room.WIDE)

    def set_room(self, room: Room) -> None:
        """Take as much as `room` says; its words are always whole, and so is its key."""
        if room is not self._room:
            self._room = room
            self._height = 28 if self._dense else 30
            self._remeasure()

    def set_count(self, count: int | None) -> None:
        """Change the number beside the words."""
        self._count = count
        self.setAccessibleDescription("" if count is None else str(count))
        self._remeasure()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        width = text_width(self._font(bold=True), self.words) + 1 + 2 * px(self._side)
        width += px(self._icon_side) + px(self._gap) if self._shows_icon else (px(15) if self._dotted else 0)
        if self._count is not None:
            width += px(8) + text_width(self.theme.font(13), str(self._count))
        if self._shown_key:
            key = self._key_width() if self._dense else key_width(self.theme, key_label(self._shown_key)) + px(4)
            width += key
        return QSize(round(width), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _dense(self) -> bool:
        return self._room is not Room.WIDE

    @property
    def _shows_icon(self) -> bool:
        return self._icon is not None and self._room is not Room.BARE

    @property
    def _dotted(self) -> bool:
        return self._mark is not None and self._icon is None

    @property
    def _icon_side(self) -> int:
        return 14 if self._dense else 16

    @property
    def _side(self) -> int:
        return (11, 7, 5, 5)[self._room]

    @property
    def _gap(self) -> int:
        return (6, 5, 4, 4)[self._room]

    def _key_width(self) -> float:
        """The letter alone, without a cap, where many chips stand together."""
        return text_width(self.theme.font(12), key_label(self._shown_key)) + self.theme.px((6, 6, 4, 4)[self._room])

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
        at = float(px(self._side))
        if self._icon and self._shows_icon:
            draw_icon(painter, self._icon, colour, QRectF(at, 0, px(self._icon_side), rect.height()))
            at += px(self._icon_side) + px(self._gap)
        elif self._dotted:
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
        if self._shown_key and self._dense:
            place = QRectF(rect.right() - px(self._side) - self._key_width(), 0, self._key_width(), rect.height())
            write(painter, place, key_label(self._shown_key), self.theme.font(12), tokens.text2, RIGHT)
        elif self._shown_key:
            label = key_label(self._shown_key)
            draw_key(painter, self.theme, label, rect.right() - px(7), rect.center().y())

    def _font(self, *, bold: bool) -> QFont:
        return self.theme.font(13, Weight.SEMIBOLD if bold else Weight.MEDIUM)
