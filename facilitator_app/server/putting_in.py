"""Puts many new rows into a table in the quickest way that its database has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, Connection, Integer, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

from .database import is_sqlite

_BINARY = {Integer: "int4", BigInteger: "int8", LargeBinary: "bytea"}


def put_in(connection: Connection, table: Table, rows: Sequence[dict[str, object]]) -> None:
    """Insert `rows`, which name the same columns, in this transaction.

    PostgreSQL takes them as a binary COPY: a third of the processor time of an INSERT each, here and there.
    """
    if is_sqlite(connection.engine):
        connection.execute(table.insert(), rows)
    else:
        _copy(connection, table, rows)


def _copy(connection: Connection, table: Table, rows: Sequence[dict[str, object]]) -> None:
    from psycopg import Error  # an extra: see `database`

    columns = [table.c[name] for name in rows[0]]
    driver: Any = connection.connection.driver_connection
    named = ", ".join(column.name for column in columns)
    statement = f"COPY {table.name} ({named}) FROM STDIN (FORMAT BINARY)"
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copying:
            copying.set_types([_BINARY[type(column.type)] for column in columns])
            for row in rows:
                copying.write_row(tuple(row.values()))
    except Error as error:
        if driver.closed:
            connection.invalidate(error)
        raise DBAPIError.instance(statement, None, error, Error, hide_parameters=True) from error
