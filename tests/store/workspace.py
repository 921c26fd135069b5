"""A real workspace for tests, a disk that is full, a folder that is read-only, and a process that is killed."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import Engine, text

import facilitator_app.durable
import facilitator_app.store
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.store.disk import keyfile
from facilitator_app.store.disk.database import create_database, open_database, writing
from facilitator_app.store.disk.folder import WorkspaceFolder, building
from facilitator_app.store.disk.keyfile import OpenedKeys, Words

FLOOR = Argon2Cost(64 * 1024, 1, 1)
PASSPHRASE = Passphrase("tres volcanes")
SECRET_TEXT = "Rosa dijo que el agua no alcanza"
# The store and the durable writes it stands on: where a kill can fall between two states of the disk.
_STORE = (str(Path(facilitator_app.store.__file__).parent), facilitator_app.durable.__file__)


@dataclass
class StillClock:
    """A clock that moves only when it is told to."""

    ms: int = 1_772_700_000_000

    def now_ms(self) -> int:
        """As set."""
        return self.ms

    def local(self) -> datetime:
        """As set, in UTC."""
        return datetime.fromtimestamp(self.ms / 1000, UTC)


@dataclass(frozen=True)
class Made:
    """A new workspace, closed."""

    folder: WorkspaceFolder
    keys: OpenedKeys
    words: Words

    def open(self) -> Engine:
        """An engine on its database."""
        return open_database(self.folder.database, self.keys.database_key())


def make_workspace(path: Path, rows: int = 50) -> Made:
    """A workspace with a table ``notes`` of `rows` long texts."""
    with building(path) as staged:
        keys, words = keyfile.create(staged, PASSPHRASE, cost=FLOOR)
        engine = create_database(staged.database, keys.database_key())
        with writing(engine).begin() as connection:
            connection.execute(text("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"))
            connection.execute(
                text("INSERT INTO notes VALUES (:id, :text)"),
                [{"id": n, "text": f"{SECRET_TEXT} {n} " * 20} for n in range(1, rows + 1)],
            )
        engine.dispose()
    return Made(WorkspaceFolder(path), keys, words)


def count_notes(folder: WorkspaceFolder, keys: OpenedKeys) -> int:
    """How many notes are readable, every one read to its end."""
    engine = open_database(folder.database, keys.database_key())
    try:
        with engine.connect() as connection:
            texts = connection.execute(text("SELECT text FROM notes")).scalars().all()
        assert all(SECRET_TEXT in found for found in texts)
        return len(texts)
    finally:
        engine.dispose()


@contextmanager
def files_limited_to(size: int) -> Iterator[None]:
    """No file can grow past `size` bytes: writing more fails as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def small_disk(place: Path, kibibytes: int) -> Iterator[None]:
    """A disk of its own at `place`, which takes a right of the administrator."""
    place.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(place))
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """Nothing in `place` can be written, not even by the administrator."""
    if os.geteuid() != 0:
        place.chmod(0o500)
        try:
            yield
        finally:
            place.chmod(0o700)
        return
    _mount("--bind", str(place), str(place))
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of the store `work` runs, in a process of its own."""
    reading, writing_end = os.pipe()
    child = _fork()
    if child == 0:
        count = _trace(work, None)
        os.write(writing_end, str(count).encode())
        os._exit(0)
    os.waitpid(child, 0)
    counted = int(os.read(reading, 20))
    os.close(reading)
    os.close(writing_end)
    return counted


def killed_at_line(work: Callable[[], object], line: int) -> None:
    """Run `work` in a process that is killed when it reaches the line number `line` of the store."""
    child = _fork()
    if child == 0:
        _trace(work, line)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the work ended before the line was reached"


def killed_after(work: Callable[[], object], seconds: float) -> None:
    """Run `work` in a process that is killed after `seconds`, wherever it is then."""
    child = _fork()
    if child == 0:
        work()
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _trace(work: Callable[[], object], kill_at: int | None) -> int:
    """Run `work`, counting lines of the store; never returns when it dies at one of them."""
    count = 0

    def on_line(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        if event == "line":
            count += 1
            if count == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return on_line

    def on_call(frame: FrameType, _event: str, _argument: object) -> Any:
        return on_line if frame.f_code.co_filename.startswith(_STORE) else None

    sys.settrace(on_call)
    work()
    sys.settrace(None)
    return count


def _fork() -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the child runs a few lines and dies
        return os.fork()


def _mount(*arguments: str) -> None:
    tried = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("this machine lets nobody mount a disk")
