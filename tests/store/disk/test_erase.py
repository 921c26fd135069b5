"""Erasing takes the keys first, then all that is ours, and nothing that is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitator_app.errors import Refused
from facilitator_app.store.disk import incarnation
from facilitator_app.store.disk.backup import make_workspace_backup
from facilitator_app.store.disk.erase import erase_workspace, finish_erasing
from facilitator_app.store.disk.folder import hold
from facilitator_app.store.disk.unlock import unlock
from tests.store.workspace import (
    PASSPHRASE,
    StillClock,
    files_limited_to,
    killed_at_line,
    lines_run,
    make_workspace,
)


def test_nothing_of_the_workspace_is_left_and_the_rest_stays(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    engine = made.open()
    make_workspace_backup(made.folder, engine, made.keys, StillClock())
    engine.dispose()
    (made.folder.path / "acta.pdf").write_bytes(b"%PDF")
    incarnation.remember(made.keys.vault_id, made.folder.path, bytes(16))
    with hold(made.folder):
        erase_workspace(made.folder)
    assert set(os.listdir(made.folder.path)) <= {"acta.pdf", "lock"}
    assert not incarnation.remembered(made.keys.vault_id, made.folder.path)


def test_what_has_lost_its_keys_or_has_damaged_ones_can_be_erased_too(tmp_path: Path) -> None:
    for name, content in (("damaged", b"broken"), ("missing", None)):
        made = make_workspace(tmp_path / name, rows=1)
        made.folder.key_file.unlink()
        if content is not None:
            made.folder.key_file.write_bytes(content)
        erase_workspace(made.folder)
        assert os.listdir(made.folder.path) == ["lock"]


def test_a_disk_that_takes_no_byte_is_erased_all_the_same(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws", rows=1)
    with files_limited_to(0):
        erase_workspace(made.folder)
    assert os.listdir(made.folder.path) == ["lock"]


def test_an_erasure_that_was_cut_off_is_finished_and_one_that_never_began_is_not(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws", rows=1)
    assert not finish_erasing(made.folder)
    assert unlock(made.folder, PASSPHRASE) == made.keys
    made.folder.key_file.rename(made.folder.erased_key_file)
    with hold(made.folder), pytest.raises(Refused, match=r"open_elsewhere"):
        finish_erasing(made.folder)
    assert finish_erasing(made.folder)
    assert set(os.listdir(made.folder.path)) <= {"lock"}


def test_a_kill_in_the_middle_leaves_no_key(tmp_path: Path) -> None:
    counted = make_workspace(tmp_path / "counted", rows=1)
    total = lines_run(lambda: erase_workspace(counted.folder))
    made = make_workspace(tmp_path / "ws", rows=1)
    killed_at_line(lambda: erase_workspace(made.folder), total // 2)
    with pytest.raises(Refused):
        unlock(made.folder, PASSPHRASE)
    erase_workspace(made.folder)
    assert set(os.listdir(made.folder.path)) <= {"lock"}
