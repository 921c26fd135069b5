"""Writes files so that they are whole and on the disk, or not there at all."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO

from .errors import StorageFailed

_FULL = {errno.ENOSPC, errno.EDQUOT}
_TOO_LARGE = {errno.EFBIG}
_BAD_NAME = {errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ}
_MISSING = {errno.ENOENT, errno.ENOTDIR}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
UNFINISHED = ".unfinished-"
"""How the names begin of files that are not whole yet."""


def storage_failed(error: OSError, path: Path) -> StorageFailed:
    """What `error` at `path` means to a person."""
    if error.errno in _FULL:
        return StorageFailed("vault.disk_full", file=path.name)
    if error.errno in _READ_ONLY:
        return StorageFailed("vault.read_only", file=path.name)
    if error.errno in _TOO_LARGE:
        return StorageFailed("vault.file_too_large", file=path.name)
    if error.errno in _BAD_NAME:
        return StorageFailed("vault.bad_name", file=path.name)
    if error.errno in _MISSING:
        return StorageFailed("vault.place_missing", file=path.name)
    reason = errno.errorcode.get(error.errno or 0, "?")
    return StorageFailed("vault.storage_failed", file=path.name, reason=reason)


@contextmanager
def storage(path: Path) -> Iterator[None]:
    """Turn every `OSError` of the block into `StorageFailed` about `path`."""
    try:
        yield
    except OSError as error:
        raise storage_failed(error, path) from error


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """A file that came from elsewhere, open to be read; raises `StorageFailed`, ``vault.may_not_read`` where this
    account has no right to it, as to a card that another account wrote."""
    try:
        with path.open("rb") as file:
            yield file
    except PermissionError as error:
        raise StorageFailed("vault.may_not_read", file=path.name) from error
    except OSError as error:
        raise storage_failed(error, path) from error


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step, replacing what was there; `StorageFailed` leaves all as it was."""
    with durable_file(path) as file:
        file.write(data)


@contextmanager
def durable_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write and read that appears at `path`, whole and on the disk, when the block ends well."""
    with storage(path):
        handle, name = tempfile.mkstemp(prefix=unfinished_name(path), dir=path.parent)
    unfinished = Path(name)
    try:
        with storage(path):
            os.close(handle)
            with unfinished.open("w+b") as file:
                yield file
                file.flush()
                sync_file(file.fileno())
            move_durably(unfinished, path)
    except BaseException:
        with suppress(OSError):  # a disk that is gone takes nothing away, and what went wrong first is what is told
            unfinished.unlink(missing_ok=True)
        raise


def unfinished_name(path: Path) -> str:
    """How the name begins of what is not yet `path`; some room is left in it where that is as long as a name may be."""
    return f"{UNFINISHED}{path.name[:100]}-"


def move_durably(source: Path, target: Path) -> None:
    """Rename within one file system in one step, replacing `target`, and make the new name durable."""
    with storage(target):
        _replace(source, target)
        sync_folder(target.parent)
        if source.parent != target.parent:
            sync_folder(source.parent)


def remove_durably(path: Path) -> None:
    """Take `path` away, if it is there, so that it does not come back after a loss of power."""
    with storage(path):
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_file(descriptor: int) -> None:
    """Wait until an open file is on the disk; macOS needs its own call to reach further than the drive."""
    if sys.platform == "darwin":
        import fcntl  # only there on Unix

        with suppress(OSError):  # not every file system of a network or a stick knows it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows does so by itself and cannot be asked."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep_unfinished(folder: Path, of: str = "") -> None:
    """Take away what writing left half done when the power went: only what this module names, and begins with `of`."""
    with storage(folder):
        for left_over in folder.glob(f"{escape(UNFINISHED + of)}*"):
            if left_over.is_dir():
                shutil.rmtree(left_over)
            else:
                left_over.unlink(missing_ok=True)


def _replace(source: Path, target: Path) -> None:
    """`os.replace`, waiting a little on Windows for a virus scanner that holds the file."""
    attempts = 20 if sys.platform == "win32" else 1
    for attempt in range(1, attempts + 1):
        try:
            source.replace(target)
        except PermissionError:
            if attempt == attempts:
                raise
            time.sleep(0.05)
        else:
            return
