"""A table whose cells are painted: a tick, words, a dot with words, a pill, a bar, squares, steps, a small line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import begin, dot, draw_pill, draw_tick_box, line, two_lines, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .draw_numbers import draw_bar, draw_sparkline, draw_squares, draw_steps
from .folded_columns import BELOW_FLAGS, CELL_ROLE, Lesser, breakable, words_below
from .keys import letter_of
from .row_delegate import ROW_ROLE, Index

_BELOW = 20  # of a row, for each line of the columns that are folded into it


@dataclass(frozen=True)
class Cell:
    """What a cell shows, from left to right: tick, icon or dot, bar, squares, steps, small line, words, icon after.

    `steps` are how many of how many are gone; `scale` the least and the greatest of `values`. `said` replaces the
    words for those who hear the row, as where they stand only once over several rows.
    """

    words: str = ""
    below: str = ""
    tick: bool | None = None
    icon: str = ""
    mark: Mark | None = None
    pill: str = ""
    pill_icon: str | None = None
    tone: Tone | None = None
    share: float | None = None
    squares: tuple[int, int] | None = None
    steps: tuple[int, int] | None = None
    values: tuple[float, ...] = ()
    scale: tuple[float, float] | None = None
    after: str = ""
    strong: bool = False
    reserved: bool = False
    said: str = ""

    def spoken(self) -> str:
        """The cell in words."""
        if self.said:
            return self.said
        return " ".join(part for part in (self.words, self.below, self.pill) if part)


class CellDelegate(QStyledItemDelegate):
    """Paints `Cell`s; the whole row is chosen and has the keyboard at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.discreet = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        view = option.widget
        rect = QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()
        painter.save()
        begin(painter)
        self._ground(painter, rect, index, chosen=chosen, focused=focused)
        cell = index.data(CELL_ROLE)
        if isinstance(view, RowTable) and view.folded:
            rect.adjust(0, 0, 0, -self.theme.px(_BELOW * view.lines_below))
        if isinstance(cell, Cell):
            self._cell(painter, cell, rect, chosen=chosen, covered=self.discreet and not focused)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, index: Index, *, chosen: bool, focused: bool) -> None:
        tokens = self.theme.tokens
        if chosen:
            painter.fillRect(rect, QColor(tokens.soft))
        first = index.column() == 0
        left = rect.x() + (self.theme.px(12) if first else 0)
        line(painter, QPointF(left, rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5), tokens.border)
        if focused:
            for y in (rect.y() + 1, rect.bottom() - 1):
                line(painter, QPointF(rect.x(), y), QPointF(rect.right(), y), tokens.accent, 2)

    def _cell(self, painter: QPainter, cell: Cell, rect: QRectF, *, chosen: bool, covered: bool) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        at, middle = rect.x() + px(6), rect.center().y()
        if cell.tick is not None:
            box = QRectF(at + px(6), middle - px(9), px(18), px(18))
            draw_tick_box(painter, self.theme, box, ticked=cell.tick, on_soft=chosen)
            at += px(36)
        colour = mark_ink(tokens, cell.mark) if cell.mark else tokens.text2
        if cell.icon:
            draw_icon(painter, cell.icon, colour, QRectF(at, middle - px(8), px(16), px(16)))
            at += px(22)
        elif cell.mark:
            dot(painter, QPointF(at + px(5), middle), px(4.5), colour)
            at += px(16)
        if cell.pill:
            pair = self.theme.pair(cell.tone or Tone.NEUTRAL)
            draw_pill(painter, self.theme, cell.pill, pair, at, middle, cell.pill_icon)
            return
        if cell.steps is not None and rect.height() > px(40):
            rect = self._steps_below(painter, cell.steps, rect, at)
        else:
            at = self._numbers(painter, cell, rect, at)
        ink = tokens.on_soft if chosen and cell.strong else tokens.text
        ink = self.theme.pair(cell.tone).ink if cell.tone else ink
        hidden = covered and cell.reserved
        words = self.tr("Reservado") if hidden else cell.words
        font = self.theme.font(13, Weight.MEDIUM if cell.strong else Weight.REGULAR, italic=hidden)
        place = QRectF(at, rect.y(), rect.right() - at - px(4), rect.height())
        if cell.below:
            place = QRectF(at, rect.y() + px(4), place.width(), px(20))
            low = QRectF(at, rect.y() + px(23), place.width(), px(18))
            write(painter, low, "" if hidden else cell.below, self.theme.font(12), tokens.text2)
        elif rect.height() > px(40):
            words, rest = two_lines(words, font, place.width())
            if rest:
                place = QRectF(at, rect.center().y() - px(20), place.width(), px(20))
                write(painter, place.translated(0, px(20)), rest, font, ink)
        used = write(painter, place, words, font, ink)
        if cell.after:
            draw_icon(painter, cell.after, ink, QRectF(at + used + px(6), middle - px(8), px(16), px(16)))

    def _steps_below(self, painter: QPainter, steps: tuple[int, int], rect: QRectF, at: float) -> QRectF:
        """Paint the steps in the lower half of a tall row; returns the upper half, where the words go."""
        px = self.theme.px
        low = QRectF(at, rect.y() + px(26), rect.width(), px(14))
        draw_steps(painter, self.theme, low, *steps, self.theme.tokens.accent)
        return QRectF(rect.x(), rect.y() + px(5), rect.width(), px(20))

    def _numbers(self, painter: QPainter, cell: Cell, rect: QRectF, at: float) -> float:
        px = self.theme.px
        ink = self.theme.pair(cell.tone).ink if cell.tone else self.theme.tokens.accent
        if cell.share is not None:
            width = min(px(64), rect.width() * 0.42)
            draw_bar(painter, self.theme, QRectF(at, rect.center().y() - px(4), width, px(8)), cell.share, ink)
            return at + width + px(10)
        if cell.squares is not None:
            filled, count = cell.squares
            draw_squares(painter, self.theme, QRectF(at, rect.y(), 0, rect.height()), filled, count, ink)
            return at + count * px(14) + px(6)
        if cell.steps is not None:
            done, count = cell.steps
            width = draw_steps(painter, self.theme, QRectF(at, rect.y(), 0, rect.height()), done, count, ink)
            return at + width + px(8)
        if cell.values:
            place = QRectF(at, rect.center().y() - px(12), px(62), px(24))
            low, high = cell.scale or (None, None)
            draw_sparkline(painter, self.theme, place, cell.values, ink, low=low, high=high)
            return at + px(72)
        return at


