"""What waits for a person's decision: the fields that several devices wrote without having seen each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from ...domain.ids import natural_id
from ...domain.records import Record, record_types
from ...errors import BadUsage
from ...store.log.changes import Versions
from ...store.log.siblings import Sibling, distinct, siblings
from ...store.log.transaction import Transaction
from ...store.sharing.ways import write_came
from ...wire.entry import Ref
from ..plain import plain
from ..redacted_changes import RESTATED, verb_of
from ..sharing.writers import Writer, at, way_and_moment, writers


@dataclass(frozen=True)
class Version:
    """One of the values that stand side by side; `n` names it in `resolve_conflict`.

    It is `redacted` where contents were taken out for good, `restated` where whoever did that only said again what had
    stood in the same change: that is nothing new (decision 0032). None for what somebody wrote. `way` tells how it came
    to this device and `came_at` when, as far as that was kept (queries/sharing/writers.py).
    """

    n: int
    value: Any
    person: str | None
    device: str
    at: str
    verb: str | None = None
    way: str | None = None
    came_at: str | None = None

    def as_data(self) -> dict[str, Any]:
        """The version as plain data, without what holds on this device alone."""
        return {name: value for name, value in asdict(self).items() if name not in ("way", "came_at")}


@dataclass(frozen=True)
class Conflict:
    """A field with several values, the one before them (None where it is unknown), and what the list showed."""

    id: UUID
    type: str
    record: UUID
    key: str | None
    process_id: UUID | None
    field: str
    base: Any
    versions: tuple[Version, ...]
    shown: Versions

    def as_data(self) -> dict[str, Any]:
        """The conflict as plain data, for scripts (cli.md): the same on every device that has the same changes."""
        named = {"id": str(self.id), "record": str(self.record), "key": self.key, "field": self.field}
        return {**named, "base": self.base, "versions": [version.as_data() for version in self.versions]}


def list_conflicts(tx: Transaction, *, process_id: UUID | None = None) -> Iterator[Conflict]:
    """Every conflict, of one process where it is named, in the order in which their records came."""
    known = writers(tx)
    for row in _rows(tx, process_id):
        yield _conflict(tx, row, known)


def count_conflicts(tx: Transaction) -> int:
    """How many fields wait for a decision."""
    return int(tx.connection.exec_driver_sql("select count(*) from conflict").scalar_one())


def find_conflict(tx: Transaction, name: str) -> Conflict:
    """The conflict whose id begins with `name`. Raises `BadUsage` ``record.no_conflict`` or ``record.ambiguous``."""
    start = name.replace("-", "").lower()
    found = [row for row in _rows(tx, None) if conflict_id(row[1], row[4]).hex.startswith(start)] if start else []
    if not found:
        raise BadUsage("record.no_conflict", key=name)
    if len(found) > 1:
        candidates = ", ".join(str(conflict_id(row[1], row[4])) for row in found[:12])
        raise BadUsage("record.ambiguous", key=name, candidates=candidates)
    return _conflict(tx, found[0], writers(tx))


def conflict_of(tx: Transaction, record: UUID, field: str) -> Conflict | None:
    """The conflict over one field of a record, or None where it has one value."""
    found = next((row for row in _rows(tx, None, record) if row[4] == field), None)
    return None if found is None else _conflict(tx, found, writers(tx))


def conflict_id(record: UUID, field: str) -> UUID:
    """What a conflict is called, the same on every device as long as it lasts."""
    return natural_id(f"conflict {field}", record)


_Row = tuple[str, UUID, str | None, UUID | None, str]


def _rows(tx: Transaction, process_id: UUID | None, record: UUID | None = None) -> list[_Row]:
    sql = (
        "select r.type, r.id, r.key, r.process_id, c.field from conflict c join record_state r on r.no = c.record_no"
    )
    values: tuple[bytes, ...] = ()
    if record is not None:
        sql, values = sql + " where r.id = ?", (record.bytes,)
    elif process_id is not None:
        sql, values = sql + " where r.process_id = ?", (process_id.bytes,)
    rows = tx.connection.exec_driver_sql(sql + " order by r.no, c.field", values)
    return [(t, UUID(bytes=i), key, UUID(bytes=p) if p else None, field) for t, i, key, p, field in rows]


def _conflict(tx: Transaction, row: _Row, known: dict[bytes, Writer]) -> Conflict:
    type_, record, key, process_id, field = row
    kind = record_types()[type_]
    standing = siblings(tx, kind, record, field)
    verbs = {one.ref: verb_of(tx.log.payload_of(one.ref), record, field) for one in standing}
    versions = tuple(
        _version(tx, kind, field, n, one, known, verbs[one.ref]) for n, one in enumerate(distinct(standing), 1)
    )
    base = _base(tx, kind, record, field, standing, verbs)
    shown = {field: tuple(one.ref for one in standing)}
    identity = conflict_id(record, field)
    return Conflict(identity, type_, record, key, process_id, field, base, versions, shown)


def _version(
    tx: Transaction,
    kind: type[Record],
    field: str,
    n: int,
    one: Sibling,
    known: dict[bytes, Writer],
    verb: str | None,
) -> Version:
    writer = known[one.ref[0]]
    came = way_and_moment(tx, write_came(tx, one.ref))
    return Version(n, plain(kind, field, one.stored), writer.person, writer.device, at(tx, one.clock), verb, *came)


def _base(
    tx: Transaction,
    kind: type[Record],
    record: UUID,
    field: str,
    standing: list[Sibling],
    verbs: Mapping[Ref, str | None],
) -> Any:
    """The last value from which all of the siblings came, however many times each side wrote since; None where there
    is none, or it has not arrived. Where it lost its contents and one of the siblings says it again, what that says."""
    written = {
        entry.stamp.ref: (entry.header.clock, change, entry.payload.feeds)
        for entry in tx.log.entries_of(record.bytes)
        for change in entry.payload.changes
        if change.record == record.bytes and field in change.fields
    }
    before = {ref: set(change.replaced(field, feeds)) for ref, (_, change, feeds) in written.items()}
    common = set.intersection(*(_ancestors(before, one.ref) for one in standing)) if standing else set()
    known = [written[ref][:2] for ref in common if ref in written]
    if not known:
        again = next((one for one in standing if verbs[one.ref] == RESTATED), None)
        gone = before.get(again.ref, set()) - written.keys() if again is not None else set()
        if again is not None and len(gone) == 1 and gone <= common:
            return plain(kind, field, again.stored)
        return None
    _, last = max(known, key=lambda one: one[0])
    return plain(kind, field, last.fields[field])


def _ancestors(before: dict[Ref, set[Ref]], ref: Ref) -> set[Ref]:
    """Every write that `ref` replaced, directly or through others."""
    found: set[Ref] = set()
    ahead = [ref]
    while ahead:
        fresh = before.get(ahead.pop(), set()) - found
        found |= fresh
        ahead += fresh
    return found
