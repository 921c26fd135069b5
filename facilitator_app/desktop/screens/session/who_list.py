"""Who could be meant after an @: people of the roster whose name holds what was typed, accents or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator_app.queries.room import RoomPerson, folded

from ...models.rows import RowsModel
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...widgets.aloud import say_aloud
from ...widgets.row_delegate import KEY_ROLE
from ...widgets.row_list import RowList
from ...widgets.spacing import column
from ...widgets.two_line_row import TwoLineDelegate, TwoLines

_MOST_SHOWN = 6


class WhoList(QFrame):
    """Floats over the field, which keeps the keyboard; `taken` carries the person."""

    taken = Signal(object)

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field)
        self._theme, self._field = theme, field
        self._people: list[RoomPerson] = []
        self._found: dict[object, RoomPerson] = {}
        self.setProperty("frame", "floating")
        self.rows = RowList(theme, self.tr("Quién habla"))
        self._model: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme, lines=False)
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(self._delegate)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.clicked.connect(self._take)
        column(theme, self, (4, 4, 4, 4), 0).addWidget(self.rows)
        field.installEventFilter(self)
        self.hide()

    def show_people(self, people: Sequence[RoomPerson]) -> None:
        """Know these people, in this order."""
        self._people = list(people)

    def offer(self, typed: str | None) -> None:
        """Show who fits what was `typed` after the @; None hides the list."""
        if typed is None or not self._people:
            self.hide()
            return
        parts = folded(typed).split()
        fitting = (person for person in self._people if all(part in person.folded for part in parts))
        found = [person for person, _ in zip(fitting, range(_MOST_SHOWN), strict=False)]
        self._found = {person.seat.id: person for person in found}
        self._model.replace([_row(person) for person in found])
        self.setVisible(bool(found))
        if found:
            self._place(len(found))
            self._point_at(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or not self.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._point_at((self.rows.currentIndex().row() + step) % self._model.rowCount())
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _point_at(self, place: int) -> None:
        """The keyboard stays in the field, so nobody but us says whom Enter would take."""
        index = self._model.index(place)
        self.rows.setCurrentIndex(index)
        chosen, count = index.data(Qt.ItemDataRole.AccessibleTextRole), self._model.rowCount()
        say_aloud(self._field, self.tr("{0}, {1} de {2}").format(chosen, place + 1, count))

    def _take(self) -> None:
        person = self._found.get(self.rows.currentIndex().data(KEY_ROLE))
        self.hide()
        if person is not None:
            self.taken.emit(person)

    def _place(self, count: int) -> None:
        window, px = self._field.window(), self._theme.px
        if self.parentWidget() is not window:
            shown = self.isVisible()
            self.setParent(window)
            self.setVisible(shown)
        height = px(54) * count + px(10)
        corner = self._field.mapTo(window, QPoint(0, 0))
        self.setGeometry(corner.x(), max(0, corner.y() - height - px(6)), px(420), height)
        self.raise_()


def _row(person: RoomPerson) -> TwoLines:
    seat = person.seat
    mark = Sector(seat.sector) if seat.sector else None
    return TwoLines(seat.id, seat.name, seat.party or " ", mark=mark, reserved=seat.reserved)
