"""Finds the entries that hold what is to be taken out of a record, in whatever version, counting or set aside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ...domain.session import Note
from ...wire.entry import Change, Scalar, decode_header
from ..disk.statements import Statements
from ..log.entries import Entry
from ..log.transaction import Transaction


@dataclass
class Held:
    """The entries that hold it, the fields in which they do, and the texts that stood there."""

    entries: list[Entry] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)


def holding(tx: Transaction, record: UUID, instead: Mapping[str, Scalar] | None) -> Held:
    """The entries that say anything else in the fields of `instead` than what it says; None: all of it."""
    found = Held()
    for entry in _all_of(tx, record.bytes):
        for change in entry.payload.changes:
            if change.record != record.bytes:
                continue
            said = _said(change, instead)
            if said or instead is None:
                found.entries.append(entry)
                found.fields |= said.keys()
                found.texts |= {value.strip() for value in said.values() if isinstance(value, str) and value.strip()}
    return found


def widened_from(tx: Transaction, note: UUID) -> Iterator[UUID]:
    """The notes in whose place this one was written, for more readers: their text is in the space of fewer."""
    seen, open_ = {note.bytes}, [note.bytes]
    while open_:
        record = open_.pop()
        for entry in tx.log.entries_of(record):
            created = any(one.record == record and one.verb == "create" for one in entry.payload.changes)
            if not created or not entry.header.intention:
                continue
            for other in _with(tx, entry):
                for change in other.payload.changes:
                    is_note = change.type == Note.__tablename__ and change.verb == "delete"
                    if is_note and change.record not in seen:
                        seen.add(change.record)
                        open_.append(change.record)
                        yield UUID(bytes=change.record)


def _said(change: Change, instead: Mapping[str, Scalar] | None) -> dict[str, Scalar]:
    if instead is None:
        return {name: value for name, value in change.fields.items() if value is not None}
    return {
        name: change.fields[name]
        for name in instead
        if change.fields.get(name) is not None and change.fields[name] != instead[name]
    }


def _all_of(tx: Transaction, record: bytes) -> Iterator[Entry]:
    """Every entry about a record whose contents are here: those that count, and those that are set aside."""
    yield from tx.log.entries_of(record)
    rows = Statements(tx.connection).all(
        "select no from log_entry where standing != 0 and payload is not null order by no"
    )
    for entry in tx.log.numbered(number for (number,) in rows):
        if any(change.record == record for change in entry.payload.changes):
            yield entry


def _with(tx: Transaction, entry: Entry) -> Iterator[Entry]:
    """The other entries of the same intention: its device wrote them in its other spaces at the same time."""
    rows = Statements(tx.connection).all(
        "select e.no, e.header from log_entry e join log_feed f on f.no = e.feed_no"
        " join log_feed g on g.device = f.device where g.id = ? and e.clock between ? and ? and e.no != ?",
        (entry.header.feed, entry.header.clock - _AROUND, entry.header.clock + _AROUND, entry.no),
    )
    same = [number for number, header in rows if decode_header(header).intention == entry.header.intention]
    yield from tx.log.numbered(same)


_AROUND = 60_000 << 16
"""Of the hybrid clock, a minute: the entries of one intention are written one after the other."""
