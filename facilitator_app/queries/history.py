"""What happened to a record: who changed what, when, on which device, from what to what."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from ..domain.people import ParticipantDetails
from ..domain.records import record_types
from ..domain.redaction import COMMAND
from ..store.log.entries import Entry
from ..store.log.transaction import Transaction
from ..store.sharing.ways import came
from ..wire.entry import Change, Ref, Scalar
from .history_order import in_causal_order
from .history_withdrawn import withdrawn_before
from .listing import NOT_SHOWN
from .plain import plain
from .redacted_changes import REDACTED, RESTATED, register_of
from .sharing.writers import Writer, at, way_and_moment, writers

WITHDRAWN = "withdrawn"
_UNTOLD = NOT_SHOWN | {"key"}
_UNTOLD_OF = {ParticipantDetails.__tablename__: _UNTOLD | {"participant_id"}}


@dataclass(frozen=True)
class FieldChange:
    """One field before and after. `before` is None where it was empty, or where that write has not arrived."""

    before: Any
    after: Any


@dataclass(frozen=True)
class HistoryItem:
    """One change of a record; `verb` is create, change, delete or restore.

    It is withdrawn for one without contents, redacted for the one that took contents out, for a `reason`, and restated
    where that said the record again only because the same changes held others. `doubtful` tells that its time cannot
    be right: it lies ahead of now, or before what this change had seen. `way` tells how the change came to this device
    and `came_at` when, as far as that was kept (queries/sharing/writers.py).
    """

    at: str
    person: str | None
    device: str
    command: str
    verb: str
    fields: dict[str, FieldChange]
    doubtful: bool = False
    reason: str | None = None
    way: str | None = None
    came_at: str | None = None

    def as_data(self) -> dict[str, Any]:
        """The item as plain data, for scripts."""
        return asdict(self)


def history(tx: Transaction, record: UUID) -> list[HistoryItem]:
    """Every change of a record that is in the log, the oldest first, and none before what it had seen, whatever the
    clocks said; fields that stayed empty are left out.

    Fields have the names that lists give them and references are keys. What the team keeps of a person is part of
    the person's history.
    """
    known = writers(tx)
    values: dict[tuple[str, Ref], Any] = {}
    parts = {record.bytes, *_details(tx, record)}
    entries = {entry.id: entry for part in parts for entry in tx.log.entries_of(part)}
    whole = list(entries.values())
    for part in parts:
        entries |= {one.id: one for one in withdrawn_before(tx, part, whole)}
    found = []
    for entry, doubtful in in_causal_order(tx, entries.values()):
        way, came_at = way_and_moment(tx, came(tx, entry.no))
        if entry.payload_bytes is None:
            found.append(replace(_withdrawn(tx, entry, known[entry.header.feed]), way=way, came_at=came_at))
            continue
        for change in entry.payload.changes:
            if change.record in parts:
                item = _item(tx, entry, change, values, known[entry.header.feed])
                told = _told(item, entry, change)
                found.append(replace(told, doubtful=doubtful, way=way, came_at=came_at))
    return [item for item in found if item.fields or item.verb != "change"]


def _told(item: HistoryItem, entry: Entry, change: Change) -> HistoryItem:
    """What took contents out of the record, and nothing of what only had to be said again with it."""
    if entry.payload.command != COMMAND:
        return item
    register = register_of(entry.payload, change.record)
    if register is None:
        return replace(item, verb=RESTATED, fields={})
    taken = {name: field for name, field in item.fields.items() if field.before is not None}
    return replace(item, verb=REDACTED, fields=taken, reason=str(register.get("reason")))


def _withdrawn(tx: Transaction, entry: Entry, writer: Writer) -> HistoryItem:
    return HistoryItem(at(tx, entry.header.clock), writer.person, writer.device, "", WITHDRAWN, {})


def _details(tx: Transaction, record: UUID) -> list[bytes]:
    """The record in the team's space that belongs to a participant."""
    table = ParticipantDetails.__tablename__
    rows = tx.connection.exec_driver_sql(f"select id from {table} where participant_id = ?", (record.bytes,))
    return [row.id for row in rows]


def _item(
    tx: Transaction, entry: Entry, change: Change, values: dict[tuple[str, Ref], Any], writer: Writer
) -> HistoryItem:
    fields = {}
    feeds = entry.payload.feeds
    for name, stored in change.fields.items():
        replaced = change.replaced(name, feeds)
        before = next((values[name, ref] for ref in replaced if (name, ref) in values), None)
        outside, after = _outside(tx, change.type, name, stored)
        values[name, entry.stamp.ref] = after
        if name not in _UNTOLD_OF.get(change.type, _UNTOLD) and (before is not None or after is not None):
            fields[outside] = FieldChange(before, after)
    moment = at(tx, entry.header.clock)
    return HistoryItem(moment, writer.person, writer.device, entry.payload.command, change.verb, fields)


def _outside(tx: Transaction, type_: str, field: str, stored: Scalar) -> tuple[str, Any]:
    """What a field is called outside, and its value there: the key of the record that it refers to."""
    kind = record_types().get(type_)
    column = None if kind is None else kind.__table__.columns.get(field)
    value = plain(kind, field, stored)
    if column is None or "ref" not in column.info:
        return field, value
    key = tx.connection.exec_driver_sql("select key from record_state where id = ?", (stored,)).scalar()
    return field.removesuffix("_id"), key or value
