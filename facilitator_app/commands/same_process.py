"""Refuses to link records of different processes."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from ..domain.records import Record
from ..errors import Refused
from ..store.transaction import Transaction


def require_same_process(tx: Transaction, process_id: UUID | None, links: Mapping[type[Record], UUID | None]) -> None:
    """Refuse (``agreement.other_process``) a linked record of another process; `BadUsage` for an unknown one."""
    for kind, record in links.items():
        if record is not None and tx.get(kind, record).process_id != process_id:
            raise Refused("agreement.other_process", record=kind.__tablename__)
