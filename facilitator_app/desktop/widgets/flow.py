"""Lays chips and buttons out in lines, as many in each as fit."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from ..theme.theme import Theme
from .item_layout import ItemLayout
from .later import later


class Flow(ItemLayout):
    """A layout that wraps; its height follows from its width, and parts of a line stand on one middle.

    With `last_apart` the last one stands at the right.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, gap: int = 8, *, last_apart: bool = False
    ) -> None:
        super().__init__(parent)
        self._last_apart = last_apart
        self._theme, self._gap = theme, gap
        self._needed = 0
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        theme.follow(self, self.invalidate)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        needed = self._lay(rect, move=True)
        if needed != self._needed:  # a splitter or a scroll area above asks for no height of a width
            self._needed = needed
            later(self, self.update)  # a layout at work hears nothing of it now

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(widest, max(tallest, self._needed))

    def lines_at(self, width: int) -> int:
        """In how many lines its parts stand where it is `width` pixels wide."""
        return len(self._lines(width))

    def _lay(self, rect: QRect, *, move: bool) -> int:
        gap, y = self._theme.px(self._gap), rect.y()
        for line in self._lines(rect.width()):
            tallest = max(size.height() for _item, _x, size in line)
            for item, x, size in line if move else ():
                item.setGeometry(QRect(QPoint(rect.x() + x, y + (tallest - size.height()) // 2), size))
            y += tallest + gap
        return max(0, y - gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Line by line what stands in it, how far from the left, and how large."""
        gap, x = self._theme.px(self._gap), 0
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        shown = [item for item in self._items if not item.isEmpty()]
        for item in shown:
            size = _within(item, width)
            if not lines or (x and x + size.width() > width):
                lines.append([])
                x = 0
            if self._last_apart and item is shown[-1]:
                x = max(x, width - size.width())
            lines[-1].append((item, x, size))
            x += size.width() + gap
        return lines


def _within(item: QLayoutItem, width: int) -> QSize:
    """As large as it wants to be; what is wider than the line takes the line, and the height that it needs there."""
    wanted = item.sizeHint()
    if wanted.width() <= width or not width:
        return wanted
    narrow = max(width, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else wanted.height())
