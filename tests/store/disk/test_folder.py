"""A workspace belongs to one process at a time, and appears whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.errors import Refused, StorageFailed
from facilitator_app.store.disk.folder import WorkspaceFolder, building, hold
from tests.store.workspace import count_notes, killed_at_line, lines_run, make_workspace, read_only

HOLDER = """
import sys, time
from pathlib import Path
from facilitator_app.store.disk.folder import WorkspaceFolder, hold
with hold(WorkspaceFolder(Path(sys.argv[1]))):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_process_is_told_and_a_killed_one_is_no_obstacle(tmp_path: Path) -> None:
    folder = WorkspaceFolder(tmp_path)
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Refused) as caught, hold(folder):
            pass
        assert (caught.value.code, caught.value.exit_code) == ("vault.open_elsewhere", 3)
        os.kill(other.pid, signal.SIGKILL)
    with hold(folder):
        pass


def test_a_read_only_folder_cannot_be_held(tmp_path: Path) -> None:
    with read_only(tmp_path), pytest.raises(StorageFailed), hold(WorkspaceFolder(tmp_path)):
        pass


def test_a_folder_with_anything_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_bytes(b"years")
    with pytest.raises(Refused) as caught, building(tmp_path):
        pass
    assert caught.value.code == "vault.folder_not_empty"
    assert os.listdir(tmp_path) == ["thesis.odt"]


def test_a_database_that_lost_its_key_file_is_never_built_over(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    made.folder.key_file.unlink()
    before = made.folder.database.read_bytes()
    with pytest.raises(Refused), building(tmp_path / "ws"):
        pass
    assert made.folder.database.read_bytes() == before


def test_a_workspace_is_never_built_over_another_nor_over_a_file(tmp_path: Path) -> None:
    make_workspace(tmp_path / "ws")
    with pytest.raises(Refused) as caught, building(tmp_path / "ws"):
        pass
    assert caught.value.code == "vault.workspace_exists"
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as caught, building(tmp_path / "file"):
        pass
    assert caught.value.code == "vault.not_a_folder"


def build_half(place: Path) -> None:
    with building(place) as staged:
        staged.database.write_bytes(b"half")
        raise ZeroDivisionError


def test_a_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        with pytest.raises(ZeroDivisionError):
            build_half(tmp_path / name)
    assert os.listdir(tmp_path) == ["empty"]
    make_workspace(tmp_path / "empty")


def test_a_new_workspace_is_for_its_owner_only(tmp_path: Path) -> None:
    made = make_workspace(tmp_path / "ws")
    for path in (made.folder.path, made.folder.database, made.folder.key_file):
        assert path.stat().st_mode & 0o077 == 0, path.name


@pytest.mark.slow
def test_a_kill_while_building_leaves_a_whole_workspace_or_a_place_for_one(tmp_path: Path) -> None:
    total = lines_run(lambda: make_workspace(tmp_path / "counted", rows=2))
    whole = 0
    for number in range(6):
        place = tmp_path / f"ws{number}"
        line = total - 3 - number * 9 if number < 4 else total * (number - 3) // 4
        killed_at_line(lambda place=place: make_workspace(place, rows=2), line)  # type: ignore[misc]
        folder = WorkspaceFolder(place)
        if folder.exists():
            whole += 1
        else:
            made = make_workspace(place, rows=2)
            assert count_notes(made.folder, made.keys) == 2
    assert whole < 6
