"""Backs up an open vault into one verified, encrypted file, and finds and proves such files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from shutil import disk_usage
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from ...clock import Clock
from ...crypto.header import decode_header
from ...crypto.keys import DatabaseKey
from ...durable import UNFINISHED, durable_file, storage, sweep_unfinished, unfinished_name
from ...errors import Damaged, FacilitatorError, Refused, StorageFailed
from .backup_file import MAGIC, Backup, Manifest, copy_database, hash_file, read_backup, write_parts
from .backup_places import remembered_backups
from .database import checkpoint, connect, create_database, explained, writing
from .folder import WorkspaceFolder
from .integrity import check_database
from .keyfile import OpenedKeys, Secret, open_key_set

_LEAST_ROOM = 1 << 16
EXTENSION = ".backup"
"""As the window asks for them."""


def make_backup(
    folder: WorkspaceFolder, engine: Engine, keys: OpenedKeys, target: Path, clock: Clock
) -> Manifest:
    """A backup of the open vault at `target`, read back and opened before it gets its name.

    An older backup at `target` is replaced only then. Raises `Refused` when something else stands there,
    `Damaged` when the vault itself does not pass its checks, `StorageFailed` with nothing changed.
    """
    _refuse_other_file(target)
    where, ours = target.absolute().parent.resolve(), folder.path.resolve()
    if where.is_relative_to(ours) and where != folder.backups.resolve():
        raise Refused("vault.backup_in_workspace", file=target.name)
    with storage(folder.key_file):
        header = folder.key_file.read_bytes()
    current = decode_header(header)
    if current.coming is not None or current.current.key_id != keys.data_key.key_id():
        raise Damaged("vault.key_file_of_another")
    with suppress(StorageFailed):  # a full disk: the log beside the database is read as well
        checkpoint(engine)
    number = _next_number(engine)
    name = f"{keys.vault_id.hex()[:8]}-"
    for cut_off in (name, unfinished_name(target).removeprefix(UNFINISHED)):
        sweep_unfinished(target.parent, cut_off)  # a copy that was cut off would lie on the stick for ever
    with storage(target), _scratch(target.parent, name) as scratch:
        copy = scratch / "vault.db"
        with _about(target, folder.database):
            _copy_database(folder.database, engine, copy, keys.database_key())
        manifest = Manifest(
            vault_id=keys.vault_id,
            key_id=keys.data_key.key_id(),
            made_ms=clock.now_ms(),
            header_bytes=len(header),
            header_sha256=sha256(header).digest(),
            database_bytes=copy.stat().st_size,
            database_sha256=hash_file(copy),
            number=number,
        )
        with durable_file(target) as file:
            write_parts(file, manifest, header, copy, keys.data_key.backup_key())
            file.flush()
            copy.unlink()
            _prove(read_backup(Path(file.name)), keys, scratch)
    return manifest


def make_workspace_backup(folder: WorkspaceFolder, engine: Engine, keys: OpenedKeys, clock: Clock) -> Path:
    """A backup among the workspace's own, named by the time it was made."""
    with storage(folder.backups):
        folder.backups.mkdir(exist_ok=True)
    target = _free_name(folder.backups, clock.local(), EXTENSION)
    make_backup(folder, engine, keys, target, clock)
    return target


def verify_backup(path: Path, secret: Secret) -> tuple[Backup, OpenedKeys]:
    """The backup at `path` and its keys, after every page of it was read with them.

    Raises `WrongSecret`, or `Damaged` for a backup that does not hold what it should.
    """
    backup = read_backup(path)
    keys = open_key_set(backup.header, backup.header.current, secret)
    with _scratch(None, "") as scratch:
        _prove(backup, keys, scratch)
    return backup, keys


def known_backups(folder: WorkspaceFolder) -> list[Path]:
    """The backups that this workspace knows of and that are still there: beside it, and where people put them."""
    return sorted({*folder.backups.glob(f"*{EXTENSION}"), *remembered_backups(folder)})


def old_copies(folder: WorkspaceFolder) -> list[Path]:
    """The same, with what was kept of vaults that did not open: all that still holds what was taken out of this one."""
    kept = folder.kept.iterdir() if folder.kept.is_dir() else ()
    return [*known_backups(folder), *sorted(kept)]


