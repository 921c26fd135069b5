"""The processes of a vault in a list, each with what it holds and when it meets next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from ..domain.people import Participant
from ..domain.process import MethodPart, Party, Process
from ..domain.records import Record
from ..domain.session import Session
from ..domain.vocabulary import MethodPartKind, SessionState
from ..store.log.transaction import Transaction
from .method import PartOfMethod, part_of_method


@dataclass(frozen=True)
class ProcessLine:
    """One process. `undecided` counts its conflicts; `next_session` is the one that is `running`, or the next planned.

    `stage_of_method` is the stage as its own method names it; None where the stage is in other words.
    """

    id: UUID
    key: str | None
    title: str
    theme: str | None
    level: str | None
    track: str | None
    stage: str | None
    stage_of_method: PartOfMethod | None
    country: str | None
    municipality: str | None
    community: str | None
    started_on: date | None
    ended_on: date | None
    parties: int
    people: int
    sessions: int
    undecided: int
    next_session: UUID | None
    running: bool
    next_starts_at: datetime | None
    last_met_at: datetime | None


def list_processes(tx: Transaction) -> list[ProcessLine]:
    """Every process, by title; those that ended come last."""
    counts = {kind: _count(tx, kind) for kind in (Party, Participant, Session)}
    undecided = count_undecided(tx)
    met = _last_met(tx)
    ahead, stages = next_sessions(tx), _stages(tx)
    lines = []
    for process in tx.session.scalars(select(Process).order_by(Process.ended_on.is_not(None), Process.title)):
        following = ahead.get(process.id)
        lines.append(
            ProcessLine(
                **{name: getattr(process, name) for name in _OWN},
                parties=counts[Party].get(process.id, 0),
                people=counts[Participant].get(process.id, 0),
                sessions=counts[Session].get(process.id, 0),
                undecided=undecided.get(process.id.bytes, 0),
                next_session=following.session if following else None,
                running=bool(following and following.running),
                next_starts_at=following.starts_at if following else None,
                stage_of_method=stages.get((process.id, process.stage)),
                last_met_at=met.get(process.id),
            )
        )
    return lines


_OWN = tuple(name for name in ProcessLine.__annotations__ if name in {"id", *Process.fields()})


class Following(NamedTuple):
    """The session that runs in a process, or the next one planned."""

    session: UUID
    starts_at: datetime | None
    running: bool


def next_sessions(tx: Transaction) -> dict[UUID, Following]:
    """By process, the session that runs, else the next one planned from today on, with its time."""
    today = tx.now().replace(hour=0, minute=0, second=0)
    running = (SessionState.OPEN, SessionState.PAUSED)
    rows = tx.session.execute(
        select(Session.process_id, Session.id, Session.starts_at, Session.state).where(
            Session.state.in_((*running, SessionState.PLANNED))
        )
    ).all()
    found: dict[UUID, Following] = {}
    ahead = [row for row in rows if row.state in running or row.starts_at is None or row.starts_at >= today]
    # The one that runs first, then by time, those without one last.
    ahead.sort(key=lambda row: (row.state not in running, row.starts_at is None, row.starts_at or today, row.id))
    for row in ahead:
        if row.process_id is not None:
            found.setdefault(row.process_id, Following(row.id, row.starts_at, row.state in running))
    return found


def _stages(tx: Transaction) -> dict[tuple[UUID | None, str | None], PartOfMethod]:
    """By process and code, the stages in the method of each process."""
    parts = select(MethodPart).where(MethodPart.kind == MethodPartKind.STAGE)
    return {(part.process_id, part.code): part_of_method(part) for part in tx.session.scalars(parts)}


def count_undecided(tx: Transaction) -> dict[bytes, int]:
    """The conflicts of every process that has any, by its id."""
    rows = tx.connection.exec_driver_sql(
        "select r.process_id, count(*) from conflict c join record_state r on r.no = c.record_no group by 1"
    )
    return {row[0]: row[1] for row in rows}


def _count(tx: Transaction, kind: type[Record]) -> dict[UUID | None, int]:
    return dict(tx.session.execute(select(kind.process_id, func.count()).group_by(kind.process_id)).all())


def _last_met(tx: Transaction) -> dict[UUID | None, datetime | None]:
    closed = select(Session.process_id, func.max(Session.starts_at)).where(Session.state == SessionState.CLOSED)
    return dict(tx.session.execute(closed.group_by(Session.process_id)).all())
