"""Opens the server's database, SQLite or PostgreSQL, with the settings under which an acknowledgement is durable."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from ..errors import BadUsage, Damaged, Unavailable

READERS = 8
"""Connections that read at once; the threads that use them are as many."""


def open_engine(url: str) -> Engine:
    """The database at `url` (``sqlite:///PATH`` or ``postgresql://…``), checked and ready.

    Raises `BadUsage` for an address of neither kind, `Damaged` where SQLite finds its file damaged, and `Unavailable`
    where PostgreSQL does not answer.
    """
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise BadUsage("server.bad_database") from error
    if address.get_backend_name() == "sqlite":
        return _sqlite(address)
    if address.get_backend_name() == "postgresql":
        return _postgresql(address)
    raise BadUsage("server.bad_database")


def sqlite_url(file: Path) -> str:
    """The address of a database file."""
    return f"sqlite:///{file}"


def is_sqlite(engine: Engine) -> bool:
    """Whether one process alone may use it."""
    return engine.dialect.name == "sqlite"


def is_full(error: Exception) -> bool:
    """Whether SQLite or PostgreSQL (SQLSTATE 53100) says by this error that there is no room."""
    cause = getattr(error, "orig", None)
    code = getattr(cause, "sqlite_errorcode", None) or getattr(cause, "sqlstate", None)
    return code in (sqlite3.SQLITE_FULL, "53100")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that may write, committed at the end; SQLite takes its one write lock at the beginning."""
    with engine.connect() as connection, transaction(connection):
        yield connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """A transaction of `connection` that may write; else as `writing`."""
    if is_sqlite(connection.engine):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def _sqlite(address: Any) -> Engine:
    engine = create_engine(
        address,
        connect_args={"timeout": 30, "check_same_thread": False, "isolation_level": None},
        pool_size=READERS + 2,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _settle_sqlite)
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
            with suppress(OperationalError):  # on a full disk it waits: what is kept can still be handed out
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except OperationalError as error:
        raise Unavailable("server.database_unavailable") from error
    except Exception as error:  # the driver's own class for a file that is no database
        raise Damaged("server.database_damaged") from error
    if found != "ok":
        raise Damaged("server.database_damaged")
    return engine


def _settle_sqlite(connection: Any, _record: object) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "journal_size_limit = 67108864",
        "temp_store = MEMORY",
        "mmap_size = 0",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _settle_postgresql(connection: Any, _record: object) -> None:
    """Whatever is looked for has an index: a plan from when a table was small would read all of it at every push."""
    connection.execute("SET enable_seqscan = off")
    connection.commit()


def _postgresql(address: Any) -> Engine:
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    try:
        # The driver is an extra of its own, for servers that outgrew one machine
        import psycopg
    except ImportError as error:
        raise BadUsage("server.no_postgresql") from error

    class BinaryCursor(psycopg.Cursor[Any]):
        """Fetches sealed bytes as they are; written as hexadecimal text, pulls take 1.3 times as long."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self.format = psycopg.pq.Format.BINARY

    engine = create_engine(
        address,
        pool_size=READERS + 2,
        max_overflow=4,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "cursor_factory": BinaryCursor},
    )
    event.listen(engine, "connect", _settle_postgresql)
    try:
        with engine.connect():
            pass
    except OperationalError as error:
        raise Unavailable("server.database_unavailable") from error
    return engine
