"""Carries a note into an agreement as a clause: which notes may go, where to, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause_from_note
from facilitator_app.domain.vocabulary import Visibility
from facilitator_app.queries.agreements import AgreementRow, draft_agreements
from facilitator_app.queries.timeline import NoteForm, NoteLine

from ...jobs import Job
from ..desk import Desk
from ..still_there import if_still_there
from .clause_dialog import ClauseDialog
from .notes_model import ORIGIN
from .room_model import RoomModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction


def may_become_clause(note: NoteLine) -> bool:
    """Only what everybody reads can lead to a text that all sign, and only once."""
    return note.visibility == Visibility.MINUTES and note.clause_id is None


class Carrying(QObject):
    """`begin` asks where a note goes; a note that cannot go is told why."""

    def __init__(self, desk: Desk, model: RoomModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._window = desk, model, window

    def begin(self, form: NoteForm, words: str = "") -> None:
        """Ask for the agreement; the clause begins with `words`, or with those of the note."""
        room, note = self._model.room, form.note
        if room is None:
            return
        if not may_become_clause(note):
            already = self.tr("Esa nota ya pasó a una cláusula.")
            not_for_all = self.tr("Solo una nota del acta pasa a un acuerdo: lo leen todas las partes.")
            self._desk.notices.say(already if note.clause_id is not None else not_for_all)
            return
        process = room.process_id
        job = self._desk.read(lambda tx: draft_agreements(tx, process))
        ask = partial(self._ask, form, words or note.text)
        job.succeeded.connect(if_still_there(self._window, ask, lambda: self._model.whereabouts))

    def _ask(self, form: NoteForm, words: str, drafts: Sequence[AgreementRow]) -> None:
        room = self._model.room
        asked = ClauseDialog(self._desk.theme, self._window, drafts, words)
        if room is not None:
            process = room.process_id
            asked.fill_in(lambda: self._carry(process, form, asked), self._desk.notices)

    def _carry(self, process: UUID, form: NoteForm, asked: ClauseDialog) -> Job:
        agreement, title, text = asked.agreement, asked.title, asked.text

        def carry(tx: Transaction) -> UUID:
            chosen = agreement or add_agreement(tx, process, title, session_id=form.session_id)
            return add_clause_from_note(tx, chosen, form.note.id, text)

        job = self._desk.records.write(ORIGIN, carry)
        job.succeeded.connect(
            lambda _clause: self._desk.notices.say(self.tr("La nota pasó al acuerdo"), self._desk.undoing.act(job))
        )
        return job
