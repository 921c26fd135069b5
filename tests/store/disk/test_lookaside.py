"""What SQLite sets aside for each connection is enough for the statements that the driver keeps."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3._sqlite3

from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.store.disk import lookaside
from facilitator_app.store.disk.database import connect, create_database

ROOT = Path(__file__).resolve().parents[3]
KEY = DatabaseKey(bytes(range(32)))
_MALLOC_COUNT = 9
SMALL_PIECES = 40


def pieces_from_the_system() -> int:
    """How many pieces of memory SQLite holds that are none of what it set aside."""
    now, most = ctypes.c_int(), ctypes.c_int()
    ctypes.CDLL(sqlcipher3._sqlite3.__file__).sqlite3_status(
        _MALLOC_COUNT, ctypes.byref(now), ctypes.byref(most), ctypes.c_int(0)
    )
    return now.value


needs_the_library = pytest.mark.skipif(sys.platform == "win32", reason="the library keeps its functions to itself")


@needs_the_library
def test_kept_statements_take_next_to_nothing_from_the_system(tmp_path: Path) -> None:
    """In a process of its own, as a laptop has it: what is asked of SQLite once holds for all that is opened later."""
    program = (
        "import sys; from pathlib import Path; from tests.store.disk.test_lookaside import *\n"
        "create_database(Path(sys.argv[1]), KEY).dispose()\n"
        "connection = connect(Path(sys.argv[1]), KEY)\n"
        "connection.execute('create table note (no integer primary key, words text)')\n"
        "connection.execute('select 1').fetchall()\n"
        "before = pieces_from_the_system()\n"
        "for no in range(SMALL_PIECES):\n"
        "    connection.execute(f'insert into note (words) values (?) -- {no}', ('agua',))\n"
        "sys.exit(pieces_from_the_system() - before > SMALL_PIECES // 4)\n"
    )
    words = [sys.executable, "-c", program, str(tmp_path / "vault.db")]
    assert subprocess.run(words, cwd=ROOT, check=False).returncode == 0


def test_nothing_is_asked_of_sqlite_while_a_connection_is_open(tmp_path: Path) -> None:
    create_database(tmp_path / "vault.db", KEY).dispose()
    connection = connect(tmp_path / "vault.db", KEY)
    connection.execute("create table note (words text)")

    assert lookaside.widen() is False

    connection.execute("insert into note values ('agua')")
    assert connection.execute("select words from note").fetchall() == [("agua",)]
    connection.close()


def test_where_the_library_keeps_its_functions_to_itself_all_stays_as_sqlite_has_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _path: object())

    assert lookaside.widen() is False
