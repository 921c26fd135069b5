"""Chooses a person of the roster by typing a part of the name, for the floor or the list of those who wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.queries.room import RoomPerson, folded

from ...models.rows import RowsModel
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.field import Field
from ...widgets.passing import Passing
from ...widgets.row_delegate import KEY_ROLE
from ...widgets.row_list import RowList
from ...widgets.spacing import column, fit_into_window, row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines


class PersonPicker(Passing):
    """`chosen` is the person after `exec()` was accepted; None where `nobody` was pressed."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        verb: str,
        people: Sequence[RoomPerson],
        *,
        nobody: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        fit_into_window(theme, self, 460, 460)
        self._people = {person.seat.id: person for person in people}
        self.chosen: RoomPerson | None = None
        body = column(theme, self, (20, 16, 20, 16), 12)
        self.edit = QLineEdit()
        self.edit.textChanged.connect(self._show)
        body.addWidget(Field(theme, self.tr("Escriba una parte del nombre"), self.edit))
        self.list = RowList(theme, self.tr("Personas"))
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme)
        self._delegate.discreet = True
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._take)
        body.addWidget(self.list, 1)
        verbs = row(theme)
        leave = Button(theme, self.tr("Volver"), show_keys="Esc")
        leave.clicked.connect(self.reject)
        take = Button(theme, verb, Kind.PRIMARY, show_keys="Return")
        take.clicked.connect(self._take)
        if nobody:
            without = Button(theme, nobody, Kind.GHOST)
            without.clicked.connect(self.accept)
            verbs.addWidget(without)
        verbs.addStretch(1)
        verbs.addWidget(leave)
        verbs.addWidget(take)
        body.addLayout(verbs)
        self._show()
        self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = min(max(0, self.list.currentIndex().row() + step), self._rows.rowCount() - 1)
            self.list.setCurrentIndex(self._rows.index(at))
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        parts = folded(self.edit.text()).split()
        found = [person for person in self._people.values() if all(part in person.folded for part in parts)]
        self._rows.replace([_row(person) for person in found])
        if found:
            self.list.setCurrentIndex(self._rows.index(0))

    def _take(self) -> None:
        self.chosen = self._people.get(self.list.currentIndex().data(KEY_ROLE))
        if self.chosen is not None:
            self.accept()


def _row(person: RoomPerson) -> TwoLines:
    seat = person.seat
    mark = Sector(seat.sector) if seat.sector else None
    return TwoLines(seat.id, seat.name, seat.party or " ", mark=mark, reserved=seat.reserved)
