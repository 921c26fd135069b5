"""The workspace of the demonstration, made once for all who run tests beside each other; each is given a copy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from facilitator_app.clock import Clock
from facilitator_app.crypto.header import MOST_BYTES, decode_header
from facilitator_app.demo.build import build
from facilitator_app.demo.team import Meeting
from facilitator_app.store.disk import incarnation
from facilitator_app.store.disk.folder import WorkspaceFolder
from tests.demo.fixed_clock import FixedClock

_WHOLE = "whole"


def put_demonstration(place: Path, folder: Path, clock: Clock) -> None:
    """The workspace at `place`, and in `folder`, one of a fixture, what `facilitator demo` makes beside it."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        build(place, clock=clock, meeting=Meeting(folder))
        return
    shared = folder.parents[1] / "demonstration"  # beside the folders of all workers
    with FileLock(shared.with_suffix(".lock")):
        if not (shared / _WHOLE).exists():
            _make(shared)
    shutil.copytree(shared / "workspace", place)
    shutil.copytree(shared / "meeting", folder, dirs_exist_ok=True)
    vault = decode_header(WorkspaceFolder(place).key_file.read_bytes()[:MOST_BYTES]).vault_id
    with _remembering_in(shared):
        tokens = incarnation.remembered(vault, shared / "workspace")
        length = incarnation.expected_length(vault, shared / "workspace")
    incarnation.remember(vault, place, *tokens)
    incarnation.remember_length(vault, place, length)


def _make(shared: Path) -> None:
    shutil.rmtree(shared, ignore_errors=True)
    (shared / "meeting").mkdir(parents=True)
    with _remembering_in(shared):
        build(shared / "workspace", clock=FixedClock(), meeting=Meeting(shared / "meeting"))
    (shared / _WHOLE).touch()


@contextmanager
def _remembering_in(shared: Path) -> Iterator[None]:
    """What this computer remembers outside workspaces it remembers in `shared`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(incarnation.STATE_VARIABLE, str(shared / "state"))
        yield
