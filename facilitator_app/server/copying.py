"""Copies everything a server keeps from one database to another, SQLite or PostgreSQL, as one consistent moment."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select

from ..errors import Refused
from . import tables
from .database import is_sqlite, writing
from .identity import renew_log
from .migrate import bring_up_to_date

_BATCH = 64
"""Rows at a time: at most 16 MB of pieces."""
_NUMBERED = (tables.programme, tables.space)


def copy_everything(source: Engine, target: Engine, *, new_log: bool) -> int:
    """Copy all tables into `target`, whose tables are made where they are missing; returns how many rows.

    With `new_log` every device reads from the beginning and offers its blobs again: for a copy that may be older
    than what devices have seen. Raises `Refused` where something is kept in `target` already.
    """
    bring_up_to_date(target)
    copied = 0
    with source.connect() as reading, writing(target) as connection:
        if connection.execute(select(func.count()).select_from(tables.space)).scalar_one():
            raise Refused("server.not_empty")
        connection.execute(tables.server.delete())
        connection.execute(tables.programme.delete())
        connection.execute(tables.device.delete())
        _freeze(reading)
        for table in tables.metadata.sorted_tables:
            for rows in _batches(reading, table):
                connection.execute(table.insert(), rows)
                copied += len(rows)
        if not is_sqlite(target):
            _continue_numbers(connection)
        if new_log:
            renew_log(connection)
    return copied


def _freeze(reading: Connection) -> None:
    """From here on `reading` sees one moment, whatever is written meanwhile."""
    if reading.dialect.name == "sqlite":
        reading.exec_driver_sql("BEGIN")
    else:
        reading.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")


def _batches(reading: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_BATCH)
    with reading.execute(query) as rows:
        each = (dict(row) for row in rows.mappings())
        while batch := list(islice(each, _BATCH)):
            yield batch


def _continue_numbers(connection: Connection) -> None:
    """PostgreSQL counts on from what was copied."""
    for table in _NUMBERED:
        connection.exec_driver_sql(
            f"SELECT setval(pg_get_serial_sequence('{table.name}', 'no'),"
            f" (SELECT coalesce(max(no), 0) + 1 FROM {table.name}), false)"
        )
