"""The inclusion ledger: who was invited, came, spoke and signed, by sector, sex, people, language and youth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.records import Record
from ..domain.session import Attendance, Note, Session, SigningAct, SpeakingTurn
from ..domain.vocabulary import ActKind, AttendanceStatus, TurnState
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .seats import Seat, seats_of
from .speaking import youth

STEPS = ("invited", "present", "spoke", "signed")


@dataclass(frozen=True)
class LedgerLine:
    """One group: distinct people at each step."""

    group: str
    invited: int
    present: int
    spoke: int
    signed: int


@dataclass(frozen=True)
class Ledger:
    """Distinct people at each step in all, and by each dimension (``sector``, ``sex``, ``people``, ``language``,
    ``youth``: ``young`` or ``older``). What is not known of a person is the group ``""``."""

    total: LedgerLine
    dimensions: dict[str, tuple[LedgerLine, ...]]


def inclusion(tx: Transaction, process_id: UUID, session_id: UUID | None = None) -> Ledger:
    """The ledger of a process over all its sessions, or of one of them, for those who may see every number."""
    people = people_at_steps(
        tx, lambda of: of.session_id == session_id if session_id is not None else of.process_id == process_id
    )
    seats = seats_of(tx, set().union(*people.values()))
    year = _year(tx, session_id)
    dimensions: dict[str, Callable[[Seat], str]] = {
        "sector": lambda seat: seat.sector or "",
        "sex": lambda seat: seat.sex or "",
        "people": lambda seat: seat.people or "",
        "language": lambda seat: seat.language or "",
        "youth": lambda seat: youth(seat, year),
    }
    total = LedgerLine("", *(len(people[step]) for step in STEPS))
    return Ledger(total, {name: _lines(people, seats, group) for name, group in dimensions.items()})


def people_at_steps(tx: Transaction, within: Callable[[Any], Any]) -> dict[str, set[UUID]]:
    """By step, who reached it, by records that are `within`: a condition on the type that it is given.

    Whoever is on a session's list was invited; speaking is a turn or a note.
    """

    same = same_people(tx)

    def found(kind: type[Record], person: Any, *rules: Any) -> set[UUID]:
        chosen = select(person).where(within(kind), person.is_not(None), *rules)
        return {same.one(each) for each in tx.session.scalars(chosen.distinct())}

    signing = tuple(kind for kind in ActKind if kind not in (ActKind.REFUSED, ActKind.WITNESS))
    return {
        "invited": found(Attendance, Attendance.participant_id),
        "present": found(Attendance, Attendance.participant_id, Attendance.status == AttendanceStatus.PRESENT),
        "spoke": found(
            SpeakingTurn,
            SpeakingTurn.participant_id,
            SpeakingTurn.state.in_((TurnState.SPEAKING, TurnState.DONE)),
        )
        | found(Note, Note.speaker_id),
        "signed": found(SigningAct, SigningAct.participant_id, SigningAct.kind.in_(signing)),
    }


def _year(tx: Transaction, session_id: UUID | None) -> int:
    session = tx.find(Session, session_id)
    moment = session.starts_at if session is not None and session.starts_at is not None else tx.now()
    return moment.year


def _lines(
    people: dict[str, set[UUID]], seats: dict[UUID, Seat], group: Callable[[Seat], str]
) -> tuple[LedgerLine, ...]:
    counted = {
        step: Counter(group(seats[person]) if person in seats else "" for person in people[step]) for step in STEPS
    }
    groups = set().union(*counted.values())
    lines = [LedgerLine(name, *(counted[step][name] for step in STEPS)) for name in groups]
    return tuple(sorted(lines, key=lambda line: (line.group == "", -line.invited, line.group)))
