"""The course of a session: planned, opened, paused, resumed and closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.process import Commission, MethodPart, Process
from ..domain.session import AgendaItem, Attendance, ConsensusCheck, Note, Session, SigningAct, SpeakingTurn, Summary
from ..domain.vocabulary import MethodPartKind, SessionKind, SessionState
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference import templates
from .agenda import add_agenda_item
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .lacking import lacking_at_close
from .spaces import table_of
from .turn import end_turns


class SessionFields(TypedDict, total=False):
    """What can be said of a session; times are those of the clock on the wall of the place."""

    number: int | None
    kind: str | None
    title: str | None
    commission_id: UUID | None
    starts_at: datetime | None
    ends_at: datetime | None
    utc_offset: int | None
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


def plan_session(
    tx: Transaction,
    process_id: UUID,
    *,
    key: str | None = None,
    with_agenda: bool = False,
    **fields: Unpack[SessionFields],
) -> UUID:
    """Plan a session of a process; with `with_agenda`, the points that the method suggests are its agenda.

    A session made in the application (without `key`) gets the next number where none is given.
    """
    intend(tx, "plan_session")
    process = tx.get(Process, process_id)
    given = {"kind": SessionKind.PLENARY, **clean(Session, fields)}
    of_process(tx, Commission, given.get("commission_id"), process_id)
    _check_times(given.get("starts_at"), given.get("ends_at"))
    if key is None and given.get("number") is None:
        given["number"] = _next_number(tx, process_id)
    session = Session(process_id=process_id, key=claim_key(tx, process_id, key), state=SessionState.PLANNED, **given)
    tx.add(session, table_of(tx, process_id))
    if with_agenda:
        _suggest_agenda(tx, process, session.id)
    return session.id


def edit_session(
    tx: Transaction, session_id: UUID, *, shown: Versions | None = None, **changes: Unpack[SessionFields]
) -> UUID:
    """Change what is said of a session. Its state has commands of its own."""
    intend(tx, "edit_session")
    session = tx.get(Session, session_id)
    of_process(tx, Commission, changes.get("commission_id"), session.process_id)
    edit(tx, session, changes, shown)
    _check_times(session.starts_at, session.ends_at)
    return session_id


def open_session(tx: Transaction, session_id: UUID, *, at: datetime | None = None) -> UUID:
    """Open a session, again where it was closed.

    It begins `at`, or now where it was planned for today or for no day; one of another day, written down
    afterwards, keeps its time.
    """
    intend(tx, "open_session")
    session = tx.get(Session, session_id)
    again = session.state == SessionState.CLOSED
    now = tx.now().replace(second=0)
    if at is not None:
        session.starts_at = at
    elif session.starts_at is None or (session.starts_at.date() == now.date() and not again):
        session.starts_at = now
    if again:
        session.ends_at = None
    if session.utc_offset is None:
        offset = tx.clock.local().utcoffset()
        session.utc_offset = None if offset is None else round(offset.total_seconds() / 60)
    session.state = SessionState.OPEN
    return session_id


def pause_session(tx: Transaction, session_id: UUID) -> UUID:
    """Pause an open session: whoever has the floor ends. Raises `Refused` ``session.not_open``."""
    intend(tx, "pause_session")
    session = _in_state(tx, session_id, SessionState.OPEN)
    end_turns(tx, session_id)
    session.state = SessionState.PAUSED
    return session_id


def resume_session(tx: Transaction, session_id: UUID) -> UUID:
    """Go on with a paused session. Raises `Refused` ``session.not_paused``."""
    intend(tx, "resume_session")
    _in_state(tx, session_id, SessionState.PAUSED).state = SessionState.OPEN
    return session_id


def close_session(tx: Transaction, session_id: UUID, *, at: datetime | None = None) -> tuple[str, ...]:
    """Close a session and say what it still lacks (codes of `lacking.Lack`), which never prevents it.

    It ends `at`, or now where it began today. Turns and agenda items that run end with it. Raises `Refused`
    ``session.closed_already``.
    """
    intend(tx, "close_session")
    session = tx.get(Session, session_id)
    if session.state == SessionState.CLOSED:
        raise Refused("session.closed_already")
    now = tx.now().replace(second=0)
    if at is not None:
        session.ends_at = at
    elif session.starts_at is not None and session.starts_at.date() == now.date() and now > session.starts_at:
        session.ends_at = now
    _check_times(session.starts_at, session.ends_at)
    end_turns(tx, session_id)
    running = (AgendaItem.session_id == session_id, AgendaItem.started_at.is_not(None), AgendaItem.ended_at.is_(None))
    for item in tx.session.scalars(select(AgendaItem).where(*running)):
        item.ended_at = session.ends_at
    session.state = SessionState.CLOSED
    return lacking_at_close(tx, session_id)


def remove_session(tx: Transaction, session_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a session in which nothing happened, with its agenda and its call list.

    Raises `Refused` ``session.has_a_record`` once it was opened or holds notes, summaries, turns, acts or checks.
    """
    intend(tx, "remove_session")
    session = tx.get(Session, session_id)
    held = any(
        tx.session.execute(select(kind.id).where(kind.session_id == session_id).limit(1)).first()
        for kind in (Note, Summary, SpeakingTurn, SigningAct, ConsensusCheck)
    )
    if held or session.state != SessionState.PLANNED:
        raise Refused("session.has_a_record")
    for kind in (AgendaItem, Attendance):
        for record in tx.session.scalars(select(kind).where(kind.session_id == session_id)):
            tx.delete(record)
    tx.replacing(session_id, shown)
    tx.delete(session)


def _in_state(tx: Transaction, session_id: UUID, state: SessionState) -> Session:
    session = tx.get(Session, session_id)
    if session.state != state:
        raise Refused("session.not_open") if state == SessionState.OPEN else Refused("session.not_paused")
    return session


def _check_times(starts_at: datetime | None, ends_at: datetime | None) -> None:
    if starts_at is not None and ends_at is not None and ends_at < starts_at:
        raise Refused("session.ends_before_it_starts")


def _next_number(tx: Transaction, process_id: UUID) -> int:
    return (tx.session.scalar(select(func.max(Session.number)).where(Session.process_id == process_id)) or 0) + 1


def _suggest_agenda(tx: Transaction, process: Process, session_id: UUID) -> None:
    points = (
        select(MethodPart.content)
        .where(MethodPart.process_id == process.id, MethodPart.kind == MethodPartKind.AGENDA)
        .order_by(MethodPart.place, MethodPart.id)
    )
    for content in tx.session.scalars(points):
        title = templates.in_language(content.get("title", {}), process.language or "es")
        if title:
            add_agenda_item(tx, session_id, title, minutes=content.get("minutes"))
