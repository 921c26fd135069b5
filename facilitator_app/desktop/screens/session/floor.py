"""Turns to speak, from the panels to the model: giving the floor, asking for it, a round by groups."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from facilitator_app.queries.room import RoomPerson

from ..desk import Desk
from .agenda_panel import AgendaPanel
from .balance import least_heard, silent_young
from .composer import Composer
from .person_picker import PersonPicker
from .room_model import RoomModel
from .room_panel import RoomPanel


class Floor(QObject):
    """Who is given the floor becomes the speaker of the next note, unless one is being written."""

    def __init__(self, desk: Desk, model: RoomModel, composer: Composer, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._composer, self._window = desk, model, composer, window

    def connect_panels(self, left: AgendaPanel, right: RoomPanel) -> None:
        """Listen to both panels."""
        left.turn_given.connect(self._give)
        left.turn_withdrawn.connect(self._model.withdraw)
        left.turn_ended.connect(self._model.end_turn)
        left.floor_wanted.connect(self._pick_for_floor)
        left.asks_to_speak.connect(self._pick_for_list)
        right.round_wanted.connect(self._round)
        right.young_wanted.connect(self._hear_young)

    def _give(self, turn: UUID) -> None:
        room = self._model.room
        waiting = room.live.speaking.requested if room is not None else ()
        seat = next((one.seat for one in waiting if one.id == turn), None)
        self._model.give_turn(turn)
        if seat is not None and not self._composer.edit.text:
            self._composer.set_speaker(seat.id, seat.name)

    def _pick_for_floor(self) -> None:
        person = self._pick(self.tr("¿A quién se da la palabra?"), self.tr("Dar la palabra"))
        if person is not None:
            self._model.give_floor(person.seat.id)
            if not self._composer.edit.text:
                self._composer.set_speaker(person.seat.id, person.seat.name)
        self._composer.edit.setFocus()

    def _pick_for_list(self) -> None:
        person = self._pick(self.tr("¿Quién pide la palabra?"), self.tr("Poner en la lista"))
        if person is not None:
            self._model.request([person.seat.id])
        self._composer.edit.setFocus()

    def _pick(self, title: str, verb: str) -> RoomPerson | None:
        room = self._model.room
        if room is None:
            return None
        here = [person for person in room.people if person.present] or list(room.people)
        picker = PersonPicker(self._desk.theme, self._window, title, verb, here)
        return picker.chosen if picker.exec() == QDialog.DialogCode.Accepted else None

    def _round(self) -> None:
        room = self._model.room
        if room is not None:
            self._ask_for(least_heard(room), self.tr("Nadie está marcado como presente."))

    def _hear_young(self) -> None:
        room = self._model.room
        if room is not None:
            young = silent_young(room, self._model.now().year)
            self._ask_for(young, self.tr("No hay jóvenes presentes sin hablar, o no se sabe su edad."))

    def _ask_for(self, people: Sequence[RoomPerson], nobody: str) -> None:
        if not people:
            self._desk.notices.say(nobody)
            return
        job = self._model.request([person.seat.id for person in people])
        words = self.tr("%n persona(s) en la lista de palabra pedida", "", len(people))
        job.succeeded.connect(lambda _turns: self._desk.notices.say(words, self._desk.undoing.act(job)))
