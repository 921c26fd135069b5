"""Erases a workspace from this computer: the keys first, then the data."""

from __future__ import annotations

import os
import shutil

from ...durable import UNFINISHED, remove_durably, storage, sync_file
from . import incarnation
from .folder import WorkspaceFolder


def erase_workspace(folder: WorkspaceFolder, vault_id: bytes) -> None:
    """Destroy the key file, then every file of ours in `folder`; what else stands there stays.

    Close the database before, and keep holding the lock. On flash memory overwriting reaches old copies of a
    block only by chance: what protects after this is that the passphrase is not known. A kill in between
    leaves data without a key.
    """
    for file in (folder.key_file, folder.previous_key_file):
        if file.exists():
            with storage(file), file.open("r+b") as opened:
                opened.write(os.urandom(file.stat().st_size))
                opened.flush()
                sync_file(opened.fileno())
            remove_durably(file)
    for file in folder.database_files():
        remove_durably(file)
    with storage(folder.path):
        for place in (folder.kept, folder.backups, *folder.path.glob(f"{UNFINISHED}*")):
            if place.is_dir():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)
    incarnation.forget(vault_id, folder.path)
