"""Replays the log: to prove that the tables follow from it, and to build them again where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite import dialect as SqliteDialect  # noqa: N812
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable

from ...domain.records import record_types
from ...progress import Progress, Silent
from ..disk.statements import Statements
from . import schema
from .entries import Entry, Log
from .projection import Projection, clear
from .states import States

_DIALECT = SqliteDialect()
_BATCH = 500
_BATCH_BYTES = 1 << 20
"""What the entries of one batch hold, packed: an entry of an import is as large as five hundred of typing."""


def rebuild(connection: Connection, progress: Progress | None = None) -> int:
    """Empty every table of records and fill it from the log; returns how many entries were applied.

    All of it in the caller's transaction, so that a stop or a crash leaves the tables as they were.
    """
    clear(connection)
    log = Log(connection)
    return _apply_all(Projection(connection, log), log.entries(), progress or Silent())


def differences(connection: Connection, progress: Progress | None = None) -> list[str]:
    """The names of the tables that are not what the log says; empty when all agree.

    The log is replayed into a database in memory, which is compared row by row with the vault's.
    """
    engine = _in_memory()
    with engine.begin() as memory:
        log = Log(connection)
        _apply_all(Projection(memory, log), log.entries(), progress or Silent())
        found = [name for name in schema.PROJECTED if not _same(_rows(connection, name), _rows(memory, name))]
        for name, sql in _DERIVED_QUERIES.items():
            if not _same(_derived(connection, sql), _derived(memory, sql)):
                found.append(name)
        if not _same(_states(connection), _states(memory)):
            found.append("record_state")
    engine.dispose()
    return found


_DERIVED_QUERIES = {
    "touched": "select r.id, t.entry_no from touched t join record_state r on r.no = t.record_no order by 1, 2",
    "conflict": "select r.id, c.field from conflict c join record_state r on r.no = c.record_no order by 1, 2",
    "irregular_state": (
        "select r.id, i.kind from irregular_state i join record_state r on r.no = i.record_no order by 1, 2"
    ),
}


def _apply_all(projection: Projection, entries: Iterator[Entry], progress: Progress) -> int:
    done = 0
    for batch in _batches(entries):
        progress.stop_if_cancelled()
        projection.apply(batch)
        done += len(batch)
        progress.report(done)
    return done


def _batches(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    batch, size = list[Entry](), 0
    for entry in entries:
        batch.append(entry)
        size += len(entry.payload_bytes or b"")
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _in_memory() -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: sqlcipher.connect(":memory:", isolation_level=None, cached_statements=0),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    with engine.begin() as connection:
        for statement in _tables():
            connection.exec_driver_sql(statement)
    return engine


@cache
def _tables() -> tuple[str, ...]:
    """What makes every table and index; search is found by rowid, and the index itself is not compared."""
    made = [str(CreateTable(table).compile(dialect=_DIALECT)) for table in schema.metadata.sorted_tables]
    indexes = [index for table in schema.metadata.sorted_tables for index in table.indexes]
    made += [str(CreateIndex(index).compile(dialect=_DIALECT)) for index in indexes]
    return *made, "create table search (words text)"


def _rows(connection: Connection, table: str) -> Iterator[tuple[object, ...]]:
    names = ", ".join(f'"{name}"' for name in ("id", "space", *record_types()[table].fields()))
    after = b""
    while rows := connection.exec_driver_sql(
        f'select {names} from "{table}" where id > ? order by id limit {_BATCH}', (after,)
    ).all():
        yield from (tuple(row) for row in rows)
        after = rows[-1][0]


def _derived(connection: Connection, sql: str) -> Iterator[tuple[object, ...]]:
    return (tuple(row) for row in connection.exec_driver_sql(sql))


def _states(connection: Connection) -> Iterator[tuple[object, ...]]:
    states = States(Statements(connection))
    after = b""
    while rows := connection.exec_driver_sql(
        "select id, type, space, process_id, key, visible, state from record_state where id > ?"
        f" order by id limit {_BATCH}",
        (after,),
    ).all():
        for *plain, state in rows:
            yield (*plain, states.decode(state))
        after = rows[-1][0]


def _same(ours: Iterator[tuple[object, ...]], theirs: Iterator[tuple[object, ...]]) -> bool:
    return all(mine == other for mine, other in zip_longest(ours, theirs))
