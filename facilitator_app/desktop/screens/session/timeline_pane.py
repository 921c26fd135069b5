"""The notes of the session from old to new, the newest at the foot; older ones come as a person scrolls up."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from ...models.timeline import TimelineModel
from ...theme.theme import Theme
from ...widgets.empty_state import EmptyState
from ...widgets.later import later
from ...widgets.row_list import RowList
from ...widgets.timeline_row import TimelineDelegate, TimelineNote

_NEAR_THE_TOP = 400


class _NoteList(RowList):
    deleted = Signal(object)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The newest has the keyboard first: it is the one in view, and the one to be mended."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            newest = self.model().index(self.model().rowCount() - 1, 0)
            self.selectionModel().setCurrentIndex(newest, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.row is not None:
            self.deleted.emit(self.row)
            return
        super().keyPressEvent(event)


class TimelinePane(QStackedWidget):
    """`opened` carries the row to edit, `deleted` the row to delete, `carried` the row that goes to an agreement;
    `older_wanted` asks for the page before."""

    opened = Signal(object)
    carried = Signal(object)
    deleted = Signal(object)
    older_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.list = _NoteList(theme, "", "C")
        self.model = TimelineModel()
        self.delegate = TimelineDelegate(theme)
        self.delegate.discreet = True
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.opened.connect(self.opened)
        self.list.deleted.connect(self.deleted)
        self.list.acted.connect(lambda _letter, row: self.carried.emit(row))
        bar = self.list.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._keep_foot)
        self._at_foot = True
        self._empty = EmptyState(theme, "")
        self.addWidget(self._empty)
        self.addWidget(self.list)
        theme.follow(self, self._measure)
        self.retranslate()

    def hasHeightForWidth(self) -> bool:
        """The words of nothing yet take no room from where notes are written: the screen scrolls first."""
        return False

    def show_rows(self, rows: list[TimelineNote], empty_words: str) -> None:
        """Show `rows`; who was reading further up stays there."""
        self._empty.words.setText(empty_words)
        self.setCurrentWidget(self.list if rows else self._empty)
        self._measure()
        bar = self.list.verticalScrollBar()
        below = bar.maximum() - bar.value()
        added_above = bool(rows and self.model.rows and rows[0].key != self.model.rows[0].key)
        at_foot = self._at_foot
        self.model.show_rows(rows)
        if at_foot:
            later(self.list, self.to_foot)  # a closed screen hears nothing
        elif added_above:
            self.list.doItemsLayout()
            bar.setValue(bar.maximum() - below)

    def to_foot(self) -> None:
        """Show the newest."""
        self._at_foot = True
        self.list.scrollToBottom()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.list.setAccessibleName(self.tr("Notas de la sesión"))
        self.list.setAccessibleDescription(self.tr("Intro: corregir. C: llevar a un acuerdo. Supr: borrar"))

    def _measure(self) -> None:
        nothing = self.currentWidget() is self._empty
        self.list.setMinimumHeight(self._theme.px(80))
        self.setMinimumHeight(self._theme.px(132 if nothing else 90))

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        self._at_foot = value >= bar.maximum() - 4
        if value < _NEAR_THE_TOP and bar.maximum() > 0:
            self.older_wanted.emit()

    def _keep_foot(self, _low: int, _high: int) -> None:
        if self._at_foot:
            self.list.verticalScrollBar().setValue(self.list.verticalScrollBar().maximum())
