"""A backup is whole, proven and encrypted before it has its name; restoring it overwrites nothing."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from facilitator_app.crypto.recovery_words import read_words
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.errors import Damaged, Refused, StorageFailed, WrongSecret
from facilitator_app.store.disk import incarnation
from facilitator_app.store.disk.backup import (
    keep_damaged,
    make_backup,
    make_workspace_backup,
    newest_verified_backup,
    verify_backup,
)
from facilitator_app.store.disk.backup_file import MAGIC, read_backup
from facilitator_app.store.disk.database import writing
from facilitator_app.store.disk.folder import WorkspaceFolder
from facilitator_app.store.disk.keyfile import Secret, change_passphrase
from facilitator_app.store.disk.rekey import change_all_keys
from facilitator_app.store.disk.restore import restore_backup, restore_key_file
from facilitator_app.store.disk.unlock import unlock
from tests.store.workspace import (
    FLOOR,
    PASSPHRASE,
    SECRET_TEXT,
    Made,
    StillClock,
    count_notes,
    files_limited_to,
    make_workspace,
    read_only,
    small_disk,
)

NEW = Passphrase("cuatro lagunas")


def back_up(made: Made, target: Path) -> Path:
    engine = made.open()
    make_backup(made.folder, engine, made.keys, target, StillClock())
    engine.dispose()
    return target


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_workspace(tmp_path_factory.mktemp("backup") / "ws")


@pytest.fixture(scope="module")
def backup(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return back_up(made, tmp_path_factory.mktemp("stick") / "copy.facilitator-backup")


def test_a_backup_comes_back_with_every_note_to_either_secret(made: Made, backup: Path, tmp_path: Path) -> None:
    assert os.listdir(backup.parent) == [backup.name]
    secrets: tuple[Secret, ...] = (PASSPHRASE, read_words(" ".join(made.words)))
    for number, secret in enumerate(secrets):
        place = tmp_path / f"restored{number}"
        restore_backup(backup, place, secret)
        keys = unlock(WorkspaceFolder(place), PASSPHRASE)
        assert keys == made.keys
        assert count_notes(WorkspaceFolder(place), keys) == 50


def test_a_backup_holds_what_was_only_in_the_wal_and_what_a_reader_keeps_there(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws", rows=3)
    engine = made.open()
    with engine.connect() as reader:
        reader.execute(text("SELECT count(*) FROM notes")).all()
        with writing(engine).begin() as connection:
            connection.execute(text("INSERT INTO notes SELECT id + 10, text FROM notes"))
        make_backup(made.folder, engine, made.keys, tmp_path / "copy", StillClock())
    engine.dispose()
    restore_backup(tmp_path / "copy", tmp_path / "restored", PASSPHRASE)
    assert count_notes(WorkspaceFolder(tmp_path / "restored"), made.keys) == 6


def test_nothing_is_saved_into_a_database_that_was_deleted_while_open_and_a_backup_still_saves_it(
    tmp_path: Path,
) -> None:
    made = make_workspace(tmp_path / "ws")
    engine = made.open()
    with engine.connect():
        pass
    made.folder.database.unlink()
    with pytest.raises(StorageFailed) as refused, writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO notes VALUES (1000, 'a note')"))
    assert refused.value.code == "vault.database_gone"
    make_backup(made.folder, engine, made.keys, tmp_path / "saved", StillClock())
    engine.dispose()
    restore_backup(tmp_path / "saved", tmp_path / "again", PASSPHRASE)
    assert count_notes(WorkspaceFolder(tmp_path / "again"), made.keys) == 50


def test_what_is_moved_away_while_open_is_saved_again_once_it_is_back(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    engine = made.open()
    away = tmp_path / "away.db"
    made.folder.database.rename(away)
    with pytest.raises(StorageFailed), writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO notes VALUES (1000, 'a note')"))
    away.rename(made.folder.database)
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO notes VALUES (1000, 'a note')"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM notes WHERE id = 1000")).scalar() == 1
    engine.dispose()


def test_a_backup_shows_no_text_and_no_key(made: Made, backup: Path) -> None:
    found = backup.read_bytes()
    for needle in (SECRET_TEXT.encode(), b"CREATE TABLE", b"SQLite format", made.keys.data_key.reveal()):
        assert needle not in found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_flipped_bit_and_every_cut_is_refused_and_makes_nothing(
    backup: Path, tmp_path: Path, data: st.DataObject
) -> None:
    whole = backup.read_bytes()
    position = data.draw(st.integers(0, len(whole) - 1) | st.integers(0, 4000))
    changed = bytearray(whole)
    if data.draw(st.booleans()):
        changed[position] ^= 1 << data.draw(st.integers(0, 7))
    else:
        del changed[position:]
    (tmp_path / "copy").write_bytes(changed)
    with pytest.raises(Refused):
        restore_backup(tmp_path / "copy", tmp_path / "restored", PASSPHRASE)
    assert not (tmp_path / "restored").exists()


@given(st.binary(max_size=300))
def test_hostile_bytes_are_only_ever_damaged(data: bytes) -> None:
    path = Path(os.environ["FACILITATOR_STATE_DIR"]) / "hostile"
    for content in (data, MAGIC + data, MAGIC + len(data).to_bytes(4, "big") + data):
        path.write_bytes(content)
        with pytest.raises(Damaged):
            read_backup(path)


def test_parts_of_two_backups_put_together_are_noticed(made: Made, backup: Path, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    said = read_backup(backup).manifest_bytes
    made_ms = str(StillClock().ms).encode()
    assert said.count(made_ms) == 1
    (tmp_path / "copy").write_bytes(whole.replace(made_ms, b"9" + made_ms[1:]))
    assert read_backup(tmp_path / "copy").manifest.made_ms > StillClock().ms
    with pytest.raises(Damaged):
        verify_backup(tmp_path / "copy", PASSPHRASE)


def test_a_wrong_passphrase_restores_nothing(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongSecret):
        restore_backup(backup, tmp_path / "restored", NEW)
    assert not (tmp_path / "restored").exists()


def test_restoring_never_overwrites(made: Made, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.odt").write_bytes(b"years")
    for place in (made.folder.path, tmp_path / "full"):
        with pytest.raises(Refused):
            restore_backup(backup, place, PASSPHRASE)
    assert count_notes(made.folder, made.keys) == 50


def test_a_missing_backup_and_one_of_a_newer_version_are_named(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_backup(tmp_path / "none")
    assert caught.value.code == "vault.no_such_file"
    (tmp_path / "newer").write_bytes(backup.read_bytes().replace(b"backup/1\n", b"backup/2\n", 1))
    with pytest.raises(Refused) as caught:
        read_backup(tmp_path / "newer")
    assert caught.value.code == "vault.newer_format"


def test_an_older_backup_is_replaced_but_no_other_file(made: Made, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(backup.read_bytes())
    back_up(made, tmp_path / "copy")
    (tmp_path / "thesis.odt").write_bytes(b"years")
    with pytest.raises(Refused) as caught:
        back_up(made, tmp_path / "thesis.odt")
    assert caught.value.code == "vault.not_a_backup"
    assert (tmp_path / "thesis.odt").read_bytes() == b"years"


def test_a_full_stick_keeps_the_backup_that_was_there(made: Made, backup: Path, tmp_path: Path) -> None:
    before = backup.read_bytes()
    (tmp_path / "copy").write_bytes(before)
    database = made.folder.database.stat().st_size
    for size in (*range(3_000, database, 9_000), database + 1_000):
        with files_limited_to(size), pytest.raises(StorageFailed):
            back_up(made, tmp_path / "copy")
        assert os.listdir(tmp_path) == ["copy"]
        assert (tmp_path / "copy").read_bytes() == before


@pytest.mark.parametrize("kibibytes", [8, 20, 64, 120])
def test_a_stick_that_is_full_is_told_as_that_and_keeps_nothing_of_the_backup(
    made: Made, tmp_path: Path, kibibytes: int
) -> None:
    with small_disk(tmp_path / "stick", kibibytes):
        with pytest.raises(StorageFailed) as caught:
            back_up(made, tmp_path / "stick" / "copia.backup")
        assert (caught.value.code, caught.value.parameters["file"]) == ("vault.disk_full", "copia.backup")
        assert os.listdir(tmp_path / "stick") == []


def test_a_read_only_stick_is_named_as_such(made: Made, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with read_only(tmp_path / "stick"), pytest.raises(StorageFailed) as caught:
        back_up(made, tmp_path / "stick" / "copy")
    assert caught.value.code == "vault.read_only"


def test_a_damaged_vault_is_never_backed_up_as_if_it_were_sound(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    changed = bytearray(made.folder.database.read_bytes())
    changed[4096 * 5 + 9] ^= 1
    made.folder.database.write_bytes(changed)
    with pytest.raises(Damaged):
        back_up(made, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_vault_that_does_not_open_is_kept_and_the_newest_sound_backup_restored(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    clock = StillClock()
    engine = made.open()
    oldest = make_workspace_backup(made.folder, engine, made.keys, clock)
    clock.ms += 3_600_000
    sound = make_workspace_backup(made.folder, engine, made.keys, clock)
    again = make_workspace_backup(made.folder, engine, made.keys, clock)
    clock.ms += 3_600_000
    broken = make_workspace_backup(made.folder, engine, made.keys, clock)
    engine.dispose()
    assert len({oldest, sound, again, broken}) == 4
    again.unlink()
    broken.write_bytes(broken.read_bytes()[:-1])
    made.folder.database.write_bytes(b"\0" * 50_000)
    assert newest_verified_backup(made.folder) == newest_verified_backup(made.folder, PASSPHRASE) == sound
    assert newest_verified_backup(made.folder, NEW) is None
    kept = keep_damaged(made.folder, clock)
    assert (kept / "vault.db").read_bytes() == b"\0" * 50_000
    assert (kept / "vault.key").exists()
    restore_backup(sound, made.folder.path, PASSPHRASE)
    assert count_notes(made.folder, unlock(made.folder, PASSPHRASE)) == 50
    assert (kept / "vault.db").exists()
    assert sound.exists()


@pytest.mark.parametrize("at_first", [timedelta(days=14 * 365), -timedelta(days=7 * 365)])
def test_a_clock_that_was_wrong_for_a_day_makes_no_backup_the_newest_or_the_oldest(
    tmp_path: Path, at_first: timedelta
) -> None:
    made, clock = make_workspace(tmp_path / "ws"), StillClock()
    right, wrong = clock.ms, clock.ms + int(at_first.total_seconds() * 1000)
    engine = made.open()
    for clock.ms in (right, wrong, right + 60_000):
        make_workspace_backup(made.folder, engine, made.keys, clock)
    engine.dispose()
    newest = newest_verified_backup(made.folder, PASSPHRASE)
    assert newest is not None
    assert read_backup(newest).manifest.made_ms == right + 60_000
    newest.unlink()
    second = newest_verified_backup(made.folder)
    assert second is not None
    assert read_backup(second).manifest.made_ms == wrong


def test_backups_are_counted_on_in_a_vault_that_came_from_one_and_under_new_keys(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    restore_backup(back_up(made, tmp_path / "first"), tmp_path / "restored", PASSPHRASE)
    folder = WorkspaceFolder(tmp_path / "restored")
    keys, _ = change_all_keys(folder, unlock(folder, PASSPHRASE), NEW, cost=FLOOR)
    again = Made(folder, keys, made.words)
    assert read_backup(back_up(again, tmp_path / "second")).manifest.number == 2


def test_a_damaged_key_file_is_replaced_from_a_backup_without_losing_newer_notes(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    back_up(made, tmp_path / "copy")
    engine = made.open()
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO notes SELECT id + 50, text FROM notes"))
    engine.dispose()
    made.folder.key_file.write_bytes(b"broken")
    restore_key_file(tmp_path / "copy", made.folder, PASSPHRASE)
    assert count_notes(made.folder, unlock(made.folder, PASSPHRASE)) == 100
    assert (made.folder.kept / "vault.key.damaged").read_bytes() == b"broken"


def test_the_keys_of_a_backup_are_refused_where_all_keys_changed_since(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    back_up(made, tmp_path / "copy")
    change_all_keys(made.folder, made.keys, NEW, cost=FLOOR)
    now = made.folder.key_file.read_bytes()
    with pytest.raises(Refused) as caught:
        restore_key_file(tmp_path / "copy", made.folder, PASSPHRASE)
    assert caught.value.code == "vault.backup_has_other_keys"
    assert made.folder.key_file.read_bytes() == now


def test_an_older_backup_opens_with_the_passphrase_of_its_time(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    back_up(made, tmp_path / "copy")
    change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    assert verify_backup(tmp_path / "copy", PASSPHRASE)[1] == made.keys
    with pytest.raises(WrongSecret):
        verify_backup(tmp_path / "copy", NEW)


def test_a_restored_copy_is_not_taken_for_the_vault_that_stood_there(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    token = bytes(range(16))
    incarnation.remember(made.keys.vault_id, made.folder.path, token)
    back_up(made, tmp_path / "copy")
    keep_damaged(made.folder, StillClock())
    assert incarnation.is_ours(token, made.keys.vault_id, made.folder.path)
    restore_backup(tmp_path / "copy", made.folder.path, PASSPHRASE)
    assert not incarnation.is_ours(token, made.keys.vault_id, made.folder.path)
