"""Remembers on this laptop where workspaces are, and nothing of what they are about."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class KnownFolder:
    """A folder, when its workspace was opened here last, and whether its recovery sheet was proven."""

    folder: Path
    opened: datetime | None = None
    rehearsed: bool = True


class KnownFolders:
    """Kept in a small file; a missing or odd one is an empty list, and a folder that refuses is no reason to stop."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[KnownFolder]:
        """The folders, the last opened first."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        entries = [_entry(one) for one in kept] if isinstance(kept, list) else []
        return [entry for entry in entries if entry is not None]

    def opened(self, folder: Path, now: datetime, rehearsed: bool | None = None) -> KnownFolder:
        """Remember that `folder` was opened `now`; `rehearsed` stays as it was where it is not said."""
        before = next((entry for entry in self.read() if entry.folder == folder), KnownFolder(folder))
        entry = KnownFolder(folder, now, before.rehearsed if rehearsed is None else rehearsed)
        self._write([entry, *(other for other in self.read() if other.folder != folder)])
        return entry

    def forget(self, folder: Path) -> None:
        """Leave `folder` out from now on."""
        self._write([entry for entry in self.read() if entry.folder != folder])

    def _write(self, entries: list[KnownFolder]) -> None:
        plain = [
            {
                "folder": os.fspath(entry.folder),
                "opened": entry.opened.isoformat() if entry.opened else None,
                "rehearsed": entry.rehearsed,
            }
            for entry in entries
        ]
        aside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            aside.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")
            os.replace(aside, self._path)
        except OSError:
            return


def _entry(given: object) -> KnownFolder | None:
    if not isinstance(given, dict) or not isinstance(given.get("folder"), str):
        return None
    try:
        opened = datetime.fromisoformat(given["opened"]) if given.get("opened") else None
    except (TypeError, ValueError):
        opened = None
    return KnownFolder(Path(given["folder"]), opened, given.get("rehearsed") is not False)
