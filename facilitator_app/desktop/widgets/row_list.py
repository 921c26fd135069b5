"""A list of painted rows: one tab stop, arrows move, letters act on the row that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ..theme.paint import begin, focus_ring
from ..theme.theme import Theme
from .coming_to import come_to
from .keys import letter_of
from .row_delegate import ROW_ROLE

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowList(QListView):
    """`acted` carries a letter or digit and the row; `opened` the row on Enter or a double press."""

    acted = Signal(str, object)
    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, letters: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.letters = letters
        self._theme = theme
        self._width = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        theme.changed.connect(self.measure_again)

    @property
    def row(self) -> object | None:
        """The row that has the keyboard, or nothing."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose_key(self, key: object) -> bool:
        """Go to the row named `key`, fetching on until it is there; whether it was found."""
        return come_to(self, key)

    def measure_again(self) -> None:
        """Ask every row its height again, after the text size changed."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = letter_of(event.keyCombination())
        row = self.row
        if letter and row is not None and letter in self.letters:
            self.acted.emit(letter, row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and not event.modifiers():
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.row is not None:
            self.opened.emit(self.row)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that has the keyboard is brought into view with it."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where no row could show that the keyboard is here, the whole list does."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            ground = QRectF(self.viewport().rect())
            focus_ring(begin(QPainter(self.viewport())), ground, self._theme.tokens.accent, self._theme.px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
