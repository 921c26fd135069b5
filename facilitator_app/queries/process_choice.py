"""Which process a screen shows where none is named: that of the session of now, or the only one there is."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.process import Process
from ..domain.session import Session
from ..store.log.transaction import Transaction
from .room import session_in_view


@dataclass(frozen=True)
class ProcessChoice:
    """A process to choose among others; `kept` are the personal fields that it keeps."""

    id: UUID
    title: str
    kept: frozenset[str]


def process_choices(tx: Transaction) -> tuple[ProcessChoice, ...]:
    """Every process by title, those that ended last."""
    rows = select(Process.id, Process.title, Process.personal_fields)
    ordered = rows.order_by(Process.ended_on.is_not(None), Process.title)
    found = tx.session.execute(ordered)
    return tuple(ProcessChoice(row.id, row.title, frozenset(row.personal_fields or ())) for row in found)


def process_in_view(tx: Transaction) -> UUID | None:
    """The process of the session that runs or comes next, else the first one; None where there is none."""
    session_id = session_in_view(tx)
    if session_id is not None:
        return tx.get(Session, session_id).process_id
    choices = process_choices(tx)
    return choices[0].id if choices else None


def process_country(tx: Transaction, process_id: UUID) -> str | None:
    """The country (ISO 3166, two letters) in which a process is, where it says."""
    return tx.get(Process, process_id).country
