"""A disk that fails, or a power that goes, at the n-th thing a program asks of it: every one can be tried in turn.

What Python asks passes through `os` and `io.open`; what SQLite asks passes through its own layer for the system, whose
file methods are replaced where SQLite keeps them. Nothing is written that the program did not ask for, and the disk is
not waited for. Use it in a process of its own, which is thrown away afterwards.
"""

from __future__ import annotations

import ctypes
import errno
import io
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from facilitator_app.store.disk import database
from tests.sqlite_files import DELETE, OPEN, SYNC, TRUNCATE, WRITE, address, default_vfs, own_methods

_SQLITE_FULL, _SQLITE_IOERR_WRITE, _SQLITE_IOERR_FSYNC, _SQLITE_IOERR_DELETE = 13, 778, 1034, 2570


class Fault(StrEnum):
    """What happens when the count is reached."""

    POWER = "the power goes"
    ONCE = "one call fails"
    FULL = "the disk is full from here on"
    GONE = "the disk is gone from here on"


@dataclass
class FailingDisk:
    """Everything that changes a file below one of `places` is counted; the one numbered `at` (from 1) fails."""

    places: tuple[Path, ...]
    fault: Fault = Fault.ONCE
    at: int | None = None
    asked: list[str] = field(default_factory=list)
    _kept: list[Any] = field(default_factory=list)

    def install(self) -> FailingDisk:
        """From now on and for the rest of this process."""
        settings = ("FULL".join(one.split("OFF")) if "synchronous" in one else one for one in database._AFTER_KEY)
        setattr(database, "_AFTER_KEY", tuple(settings))  # noqa: B010 - tests are spared the wait otherwise
        for name in ("unlink", "mkdir", "rmdir", "rename", "replace", "open"):
            setattr(os, name, self._counting(name, getattr(os, name)))
        opened = io.open
        io.open = lambda file, mode="r", *args, **kwargs: self._opened(opened, file, mode, *args, **kwargs)
        setattr(os, "fsync", self._synced)  # noqa: B010
        self._watch_sqlite()
        return self

    def _synced(self, descriptor: int) -> None:
        self._fails("fsync", os.readlink(f"/proc/self/fd/{descriptor}"))

    def _below(self, path: object) -> bool:
        if not isinstance(path, str | bytes | Path):
            return False
        name = os.path.abspath(os.fsdecode(path))
        return any(name == str(place) or name.startswith(f"{place}/") for place in self.places)

    def _due(self, name: str, path: object) -> bool:
        """Whether this call fails; the process ends here where the power goes."""
        if not self._below(path):
            return False
        self.asked.append(f"{name} {Path(os.fsdecode(path)).name}")  # type: ignore[arg-type]
        number = len(self.asked)
        if self.at is None or number < self.at:
            return False
        if number == self.at and self.fault is Fault.POWER:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.fault is Fault.FULL:
            return name in {"write", "mkdir", "create"}
        return self.fault is Fault.GONE or number == self.at

    def _fails(self, name: str, path: object) -> None:
        if self._due(name, path):
            raise OSError(errno.ENOSPC if self.fault is Fault.FULL else errno.EIO, "as was ordered", str(path))

    def _counting(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(path: Any, *args: Any, **kwargs: Any) -> Any:
            if kwargs.get("dir_fd") is not None:  # rmtree goes by open folders
                path_now = Path(os.readlink(f"/proc/self/fd/{kwargs['dir_fd']}"), os.fsdecode(path))
            else:
                path_now = path
            if name != "open":
                self._fails(name, path_now)
            elif args and args[0] & os.O_CREAT and not os.path.exists(path):
                self._fails("create", path_now)
            elif self.fault is Fault.GONE:
                self._fails("look", path_now)
            return call(path, *args, **kwargs)

        return counted

    def _opened(self, call: Callable[..., Any], file: Any, mode: str, *args: Any, **kwargs: Any) -> Any:
        changes = any(letter in mode for letter in "wxa+")
        if not changes or "b" not in mode or not self._below(file):
            if self.fault is Fault.GONE and self._below(file):
                self._fails("look", file)
            return call(file, mode, *args, **kwargs)
        if not os.path.exists(file):
            self._fails("create", file)
        raw = _Counted(file, mode.replace("b", ""))
        raw.disk = self
        return io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)

    def _watch_sqlite(self) -> None:
        """Wrap the methods of every file that SQLite opens from now on (sqlite3.h: sqlite3_vfs, sqlite3_io_methods)."""
        vfs = default_vfs()
        open_file, delete = OPEN(vfs.xOpen), DELETE(vfs.xDelete)

        def opening(this: int, name: int | None, file: int, flags: int, out: int) -> int:
            answer: int = open_file(this, name, file, flags, out)  # SQLite keeps the name: it must be the same one
            if answer == 0 and name and self._below(ctypes.string_at(name)):
                self._wrap(file, os.fsdecode(ctypes.string_at(name)))
            return answer

        def deleting(this: int, name: int, sync: int) -> int:
            path = ctypes.string_at(name)
            if os.path.exists(path) and self._due("delete", path):
                return _SQLITE_IOERR_DELETE
            answer: int = delete(this, name, sync)
            return answer

        self._kept += [OPEN(opening), DELETE(deleting), open_file, delete]
        vfs.xOpen, vfs.xDelete = address(self._kept[-4]), address(self._kept[-3])

    def _wrap(self, file: int, name: str) -> None:
        methods = own_methods(file)
        write, sync, truncate = WRITE(methods.xWrite), SYNC(methods.xSync), TRUNCATE(methods.xTruncate)

        def writing(this: int, data: int, length: int, offset: int) -> int:
            if self._due("write", name):
                return _SQLITE_FULL if self.fault is Fault.FULL else _SQLITE_IOERR_WRITE
            answer: int = write(this, data, length, offset)
            return answer

        def syncing(_this: int, _flags: int) -> int:
            return _SQLITE_IOERR_FSYNC if self._due("fsync", name) else 0

        def truncating(this: int, length: int) -> int:
            if self._due("truncate", name):
                return _SQLITE_IOERR_WRITE
            answer: int = truncate(this, length)
            return answer

        own = [WRITE(writing), SYNC(syncing), TRUNCATE(truncating)]
        methods.xWrite, methods.xSync, methods.xTruncate = map(address, own)
        self._kept += [methods, write, sync, truncate, *own]


class _Counted(io.FileIO):
    """A file of Python, each of whose writes is counted."""

    disk: FailingDisk

    def write(self, data: Any) -> int:
        """As any file, or not."""
        self.disk._fails("write", self.name)
        return super().write(data)

    def truncate(self, size: int | None = None) -> int:
        """As any file, or not."""
        self.disk._fails("truncate", self.name)
        return super().truncate(size)
