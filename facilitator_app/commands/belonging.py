"""A reference from one record to another: it must be known here and of the same process or session."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import inspect

from ..domain.records import Record
from ..domain.session import AgendaItem
from ..errors import Refused
from ..store.transaction import AnyRecord, Transaction

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
