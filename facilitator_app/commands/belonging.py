"""A reference from one record to another: it must be known here and of the same process or session."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import inspect

from ..domain.process import Process
from ..domain.records import Record
from ..domain.session import AgendaItem, Session
from ..errors import BadUsage, Refused
from ..store.disk.statements import Statements
from ..store.log.transaction import AnyRecord, Transaction

_AT_HAND = "records kept at hand"


def at_hand(tx: Transaction, kind: type[AnyRecord], record_id: UUID) -> AnyRecord:
    """The record, kept in memory until the transaction ends: a list of thousands names few parties and one process.

    Raises `BadUsage` ``record.unknown`` where it is not here.
    """
    held: dict[UUID, Record] = tx.session.info.setdefault(_AT_HAND, {})
    known = held.get(record_id)
    if not isinstance(known, kind) or not inspect(known).persistent:
        known = held[record_id] = tx.get(kind, record_id)
    return known


class Meeting(NamedTuple):
    """What a note takes from its session: the process, and what is said there where a note says nothing itself."""

    process_id: UUID | None
    visibility: str | None
    attribution: str | None


def meeting(tx: Transaction, session_id: UUID) -> Meeting:
    """The process of a session, and its rules for notes; raises `BadUsage` ``record.unknown`` where it is not here.

    To make records of both takes a fifth of the time in which a note is saved. So they are made only where the
    transaction has written something, that is, where the tables may not say yet what holds.
    """
    if tx.session.new or tx.session.dirty or tx.session.deleted:
        session = at_hand(tx, Session, session_id)
        process = tx.find(Process, session.process_id)
        said = (None, None) if process is None else (process.default_visibility, process.attribution)
        return Meeting(session.process_id, *said)
    row = Statements(tx.connection).first(_MEETING, (session_id.bytes,))
    if row is None:
        raise BadUsage("record.unknown", key=str(session_id))
    process_id, visibility, attribution = row
    return Meeting(process_id and UUID(bytes=process_id), visibility, attribution)


_MEETING = (
    "select s.process_id, p.default_visibility, p.attribution from session s"
    " left join process p on p.id = s.process_id where s.id = ?"
)


def of_process(tx: Transaction, kind: type[Record], record_id: UUID | None, process_id: UUID | None) -> None:
    """Refuse ``process.of_another_process`` where the record named is not of the process; None names nothing.

    Raises `BadUsage` ``record.unknown`` where no such record is here.
    """
    if record_id is not None and (named := at_hand(tx, kind, record_id)).process_id != process_id:
        raise Refused("process.of_another_process", key=str(named.key), record=kind.__tablename__)


def of_session(tx: Transaction, agenda_id: UUID | None, session_id: UUID) -> None:
    """Refuse ``session.agenda_of_another_session`` where an agenda item is not of the session."""
    if agenda_id is not None and (item := at_hand(tx, AgendaItem, agenda_id)).session_id != session_id:
        raise Refused("session.agenda_of_another_session", key=str(item.key))
