"""Entries of a record's history whose contents were withdrawn: who wrote them and when is left, and that they were."""

from __future__ import annotations

from collections.abc import Iterable

from ..store.disk.statements import Statements
from ..store.log.entries import Entry
from ..store.log.transaction import Transaction
from ..wire.entry import TAG_BYTES, Ref, decode_header


def withdrawn_before(tx: Transaction, record: bytes, entries: Iterable[Entry]) -> list[Entry]:
    """The withdrawn entries that the changes in `entries` name as replaced, for one record.

    Of an entry that nothing else of the record names, no trace leads from the record to it: that is the point.
    """
    sql = Statements(tx.connection)
    rows = [row for ref in sorted(_named(record, entries)) for row in _emptied(sql, ref)]
    return [Entry(number, decode_header(header), None, identity) for number, header, identity in rows]


def _named(record: bytes, entries: Iterable[Entry]) -> set[Ref]:
    return {
        ref
        for entry in entries
        for change in entry.payload.changes
        if change.record == record
        for name in change.replaces
        for ref in change.replaced(name, entry.payload.feeds)
    }


def _emptied(sql: Statements, ref: Ref) -> list[tuple[int, bytes, bytes]]:
    return sql.all(
        "select e.no, e.header, e.id from log_entry e join log_feed f on f.no = e.feed_no where f.id = ? and e.seq = ?"
        f" and substr(e.id, 1, {TAG_BYTES}) = ? and e.payload is null",
        ref,
    )
