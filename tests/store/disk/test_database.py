"""The database opens encrypted and whole, or is refused with the reason, and never made anew."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from facilitator_app.crypto.keys import AttachmentKey, DatabaseKey
from facilitator_app.errors import Damaged, StorageFailed
from facilitator_app.store.disk.database import (
    checkpoint,
    connect,
    create_database,
    key_pragma,
    open_database,
    writing,
)
from tests.store.workspace import Made, files_limited_to, make_workspace, read_only, small_disk

ROOT = Path(__file__).resolve().parents[3]
KEY = DatabaseKey(bytes(range(32)))


def fill(engine: Engine, rows: int = 400) -> None:
    with writing(engine).begin() as connection:
        connection.execute(text("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"))
        connection.execute(text("INSERT INTO t VALUES (:id, randomblob(1000))"), [{"id": n} for n in range(rows)])


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


SETTINGS = {
    "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1,
    "cipher_memory_security": "1", "trusted_schema": 0, "cell_size_check": 1,
}  # fmt: skip


def test_every_setting_the_design_asks_for_is_in_force_on_every_connection(tmp_path: Path) -> None:
    """In a process of its own, as a laptop has it: tests are spared some of them."""
    program = (
        "import sys; from pathlib import Path; from tests.store.disk.test_database import *\n"
        "engine = create_database(Path(sys.argv[1]), KEY)\n"
        "for _ in range(2):\n"
        "    assert {name: pragma(engine, name) for name in SETTINGS} == SETTINGS\n"
        "    engine.dispose()\n"
    )
    words = [sys.executable, "-c", program, str(tmp_path / "vault.db")]
    assert subprocess.run(words, cwd=ROOT, check=False).returncode == 0


def test_opening_takes_about_a_millisecond(tmp_path: Path) -> None:
    create_database(tmp_path / "vault.db", KEY).dispose()
    times = []
    for _ in range(5):
        began = time.process_time()
        connect(tmp_path / "vault.db", KEY).close()
        times.append(time.process_time() - began)
    assert min(times) < 0.025, "SQLCipher must not derive the key: that alone takes 150 ms"


def test_a_rolled_back_table_is_gone(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    with writing(engine).connect() as connection:
        connection.execute(text("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT"))
        connection.rollback()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema")).scalar() == 0
    engine.dispose()


def test_readers_on_other_threads_see_the_last_commit_while_one_writes(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    fill(engine, 10)
    seen: list[object] = []

    def read() -> None:
        with engine.connect() as connection:
            seen.append(connection.execute(text("SELECT count(*) FROM t")).scalar())

    with writing(engine).begin() as connection:
        connection.execute(text("DELETE FROM t"))
        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
    read()
    engine.dispose()
    assert seen == [10, 10, 10, 0]


def test_a_mistake_of_ours_stays_the_error_it_is_and_shows_no_text(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    fill(engine, 1)
    with pytest.raises(IntegrityError) as caught, writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO t VALUES (:id, :body)"), {"id": 0, "body": b"Rosa dijo"})
    assert "Rosa" not in str(caught.value) + repr(caught.value)
    engine.dispose()


def code_of_refusal(path: Path, key: DatabaseKey = KEY) -> str:
    with pytest.raises(Damaged) as caught:
        open_database(path, key)
    assert caught.value.exit_code == 5
    return caught.value.code


def test_a_missing_database_is_refused_and_not_created(tmp_path: Path) -> None:
    assert code_of_refusal(tmp_path / "vault.db") == "vault.database_missing"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_refused_and_not_filled(tmp_path: Path) -> None:
    (tmp_path / "vault.db").touch()
    assert code_of_refusal(tmp_path / "vault.db") == "vault.database_empty"
    assert (tmp_path / "vault.db").stat().st_size == 0


def test_a_plaintext_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "vault.db")
    plain.execute("CREATE TABLE t (id)")
    plain.close()
    before = (tmp_path / "vault.db").read_bytes()
    assert code_of_refusal(tmp_path / "vault.db") == "vault.database_not_encrypted"
    assert (tmp_path / "vault.db").read_bytes() == before


def test_another_key_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    fill(engine)
    engine.dispose()
    before = (tmp_path / "vault.db").read_bytes()
    assert code_of_refusal(tmp_path / "vault.db", DatabaseKey(bytes(32))) == "vault.database_does_not_open"
    assert (tmp_path / "vault.db").read_bytes() == before


@pytest.mark.parametrize("key", [AttachmentKey(bytes(32)), "00" * 32, b"\0" * 32, None])
def test_only_a_key_made_for_the_database_is_given_to_it(key: object) -> None:
    with pytest.raises(TypeError):
        key_pragma("key", cast(DatabaseKey, key))


def test_creating_never_replaces_a_file(tmp_path: Path) -> None:
    (tmp_path / "vault.db").write_bytes(b"something")
    with pytest.raises(StorageFailed):
        create_database(tmp_path / "vault.db", KEY)
    assert (tmp_path / "vault.db").read_bytes() == b"something"


def test_a_damaged_page_is_told_as_damage_and_the_connection_not_used_again(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    engine = create_database(path, KEY)
    fill(engine)
    assert checkpoint(engine)
    engine.dispose()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    engine = open_database(path, KEY)
    for _ in range(2):
        with pytest.raises(Damaged), engine.connect() as connection:
            connection.execute(text("SELECT sum(length(body)) FROM t")).scalar()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema")).scalar() == 1
    engine.dispose()


@pytest.mark.parametrize("length", [1, 100, 4095, 4096, 5000, 200_000])
def test_a_cut_database_is_damage(tmp_path: Path, length: int) -> None:
    path = tmp_path / "vault.db"
    engine = create_database(path, KEY)
    fill(engine)
    checkpoint(engine)
    engine.dispose()
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(Damaged):
        read_all(path)


def read_all(path: Path) -> None:
    engine = open_database(path, KEY)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT sum(length(body)) FROM t")).scalar()
    finally:
        engine.dispose()


def test_a_checkpoint_empties_the_wal_unless_a_reader_is_in_it(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    fill(engine)
    wal = tmp_path / "vault.db-wal"
    with engine.connect() as reader:
        reader.execute(text("SELECT count(*) FROM t")).all()
        began = time.perf_counter()
        assert not checkpoint(engine)
        assert time.perf_counter() - began < 8, "it waits ten seconds for one that writes, and for a reader not at all"
    with writing(engine).begin():
        assert not checkpoint(engine)
    assert wal.stat().st_size > 0
    assert checkpoint(engine)
    assert wal.stat().st_size == 0
    engine.dispose()
    assert not wal.exists()


def write_until_full(engine: Engine, committed: list[int]) -> None:
    for n in range(1000, 1100):
        with writing(engine).begin() as connection:
            connection.execute(text("INSERT INTO t VALUES (:id, randomblob(100000))"), {"id": n})
        committed.append(n)


def test_a_disk_that_fills_up_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048):
        engine = create_database(tmp_path / "disk" / "vault.db", KEY)
        fill(engine, 200)
        checkpoint(engine)
        committed: list[int] = []
        with pytest.raises(StorageFailed) as caught:
            write_until_full(engine, committed)
        assert caught.value.code == "vault.disk_full"
        engine.dispose()
        engine = open_database(tmp_path / "disk" / "vault.db", KEY)
        with engine.connect() as connection:
            kept = connection.execute(text("SELECT count(*) FROM t")).scalar()
        assert kept == 200 + len(committed) > 203
        engine.dispose()


def test_a_file_that_cannot_grow_is_a_storage_failure(tmp_path: Path) -> None:
    engine = create_database(tmp_path / "vault.db", KEY)
    with files_limited_to(8192), pytest.raises(StorageFailed):
        fill(engine)
    fill(engine)
    engine.dispose()


def test_a_read_only_folder_is_named_as_such(tmp_path: Path) -> None:
    made: Made = make_workspace(tmp_path / "ws")
    with read_only(made.folder.path), pytest.raises(StorageFailed), writing(made.open()).begin() as connection:
        connection.execute(text("DELETE FROM notes"))
    engine = made.open()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar() == 50
    engine.dispose()
