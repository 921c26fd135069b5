"""Erasing takes the keys first, then all that is ours, and nothing that is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitator_app.errors import Refused
from facilitator_app.store.disk import incarnation
from facilitator_app.store.disk.backup import make_workspace_backup
from facilitator_app.store.disk.erase import erase_workspace
from facilitator_app.store.disk.folder import hold
from facilitator_app.store.disk.unlock import unlock
from tests.store.workspace import PASSPHRASE, StillClock, killed_at_line, lines_run, make_workspace


def test_nothing_of_the_workspace_is_left_and_the_rest_stays(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    engine = made.open()
    make_workspace_backup(made.folder, engine, made.keys, StillClock())
    engine.dispose()
    (made.folder.path / "acta.pdf").write_bytes(b"%PDF")
    incarnation.remember(made.keys.vault_id, made.folder.path, bytes(16))
    with hold(made.folder):
        erase_workspace(made.folder, made.keys.vault_id)
    assert set(os.listdir(made.folder.path)) <= {"acta.pdf", "lock"}
    assert not incarnation.remembered(made.keys.vault_id, made.folder.path)


def test_a_kill_in_the_middle_leaves_no_key(tmp_path: Path) -> None:
    counted = make_workspace(tmp_path / "counted", rows=1)
    total = lines_run(lambda: erase_workspace(counted.folder, counted.keys.vault_id))
    made = make_workspace(tmp_path / "ws", rows=1)
    killed_at_line(lambda: erase_workspace(made.folder, made.keys.vault_id), total // 2)
    with pytest.raises(Refused):
        unlock(made.folder, PASSPHRASE)
    erase_workspace(made.folder, made.keys.vault_id)
    assert set(os.listdir(made.folder.path)) <= {"lock"}
