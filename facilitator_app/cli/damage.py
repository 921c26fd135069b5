"""What can still be opened where the workspace cannot: its newest verified backup, to be named beside the damage."""

from __future__ import annotations

from pathlib import Path

from ..errors import Damaged, FacilitatorError
from ..store.disk.backup import newest_verified_backup
from ..store.disk.folder import WorkspaceFolder
from .run import Run

_OF_THE_WORKSPACE = ("vault.database_", "vault.key_file_")


def backup_to_offer(run: Run, error: FacilitatorError) -> Path | None:
    """The newest backup that passes every check and opens with what was typed, where `error` is the vault's damage."""
    if not isinstance(error, Damaged) or not error.code.startswith(_OF_THE_WORKSPACE):
        return None
    try:
        return newest_verified_backup(WorkspaceFolder(run.place.absolute()), run.secrets.used)
    except OSError:  # the disk that is failing need not let itself be searched
        return None
