"""A reference from one record to another: it must be known here and of the same process or session."""

from __future__ import annotations

from uuid import UUID

from ..domain.records import Record
from ..domain.session import AgendaItem
from ..errors import Refused
from ..store.transaction import Transaction


def of_process(tx: Transaction, kind: type[Record], record_id: UUID | None, process_id: UUID | None) -> None:
    """Refuse ``process.of_another_process`` where the record named is not of the process; None names nothing.

    Raises `BadUsage` ``record.unknown`` where no such record is here.
    """
    if record_id is not None and tx.get(kind, record_id).process_id != process_id:
        raise Refused("process.of_another_process", key=str(tx.get(kind, record_id).key), record=kind.__tablename__)


def of_session(tx: Transaction, agenda_id: UUID | None, session_id: UUID) -> None:
    """Refuse ``session.agenda_of_another_session`` where an agenda item is not of the session."""
    if agenda_id is not None and tx.get(AgendaItem, agenda_id).session_id != session_id:
        raise Refused("session.agenda_of_another_session", key=str(tx.get(AgendaItem, agenda_id).key))
