"""The sessions of a process in a list: when, where, how many came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, case, func, select

from ..domain.process import Commission, Process
from ..domain.session import Attendance, Session
from ..domain.vocabulary import AttendanceStatus
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import once_each, same_people


@dataclass(frozen=True)
class SessionLine:
    """One session. `called` counts everybody on its list, whatever became of them; `present` those who came."""

    id: UUID
    key: str | None
    process_id: UUID | None
    process: str | None
    number: int | None
    kind: str | None
    state: str | None
    title: str | None
    commission: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    venue: str | None
    languages: tuple[str, ...]
    interpreter: str | None
    called: int
    present: int


@dataclass(frozen=True)
class SessionForm:
    """What a form about a session shows, and the versions that it hands back."""

    id: UUID
    process_id: UUID | None
    number: int | None
    kind: str | None
    title: str | None
    commission_id: UUID | None
    starts_at: datetime | None
    ends_at: datetime | None
    venue: str | None
    municipality: str | None
    community: str | None
    languages: tuple[str, ...] | None
    interpreter: str | None
    facilitators: tuple[str, ...] | None
    called_on: date | None
    called_how: str | None
    quorum: str | None
    read_aloud_at: datetime | None
    read_in: tuple[str, ...] | None
    book: str | None
    folio: str | None
    closing: str | None
    versions: Versions


def list_sessions(tx: Transaction, process_id: UUID | None = None, *, limit: int | None = None) -> list[SessionLine]:
    """The sessions of a process, or of all of them, the newest first; those without a date come before."""
    rows = _lines().order_by(Session.starts_at.is_not(None), Session.starts_at.desc(), Session.number.desc())
    if process_id is not None:
        rows = rows.where(Session.process_id == process_id)
    twice = _counted_twice(tx)
    return [_line(row, twice) for row in tx.session.execute(rows.limit(limit))]


def session_line(tx: Transaction, session_id: UUID) -> SessionLine | None:
    """One session as lists show it, or None where it is not here."""
    row = tx.session.execute(_lines().where(Session.id == session_id)).first()
    return None if row is None else _line(row, _counted_twice(tx))


def session_form(tx: Transaction, session_id: UUID) -> SessionForm:
    """What a form about a session shows. Raises `BadUsage` ``record.unknown``."""
    session = tx.get(Session, session_id)
    shown = {name: getattr(session, name) for name in SessionForm.__annotations__ if name != "versions"}
    return SessionForm(**shown, versions=tx.versions(session_id))


def _lines() -> Select[*tuple[Any, ...]]:
    marked = (
        select(
            Attendance.session_id,
            func.count().label("called"),
            func.sum(case((Attendance.status == AttendanceStatus.PRESENT, 1), else_=0)).label("present"),
        )
        .group_by(Attendance.session_id)
        .subquery()
    )
    lines: Select[*tuple[Any, ...]] = (
        select(
            Session.id,
            Session.key,
            Session.process_id,
            Process.title.label("process"),
            Session.number,
            Session.kind,
            Session.state,
            Session.title,
            Commission.title.label("commission"),
            Session.starts_at,
            Session.ends_at,
            Session.venue,
            Session.languages,
            Session.interpreter,
            marked.c.called,
            marked.c.present,
        )
        .outerjoin(Process, Process.id == Session.process_id)
        .outerjoin(Commission, Commission.id == Session.commission_id)
        .outerjoin(marked, marked.c.session_id == Session.id)
    )
    return lines


def _counted_twice(tx: Transaction) -> dict[UUID, tuple[int, int]]:
    """By session, how many marks of its list, and of those present, are of people who are counted already."""
    same = same_people(tx)
    if not same:
        return {}
    marks = select(Attendance.session_id, Attendance.participant_id, Attendance.status)
    rows = tx.session.execute(marks.where(Attendance.participant_id.in_(same.joined))).all()
    all_marks, once = Counter(_kinds(rows)), Counter(_kinds(row for _, row in once_each(same, rows)))
    more = all_marks - once
    return {session: (more[session, ""], more[session, "present"]) for session, _ in more}


def _kinds(rows: Iterable[Any]) -> Iterator[tuple[UUID, str]]:
    for row in rows:
        yield row.session_id, ""
        if row.status == AttendanceStatus.PRESENT:
            yield row.session_id, "present"


def _line(row: Row[Any], twice: dict[UUID, tuple[int, int]]) -> SessionLine:
    named: dict[str, Any] = dict(row._mapping)
    called, present = twice.get(row.id, (0, 0))
    counts = {
        "called": (row.called or 0) - called,
        "present": (row.present or 0) - present,
        "languages": row.languages or (),
    }
    return SessionLine(**{**named, **counts})
