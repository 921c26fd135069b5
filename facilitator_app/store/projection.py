"""Applies entries of the log to the tables: the one way in which anything arrives there from the log.

A local change has been written to its table by the session already; then only what another value outranks is
written again. Everything else (a merge, a rebuild) writes rows from the values that stand in the log.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from ..domain.folding import fold
from ..domain.records import Record, record_types
from ..wire.entry import Change, Scalar
from . import schema
from .log import Entry, Log
from .merge import Stamp, State, apply, disputed
from .statements import Statements
from .states import FieldSets, States


@dataclass
class _Pending:
    """A record whose state is being changed in this batch."""

    type: str
    space: bytes
    no: int | None = None
    state: State = field(default_factory=State)
    stale: bool = False  # its row must be written again from the log
    written: dict[str, Scalar] = field(default_factory=dict)  # what this batch wrote and nothing outranks
    entries: list[int] = field(default_factory=list)


class Projection:
    """The tables of records over one connection, inside one transaction.

    The log may be read over another connection: so a replay fills an empty database from a vault's log.
    """

    def __init__(self, connection: Connection, log: Log, field_sets: FieldSets | None = None) -> None:
        self._sql = Statements(connection)
        self._log = log
        self._states = States(self._sql, field_sets)
        self._types = record_types()
        self._known: dict[bytes, tuple[str, bytes, int, State] | None] = {}

    def state(self, record: bytes) -> State:
        """The merged state of a record; an empty one where it is unknown."""
        known = self._look_up(record)
        return State() if known is None else known[3]

    def apply(self, entries: Iterable[Entry], *, written: bool = False) -> dict[bytes, str]:
        """Merge `entries`, which are in the log; returns the records touched, with their types.

        With `written`, the session has already written what these entries say to the tables.
        """
        batch: dict[bytes, _Pending] = {}
        for entry in entries:
            payload = entry.payload
            for change in payload.changes:
                pending = batch.get(change.record) or batch.setdefault(change.record, self._pending(entry, change))
                self._merge(pending, entry, change, payload.feeds, written=written)
        for record, pending in batch.items():
            self._write(record, pending)
        self._known.clear()
        return {record: pending.type for record, pending in batch.items()}

    def _look_up(self, record: bytes) -> tuple[str, bytes, int, State] | None:
        if record not in self._known:
            row = self._sql.first("select type, space, no, state from record_state where id = ?", (record,))
            self._known[record] = row and (row[0], row[1], row[2], self._states.decode(row[3]))
        return self._known[record]

    def _pending(self, entry: Entry, change: Change) -> _Pending:
        known = self._look_up(change.record)
        return _Pending(change.type, entry.header.space) if known is None else _Pending(*known)

    def _merge(self, pending: _Pending, entry: Entry, change: Change, feeds: list[bytes], *, written: bool) -> None:
        state = apply(pending.state, change, entry.stamp, feeds, lambda ref: self._log.arrived_before(ref, entry.no))
        pending.state = state
        pending.entries.append(entry.no)
        if change.verb in ("create", "change"):
            shown = {name: change.fields[name] for name in change.fields if state.live(name)[:1] == (entry.stamp,)}
            pending.written.update(shown)
            pending.stale |= not written or not state.visible or len(shown) < len(change.fields)
        else:
            pending.stale |= not written or state.visible

    def _write(self, record: bytes, pending: _Pending) -> None:
        kind = self._types.get(pending.type)
        if kind is not None and pending.stale:
            self._write_row(record, pending, kind)
        shown: dict[str, Scalar] = {}
        if kind is not None and pending.state.visible:
            shown = self._shown_words(record, pending, kind)
        self._write_state(record, pending, shown.get("process_id"), shown.get("key"))
        if kind is not None:
            self._index(pending, kind, shown)
            self._list_conflicts(record, pending, kind)

    def _shown_words(self, record: bytes, pending: _Pending, kind: type[Record]) -> dict[str, Scalar]:
        names = ("process_id", "key", *kind.searchable)
        if not pending.stale and pending.written.keys() >= set(names):
            return {name: pending.written[name] for name in names}
        columns = ", ".join(f'"{name}"' for name in names)
        row = self._sql.first(f'select {columns} from "{kind.__tablename__}" where id = ?', (record,))
        return dict(zip(names, row or (None,) * len(names), strict=True))

    def _write_state(self, record: bytes, pending: _Pending, process: Scalar, key: Scalar) -> None:
        state = pending.state
        values = (int(state.created), int(state.visible), self._states.encode(state))
        if pending.no is None:
            pending.no = self._sql.run(
                "insert into record_state (id, type, space, process_id, key, created, visible, state)"
                " values (?, ?, ?, ?, ?, ?, ?, ?)",
                (record, pending.type, pending.space, process, key, *values),
            )
        else:
            self._sql.run(
                "update record_state set process_id = ?, key = ?, created = ?, visible = ?, state = ? where no = ?",
                (process, key, *values, pending.no),
            )
        for entry in dict.fromkeys(pending.entries):
            self._sql.run("insert or ignore into touched values (?, ?)", (pending.no, entry))

    def _write_row(self, record: bytes, pending: _Pending, kind: type[Record]) -> None:
        table = kind.__tablename__
        if not pending.state.visible:
            self._sql.run(f'delete from "{table}" where id = ?', (record,))
            return
        names = kind.fields()
        values = [self._shown(record, pending.state, kind, name) for name in names]
        columns = ", ".join(f'"{name}"' for name in ("id", "space", *names))
        places = ", ".join("?" * (len(names) + 2))
        self._sql.run(
            f'insert or replace into "{table}" ({columns}) values ({places})',
            (record, pending.space, *values),
        )

    def _shown(self, record: bytes, state: State, kind: type[Record], name: str) -> Scalar:
        live = state.live(name)
        if not live:
            return None
        value = self.written(record, name, live[0])
        choices = kind.__table__.columns[name].info.get("choices")
        if choices is not None and isinstance(value, str) and value not in set(choices):
            return f"~{value}"
        return value

    def written(self, record: bytes, name: str, stamp: Stamp) -> Scalar:
        """The value that the entry `stamp` wrote to a field, from the log."""
        payload = self._log.payload_of(stamp.ref)
        if payload is None:
            return None
        return next((c.fields[name] for c in payload.changes if c.record == record and name in c.fields), None)

    def _index(self, pending: _Pending, kind: type[Record], shown: dict[str, Scalar]) -> None:
        is_new = len(pending.state.writes) == len(pending.entries) == 1
        if not kind.searchable or not (is_new or pending.stale or pending.written.keys() & set(kind.searchable)):
            return
        if not is_new:
            self._sql.run("delete from search where rowid = ?", (pending.no,))
        text = " ".join(str(shown[name]) for name in kind.searchable if shown.get(name))
        if text:
            self._sql.run("insert or replace into search (rowid, words) values (?, ?)", (pending.no, fold(text)))

    def _list_conflicts(self, record: bytes, pending: _Pending, kind: type[Record]) -> None:
        state = pending.state
        if len(pending.entries) == 1 and len(state.writes) == 1 and not state.tombstones:
            return  # a record that one entry wrote whole has nothing to dispute
        for table in ("conflict", "irregular_state"):
            self._sql.run(f"delete from {table} where record_no = ?", (pending.no,))
        for name in kind.fields() if state.visible else ():
            live = () if name in kind.last_writer_wins else state.live(name)
            if len(live) > 1 and disputed(self.written(record, name, stamp) for stamp in live):
                self._sql.run("insert into conflict values (?, ?)", (pending.no, name))
        if state.resurfaced:
            self._sql.run("insert into irregular_state values (?, 'resurfaced')", (pending.no,))


def clear(connection: Connection) -> None:
    """Empty everything that follows from the log, before a rebuild."""
    for table in (*schema.PROJECTED, *schema.DERIVED):
        connection.exec_driver_sql(f'delete from "{table}"')
    connection.exec_driver_sql("insert into search(search) values ('delete-all')")
