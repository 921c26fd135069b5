"""A session while it runs: its header, its agenda with times, who came, who asked to speak and who was not heard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from ..domain.session import AgendaItem, Attendance, Session
from ..domain.vocabulary import AttendanceStatus
from ..errors import BadUsage
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import once_each, same_people
from .seats import Seat, seats_of
from .sessions import SessionLine, session_line
from .speaking import Speaking, speaking, youth
from .timeline import counts_by_kind


@dataclass(frozen=True)
class AgendaLine:
    """A point of the agenda: the minutes agreed, when it is expected to begin, when it began and ended."""

    id: UUID
    key: str | None
    title: str
    minutes: int | None
    expected_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    versions: Versions

    @property
    def runs(self) -> bool:
        """Whether it is the point of now."""
        return self.started_at is not None and self.ended_at is None

    def seconds_left(self, now: datetime) -> int | None:
        """What is left of the time agreed, below zero when over; None where none was agreed or it does not run."""
        if not self.runs or self.started_at is None or self.minutes is None:
            return None
        return round((self.started_at + timedelta(minutes=self.minutes) - now).total_seconds())


@dataclass(frozen=True)
class Presence:
    """How many are on the list and how many came; those present by sex, sector and youth (``young``, ``older``)."""

    called: int
    present: int
    by_status: dict[str, int]
    by_sex: dict[str, int]
    by_sector: dict[str, int]
    by_youth: dict[str, int]


@dataclass(frozen=True)
class LiveSession:
    """Everything beside the timeline (`timeline.notes_page`). `minutes_running` counts from its beginning."""

    session: SessionLine
    quorum: str | None
    facilitators: tuple[str, ...]
    minutes_running: int | None
    agenda: tuple[AgendaLine, ...]
    notes_by_kind: dict[str, int]
    presence: Presence
    speaking: Speaking


def live_session(tx: Transaction, session_id: UUID) -> LiveSession:
    """A session as it stands now. Raises `BadUsage` ``record.unknown``."""
    line = session_line(tx, session_id)
    if line is None:
        raise BadUsage("record.unknown", key=str(session_id))
    now = tx.now()
    session = tx.get(Session, session_id)
    end = session.ends_at or now
    running = None if session.starts_at is None else round((end - session.starts_at).total_seconds() / 60)
    presence, people = _presence(tx, session_id, (session.starts_at or now).year)
    return LiveSession(
        session=line,
        quorum=session.quorum,
        facilitators=session.facilitators or (),
        minutes_running=running,
        agenda=agenda_of(tx, session_id),
        notes_by_kind=counts_by_kind(tx, session_id),
        presence=presence,
        speaking=speaking(tx, session_id, people, now),
    )


def agenda_of(tx: Transaction, session_id: UUID) -> tuple[AgendaLine, ...]:
    """The points of a session in order, each expected where those before it end as agreed."""
    session = tx.find(Session, session_id)
    expected = session.starts_at if session is not None else None
    rows = select(AgendaItem).where(AgendaItem.session_id == session_id).order_by(AgendaItem.place, AgendaItem.id)
    lines = []
    for item in tx.session.scalars(rows):
        said = (item.id, item.key, item.title, item.minutes)
        lines.append(AgendaLine(*said, expected, item.started_at, item.ended_at, tx.versions(item.id)))
        begins = item.started_at or expected
        expected = item.ended_at or (begins and begins + timedelta(minutes=item.minutes or 0))
    return tuple(lines)


def _presence(tx: Transaction, session_id: UUID, year: int) -> tuple[Presence, list[Seat]]:
    marked = select(Attendance.session_id, Attendance.participant_id, Attendance.status)
    of_session = tx.session.execute(marked.where(Attendance.session_id == session_id))
    rows = [(person, row.status) for person, row in once_each(same_people(tx), of_session)]
    came = [person for person, status in rows if status == AttendanceStatus.PRESENT]
    seats = list(seats_of(tx, came).values())
    return (
        Presence(
            called=len(rows),
            present=len(came),
            by_status=dict(Counter(status for _, status in rows)),
            by_sex=dict(Counter(seat.sex or "" for seat in seats)),
            by_sector=dict(Counter(seat.sector or "" for seat in seats)),
            by_youth=dict(Counter(youth(seat, year) for seat in seats)),
        ),
        seats,
    )
