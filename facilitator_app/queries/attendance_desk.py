"""Everything the attendance of a session needs while people walk in: the list, and the whole roster by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from ..domain.folding import words
from ..domain.process import Party, Process
from ..domain.session import Session
from ..errors import BadUsage
from ..store.log.transaction import Transaction
from .attendance import AttendanceLine, attendance_table
from .process_detail import own_words
from .roster import sessions_attended
from .seats import Seat, seats_in
from .sessions import SessionLine, session_line


class PartyName(NamedTuple):
    """A party as a choice: its id, name and sector."""

    id: UUID
    name: str
    sector: str | None


@dataclass(frozen=True)
class KnownPerson:
    """Somebody of the roster; `said` are the folded words by which the person is found."""

    seat: Seat
    sessions: int
    status: str
    said: tuple[str, ...]

    def is_called(self, wanted: tuple[str, ...]) -> bool:
        """Whether every word of `wanted` begins a word of the name or of the party."""
        return all(any(word.startswith(start) for word in self.said) for start in wanted)

    def begins(self, start: str) -> bool:
        """Whether the name begins with `start`."""
        return bool(self.said) and self.said[0].startswith(start)


@dataclass(frozen=True)
class AttendanceDesk:
    """A session's list and the roster behind it. `kept` are the personal fields that the process keeps."""

    session: SessionLine
    process_id: UUID
    process: str
    language: str
    kept: frozenset[str]
    quorum: str | None
    lines: tuple[AttendanceLine, ...]
    roster: tuple[KnownPerson, ...]
    parties: tuple[PartyName, ...]
    sectors: dict[str, str]


def attendance_desk(tx: Transaction, session_id: UUID) -> AttendanceDesk:
    """The attendance of a session. Raises `BadUsage` ``record.unknown``."""
    line = session_line(tx, session_id)
    if line is None or line.process_id is None:
        raise BadUsage("record.unknown", key=str(session_id))
    process = tx.get(Process, line.process_id)
    lines = tuple(attendance_table(tx, session_id))
    marked = {each.participant_id: each.status for each in lines}
    return AttendanceDesk(
        session=line,
        process_id=process.id,
        process=process.title,
        language=process.language or "es",
        kept=frozenset(process.personal_fields or ()),
        quorum=tx.get(Session, session_id).quorum,
        lines=lines,
        roster=_roster(tx, process.id, marked),
        parties=party_names(tx, process.id),
        sectors={word.code: word.name for word in own_words(tx, process.id, "sectors")},
    )


def typed_words(typed: str) -> tuple[str, ...]:
    """What a person typed as folded words, to be matched with `KnownPerson.is_called`."""
    return words(typed)


def party_names(tx: Transaction, process_id: UUID) -> tuple[PartyName, ...]:
    """The parties of a process in order, as choices."""
    rows = select(Party.id, Party.name, Party.sector).where(Party.process_id == process_id)
    return tuple(PartyName(*row) for row in tx.session.execute(rows.order_by(Party.place, Party.name, Party.id)))


def _roster(tx: Transaction, process_id: UUID, marked: dict[UUID, str]) -> tuple[KnownPerson, ...]:
    seats = seats_in(tx, process_id)
    attended = sessions_attended(tx, list(seats))
    people = (
        KnownPerson(seat, attended[seat.id], marked.get(seat.id, ""), (*words(seat.name), *words(seat.party or "")))
        for seat in seats.values()
    )
    return tuple(sorted(people, key=lambda person: (person.said, person.seat.id)))