def newest_verified_backup(folder: WorkspaceFolder, secret: Secret | None = None) -> Path | None:
    """The newest backup of the workspace that passes every check (with `secret`, that it opens too).

    Those beside it and those that were put elsewhere are looked at, the newest first.
    """
    found: list[Backup] = []
    for path in known_backups(folder):
        with suppress(FacilitatorError):  # not this one: an older one may do
            found.append(read_backup(path))
    for backup in sorted(found, key=lambda each: (each.manifest.number, each.manifest.made_ms), reverse=True):
        with suppress(FacilitatorError):
            if secret is not None:
                verify_backup(backup.path, secret)
            return backup.path
    return None


def keep_damaged(folder: WorkspaceFolder, clock: Clock) -> Path:
    """Move a vault that does not open into a dated folder under `kept`, whole, and say where.

    Nothing is ever deleted: it may still be saved. The workspace is then free for `restore_backup`.
    """
    with storage(folder.kept):
        folder.kept.mkdir(exist_ok=True)
        place = _free_name(folder.kept, clock.local(), "")
        place.mkdir()
        for file in (*folder.database_files(), folder.key_file, folder.previous_key_file):
            if file.exists():
                file.rename(place / file.name)
    return place


@contextmanager
def _about(target: Path, source: Path) -> Iterator[None]:
    """What fails in the copy is told of the backup and not of the database; a stick without room for it is full,
    also where the database knows only that it could not write."""
    try:
        yield
    except StorageFailed as error:
        needed = source.stat().st_size if source.exists() else 0
        if disk_usage(target.parent).free < max(needed, _LEAST_ROOM):
            raise StorageFailed("vault.disk_full", file=target.name) from error
        raise StorageFailed(error.code, **{**error.parameters, "file": target.name}) from error


def _next_number(engine: Engine) -> int:
    """The number of the next backup, kept in the vault itself so that a copy of it counts on: a clock that was wrong
    for a day does not make its backup the newest for years. A full disk keeps no number, and hinders no backup."""
    with engine.connect() as connection:
        number: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one() + 1
    with suppress(StorageFailed), writing(engine).begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
    return number


def _copy_database(source: Path, engine: Engine, target: Path, key: DatabaseKey) -> None:
    """One step with the Backup API: a stepped one never ends beside a writer.

    A file that was deleted while it is open is still there for who has it open: then `engine` reads it.
    """
    create_database(target, key).dispose()
    reading: Any = connect(source, key) if source.exists() else engine.raw_connection()
    writing = connect(target, key)
    try:
        reading.backup(writing, pages=-1)
        writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        writing.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, nothing beside it
    except sqlcipher.Error as error:
        raise explained(error) from error
    finally:
        reading.close()
        writing.close()


def _prove(backup: Backup, keys: OpenedKeys, scratch: Path) -> None:
    """Open the database of `backup` with `keys` and read every page; the copy made for it is encrypted."""
    manifest = backup.manifest
    if manifest.key_id != keys.data_key.key_id() or manifest.vault_id != keys.vault_id:
        raise Damaged("vault.backup_damaged", file=backup.path.name)
    if not backup.is_by(keys.data_key.backup_key()):
        raise Damaged("vault.backup_damaged", file=backup.path.name)
    copy = scratch / "proof.db"
    copy_database(backup, copy)
    if check_database(copy, keys.database_key()):
        raise Damaged("vault.backup_damaged", file=backup.path.name)


def _refuse_other_file(target: Path) -> None:
    if not target.exists():
        return
    with storage(target):
        if target.is_file():
            with target.open("rb") as file:
                start = file.read(len(MAGIC))
            if start in (MAGIC, b""):
                return
    raise Refused("vault.not_a_backup", file=target.name)


@contextmanager
def _scratch(where: Path | None, name: str) -> Iterator[Path]:
    """A folder for encrypted copies that goes away by itself, on the disk of `where`; `name` begins its name."""
    with storage(where or Path(tempfile.gettempdir())):
        folder = tempfile.TemporaryDirectory(prefix=UNFINISHED + name, dir=where, ignore_cleanup_errors=True)
    with folder as path:
        yield Path(path)


def _free_name(folder: Path, now: datetime, ending: str) -> Path:
    """A name by date and time that nothing has yet."""
    name = now.strftime("%Y-%m-%d-%H%M%S")
    path, number = folder / f"{name}{ending}", 1
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}{ending}"
    return path
