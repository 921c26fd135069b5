"""The memory sticks that are in this laptop just now."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_MOUNTED_BELOW = {"linux": ("/media/", "/run/media/", "/mnt/"), "darwin": ("/Volumes/",)}
_REMOVABLE = 2
"""What Windows calls a drive that can be taken out."""


@dataclass(frozen=True)
class Stick:
    """A stick: where it is, what it is called, and how many bytes are free on it."""

    path: Path
    name: str
    free: int


def sticks() -> list[Stick]:
    """The sticks that can be written on; a call may take as long as a slow stick takes to answer."""
    found = [
        Stick(Path(volume.rootPath()), volume.displayName() or volume.rootPath(), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _can_be_taken_out(volume.rootPath())
    ]
    return sorted(found, key=lambda one: one.name.casefold())


def _can_be_taken_out(root: str) -> bool:
    if sys.platform == "win32":
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(root)
        return kind == _REMOVABLE
    return root.startswith(_MOUNTED_BELOW.get(sys.platform, ()))
