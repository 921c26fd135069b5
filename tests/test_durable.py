"""A file is written whole and on the disk, or not at all, and a failing disk is told in plain words."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.durable import durable_file, reading, sweep_unfinished, write_durably
from facilitator_app.errors import StorageFailed
from tests.store.workspace import files_limited_to, read_only, small_disk


def test_writing_replaces_what_was_there_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "file"
    for data in (b"one", b"", b"three"):
        write_durably(target, data)
        assert target.read_bytes() == data
    assert os.listdir(tmp_path) == ["file"]
    assert target.stat().st_mode & 0o077 == 0


def test_a_failure_in_the_middle_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_durably(target, b"old")
    with pytest.raises(ZeroDivisionError), durable_file(target) as file:
        file.write(b"ne" * (1 // 0))
    assert (os.listdir(tmp_path), target.read_bytes()) == (["file"], b"old")


def test_a_file_larger_than_the_disk_takes_as_on_a_fat_stick_leaves_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_durably(target, b"old")
    with files_limited_to(1000), pytest.raises(StorageFailed) as caught:
        write_durably(target, bytes(5000))
    assert caught.value.code == "vault.file_too_large"
    assert (os.listdir(tmp_path), target.read_bytes()) == (["file"], b"old")


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64):
        target = tmp_path / "disk" / "file"
        write_durably(target, b"old")
        with pytest.raises(StorageFailed) as caught:
            write_durably(target, os.urandom(200_000))
        assert caught.value.code == "vault.disk_full"
        assert (os.listdir(target.parent), target.read_bytes()) == (["file"], b"old")


def test_a_name_that_the_disk_does_not_take_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as caught:
        write_durably(tmp_path / ("a" * 300), b"new")
    assert caught.value.code == "vault.bad_name"
    write_durably(tmp_path / ("a" * 250), b"new")
    assert os.listdir(tmp_path) == ["a" * 250]


def test_a_disk_that_is_gone_is_told_though_nothing_can_be_taken_away_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(os, "fsync", gone)
    monkeypatch.setattr(os, "unlink", gone)
    with pytest.raises(StorageFailed) as caught:
        write_durably(tmp_path / "file", b"new")
    assert caught.value.code == "vault.storage_failed"


def test_a_read_only_folder_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    with read_only(tmp_path / "closed"), pytest.raises(StorageFailed) as caught:
        write_durably(tmp_path / "closed" / "file", b"new")
    assert caught.value.code == "vault.read_only"


def test_a_missing_folder_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as caught:
        write_durably(tmp_path / "unplugged" / "file", b"new")
    assert caught.value.code == "vault.place_missing"


def test_sweeping_takes_only_what_was_left_unfinished(tmp_path: Path) -> None:
    (tmp_path / ".unfinished-vault.key-x1").write_bytes(b"half")
    (tmp_path / ".unfinished-y2").mkdir()
    (tmp_path / "vault.key").write_bytes(b"whole")
    sweep_unfinished(tmp_path)
    assert os.listdir(tmp_path) == ["vault.key"]


def test_a_card_that_another_account_wrote_is_told_as_unreadable_and_not_as_unwritable(tmp_path: Path) -> None:
    card = tmp_path / "ana.card"
    card.write_bytes(b"card")
    card.chmod(0o000)
    program = (
        "import os, sys; from pathlib import Path; from facilitator_app.durable import reading\n"
        "from facilitator_app.errors import StorageFailed\n"
        "os.geteuid() or os.seteuid(65534)\n"
        "try:\n    reading(Path(sys.argv[1])).__enter__()\n"
        "except StorageFailed as error:\n    print(error.code, error.parameters['file'])"
    )
    told = subprocess.run([sys.executable, "-c", program, str(card)], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["vault.may_not_read", "ana.card"]


def test_a_file_that_is_not_there_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="place_missing"), reading(tmp_path / "nada"):
        pass
