"""How many records of a type a process has."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from ..domain.records import Record
from ..store.log.transaction import Transaction


def count_of(tx: Transaction, kind: type[Record], process_id: UUID) -> int:
    """The number of records of `kind` in a process."""
    return tx.session.scalar(select(func.count()).select_from(kind).where(kind.process_id == process_id)) or 0
