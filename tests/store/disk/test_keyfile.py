"""The passphrase and the words open the workspace, through every change and at whatever moment power goes."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.crypto.recovery_words import read_words
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.errors import Damaged, Refused, StorageFailed, WrongSecret
from facilitator_app.store.disk.folder import WorkspaceFolder
from facilitator_app.store.disk.keyfile import change_passphrase, change_words, create
from facilitator_app.store.disk.rekey import change_all_keys
from facilitator_app.store.disk.unlock import unlock
from tests.store.workspace import (
    FLOOR,
    PASSPHRASE,
    SECRET_TEXT,
    Made,
    count_notes,
    files_limited_to,
    killed_after,
    killed_at_line,
    lines_run,
    make_workspace,
    read_only,
)

NEW = Passphrase("cuatro lagunas")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A workspace to be copied, since making one costs more."""
    return make_workspace(tmp_path_factory.mktemp("template") / "ws")


def copied(template: Made, place: Path) -> Made:
    shutil.copytree(template.folder.path, place)
    return replace(template, folder=WorkspaceFolder(place))


@pytest.fixture
def made(template: Made, tmp_path: Path) -> Made:
    return copied(template, tmp_path / "ws")


def does_not_open(folder: WorkspaceFolder, secret: Passphrase) -> bool:
    try:
        unlock(folder, secret)
    except WrongSecret:
        return True
    return False


def test_the_passphrase_and_the_words_both_open(made: Made) -> None:
    for secret in (PASSPHRASE, read_words(" ".join(made.words).upper())):
        keys = unlock(made.folder, secret)
        assert keys == made.keys
        assert count_notes(made.folder, keys) == 50


def test_a_wrong_passphrase_opens_nothing_and_says_so(made: Made) -> None:
    with pytest.raises(WrongSecret) as caught:
        unlock(made.folder, Passphrase("tres volcane"))
    assert caught.value.exit_code == 4
    assert "volcan" not in str(caught.value)


def test_words_of_another_workspace_open_nothing(made: Made, tmp_path: Path) -> None:
    other = make_workspace(tmp_path / "other", rows=1)
    with pytest.raises(WrongSecret) as caught:
        unlock(made.folder, read_words(" ".join(other.words)))
    assert caught.value.code == "vault.wrong_words"


def test_a_place_without_a_workspace_is_refused(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Refused) as caught:
            unlock(WorkspaceFolder(place), PASSPHRASE)
        assert caught.value.code == "vault.no_workspace"


def test_keys_are_never_created_over_others(made: Made) -> None:
    before = made.folder.key_file.read_bytes()
    with pytest.raises(Refused):
        create(made.folder, NEW, cost=FLOOR)
    assert made.folder.key_file.read_bytes() == before


def test_after_a_change_the_old_passphrase_is_gone_from_the_disk_with_the_first_unlock(made: Made) -> None:
    change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    assert made.folder.previous_key_file.exists()
    assert does_not_open(made.folder, PASSPHRASE)
    assert made.folder.previous_key_file.exists()
    assert unlock(made.folder, NEW) == made.keys
    assert not made.folder.previous_key_file.exists()
    assert unlock(made.folder, read_words(" ".join(made.words))) == made.keys


def test_new_words_replace_a_lost_sheet_and_the_passphrase_stays(made: Made) -> None:
    words = change_words(made.folder, made.keys)
    assert unlock(made.folder, PASSPHRASE) == made.keys
    assert unlock(made.folder, read_words(" ".join(words))) == made.keys
    with pytest.raises(WrongSecret):
        unlock(made.folder, read_words(" ".join(made.words)))


@pytest.mark.parametrize("kept", [slice(0), slice(-20), slice(5, None)])
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase_and_left_in_place(made: Made, kept: slice) -> None:
    damaged = made.folder.key_file.read_bytes()[kept]
    made.folder.key_file.write_bytes(damaged)
    with pytest.raises(Damaged) as caught:
        unlock(made.folder, PASSPHRASE)
    assert caught.value.exit_code == 5
    assert made.folder.key_file.read_bytes() == damaged


def test_a_new_key_file_that_breaks_before_it_was_used_falls_back_on_the_previous(made: Made) -> None:
    change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    made.folder.key_file.write_bytes(b"broken")
    assert unlock(made.folder, PASSPHRASE) == made.keys
    assert (made.folder.kept / "vault.key.damaged").read_bytes() == b"broken"
    assert unlock(made.folder, PASSPHRASE) == made.keys
    assert not made.folder.previous_key_file.exists()


def test_a_full_or_read_only_disk_leaves_the_passphrase_as_it_was(made: Made) -> None:
    with files_limited_to(100), pytest.raises(StorageFailed):
        change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    with read_only(made.folder.path), pytest.raises(StorageFailed):
        change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    assert unlock(made.folder, PASSPHRASE) == made.keys


