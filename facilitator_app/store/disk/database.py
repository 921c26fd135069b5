"""Opens the encrypted database as a SQLAlchemy engine, and refuses whatever is not certainly ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from ...crypto.keys import DatabaseKey
from ...durable import storage, sync_folder
from ...errors import Damaged, FacilitatorError, StorageFailed
from .lookaside import widen

BEGIN = "facilitator_begin"
"""Execution option: how a transaction begins, ``DEFERRED`` (readers) or ``IMMEDIATE`` (the writer)."""

_FILE = "facilitator_file"
_PLAINTEXT = b"SQLite format 3\0"
_PAGE_BYTES = 4096
_BUSY_MS = 10_000
_CHECKPOINT_MS = 100
_CACHED_STATEMENTS = 100 if widen() else 0
"""A statement that the driver keeps holds some of the memory that SQLite sets aside for each connection. Once that is
used up, every small piece is locked and wiped by itself, with two calls of the system: twice the time of an import, and
5 ms to prepare a statement that takes 0.05 ms otherwise (docs/decisions/0028, 0050). The driver keeps five whatever it
is told."""
_CACHE_KIBIBYTES = 2000
"""What a connection keeps of decrypted pages; there are up to four. A search of 100,000 notes takes 3 % longer than
with the 8 MB that SQLite would keep for each, a note 5 %, and the open window holds 6 MB less."""
_BEFORE_KEY = (
    "PRAGMA cipher_log = 'off'",
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA cipher_memory_security = ON",
)
_AFTER_KEY = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}",
)
_PERM, _BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 8, 10, 11, 13, 14, 26

_BY_TEXT = {
    "database or disk is full": _FULL,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "unable to open database file": _CANTOPEN,
    "database is locked": _BUSY,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
}
"""What the driver says where it leaves out the code, as it does when a copy by the Backup API fails."""

# The driver asks every value of these types whether it can become another, in the slowest way there is, unless it
# knows what to make of them: of bytes and nothing, what they are. A tenth of an import went into the question.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(type(None), lambda nothing: nothing)


def open_database(path: Path, key: DatabaseKey) -> Engine:
    """An engine on the database at `path`, proven to open with `key`.

    One connection per thread that is using it at a time; `writing(engine)` for transactions that write.
    Raises `Damaged` for what is missing, empty, not encrypted, damaged or under another key, and
    `StorageFailed` when the system does not let it be read or written.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,  # the text of a note must not reach an exception
    )
    event.listen(engine, "connect", lambda _driver, record: record.info.update({_FILE: _identity(path)}))
    event.listen(engine, "commit", lambda connection: _refuse_to_write_beside(connection, path))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _explain)
    with engine.connect():
        return engine


def writing(engine: Engine) -> Engine:
    """The same engine and pool, its transactions taking the write lock when they begin."""
    return engine.execution_options(**{BEGIN: "IMMEDIATE"})


def create_database(path: Path, key: DatabaseKey) -> Engine:
    """An empty encrypted database at `path`, which must not be there yet."""
    with storage(path):
        path.touch(mode=0o600, exist_ok=False)
        sync_folder(path.parent)
    connection = _keyed(path, key)
    try:
        for pragma in _AFTER_KEY:
            connection.execute(pragma)
        connection.execute("VACUUM")  # writes the first page, so that an empty file is never a database
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlcipher.Error as error:
        raise explained(error) from error
    finally:
        connection.close()
    return open_database(path, key)


def connect(path: Path, key: DatabaseKey) -> Any:
    """One bare connection, for work that must stand outside the engine's pool; raises as `open_database`."""
    _refuse_what_is_not_encrypted(path)
    connection = _keyed(path, key)
    try:
        _prove(connection)
        for pragma in _AFTER_KEY:
            connection.execute(pragma).fetchall()
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    except sqlcipher.Error as error:
        connection.close()
        raise explained(error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def checkpoint(engine: Engine) -> bool:
    """Move all of the WAL into the database and empty it; false when a reader still holds some of it.

    Damage in the WAL is the one kind that no check sees, so: on idle, lock, close and before a backup.
    """
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_CHECKPOINT_MS}")  # a reader may stay for as long as it likes
        busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    except sqlcipher.Error as error:
        raise explained(error) from error
    finally:
        connection.close()
    return not busy


