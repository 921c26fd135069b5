"""Takes away the contents of withdrawn entries: the payload goes, its hash stays, the chain can still be checked.

What they had written goes from the tables, the search index and the drafts with it. Kept segments that hold the
contents are marked: they are handed on no more, and are sealed anew without them (store/segments.py).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from hashlib import sha256
from uuid import UUID

from ..wire.statement import Head
from .segments import mark_withdrawn
from .shelf import take_out
from .statements import Statements
from .transaction import Transaction


def withdraw(tx: Transaction, withdrawn: Collection[Head]) -> int:
    """Empty those of the `withdrawn` entries that are here with their contents; returns how many there were."""
    sql = Statements(tx.connection)
    entries = tx.log.numbered(number for head in withdrawn for number in _numbers(sql, head))
    records = {change.record for entry in entries for change in entry.payload.changes}
    for entry in entries:
        digest = sha256(entry.payload_bytes or b"").digest()
        sql.run("update log_entry set payload = null, payload_hash = ? where no = ?", (digest, entry.no))
        mark_withdrawn(tx, entry.header.feed, entry.header.seq)
    tx.log.forget_payloads()
    take_out(tx, entries)
    _drop_drafts(sql, records)
    return len(entries)


def _numbers(sql: Statements, head: Head) -> list[int]:
    rows = sql.all(
        "select e.no from log_entry e join log_feed f on f.no = e.feed_no where f.id = ? and e.seq = ? and e.id = ?",
        (head.feed, head.seq, head.id),
    )
    return [number for (number,) in rows]


def _drop_drafts(sql: Statements, records: Iterable[bytes]) -> None:
    """What is being written about a record is kept under a name with its id."""
    sql.many("delete from draft where place like ?", [(f"%{UUID(bytes=record)}%",) for record in records])
