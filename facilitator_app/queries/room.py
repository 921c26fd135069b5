"""What the live session shows around its notes: the room with everybody of the roster, its words and its method."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import Agreement, Clause
from ..domain.folding import fold
from ..domain.session import Attendance, Note, Session, SpeakingTurn
from ..domain.vocabulary import AttendanceStatus, MethodPartKind, SessionState, TurnState
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import once_each, same_people
from .drafts import kept_draft
from .live_session import LiveSession, live_session
from .method import method_parts
from .process_detail import own_words
from .scales import Scale, scales_at_hand
from .seats import Seat, seats_in


@dataclass(frozen=True)
class RoomPerson:
    """Somebody of the roster, whether they came, and how long they spoke, interpretation left out."""

    seat: Seat
    status: str
    seconds: int
    folded: str

    @property
    def present(self) -> bool:
        """Whether the person is here."""
        return self.status == AttendanceStatus.PRESENT


@dataclass(frozen=True)
class Room:
    """A session and the people who could speak. `sector_names` are those that the process added, by code."""

    live: LiveSession
    process_id: UUID
    people: tuple[RoomPerson, ...]
    sector_names: dict[str, str]
    scale: Scale | None
    kinds: tuple[str, ...]
    draft: str
    versions: Versions


def session_in_view(tx: Transaction) -> UUID | None:
    """The session to show where none is named: one that runs, else the next that is planned, else the last."""
    order: dict[str, int] = {SessionState.OPEN: 0, SessionState.PAUSED: 1, SessionState.PLANNED: 2}
    rows = tx.session.execute(select(Session.id, Session.state, Session.starts_at)).all()
    today = tx.now().replace(hour=0, minute=0, second=0)

    def rank(row: tuple[UUID, str | None, datetime | None]) -> tuple[int, float]:
        _, state, starts_at = row
        past = state == SessionState.PLANNED and starts_at is not None and starts_at < today
        place = 3 if past else order.get(state or "", 4)
        far = abs((starts_at - tx.now()).total_seconds()) if starts_at is not None else float("inf")
        return place, far

    return min(rows, key=rank)[0] if rows else None


def draft_place(session_id: UUID) -> str:
    """Under which name the unfinished line of a session is kept."""
    return f"session/{session_id}/note"


def room(tx: Transaction, session_id: UUID) -> Room:
    """The room of a session. Raises `BadUsage` ``record.unknown``."""
    live = live_session(tx, session_id)
    process_id = live.session.process_id
    assert process_id is not None
    return Room(
        live=live,
        process_id=process_id,
        people=_people(tx, process_id, session_id),
        sector_names={word.code: word.name for word in own_words(tx, process_id, "sectors")},
        scale=next(iter(scales_at_hand(tx, process_id)), None),
        kinds=tuple(part.code for part in method_parts(tx, process_id, MethodPartKind.NOTE_KIND)),
        draft=kept_draft(tx, draft_place(session_id)),
        versions=tx.versions(session_id),
    )


def clause_places(tx: Transaction, clauses: Collection[UUID]) -> dict[UUID, tuple[int | None, int | None]]:
    """By clause, the number of its agreement and its own."""
    if not clauses:
        return {}
    rows = select(Clause.id, Agreement.number, Clause.number).join(Agreement, Agreement.id == Clause.agreement_id)
    found = tx.session.execute(rows.where(Clause.id.in_(clauses))).all()
    return {clause: (agreement, number) for clause, agreement, number in found}


def clauses_of_notes(tx: Transaction, session_id: UUID) -> dict[UUID, tuple[int | None, int | None]]:
    """The places of all clauses that notes of a session became."""
    rows = select(Note.clause_id).where(Note.session_id == session_id, Note.clause_id.is_not(None)).distinct()
    return clause_places(tx, [clause for clause in tx.session.scalars(rows) if clause is not None])


def _people(tx: Transaction, process_id: UUID, session_id: UUID) -> tuple[RoomPerson, ...]:
    rows = select(Attendance.session_id, Attendance.participant_id, Attendance.status)
    of_session = tx.session.execute(rows.where(Attendance.session_id == session_id))
    marked = {person: row.status for person, row in once_each(same_people(tx), of_session)}
    spoken = _spoken(tx, session_id)
    people = (
        RoomPerson(seat, marked.get(seat.id, ""), spoken[seat.id], fold(f"{seat.name} {seat.party or ''}"))
        for seat in seats_in(tx, process_id).values()
    )
    return tuple(sorted(people, key=lambda person: (not person.present, person.folded)))


def _spoken(tx: Transaction, session_id: UUID) -> Counter[UUID]:
    rows = select(
        SpeakingTurn.participant_id,
        SpeakingTurn.started_at,
        SpeakingTurn.ended_at,
        SpeakingTurn.interpretation_seconds,
    ).where(SpeakingTurn.session_id == session_id, SpeakingTurn.state.in_((TurnState.SPEAKING, TurnState.DONE)))
    spoken: Counter[UUID] = Counter()
    same = same_people(tx)
    for person, started, ended, interpreting in tx.session.execute(rows):
        if started is not None:
            own = ((ended or tx.now()) - started).total_seconds() - (interpreting or 0)
            spoken[same.one(person)] += max(1, round(own))
    return spoken


def folded(typed: str) -> str:
    """What a person typed, as `RoomPerson.folded` is: without accents, case and kinds of apostrophe."""
    return fold(typed)
