"""Restores a backup into a new workspace, after everything in it was verified; never over another one."""

from __future__ import annotations

from pathlib import Path

from ...durable import write_durably
from ...errors import Damaged, Refused
from . import incarnation
from .backup import verify_backup
from .backup_file import copy_database, read_backup
from .folder import WorkspaceFolder, building
from .integrity import check_database
from .keyfile import Secret, open_key_set, settle_header
from .rekey import opens


def restore_backup(file: Path, place: Path, secret: Secret) -> None:
    """Make the workspace of the backup `file` at `place`; it continues under a new feed.

    Raises `WrongSecret`, `Damaged` or `Refused` (something stands at `place`) with nothing made.
    """
    backup, keys = verify_backup(file, secret)
    with building(place) as folder:
        copy_database(backup, folder.database)
        if check_database(folder.database, keys.database_key()):
            raise Damaged("vault.backup_damaged", file=file.name)
        write_durably(folder.key_file, backup.header_bytes)
        incarnation.forget(keys.vault_id, place)


def restore_key_file(file: Path, folder: WorkspaceFolder, secret: Secret) -> None:
    """Put the header of the backup `file` in place of a lost or damaged one, when it opens the database.

    Nothing written since the backup is lost; passphrase and words are again those of the backup. Hold the folder's
    lock before. Raises `WrongSecret`, `Damaged`, or `Refused` when the database has other keys by now; nothing
    changed then.
    """
    backup = read_backup(file)
    keys = open_key_set(backup.header, backup.header.current, secret)
    if not opens(folder.database, keys.database_key()):
        raise Refused("vault.backup_has_other_keys", file=file.name)
    settle_header(folder, backup.header)
