"""What to do next: the session that runs or comes, with what it still lacks, and what waits for a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import distinct, func, select

from ..domain.people import Participant, ParticipantDetails
from ..domain.process import Party
from ..domain.session import AgendaItem, Attendance, Session
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .counting import count_of
from .processes import next_sessions
from .sessions import SessionLine, session_line


class Preparation(StrEnum):
    """One thing that a session needs before it is opened."""

    CALL = "call"
    INTERPRETER = "interpreter"
    AGENDA = "agenda"
    LIST = "list"


@dataclass(frozen=True)
class NextSession:
    """The session that runs or comes next. `lacks` holds codes of `Preparation`."""

    session: SessionLine
    minutes_until: int | None
    parties: int
    parties_called: int
    called_on: date | None
    agenda_items: int
    needs_interpretation: int
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class Today:
    """The day: the next session of all processes, the later ones, and how many fields wait for a decision."""

    now: datetime
    next: NextSession | None
    later: tuple[SessionLine, ...]
    undecided: int


def today(tx: Transaction) -> Today:
    """What this vault has for today."""
    ahead = [line for following in next_sessions(tx).values() if (line := session_line(tx, following.session))]
    ahead.sort(key=lambda line: (line.state == "planned", line.starts_at is None, line.starts_at or tx.now(), line.id))
    undecided: int = tx.connection.exec_driver_sql("select count(*) from conflict").scalar_one()
    first = preparation(tx, ahead[0].id) if ahead else None
    return Today(tx.now(), first, tuple(ahead[1:]), undecided)


def preparation(tx: Transaction, session_id: UUID) -> NextSession | None:
    """What a session has and lacks before it is opened; None where it is not here."""
    line = session_line(tx, session_id)
    if line is None:
        return None
    session = tx.get(Session, session_id)
    called = select(func.count(distinct(Participant.party_id))).join(
        Attendance, Attendance.participant_id == Participant.id
    )
    items = tx.session.scalar(select(func.count()).where(AgendaItem.session_id == session_id)) or 0
    interpretation = _need_interpretation(tx, session_id)
    lacks = {
        Preparation.CALL: session.called_on is None,
        Preparation.INTERPRETER: session.interpreter is None
        and (interpretation > 0 or len(session.languages or ()) > 1),
        Preparation.AGENDA: items == 0,
        Preparation.LIST: line.called == 0,
    }
    until = None
    if session.starts_at is not None:
        until = round((session.starts_at - tx.now()).total_seconds() / 60)
    return NextSession(
        session=line,
        minutes_until=until,
        parties=count_of(tx, Party, session.process_id) if session.process_id else 0,
        parties_called=tx.session.scalar(called.where(Attendance.session_id == session_id)) or 0,
        called_on=session.called_on,
        agenda_items=items,
        needs_interpretation=interpretation,
        lacks=tuple(lack.value for lack, is_so in lacks.items() if is_so),
    )


def _need_interpretation(tx: Transaction, session_id: UUID) -> int:
    rows = (
        select(Attendance.participant_id)
        .join(ParticipantDetails, ParticipantDetails.participant_id == Attendance.participant_id)
        .where(Attendance.session_id == session_id, ParticipantDetails.needs_interpretation.is_(True))
    )
    same = same_people(tx)
    return len({same.one(person) for person in tx.session.scalars(rows)})
