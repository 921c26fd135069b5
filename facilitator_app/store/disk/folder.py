"""A workspace on the disk: the names of its files, the one process that may use it, and making a new one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from ...durable import UNFINISHED, move_durably, remove_durably, storage
from ...errors import Refused, StorageFailed

_BUILDING = f"{UNFINISHED}workspace"
_MAY_STAND_ALREADY = {"lock", "kept", "backups", _BUILDING}


@dataclass(frozen=True)
class WorkspaceFolder:
    """The folder at `path` and the names in it."""

    path: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "vault.db"

    @property
    def key_file(self) -> Path:
        """The header with the key slots; a workspace exists when this file does."""
        return self.path / "vault.key"

    @property
    def previous_key_file(self) -> Path:
        """The header before the last change, until the new one has opened once."""
        return self.path / "vault.key.previous"

    @property
    def erased_key_file(self) -> Path:
        """What is left of the header while the workspace is being erased: the rest of it is to go too."""
        return self.path / "vault.key.erased"

    @property
    def lock_file(self) -> Path:
        """Held by the process that uses the workspace."""
        return self.path / "lock"

    @property
    def backups(self) -> Path:
        """Backups made by the application itself."""
        return self.path / "backups"

    @property
    def kept(self) -> Path:
        """What did not open, kept for whoever may still save it."""
        return self.path / "kept"

    def database_files(self) -> tuple[Path, ...]:
        """The database and the files SQLite keeps beside it."""
        return tuple(self.database.with_name(self.database.name + end) for end in ("", "-wal", "-shm"))

    def exists(self) -> bool:
        """Whether there is a workspace here, and not one that is being erased."""
        if self.erased_key_file.exists():
            return False
        return self.key_file.exists() or self.previous_key_file.exists()


@contextmanager
def hold(folder: WorkspaceFolder) -> Iterator[None]:
    """Be the one process that uses `folder`; the system releases it even after a kill.

    Raises `Refused` when another process holds it, and `StorageFailed` when it cannot be written to.
    """
    lock = FileLock(folder.lock_file, timeout=0, fallback_to_soft=False, thread_local=False)
    with storage(folder.lock_file):
        try:
            lock.acquire()
        except Timeout:
            raise Refused("vault.open_elsewhere", folder=folder.path.name) from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def building(path: Path) -> Iterator[WorkspaceFolder]:
    """A place to build a new workspace, which appears at `path` whole when the block ends well.

    All databases must be closed by then. Raises `Refused` when `path` is not an empty folder; a folder that
    holds only what an interrupted attempt, `keep_damaged` or the backups left there counts as empty.
    """
    folder = WorkspaceFolder(path)
    is_new = not path.exists()
    refuse_what_stands_there(folder)
    with storage(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with hold(folder):
            refuse_what_stands_there(folder)
            yield from _staging(folder)
    except BaseException:
        if is_new and not folder.exists():
            shutil.rmtree(path, ignore_errors=True)
        raise


def _staging(folder: WorkspaceFolder) -> Iterator[WorkspaceFolder]:
    staged = WorkspaceFolder(folder.path / _BUILDING)
    _clear(folder, staged)
    try:
        with storage(staged.path):
            staged.path.mkdir(mode=0o700)
        yield staged
        _publish(staged, folder)
    except BaseException:
        with suppress(StorageFailed):  # the next attempt clears it away, and what went wrong first is what is told
            _clear(folder, staged)
        raise


def refuse_what_stands_there(folder: WorkspaceFolder) -> None:
    """Raise `Refused` where `folder` is not a place to make a workspace, before anybody types a passphrase for it."""
    if not folder.path.exists():
        return
    if not folder.path.is_dir():
        raise Refused("vault.not_a_folder", folder=folder.path.name)
    if folder.exists():
        raise Refused("vault.workspace_exists", folder=folder.path.name)
    with storage(folder.path):
        names = {entry.name for entry in folder.path.iterdir()}
    if _BUILDING in names:  # cut off while it was being put in place: nothing in it was ever in use
        names -= {file.name for file in folder.database_files()}
    if names - _MAY_STAND_ALREADY:
        raise Refused("vault.folder_not_empty", folder=folder.path.name)


def _publish(staged: WorkspaceFolder, folder: WorkspaceFolder) -> None:
    """Move the parts up, the header last: with it the workspace exists.

    A header that is in place, but may not stay there when the power goes, is taken back: it was told to have failed.
    """
    for source, target in zip(staged.database_files(), folder.database_files(), strict=True):
        if source.exists():
            move_durably(source, target)
    try:
        move_durably(staged.key_file, folder.key_file)
    except StorageFailed:
        remove_durably(folder.key_file)
        raise
    shutil.rmtree(staged.path, ignore_errors=True)  # an empty folder, which the next unlocking takes away


def _clear(folder: WorkspaceFolder, staged: WorkspaceFolder) -> None:
    """Take away an attempt that never became a workspace."""
    if folder.key_file.exists() or not staged.path.exists():
        return
    for file in folder.database_files():
        remove_durably(file)
    with storage(staged.path):
        shutil.rmtree(staged.path)
