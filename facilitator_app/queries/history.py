"""What happened to a record: who changed what, when, on which device, from what to what."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from ..domain.records import record_types
from ..store.log import Entry
from ..store.transaction import Transaction
from ..wire.entry import Change, Ref
from .plain import plain
from .writers import Writer, at, writers


@dataclass(frozen=True)
class FieldChange:
    """One field before and after. `before` is None where it was empty, or where that write has not arrived."""

    before: Any
    after: Any


@dataclass(frozen=True)
class HistoryItem:
    """One change of a record; `verb` is create, change, delete or restore."""

    at: str
    person: str | None
    device: str
    command: str
    verb: str
    fields: dict[str, FieldChange]

    def as_data(self) -> dict[str, Any]:
        """The item as plain data, for scripts."""
        return asdict(self)


def history(tx: Transaction, record: UUID) -> list[HistoryItem]:
    """Every change of a record that is in the log, the oldest first; fields that stayed empty are left out."""
    known = writers(tx)
    values: dict[tuple[str, Ref], Any] = {}
    found = []
    for entry in tx.log.entries_of(record.bytes):
        for change in entry.payload.changes:
            if change.record == record.bytes:
                found.append(_item(tx, entry, change, values, known[entry.header.feed]))
    return found


def _item(
    tx: Transaction, entry: Entry, change: Change, values: dict[tuple[str, Ref], Any], writer: Writer
) -> HistoryItem:
    fields = {}
    kind = record_types().get(change.type)
    feeds = entry.payload.feeds
    for name, stored in change.fields.items():
        replaced = change.replaced(name, feeds)
        before = next((values[name, ref] for ref in replaced if (name, ref) in values), None)
        after = plain(kind, name, stored)
        values[name, entry.stamp.ref] = after
        if before is not None or after is not None:
            fields[name] = FieldChange(before, after)
    moment = at(tx, entry.header.clock)
    return HistoryItem(moment, writer.person, writer.device, entry.payload.command, change.verb, fields)
