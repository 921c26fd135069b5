"""The session of a transaction: it tells what its flushes change, and puts in new records by plain statements."""

from __future__ import annotations

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session, make_transient_to_detached

from ...domain.records import Record
from ..disk.statements import Row, Statements
from .changes import Changes, stored
from .record_rows import shape_of


class RecordSession(Session):
    """A session over one connection that collects every change it writes, so that no command can forget the log."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(bind=connection, expire_on_commit=False)
        self._connection = connection
        self.changes = Changes()

    def write(self) -> None:
        """Write all that was not written yet.

        A unit of work of new records only, as most are, needs no unit of work: working out its order and its
        statements takes longer than all of the log.
        """
        if self.deleted or self.dirty:
            self.flush()
        else:
            self._insert()

    def _insert(self) -> None:
        rows: dict[str, list[Row]] = {}
        new: list[Record] = list(self.new)
        for record in new:
            shape = shape_of(type(record))
            values = {name: stored(record, name) for name in shape.names}
            rows.setdefault(f"insert {shape.into}", []).append((record.id.bytes, record.space, *values.values()))
            self.changes.create(record, values)
        statements = Statements(self._connection)
        for sql, values_of_type in rows.items():
            statements.many(sql, values_of_type)
        for record in new:  # as after a flush: bound to the session, and let go with it
            self.expunge(record)
            make_transient_to_detached(record)
            self.add(record)


@event.listens_for(RecordSession, "after_flush")
def _collect(session: RecordSession, _context: object) -> None:
    session.changes.watch(session)
