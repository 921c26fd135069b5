"""What Hoy asks: the day of the vault, and when this workspace was last copied elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from facilitator_app.commands.session import open_session
from facilitator_app.queries.day import Day, day

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel


class BackupDoor(Protocol):
    """The copies of this workspace; both calls may take seconds."""

    rehearsed: bool

    def last_backup(self) -> datetime | None:
        """When the newest copy that can still be found was made."""

    def back_up(self, file: Path) -> None:
        """A verified, encrypted copy of everything."""


@dataclass(frozen=True)
class Looked:
    """One look: the day, and the last copy."""

    day: Day
    last_backup: datetime | None


class TodayModel(ScreenModel):
    """`changed` when the day is another."""

    def __init__(self, desk: Desk, backups: BackupDoor, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.backups = backups
        self.looked: Looked | None = None

    def refresh(self) -> None:
        """Look again."""
        self._asking.ask(lambda tx: Looked(day(tx), self.backups.last_backup()))

    def open_session(self, session: UUID, then: Callable[[], None]) -> None:
        """Open the session, then call `then`."""
        job = self._desk.write("today", lambda tx: open_session(tx, session))
        job.succeeded.connect(lambda _id: then())

    def back_up(self, file: Path) -> Job:
        """Copy everything into `file`, verified and encrypted."""
        return self._desk.jobs.run(lambda _progress: self.backups.back_up(file))

    def _take(self, looked: Looked) -> None:
        self.looked = looked
        self.changed.emit()
