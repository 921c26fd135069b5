"""A coordinator and two facilitators with real workspaces, and the sharing of one of them in a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.sticks import Stick
from tests.commands.table import Table
from tests.sync.team import Person


@dataclass
class Sticks:
    """The sticks that are in the laptop: a person puts them in and takes them out."""

    here: list[Stick] = field(default_factory=list)

    def __call__(self) -> list[Stick]:
        return list(self.here)

    def put_in(self, folder: Path, name: str) -> Stick:
        """Put a stick in; its folder is made where there is none."""
        folder.mkdir(exist_ok=True)
        stick = Stick(folder, name, 14_200_000_000)
        self.here.append(stick)
        return stick

    def take_out(self, stick: Stick) -> None:
        """Take it out."""
        self.here.remove(stick)


@dataclass
class NoBackups:
    """The copies of a workspace, of which there are none until one is made."""

    made: list[Path] = field(default_factory=list)
    rehearsed: bool = True
    copy: Callable[[Path], None] = lambda _file: None

    def last_backup(self) -> datetime | None:
        return datetime(2026, 3, 4, 17, 40).astimezone() if self.made else None

    def back_up(self, file: Path) -> None:
        self.copy(file)
        self.made.append(file)


@dataclass
class Office:
    """Ana's laptop with its window, the sticks in it, and the two others with their laptops."""

    ana: Person
    beto: Person
    juana: Person
    table: Table
    shell: Shell
    screen: ShareScreen
    sticks: Sticks
    backups: NoBackups
