"""The history as a line: each event under its date, with the sign of what it did; arrows go along it.

Where the events have no room beside each other the line goes on below, as words do; it is never scrolled to the side.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import CENTRE, begin, block, dot, focus_ring, line, text_width, write
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.row_delegate import ROW_ROLE, Index

_LEAST = 118
_LINES_IN_VIEW = 2.4  # of a long history; the part of a line tells that there is more
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class EventMark:
    """An event on the line."""

    key: object
    when: str
    title: str
    kind: str
    icon: str
    tone: Tone
    team: bool
    strong: bool = False
    whose: str = ""

    def spoken(self) -> str:
        """The event as one sentence."""
        return ", ".join(part for part in (self.when, self.title, self.kind, self.whose) if part)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, strip: EventStrip) -> None:
        super().__init__(strip)
        self._theme, self._strip = theme, strip

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._strip.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark, rect = index.data(ROW_ROLE), QRectF(option.rect)
        if not isinstance(mark, EventMark):
            return
        px, tokens = self._theme.px, self._theme.tokens
        painter.save()
        begin(painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            block(painter, rect.adjusted(px(3), 0, -px(3), 0), tokens.soft, px(8))
        middle = QPointF(rect.center().x(), rect.y() + px(38))
        count = index.model().rowCount()
        left = rect.x() if index.row() else middle.x() - px(50)
        right = rect.right() if index.row() < count - 1 else middle.x() + px(50)
        for start, end in ((left, middle.x() - px(16)), (middle.x() + px(16), right)):
            line(painter, QPointF(start, middle.y()), QPointF(end, middle.y()), tokens.control, 2)
        when = QRectF(rect.x(), rect.y() + px(2), rect.width(), px(20))
        write(painter, when, mark.when, self._theme.font(12, Weight.SEMIBOLD), tokens.text2, CENTRE)
        pair = self._theme.pair(mark.tone)
        dot(painter, middle, px(13), pair.ground)
        draw_icon(painter, mark.icon, pair.ink, QRectF(middle.x() - px(8), middle.y() - px(8), px(16), px(16)))
        self._title(painter, mark, rect, chosen=chosen)
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            focus_ring(painter, rect.adjusted(px(3), 0, -px(3), 0), tokens.accent, px(8))
        painter.restore()

    def _title(self, painter: QPainter, mark: EventMark, rect: QRectF, *, chosen: bool) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        font = self._theme.font(12.5, Weight.SEMIBOLD if mark.strong else Weight.REGULAR)
        place = QRectF(rect.x() + px(7), rect.y() + px(58), rect.width() - px(14), rect.height() - px(60))
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_soft if chosen else tokens.text))
        painter.drawText(place, int(_WRAP), mark.title)
        if mark.team:
            side = px(14)
            when = text_width(self._theme.font(12, Weight.SEMIBOLD), mark.when)
            spot = QRectF(rect.center().x() + when / 2 + px(5), rect.y() + px(5), side, side)
            draw_icon(painter, "eye-off", tokens.text2, spot)


class EventStrip(QListView):
    """`chosen` carries the key of the event come to, `opened` that of one opened by Enter or a double press."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cell = QSize(theme.px(_LEAST), theme.px(116))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_Painter(theme, self))
        theme.follow(self, self.measure)

    def measure(self) -> None:
        """Share the width among the events, on as many lines as they need, each as high as the longest title."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        lines, across = self._lines_of(count, self.width())
        whole = lines <= _LINES_IN_VIEW
        if not whole:
            lines, across = self._lines_of(count, self.width() - bar)
        width = (self.width() - (0 if whole else bar) - 1) // across  # Qt breaks a line that is exactly full
        room = QRectF(0, 0, width - self._theme.px(14), 10_000)
        metrics = QFontMetricsF(self._theme.font(12.5, Weight.SEMIBOLD))
        titles = [model.index(at, 0).data(ROW_ROLE).title for at in range(count)]
        tallest = max((metrics.boundingRect(room, int(_WRAP), title).height() for title in titles), default=0)
        self.cell = QSize(width, round(self._theme.px(62) + min(tallest, self._theme.px(72))))
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(round(self.cell.height() * min(lines, _LINES_IN_VIEW)) + 2)
        self.scheduleDelayedItemsLayout()

    def _lines_of(self, count: int, width: int) -> tuple[int, int]:
        """How many lines the events take in this width, and how many stand on each: as even as they go."""
        fit = max(1, width // self._theme.px(_LEAST))
        lines = max(1, -(-count // fit))
        return lines, max(1, -(-count // lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid() and not event.modifiers():
            self.opened.emit(index.data(ROW_ROLE).key)
        elif index.isValid() and event.key() in _ALONG and not event.modifiers():
            beside = index.siblingAtRow(index.row() + _ALONG[Qt.Key(event.key())])  # on the line below as well
            if beside.isValid():
                self.setCurrentIndex(beside)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE).key)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(ROW_ROLE).key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()
