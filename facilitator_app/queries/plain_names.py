"""What records are, by their ids: type and key, also of those that were deleted."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from ..store.log.transaction import Transaction
from ..store.records.finding import Found


def named_records(tx: Transaction, records: Iterable[UUID]) -> list[Found]:
    """Each of `records` with its type, process and key, in their order; one that is nowhere is left out."""
    found = []
    sql = "select type, process_id, key from record_state where id = ? order by visible desc, no limit 1"
    for record in records:
        row = tx.connection.exec_driver_sql(sql, (record.bytes,)).first()
        if row is not None:
            found.append(Found(row.type, record, UUID(bytes=row.process_id) if row.process_id else None, row.key))
    return found
