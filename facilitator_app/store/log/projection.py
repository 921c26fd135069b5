"""Applies entries of the log to the tables: the one way in which anything arrives there from the log.

A local change has been written to its table by the session already; then only what another value outranks is
written again. Everything else (a merge, a rebuild) writes rows from the values that stand in the log. What stands
in the tables is a function of the set of entries that count, whatever the order in which they came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import TypeAlias

from sqlalchemy import Connection

from ...wire.entry import Change, Payload, Scalar
from ..disk.statements import Statements
from . import schema
from .entries import Entry, Log
from .merge import Stamp, State, apply, disputed
from .record_rows import RecordRows, Row, Shape, shape_named
from .record_states import Pending, RecordStates
from .settled import without_settled
from .states import FieldSets

Place: TypeAlias = tuple[bytes, bytes, str]
"""Where changes meet: a record, the space it was written in, and its type."""

_ENTRIES_AT_HAND = 64
"""An entry of an import touches hundreds of records one after the other: it is not read again for each."""


class Projection:
    """The tables of records over one connection, inside one transaction.

    The log may be read over another connection: so a replay fills an empty database from a vault's log.
    """

    def __init__(self, connection: Connection, log: Log, field_sets: FieldSets | None = None) -> None:
        sql = Statements(connection)
        self._log = log
        self._rows = RecordRows(sql)
        self._states = RecordStates(sql, field_sets)
        self._known: dict[bytes, list[Pending]] = {}

    def state(self, record: bytes) -> State:
        """The merged state of a record; an empty one where it is unknown."""
        known = self._look_up((record,))
        shown = next((one for one in known if one.was_visible), known[0] if known else None)
        return State() if shown is None else shown.state

    def state_in(self, space: bytes, record: bytes, kind: str) -> State:
        """The merged state of a record as a space tells it; an empty one where it tells nothing of it."""
        known = self._load((record,)).get((record, space, kind))
        return State() if known is None else known.state

    def look_up(self, records: Collection[bytes]) -> None:
        """Read the states of many records at once, before each is asked for."""
        self._look_up(records)

    def apply(self, entries: Iterable[Entry], *, written: bool = False) -> dict[bytes, str]:
        """Merge `entries`, which are in the log; returns the records touched, with their types.

        With `written`, the session has already written what these entries say to the tables.
        """
        read = [(entry, entry.payload) for entry in entries]
        batch = self._load({change.record for _, payload in read for change in payload.changes})
        pendings: dict[Place, Pending] = {}
        for entry, payload in read:
            for change in payload.changes:
                place = (change.record, entry.header.space, change.type)
                if place not in pendings:
                    known = batch.pop(place, None)
                    pendings[place] = known or Pending(change.record, change.type, entry.header.space)
                pending = pendings[place]
                self._merge(pending, entry, change, payload, written=written)
        self._write([*pendings.values(), *self._rank(pendings, batch)], written=written)
        return {pending.record: pending.type for pending in pendings.values()}

    def compute_again(self, records: Collection[bytes]) -> dict[bytes, str]:
        """Compute `records` from all the entries that count, as if they came now; returns them with their types."""
        pendings = self._load(records)
        read = lru_cache(_ENTRIES_AT_HAND)(self._changes_by_place)
        for place, pending in pendings.items():
            pending.state, pending.anew, pending.whole = State(), True, True
            for number in self._log.numbers_that_count(pending.no or 0):
                entry, changes = read(number)
                for change in changes.get(place, ()):
                    self._merge(pending, entry, change, entry.payload, written=False)
        self._rank(pendings, {})
        self._write(list(pendings.values()), written=False)
        self._states.forget([pending for pending in pendings.values() if not pending.entries])
        return {pending.record: pending.type for pending in pendings.values()}

    def _changes_by_place(self, number: int) -> tuple[Entry, dict[Place, list[Change]]]:
        (entry,) = self._log.numbered((number,))
        changes: dict[Place, list[Change]] = {}
        for change in entry.payload.changes:
            changes.setdefault((change.record, entry.header.space, change.type), []).append(change)
        return entry, changes

    def _load(self, records: Collection[bytes]) -> dict[Place, Pending]:
        return {(one.record, one.space, one.type): one for one in self._look_up(records)}

    def _look_up(self, records: Collection[bytes]) -> list[Pending]:
        """What is known of `records`, read once until something is written."""
        if missing := [record for record in records if record not in self._known]:
            self._known.update((record, []) for record in missing)
            for one in self._states.load(missing):
                self._known[one.record].append(one)
        return [one for record in records for one in self._known[record]]

    # -- what a record becomes

    def _merge(self, pending: Pending, entry: Entry, change: Change, payload: Payload, *, written: bool) -> None:
        shape = shape_named(pending.type)
        stamp = entry.stamp
        counted = without_settled(shape.kind if shape else None, change)
        pending.state = apply(
            pending.state,
            counted,
            stamp,
            payload.feeds,
            lambda ref: self._states.touched_by(pending, self._log.number_of(ref)),
        )
        pending.fresh[stamp] = counted.fields
        pending.entries.append(entry.no)
        if written and change.verb in ("delete", "restore"):
            pending.whole |= pending.state.visible
        elif written:
            shown = pending.state.shown()
            outranked = counted is not change or any(shown.get(name) != stamp for name in change.fields)
            pending.whole |= outranked or not pending.state.visible

    def _rank(self, pendings: dict[Place, Pending], others: dict[Place, Pending]) -> list[Pending]:
        """Where an id stands in several places, the first of them that is visible has it; returns those to be written
        again for that reason."""
        places: dict[bytes, list[Pending]] = {}
        for pending in (*pendings.values(), *others.values()):
            places.setdefault(pending.record, []).append(pending)
        added = []
        for rivals in places.values():
            if len(rivals) > 1:
                rivals.sort(key=lambda one: (not one.state.visible, *self._log.rank(one.space), one.type))
                for claim, pending in enumerate(rivals):
                    pending.rivalled, pending.whole = claim > 0, True
                added += [one for one in rivals if (one.record, one.space, one.type) not in pendings]
        return added

    # -- writing it

    def _write(self, batch: list[Pending], *, written: bool) -> None:
        known: dict[Shape, list[Pending]] = {}
        for pending in batch:
            shape = shape_named(pending.type)
            if shape is not None:
                known.setdefault(shape, []).append(pending)
        for shape, pendings in known.items():
            self._write_rows(shape, pendings, written=written)
        for shape, pendings in known.items():
            self._find_words(shape, pendings)
        self._states.write(batch)
        self._states.touch(batch)
        for shape, pendings in known.items():
            self._states.index((pending, shape.words) for pending in pendings)
            self._states.list_open(
                (pending, self._disputed(pending, shape)) for pending in pendings if _may_be_open(pending)
            )
        self._known.clear()

    def _write_rows(self, shape: Shape, pendings: list[Pending], *, written: bool) -> None:
        gone: list[bytes] = []
        new: dict[bytes, Row] = {}
        whole: dict[bytes, Row] = {}
        parts: dict[bytes, dict[str, Scalar]] = {}
        for pending in pendings:
            if written and not pending.whole:
                continue
            if not pending.visible:
                gone.append(pending.record)
            elif pending.whole or not pending.was_visible:
                pending.indexed = self._values(pending, shape, shape.names)
                rows = whole if pending.whole else new
                rows[pending.record] = (pending.space, pending.indexed)
            elif changed := _changed(pending, shape):
                parts[pending.record] = self._values(pending, shape, changed)
        self._rows.remove(shape, gone)
        refused = self._rows.put(shape, new, new=True) | self._rows.put(shape, whole, new=False)
        refused |= self._rows.change(shape, parts)
        self._rows.remove(shape, refused)
        for pending in pendings:
            pending.refused = pending.record in refused and not pending.rivalled

    def _values(self, pending: Pending, shape: Shape, names: Iterable[str]) -> dict[str, Scalar]:
        shown = pending.state.shown()
        wrote = pending.fresh.get(next(iter(shown.values()))) if len(pending.state.writes) == 1 else None
        if wrote is not None and wrote.keys() == shown.keys():  # as nearly every record: one entry wrote all of it
            return shape.kept({name: wrote.get(name) for name in names})
        return shape.kept({name: self._value(pending, name, shown.get(name)) for name in names})

    def _value(self, pending: Pending, name: str, stamp: Stamp | None) -> Scalar:
        if stamp is None:
            return None
        fresh = pending.fresh.get(stamp)
        return self.written(pending.record, name, stamp) if fresh is None else fresh.get(name)

    def written(self, record: bytes, name: str, stamp: Stamp) -> Scalar:
        """The value that the entry `stamp` wrote to a field, from the log."""
        payload = self._log.payload_of(stamp.ref)
        if payload is None:
            return None
        return next((c.fields[name] for c in payload.changes if c.record == record and name in c.fields), None)

    def _find_words(self, shape: Shape, pendings: list[Pending]) -> None:
        """Note key, process and words of what became another."""
        for pending in pendings:
            if not pending.visible:
                pending.indexed = {}
            elif pending.indexed is None and not pending.was_visible:
                (pending.indexed,) = pending.fresh.values()  # a new record of this device: one entry wrote all of it
            elif pending.indexed is None and any(fields.keys() & shape.indexed for fields in pending.fresh.values()):
                pending.indexed = self._rows.read(shape, pending.record, shape.indexed)

    def _disputed(self, pending: Pending, shape: Shape) -> list[str]:
        if not pending.visible:
            return []
        open_to_dispute = (pending.state.contested & set(shape.names)) - shape.kind.last_writer_wins
        return [
            name
            for name in sorted(open_to_dispute)
            if disputed(self._value(pending, name, stamp) for stamp in pending.state.live(name))
        ]


def _changed(pending: Pending, shape: Shape) -> list[str]:
    """The fields of which another write is shown than before."""
    before, after = pending.before.shown(), pending.state.shown()
    return [name for name in shape.names if before.get(name) != after.get(name)]


def _may_be_open(pending: Pending) -> bool:
    """Whether anything was open, or can be: most records were written whole by one entry."""
    before, after = pending.before, pending.state
    if pending.refused or pending.rivalled or before.visible != pending.was_visible:
        return True
    return bool(before.tombstones or after.tombstones or before.contested or after.contested)


def clear(connection: Connection) -> None:
    """Empty everything that follows from the log, before a rebuild."""
    for table in (*schema.PROJECTED, *schema.DERIVED):
        connection.exec_driver_sql(f'delete from "{table}"')
    connection.exec_driver_sql("insert into search(search) values ('delete-all')")