def explained(error: Exception) -> Exception:
    """What an error of the database means to a person; errors of our own making come back as they are."""
    primary = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF or _BY_TEXT.get(str(error), 0)
    if isinstance(error, MemoryError):
        return error
    known: dict[int, FacilitatorError] = {
        _FULL: StorageFailed("vault.disk_full", file="vault.db"),
        _READONLY: StorageFailed("vault.read_only", file="vault.db"),
        _PERM: StorageFailed("vault.read_only", file="vault.db"),
        _CANTOPEN: StorageFailed("vault.storage_failed", file="vault.db", reason="CANTOPEN"),
        _IOERR: StorageFailed("vault.storage_failed", file="vault.db", reason="IOERR"),
        _BUSY: StorageFailed("vault.busy"),
        _CORRUPT: Damaged("vault.database_damaged"),
        _NOTADB: Damaged("vault.database_does_not_open"),
    }
    return known.get(primary, error)


def _refuse_what_is_not_encrypted(path: Path) -> None:
    """SQLite would happily make a new, unencrypted database where ours should be."""
    with storage(path):
        try:
            with path.open("rb") as file:
                start = file.read(len(_PLAINTEXT))
        except FileNotFoundError:
            raise Damaged("vault.database_missing") from None
    if start == _PLAINTEXT:
        raise Damaged("vault.database_not_encrypted")
    if path.stat().st_size < _PAGE_BYTES:  # which SQLite may take for a new database
        raise Damaged("vault.database_empty")


def _keyed(path: Path, key: DatabaseKey) -> Any:
    """A connection that was given the raw key; `mode=rw` never creates a file."""
    try:
        connection = sqlcipher.connect(
            path.absolute().as_uri() + "?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_CACHED_STATEMENTS,
        )
        for pragma in _BEFORE_KEY:
            connection.execute(pragma).fetchall()
        connection.execute(key_pragma("key", key)).fetchall()
        version = connection.execute("PRAGMA cipher_version").fetchone()
    except sqlcipher.Error as error:
        raise explained(error) from None  # the statement that failed may hold the key
    if not version or not version[0]:
        connection.close()
        raise StorageFailed("vault.cipher_missing")
    return connection


def key_pragma(name: str, key: DatabaseKey) -> str:
    """``PRAGMA key`` or ``PRAGMA rekey`` with 64 hex digits, which SQLCipher takes as they are."""
    if not isinstance(key, DatabaseKey):
        raise TypeError("the database opens with a DatabaseKey only")
    return f"PRAGMA {name} = \"x'{key.reveal().hex()}'\""


def _prove(connection: Any) -> None:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _begin(connection: Connection) -> None:
    """Say BEGIN ourselves: the driver's own way leaves rolled-back tables in the database."""
    driver = connection.connection.driver_connection
    assert driver is not None
    try:
        driver.execute(f"BEGIN {connection.get_execution_options().get(BEGIN, 'DEFERRED')}")
    except sqlcipher.Error as error:
        raise explained(error) from error


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at `path`; None where none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_to_write_beside(connection: Connection, path: Path) -> None:
    """What is written into a file that was deleted or moved while it is open is lost when it is closed."""
    if _identity(path) != connection.info[_FILE]:
        raise StorageFailed("vault.database_gone")


def _explain(context: ExceptionContext) -> None:
    """Replace a driver's error by ours; a connection that met damage is never used again."""
    original = context.original_exception
    if not isinstance(original, sqlcipher.Error):
        return
    meaning = explained(original)
    if meaning is not original:
        context.is_disconnect = isinstance(meaning, Damaged)
        raise meaning from original