@pytest.mark.slow
def test_a_kill_while_the_passphrase_changes_leaves_one_of_the_two(made: Made) -> None:
    def change() -> None:
        change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)

    original = made.folder.key_file.read_bytes()
    total = lines_run(change)
    outcomes = set()
    for line in (*range(3, total, max(1, total // 8)), total - 1):
        made.folder.previous_key_file.unlink(missing_ok=True)
        made.folder.key_file.write_bytes(original)
        killed_at_line(change, line)
        is_new = does_not_open(made.folder, PASSPHRASE)
        assert unlock(made.folder, NEW if is_new else PASSPHRASE) == made.keys
        outcomes.add(is_new)
        assert not [name for name in os.listdir(made.folder.path) if name.startswith(".unfinished")]
    assert outcomes == {False, True}


def test_after_all_keys_changed_nothing_from_before_opens(made: Made) -> None:
    keys, words = change_all_keys(made.folder, made.keys, NEW, cost=FLOOR)
    assert keys.data_key != made.keys.data_key
    assert keys.device == made.keys.device
    assert unlock(made.folder, NEW) == unlock(made.folder, read_words(" ".join(words))) == keys
    assert count_notes(made.folder, keys) == 50
    for old in (PASSPHRASE, read_words(" ".join(made.words))):
        with pytest.raises(WrongSecret):
            unlock(made.folder, old)
    with pytest.raises(Damaged):
        count_notes(made.folder, made.keys)


def test_a_disk_too_full_to_change_all_keys_leaves_them_as_they_were(made: Made) -> None:
    limit = made.folder.database.stat().st_size - 4096
    with files_limited_to(limit), pytest.raises(StorageFailed):
        change_all_keys(made.folder, made.keys, NEW, cost=FLOOR)
    assert unlock(made.folder, PASSPHRASE) == made.keys
    assert count_notes(made.folder, made.keys) == 50
    assert does_not_open(made.folder, NEW)


def check_after_cut(made: Made, first: Passphrase, second: Passphrase) -> str:
    """Exactly one of the two secrets opens at first, and then all notes are there."""
    opening = second if does_not_open(made.folder, first) else first
    keys = unlock(made.folder, opening)
    assert count_notes(made.folder, keys) == 50
    other = first if opening is second else second
    assert does_not_open(made.folder, other)
    assert b'"coming": null' in made.folder.key_file.read_bytes()
    return "new" if opening is NEW else "old"


@pytest.mark.slow
def test_a_kill_while_all_keys_change_leaves_one_set_that_opens(template: Made, tmp_path: Path) -> None:
    counted = copied(template, tmp_path / "counted")
    total = lines_run(lambda: change_all_keys(counted.folder, counted.keys, NEW, cost=FLOOR))
    outcomes = []
    for number, line in enumerate(range(3, total, total // 10)):
        made = copied(template, tmp_path / f"ws{number}")
        killed_at_line(lambda: change_all_keys(made.folder, made.keys, NEW, cost=FLOOR), line)  # noqa: B023
        order = (NEW, PASSPHRASE) if number % 2 else (PASSPHRASE, NEW)
        outcomes.append(check_after_cut(made, *order))
    assert {"old", "new"} == set(outcomes)


@pytest.mark.slow
def test_a_kill_inside_the_rewriting_of_pages_leaves_one_set_that_opens(template: Made, tmp_path: Path) -> None:
    for number in range(4):
        made = copied(template, tmp_path / f"ws{number}")
        killed_after(
            lambda: change_all_keys(made.folder, made.keys, NEW, cost=FLOOR),  # noqa: B023
            0.1 + number * 0.03,
        )
        check_after_cut(made, *((NEW, PASSPHRASE) if number % 2 else (PASSPHRASE, NEW)))


def test_no_key_passphrase_word_or_text_stands_in_any_file(made: Made) -> None:
    engine = made.open()
    change_passphrase(made.folder, made.keys, NEW, cost=FLOOR)
    with engine.connect():
        found = b"".join(path.read_bytes() for path in made.folder.path.rglob("*") if path.is_file())
    engine.dispose()
    assert len(found) > 50_000
    secrets = [
        made.keys.data_key.reveal(),
        made.keys.database_key().reveal(),
        made.keys.device.seeds.reveal()[:32],
        made.keys.device.hpke.reveal()[-32:],
    ]
    for needle in (
        SECRET_TEXT.encode(),
        b"volcanes",
        b"lagunas",
        b"SQLite format 3",
        b"CREATE TABLE",
        *secrets,
    ):
        assert needle not in found
        assert needle.hex().encode() not in found.lower()
    assert not any(word.encode() in found for word in made.words if len(word) > 5)


def test_opened_keys_show_nothing_when_printed(made: Made) -> None:
    shown = repr(made.keys) + str(made.keys)
    for secret in (made.keys.data_key.reveal(), made.keys.device.seeds.reveal()):
        assert secret.hex() not in shown
        assert repr(secret)[2:-1] not in shown
