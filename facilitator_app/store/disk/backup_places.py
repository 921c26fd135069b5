"""Remembers where the backups of a workspace were put, so that they can be offered when it does not open.

A file of the workspace's own, beside the backups made by the application; it holds names of files and nothing else.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from ...durable import storage, write_durably
from .folder import WorkspaceFolder

_MOST = 50
_LONGEST_FILE = 1024 * 1024


def remember_backup(folder: WorkspaceFolder, file: Path) -> None:
    """Keep the place of a backup, the newest first. Raises `StorageFailed`."""
    place = str(file.absolute())
    known = [place, *(one for one in _read(folder) if one != place)][:_MOST]
    with storage(folder.backups):
        folder.backups.mkdir(exist_ok=True)
    write_durably(_file(folder), msgspec.json.encode(known))


def remembered_backups(folder: WorkspaceFolder) -> list[Path]:
    """Where backups were put that are still there, the newest first; what cannot be read is no memory."""
    return [path for path in map(Path, _read(folder)) if path.is_file()]


def _file(folder: WorkspaceFolder) -> Path:
    return folder.backups / "places.json"


def _read(folder: WorkspaceFolder) -> list[str]:
    try:
        with _file(folder).open("rb") as file:
            found = msgspec.json.decode(file.read(_LONGEST_FILE), type=list[str])
    except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return []
    return [place for place in found if "\0" not in place]
