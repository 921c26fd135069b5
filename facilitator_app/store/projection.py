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
from .states import States


@dataclass
class _Pending:
    """A record whose state is being changed in this batch."""

    type: str
    space: bytes
    no: int | None = None
    state: State = field(default_factory=State)
    stale: bool = False  # its row must be written again from the log
    fields: set[str] = field(default_factory=set)  # changed in this batch
    entries: list[int] = field(default_factory=list)


class Projection:
    """The tables of records over one connection, inside one transaction."""

    def __init__(self, connection: Connection, log: Log) -> None:
        self._connection = connection
        self._log = log
        self._states = States(connection)
        self._types = record_types()
        self._pending: dict[bytes, _Pending] = {}

    def state(self, record: bytes) -> State:
        """The merged state of a record; an empty one where it is unknown."""
        return self._load(record, "", b"").state if self._known(record) else State()

    def apply(self, entries: Iterable[Entry], *, written: bool = False) -> dict[bytes, str]:
        """Merge `entries`, which are in the log; returns the records touched, with their types.

        With `written`, the session has already written what these entries say to the tables.
        """
        for entry in entries:
            payload = entry.payload
            for change in payload.changes:
                self._merge(entry, change, payload.feeds, written=written)
        touched = {record: pending.type for record, pending in self._pending.items()}
        for record, pending in self._pending.items():
            self._write(record, pending)
        self._pending.clear()
        return touched

    def _known(self, record: bytes) -> bool:
        return record in self._pending or bool(
            self._connection.exec_driver_sql("select 1 from record_state where id = ?", (record,)).scalar()
        )

    def _load(self, record: bytes, type_: str, space: bytes) -> _Pending:
        if record not in self._pending:
            row = self._connection.exec_driver_sql(
                "select no, type, space, state from record_state where id = ?", (record,)
            ).one_or_none()
            if row is None:
                return self._pending.setdefault(record, _Pending(type_, space))
            return self._pending.setdefault(
                record, _Pending(row.type, row.space, row.no, self._states.decode(row.state))
            )
        return self._pending[record]

    def _merge(self, entry: Entry, change: Change, feeds: list[bytes], *, written: bool) -> None:
        pending = self._load(change.record, change.type, entry.header.space)
        pending.state = apply(
            pending.state, change, entry.stamp, feeds, lambda ref: self._log.arrived_before(ref, entry.no)
        )
        pending.fields.update(change.fields)
        pending.entries.append(entry.no)
        if written and change.verb in ("create", "change"):
            outranked = any(pending.state.live(name)[:1] != (entry.stamp,) for name in change.fields)
            pending.stale |= outranked or not pending.state.visible
        elif not written or change.verb == "restore":
            pending.stale = True
        else:
            pending.stale |= pending.state.visible

    def _write(self, record: bytes, pending: _Pending) -> None:
        kind = self._types.get(pending.type)
        state = pending.state
        if pending.stale and kind is not None:
            self._write_row(record, pending, kind)
        shown: dict[str, Scalar] = {}
        if kind is not None and state.visible:
            shown = self._row(record, kind, ("process_id", "key", *kind.searchable))
        self._write_state(record, pending, shown.get("process_id"), shown.get("key"))
        if kind is not None:
            self._index(pending, kind, shown)
            self._list_conflicts(record, pending, kind)

    def _write_state(self, record: bytes, pending: _Pending, process: Scalar, key: Scalar) -> None:
        state = pending.state
        values = (int(state.created), int(state.visible), self._states.encode(state))
        if pending.no is None:
            pending.no = self._connection.exec_driver_sql(
                "insert into record_state (id, type, space, process_id, key, created, visible, state)"
                " values (?, ?, ?, ?, ?, ?, ?, ?)",
                (record, pending.type, pending.space, process, key, *values),
            ).lastrowid
        else:
            self._connection.exec_driver_sql(
                "update record_state set process_id = ?, key = ?, created = ?, visible = ?, state = ? where no = ?",
                (process, key, *values, pending.no),
            )
        for entry in dict.fromkeys(pending.entries):
            self._connection.exec_driver_sql("insert or ignore into touched values (?, ?)", (pending.no, entry))

    def _row(self, record: bytes, kind: type[Record], names: tuple[str, ...]) -> dict[str, Scalar]:
        columns = ", ".join(f'"{name}"' for name in names)
        row = self._connection.exec_driver_sql(
            f'select {columns} from "{kind.__tablename__}" where id = ?', (record,)
        ).one()
        return dict(zip(names, row, strict=True))

    def _write_row(self, record: bytes, pending: _Pending, kind: type[Record]) -> None:
        table = kind.__tablename__
        if not pending.state.visible:
            self._connection.exec_driver_sql(f'delete from "{table}" where id = ?', (record,))
            return
        names = kind.fields()
        values = [self._shown(record, pending.state, kind, name) for name in names]
        columns = ", ".join(f'"{name}"' for name in ("id", "space", *names))
        places = ", ".join("?" * (len(names) + 2))
        self._connection.exec_driver_sql(
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
        if not kind.searchable or not (pending.stale or pending.fields & set(kind.searchable) or not shown.get("key")):
            return
        self._connection.exec_driver_sql("delete from search where rowid = ?", (pending.no,))
        text = " ".join(str(shown[name]) for name in kind.searchable if shown.get(name))
        if text:
            self._connection.exec_driver_sql(
                "insert into search (rowid, words) values (?, ?)", (pending.no, fold(text))
            )

    def _list_conflicts(self, record: bytes, pending: _Pending, kind: type[Record]) -> None:
        state = pending.state
        if len(pending.entries) == 1 and len(state.writes) == 1 and not state.tombstones:
            return  # a record that one entry wrote whole has nothing to dispute
        for table in ("conflict", "irregular_state"):
            self._connection.exec_driver_sql(f"delete from {table} where record_no = ?", (pending.no,))
        for name in kind.fields() if state.visible else ():
            live = () if name in kind.last_writer_wins else state.live(name)
            if len(live) > 1 and disputed(self.written(record, name, stamp) for stamp in live):
                self._connection.exec_driver_sql("insert into conflict values (?, ?)", (pending.no, name))
        if state.resurfaced:
            self._connection.exec_driver_sql("insert into irregular_state values (?, 'resurfaced')", (pending.no,))


def clear(connection: Connection) -> None:
    """Empty everything that follows from the log, before a rebuild."""
    for table in (*schema.PROJECTED, *schema.DERIVED):
        connection.exec_driver_sql(f'delete from "{table}"')
    connection.exec_driver_sql("insert into search(search) values ('delete-all')")
