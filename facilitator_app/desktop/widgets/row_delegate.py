"""Paints rows of different height without a widget each: measured once for every width and text size."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..theme.paint import begin, block, focus_ring
from ..theme.theme import Theme

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_MOST_KEPT = 50_000


@dataclass(frozen=True)
class RowLook:
    """How a row is just now: chosen, pointed at, or covered by the discreet view."""

    chosen: bool
    pointed: bool
    covered: bool


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Subclass with `height_of` and `paint_row`; a row is a frozen dataclass under `ROW_ROLE`.

    Heights are kept by row, width and text size; `KEY_ROLE` names a row so that an edited one, which is
    another object, is measured anew. With `discreet`, `paint_row` is told to cover what is reserved unless
    the row has the keyboard.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.discreet = False
        self._heights: dict[tuple[object, int, float], int] = {}

    @abstractmethod
    def height_of(self, row: Row, width: int) -> int:
        """How high `row` is in `width` pixels, at the text size of the moment."""

    @abstractmethod
    def paint_row(self, painter: QPainter, row: Row, rect: QRectF, look: RowLook) -> None:
        """Paint `row` into `rect`; its ground is painted already."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._width(option)
        row: Row = index.data(ROW_ROLE)
        key = (row, width, self.theme.factor)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _MOST_KEPT:
                self._heights.clear()
            height = self._heights[key] = self.height_of(row, width)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        painter.save()
        begin(painter)
        self.paint_ground(painter, rect, chosen=chosen, pointed=pointed)
        row: Row = index.data(ROW_ROLE)
        self.paint_row(painter, row, rect, RowLook(chosen, pointed, self.discreet and not focused))
        if focused:
            focus_ring(painter, self.ring(rect), self.theme.tokens.accent, self.theme.px(6))
        painter.restore()

    def ring(self, rect: QRectF) -> QRectF:
        """Where the mark of the keyboard goes in a row."""
        return rect.adjusted(1, 1, -1, -1)

    def paint_ground(self, painter: QPainter, rect: QRectF, *, chosen: bool, pointed: bool) -> None:
        """The ground of a row: soft when chosen, hover when pointed at."""
        if chosen or pointed:
            fill = self.theme.tokens.soft if chosen else self.theme.tokens.hover
            block(painter, rect, fill, self.theme.px(6))

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        inside = view.viewport() if isinstance(view, QAbstractScrollArea) else None
        return max(1, inside.width() if inside is not None else option.rect.width())
