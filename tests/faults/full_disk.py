"""A disk that is full while a test says so, and has room again: as the open program meets it, in this process."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.failing_disk import FailingDisk, Fault
from tests.sqlite_files import default_vfs


class FullDisk(FailingDisk):
    """Nothing more goes below its place while it is `full`."""

    @property
    def full(self) -> bool:
        """Whether there is no room."""
        return self.at is not None

    @full.setter
    def full(self, full: bool) -> None:
        self.at = 0 if full else None
        self.asked.clear()


@contextmanager
def disk_below(place: Path) -> Iterator[FullDisk]:
    """The disk below `place`; what opens a database there must begin and end within."""
    disk = FullDisk((place,), Fault.FULL)
    vfs = default_vfs()
    before = (vfs.xOpen, vfs.xDelete)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("unlink", "mkdir", "rmdir", "rename", "replace", "open"):
            patch.setattr(os, name, disk._counting(name, getattr(os, name)))
        opened = io.open
        patch.setattr(io, "open", lambda file, mode="r", *more, **how: disk._opened(opened, file, mode, *more, **how))
        disk._watch_sqlite()
        try:
            yield disk
        finally:
            vfs.xOpen, vfs.xDelete = before
