"""Erases a workspace from this computer, the keys first, then the data; the next start finishes what was cut off."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from ...crypto.header import MOST_BYTES, decode_header
from ...durable import UNFINISHED, move_durably, remove_durably, storage, sync_file
from ...errors import FacilitatorError, StorageFailed
from . import incarnation
from .folder import WorkspaceFolder, hold


def erase_workspace(folder: WorkspaceFolder) -> None:
    """Destroy the key file, then every file of ours in `folder`; what else stands there stays.

    Close the database before, and keep holding the lock. On flash memory overwriting reaches old copies of a
    block only by chance: what protects after this is that the passphrase is not known. The key file is first
    given another name, which says that the rest is to go: after a cut `finish_erasing` goes on there. Raises
    `StorageFailed`, which is ``vault.erase_unfinished`` once there is no way back.
    """
    _mark(folder)
    try:
        _destroy_keys(folder)
        _take_away(folder)
        remove_durably(folder.erased_key_file)
    except StorageFailed as error:
        raise StorageFailed("vault.erase_unfinished", folder=folder.path.name) from error


def finish_erasing(folder: WorkspaceFolder) -> bool:
    """Go on where an erasure was cut off; false where there was none. Raises as `erase_workspace`, or `Refused`."""
    if not folder.erased_key_file.exists():
        return False
    with hold(folder):
        erase_workspace(folder)
    return True


def _mark(folder: WorkspaceFolder) -> None:
    source = folder.key_file if folder.key_file.exists() else folder.previous_key_file
    if not source.exists():
        return
    try:
        move_durably(source, folder.erased_key_file)
    except StorageFailed:
        with suppress(OSError):
            folder.erased_key_file.rename(source)
        raise


def _destroy_keys(folder: WorkspaceFolder) -> None:
    _forget(folder)
    for file in (folder.erased_key_file, folder.key_file, folder.previous_key_file):
        if file.exists():
            with suppress(OSError), file.open("r+b") as opened:  # a full disk may take no byte, and still let go of all
                opened.write(os.urandom(file.stat().st_size))
                opened.flush()
                sync_file(opened.fileno())
            if file != folder.erased_key_file:
                remove_durably(file)


def _forget(folder: WorkspaceFolder) -> None:
    """This computer remembers nothing of the vault, whose id stands in the key file as long as that can be read."""
    with suppress(FacilitatorError, OSError), folder.erased_key_file.open("rb") as file:
        incarnation.forget(decode_header(file.read(MOST_BYTES)).vault_id, folder.path)


def _take_away(folder: WorkspaceFolder) -> None:
    for file in folder.database_files():
        remove_durably(file)
    unfinished: list[Path] = list(folder.path.glob(f"{UNFINISHED}*"))
    with storage(folder.path):
        for place in (folder.kept, folder.backups, *unfinished):
            if place.is_dir():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)
