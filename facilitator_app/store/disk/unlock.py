"""Unlocks a workspace with its passphrase or its recovery words, settling a change that was cut off."""

from __future__ import annotations

from ...durable import sweep_unfinished
from .folder import WorkspaceFolder
from .keyfile import OpenedKeys, Secret, open_key_set, read_header, settle_header
from .rekey import settle_change


def unlock(folder: WorkspaceFolder, secret: Secret) -> OpenedKeys:
    """The keys of the workspace. Hold the folder's lock before.

    Raises `WrongSecret` (nothing else is told, and each attempt costs the same derivation), `Damaged` for a
    key file that fails its checksum, `Refused` where there is no workspace.
    """
    header = read_header(folder)
    if header.coming is not None:
        keys = settle_change(folder, header, secret)
    else:
        keys = open_key_set(header, header.current, secret)
        settle_header(folder, header)
    for place in (folder.path, folder.backups):
        sweep_unfinished(place)
    return keys
