"""What the live session asks and does besides its notes: agenda, turns, pause, end, drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.agenda import add_agenda_item, end_agenda_item, start_agenda_item
from facilitator_app.commands.drafts import keep_draft
from facilitator_app.commands.lacking import lacking_at_close
from facilitator_app.commands.session import close_session, open_session, pause_session, resume_session
from facilitator_app.commands.turn import end_turn, give_floor, give_turn, request_turn, withdraw_turn
from facilitator_app.domain.vocabulary import SessionState
from facilitator_app.queries.live_session import AgendaLine
from facilitator_app.queries.room import Room, draft_place, room, session_in_view

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel
from .notes_model import ORIGIN

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction


class RoomModel(ScreenModel):
    """`changed` when the room is another; `none` when there is no session at all."""

    opened = Signal(object, str)
    none = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: UUID | None = None
        self._wanted: UUID | None = None
        self.room: Room | None = None

    def open(self, session_id: UUID | None) -> None:
        """Show this session, or where None the one that runs or comes next."""
        if session_id is not None or self.room is None:
            self._wanted = session_id
        wanted = self._wanted
        self._asking.ask(lambda tx: _room(tx, wanted))

    def refresh(self) -> None:
        """Ask again."""
        self._asking.again() if self._asking.asked else self.open(None)

    def now(self) -> datetime:
        """The clock on the wall."""
        return self._desk.clock.local().replace(tzinfo=None, microsecond=0)

    @property
    def session_id(self) -> UUID | None:
        """The session in view."""
        return self.room.live.session.id if self.room is not None else None

    @property
    def whereabouts(self) -> tuple[UUID | None, UUID | None]:
        """The session in view, and the one that the person went to, which may still be on its way."""
        return self.session_id, self._wanted

    @property
    def point(self) -> AgendaLine | None:
        """The point of the agenda that runs."""
        points = self.room.live.agenda if self.room is not None else ()
        return next((point for point in points if point.runs), None)

    @property
    def draft_place(self) -> str:
        """Under which name the unfinished line of this session is kept."""
        return draft_place(self._session())

    def keep_draft(self, kept: str) -> Job:
        """Keep the unfinished line on this device, in the background."""
        place = self.draft_place
        return self._desk.records.write("draft", lambda tx: keep_draft(tx, place, kept))

    def start(self) -> Job:
        """Open the session."""
        return self._do(open_session)

    def pause(self) -> Job:
        """Pause, or go on."""
        paused = self.room is not None and self.room.live.session.state == SessionState.PAUSED
        return self._do(resume_session if paused else pause_session)

    def lacking(self) -> Job:
        """What is still lacking, as codes."""
        session = self._session()
        return self._desk.records.read(lambda tx: lacking_at_close(tx, session))

    def close(self) -> Job:
        """End the session."""
        return self._do(close_session)

    def begin_point(self, point: UUID) -> Job:
        """Go to a point of the agenda."""
        return self._run(lambda tx: start_agenda_item(tx, point))

    def end_point(self, point: UUID) -> Job:
        """End a point of the agenda."""
        return self._run(lambda tx: end_agenda_item(tx, point))

    def add_point(self, title: str, minutes: int | None) -> Job:
        """Add a point at the end of the agenda."""
        session = self._session()
        return self._run(lambda tx: add_agenda_item(tx, session, title, minutes=minutes))

    def give_turn(self, turn: UUID) -> Job:
        """Give the floor to one who asked."""
        return self._run(lambda tx: give_turn(tx, turn))

    def give_floor(self, person: UUID) -> Job:
        """Give the floor to a person who did not ask."""
        session = self._session()
        return self._run(lambda tx: give_floor(tx, session, person))

    def request(self, people: Sequence[UUID]) -> Job:
        """Put people on the list of those who want to speak."""
        session = self._session()
        return self._run(lambda tx: [request_turn(tx, session, person) for person in people])

    def withdraw(self, turn: UUID) -> Job:
        """Take somebody off the list."""
        return self._run(lambda tx: withdraw_turn(tx, turn))

    def end_turn(self, turn: UUID) -> Job:
        """End the turn that runs."""
        return self._run(lambda tx: end_turn(tx, turn))

    def _do(self, command: Callable[..., object]) -> Job:
        session = self._session()
        return self._run(lambda tx: command(tx, session))

    def _run(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _session(self) -> UUID:
        assert self.session_id is not None
        return self.session_id

    def _take(self, found: Room | None) -> None:
        self.room = found
        if found is None:
            self._shown = None
            self.none.emit()
            return
        session = found.live.session.id
        if session != self._shown:
            self._shown = self._wanted = session
            self.opened.emit(session, found.draft)
        self.changed.emit()


def _room(tx: Transaction, wanted: UUID | None) -> Room | None:
    session = wanted or session_in_view(tx)
    return None if session is None else room(tx, session)
