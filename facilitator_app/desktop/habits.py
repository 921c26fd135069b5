"""How this person likes the screen on this laptop: kept at once, followed while the program runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QObject, Signal

from .preferences import Preferences, SomePreferences, read_preferences, write_preferences


class Habits(QObject):
    """`changed` when a preference is another than before."""

    changed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._kept = read_preferences(path)

    @property
    def kept(self) -> Preferences:
        """The preferences now."""
        return self._kept

    def keep(self, **said: Unpack[SomePreferences]) -> None:
        """Keep what is said; the rest stays as it is."""
        wanted = replace(self._kept, **said)
        if wanted != self._kept:
            self._kept = wanted
            write_preferences(self._path, wanted)
            self.changed.emit()
