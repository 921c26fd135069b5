"""Lays parts of one kind out in a line, or in as few lines of equal length as their width allows."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from .item_layout import ItemLayout


class EvenLines(ItemLayout):
    """Six parts stand as six, as three and three, as two, two and two, or one under the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        return self._height() * self._lines_in(width)

    def sizeHint(self) -> QSize:
        return QSize(sum(item.sizeHint().width() for item in self._items), self._height())

    def minimumSize(self) -> QSize:
        return QSize(self._widest(), self._height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        lines = self._lines_in(rect.width())
        if lines == 1:
            self._place(rect, self._items, [item.sizeHint().width() for item in self._items])
            return
        each = ceil(len(self._items) / lines)
        for line in range(lines):
            part = self._items[line * each : (line + 1) * each]
            place = QRect(rect.x(), rect.y() + line * self._height(), rect.width(), self._height())
            self._place(place, part, [self._widest()] * len(part))

    def _place(self, rect: QRect, items: list[QLayoutItem], widths: list[int]) -> None:
        """In one line that is full: what is left over is shared out."""
        more = max(0, rect.width() - sum(widths))
        x = rect.x()
        for at, (item, width) in enumerate(zip(items, widths, strict=True)):
            wide = width + more // len(items) + (1 if at < more % len(items) else 0)
            item.setGeometry(QRect(x, rect.y(), wide, self._height()))
            x += wide

    def _lines_in(self, width: int) -> int:
        count = len(self._items)
        if not count or width >= sum(item.sizeHint().width() for item in self._items):
            return 1
        fit = max(1, width // max(1, self._widest()))
        return next(lines for lines in range(2, count + 2) if lines >= count or ceil(count / lines) <= fit)

    def _widest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def _height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)
