"""The attendance of a session as a table: who is called, who came, how each signs and what they consent to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.folding import words
from ..domain.same_person import SamePeople
from ..domain.session import Attendance, SigningAct
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.consents import ConsentNow, consents_now
from ..store.records.same_people import once_each, same_people
from .roster import sessions_attended
from .seats import Seat, seats_of


@dataclass(frozen=True)
class ActLine:
    """One act by which the person stands behind the paper, or declines to."""

    id: UUID
    kind: str
    finger: str | None
    signer: Seat | None
    words: str | None
    venue: str | None
    at: datetime | None
    on_screen: bool = False


@dataclass(frozen=True)
class AttendanceLine:
    """One person on the list. `seat` is None where the person's record has not arrived."""

    id: UUID
    participant_id: UUID
    seat: Seat | None
    status: str
    arrived_at: datetime | None
    left_at: datetime | None
    represents_id: UUID | None
    represented_by: Seat | None
    authority: str | None
    acts: tuple[ActLine, ...]
    consents: dict[str, ConsentNow]
    sessions: int
    versions: Versions


def attendance_table(tx: Transaction, session_id: UUID) -> list[AttendanceLine]:
    """Everybody on the list of a session, by name."""
    same = same_people(tx)
    marked = once_each(same, tx.session.scalars(select(Attendance).where(Attendance.session_id == session_id)))
    people = [person for person, _ in marked]
    acts = _acts(tx, session_id, same)
    seats = seats_of(tx, [*people, *(one.represented_by_id for _, one in marked)])
    consents, attended = consents_now(tx, people), sessions_attended(tx, people)
    lines = [
        AttendanceLine(
            id=one.id,
            participant_id=person,
            seat=seats.get(person),
            status=str(one.status),
            arrived_at=one.arrived_at,
            left_at=one.left_at,
            represents_id=one.represents_id,
            represented_by=seats.get(one.represented_by_id) if one.represented_by_id else None,
            authority=one.authority,
            acts=tuple(acts.get(person, ())),
            consents=consents.get(person, {}),
            sessions=attended[person],
            versions=tx.versions(one.id),
        )
        for person, one in marked
    ]
    return sorted(lines, key=lambda line: (words(line.seat.name) if line.seat else ("~",), line.id))


def _acts(tx: Transaction, session_id: UUID, same: SamePeople) -> dict[UUID, list[ActLine]]:
    rows: list[Any] = list(
        tx.session.scalars(
            select(SigningAct).where(SigningAct.session_id == session_id).order_by(SigningAct.place, SigningAct.id)
        )
    )
    signers = seats_of(tx, [act.signer_id for act in rows])
    found: dict[UUID, list[ActLine]] = {}
    for act in rows:
        line = ActLine(
            act.id, str(act.kind), act.finger, signers.get(act.signer_id), act.words, act.venue, act.at,
            bool(act.on_screen),
        )  # fmt: skip
        found.setdefault(same.one(act.participant_id), []).append(line)
    return found
