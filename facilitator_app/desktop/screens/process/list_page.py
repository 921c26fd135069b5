"""A page that is one list: its rows, a way to add, and what will be here where nothing is yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from ...models.rows import RowsModel, SpokenRow
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.empty_state import EmptyState
from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.two_line_row import TwoLineDelegate

Row = TypeVar("Row", bound=SpokenRow)


class _Rows(RowList):
    deleted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.row is not None:
            self.deleted.emit(self.row)
            return
        super().keyPressEvent(event)


class ListPage(QWidget, Generic[Row]):
    """`opened` on Enter, `edited` on the letter E, `removed` on Supr; each carries the row.

    The button of the empty page adds too, unless `begins`: then it tells `begin_wanted`.
    """

    opened = Signal(object)
    edited = Signal(object)
    removed = Signal(object)
    add_wanted = Signal()
    begin_wanted = Signal()

    def __init__(
        self, theme: Theme, delegate: QStyledItemDelegate | None = None, *, begins: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label("", "heading")
        self._add = Button(theme, "", icon="plus")
        self._add.clicked.connect(self.add_wanted)
        self._first = Button(theme, "", Kind.PRIMARY, icon="plus")
        self._first.clicked.connect(self.begin_wanted if begins else self.add_wanted)
        self.list = _Rows(theme, "", "E")
        self._rows: RowsModel[Row] = RowsModel()
        self._delegate = delegate or TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self.opened)
        self.list.acted.connect(lambda _letter, chosen: self.edited.emit(chosen))
        self.list.deleted.connect(self.removed)
        self._none = EmptyState(theme, "", self._first)
        self._card = Card(theme, margins=(16, 12, 12, 10), gap=8)
        top = row(theme)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._add)
        self._card.body.addLayout(top)
        self._card.body.addWidget(self.list, 1)
        self._legend = KeyLegend(theme)
        self._card.body.addWidget(self._legend)
        body = column(theme, self, (20, 12, 20, 14), 0)
        body.addWidget(self._card, 1)
        body.addWidget(self._none, 1)

    def say(self, title: str, add: str, nothing: str, begin: str = "") -> None:
        """Say what it is in the language of the moment; `begin`: what the button of the empty page does instead."""
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self._add.say(add)
        self._first.say(begin or add)
        self._none.words.setText(nothing)
        self._legend.show_keys(
            (("Return", self.tr("abrir")), ("E", self.tr("cambiar datos")), ("Del", self.tr("quitar")))
        )

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._rows.replace(rows)
        self._card.setVisible(bool(rows))
        self._none.setVisible(not rows)
        if rows and not self.list.currentIndex().isValid():
            first = next((at for at, one in enumerate(rows) if not getattr(one, "group", False)), 0)
            self.list.setCurrentIndex(self._rows.index(first))