class RowTable(QTableView):
    """One tab stop for the table; arrows move by row, letters act, Enter opens."""

    acted = Signal(str, object)
    opened = Signal(object)
    chosen = Signal(object)
    widened = Signal()

    def __init__(self, theme: Theme, name: str, letters: str = "", *, tall: bool = False) -> None:
        super().__init__()
        self._theme, self.letters, self._tall = theme, letters, tall
        self.folded: tuple[Lesser, ...] = ()
        self.lines_below = 1
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(theme))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        theme.follow(self, self._measure)

    @property
    def delegate(self) -> CellDelegate:
        """What paints the cells, for the discreet view."""
        painted = self.itemDelegate()
        assert isinstance(painted, CellDelegate)
        return painted

    @property
    def row(self) -> object | None:
        """The row that has the keyboard, or nothing."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def fold(self, folded: Sequence[Lesser], lines: int = 1) -> None:
        """Tell these columns under each row, on so many `lines`, and show all others."""
        if (tuple(folded), lines) != (self.folded, self.lines_below):
            self.folded, self.lines_below = tuple(folded), lines
            self._measure()
        hidden = {one.column for one in folded}
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column in hidden)

    def words_below(self, row: int) -> str:
        """What stands under the row with this number."""
        covered = self.delegate.discreet and not (self.hasFocus() and self.currentIndex().row() == row)
        return words_below(self.model(), row, self.folded, covered=covered)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.folded:
            return
        px, tokens, first = self._theme.px, self._theme.tokens, self.columnAt(0)
        painter, room = begin(QPainter(self.viewport())), self.viewport().rect()
        last = self.rowAt(room.bottom())
        for row in range(max(0, self.rowAt(0)), self.model().rowCount() if last < 0 else last + 1):
            cell = self.model().index(row, max(0, first)).data(CELL_ROLE)
            left = px(42 if cell is not None and cell.tick is not None else 6)
            foot = self.rowViewportPosition(row) + self.rowHeight(row)
            high = px(_BELOW * self.lines_below)
            place = QRectF(left, foot - high - px(5), room.width() - left - px(6), high)
            if self.lines_below == 1:
                write(painter, place, self.words_below(row), self._theme.font(12), tokens.text2)
                continue
            painter.setFont(self._theme.font(12))
            painter.setPen(QColor(tokens.text2))
            painter.drawText(place, int(BELOW_FLAGS), breakable(self.words_below(row)))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row
        letter = "Space" if event.key() == Qt.Key.Key_Space else letter_of(event.keyCombination())
        if row is not None and letter and (letter in self.letters or letter == "Space"):
            self.acted.emit(letter, row)
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.acted.emit("Del", row)
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.widened.emit()

    def _measure(self) -> None:
        height = (48 if self._tall else 36) + (_BELOW * self.lines_below if self.folded else 0)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(height))
        self.viewport().update()
