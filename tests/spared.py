"""What tests are spared of the time that a program on a laptop takes, though they run the same code on real files.

- The disk is not waited for (`synchronous`, `fsync`): a process that is killed loses nothing by it, and no test takes
  the power.
- SQLite's memory is not wiped, which makes every new statement several times as dear; and so a connection keeps its
  statements, which on a laptop costs more than to prepare them anew (facilitator_app/store/disk/database.py).
- Python looks seldom for garbage in cycles: a fifth of a simulated world went into looking.
- A key that was derived from a passphrase is remembered, as is the work of making the tables of a new workspace.

What a laptop does about each has tests of its own: tests/store/disk/test_database.py, tests/crypto/test_slots.py,
tests/test_workspace.py; and programs that tests start as processes of their own are spared nothing.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine

from facilitator_app import workspace
from facilitator_app.crypto import slots
from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost, PassphraseKey
from facilitator_app.durable import storage
from facilitator_app.installed import migrations
from facilitator_app.store.disk import database
from facilitator_app.store.disk.migrate import run_scripts
from facilitator_app.store.disk.scripts import read_scripts

_WIPING = "PRAGMA cipher_memory_security = ON"
_WAITING = "PRAGMA synchronous = FULL"
_KEY = DatabaseKey(b"tables" + bytes(26))
_MADE_BEFORE_A_LOOK = 10_000
"""Objects, in place of Python's 700; the collections of what is older come as many times less often."""
Derivation = Callable[[Passphrase, bytes, Argon2Cost], PassphraseKey]


@contextmanager
def spared() -> Iterator[None]:
    """As long as the block lasts. SQLCipher never stops to wipe in a process in which it began."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_BEFORE_KEY", _without(database._BEFORE_KEY, _WIPING))
        patch.setattr(database, "_AFTER_KEY", (*_without(database._AFTER_KEY, _WAITING), "PRAGMA synchronous = OFF"))
        patch.setattr(database, "_CACHED_STATEMENTS", 250)
        patch.setattr(os, "fsync", lambda _descriptor: None)
        patch.setattr(slots, "_passphrase_key", _remembering(slots._passphrase_key))
        patch.setattr(workspace, "create_database", with_tables)
        often, *older = gc.get_threshold()
        gc.set_threshold(_MADE_BEFORE_A_LOOK, *older)
        try:
            yield
        finally:
            gc.set_threshold(often, *older)


def _without(settings: tuple[str, ...], one: str) -> tuple[str, ...]:
    assert one in settings, "the program has other settings by now"
    return tuple(setting for setting in settings if setting != one)


def _remembering(derive: Derivation) -> Derivation:
    known: dict[tuple[bytes, bytes, Argon2Cost], PassphraseKey] = {}

    def derived(passphrase: Passphrase, salt: bytes, cost: Argon2Cost) -> PassphraseKey:
        place = (passphrase.reveal(), salt, cost)
        if place not in known:
            known[place] = derive(passphrase, salt, cost)
        return known[place]

    return derived


def with_tables(path: Path, key: DatabaseKey) -> Engine:
    """A new database like `database.create_database`, in which the migrations have made every table already."""
    with storage(path), path.open("xb") as file:
        path.chmod(0o600)
        file.write(_file_with_tables())
    connection = database.connect(path, _KEY)
    connection.execute(database.key_pragma("rekey", key))
    connection.close()
    return database.open_database(path, key)


@cache
def _file_with_tables() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "tables.db")
        engine = database.create_database(path, _KEY)
        with database.writing(engine).begin() as connection:
            run_scripts(connection, read_scripts(migrations("client")))
        database.checkpoint(engine)
        engine.dispose()
        return path.read_bytes()
