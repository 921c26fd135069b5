"""How this person likes the screen on this laptop: kept at once, followed while the program runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from .preferences import Preferences, read_preferences, write_preferences


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

    def keep(
        self,
        *,
        language: str | None = None,
        theme: str | None = None,
        scale: float | None = None,
        lock_after: int | None = None,
        server_visits: str | None = None,
        server_megabytes: int | None = None,
        server_month: str | None = None,
        server_month_bytes: int | None = None,
    ) -> None:
        """Keep what is said; the rest stays as it is."""
        said = {
            "language": language, "theme": theme, "scale": scale, "lock_after": lock_after,
            "server_visits": server_visits, "server_megabytes": server_megabytes,
            "server_month": server_month, "server_month_bytes": server_month_bytes,
        }  # fmt: skip
        wanted = replace(self._kept, **{name: value for name, value in said.items() if value is not None})  # type: ignore[arg-type]
        if wanted != self._kept:
            self._kept = wanted
            write_preferences(self._path, wanted)
            self.changed.emit()
