"""Every damaged byte of the database is found, and a sound one has no findings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from facilitator_app.errors import Damaged
from facilitator_app.store.disk.database import writing
from facilitator_app.store.disk.integrity import Finding, check_database
from tests.store.workspace import Made, make_workspace


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_workspace(tmp_path_factory.mktemp("integrity") / "ws")


def test_a_sound_database_has_no_findings(made: Made) -> None:
    assert check_database(made.folder.database, made.keys.database_key()) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.data())
def test_every_flipped_bit_is_found(made: Made, tmp_path: Path, data: st.DataObject) -> None:
    whole = made.folder.database.read_bytes()
    position = data.draw(st.integers(min_value=0, max_value=len(whole) - 1))
    changed = bytearray(whole)
    changed[position] ^= 1 << data.draw(st.integers(min_value=0, max_value=7))
    copy = tmp_path / "vault.db"
    copy.write_bytes(changed)
    try:
        findings = check_database(copy, made.keys.database_key())
    except Damaged:
        return
    assert findings


def test_all_damaged_pages_are_listed_and_nothing_of_their_content(made: Made, tmp_path: Path) -> None:
    changed = bytearray(made.folder.database.read_bytes())
    for page in (3, 5, 7):
        changed[4096 * page + 100] ^= 1
    copy = tmp_path / "vault.db"
    copy.write_bytes(changed)
    findings = check_database(copy, made.keys.database_key())
    pages = [finding for finding in findings if finding.check == "pages"]
    assert len(pages) == 3
    assert not any("Rosa" in finding.detail for finding in findings)


def test_a_row_without_what_it_refers_to_is_found(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws", rows=1)
    engine = made.open()
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("CREATE TABLE child (id INTEGER PRIMARY KEY, note REFERENCES notes(id))")
        connection.exec_driver_sql("INSERT INTO child VALUES (1, 99)")
        connection.commit()
    engine.dispose()
    findings = check_database(made.folder.database, made.keys.database_key())
    assert [finding.check for finding in findings] == ["references"]
    assert isinstance(findings[0], Finding)


def test_what_stands_in_the_wal_is_checked_with_the_rest(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws", rows=1)
    engine = made.open()
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO notes SELECT id + 1, text FROM notes"))
    assert check_database(made.folder.database, made.keys.database_key()) == ()
    engine.dispose()
