"""A list whose rows are ticked one by one, with the tick box that all others have."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..theme.paint import begin, draw_tick_box
from ..theme.theme import Theme
from .row_delegate import Index


class TickedRows(QListWidget):
    """Space ticks the row that has the keyboard; a long one takes two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._delegate = _Ticked(theme)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _Ticked(QStyledItemDelegate):
    """The style sheet gives the box its room and paints nothing there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, self._theme.px(28)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        place = row.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, row, row.widget)
        chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = QRectF(place).adjusted(1, 1, -1, -1)
        draw_tick_box(begin(painter), self._theme, box, ticked=row.checkState == Qt.CheckState.Checked, on_soft=chosen)
        painter.restore()
