"""What the unlock screen knows and asks for; it holds no secret longer than the question takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from facilitator_app.errors import Damaged, FacilitatorError

from ...jobs import Jobs


@dataclass(frozen=True)
class KnownWorkspace:
    """A workspace of this laptop, without any name that tells what it is about.

    With `backup`, `folder` is the file of a backup, which becomes a workspace of this laptop when it is opened.
    """

    folder: Path
    opened: datetime | None = None
    practice: bool = False
    backup: bool = False


class UnlockDoor(Protocol):
    """What the unlock screen needs of the workspaces; every call but `known` may take seconds."""

    def known(self) -> Sequence[KnownWorkspace]:
        """The workspaces of this laptop, the last opened first."""

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""

    def unlock(self, folder: Path, passphrase: str) -> object:
        """The open workspace, or that of the backup `folder`; raises `WrongSecret`, `Damaged`, `Unavailable` or
        `Refused`."""

    def recover(self, folder: Path, words: Sequence[str], passphrase: str) -> object:
        """Opens the workspace, or that of the backup `folder`, with the words of the sheet; sets a new passphrase."""

    def newest_backup(self, folder: Path) -> Path | None:
        """The newest backup of a damaged workspace that passes every check, where one can be found."""

    def unshared(self, folder: Path) -> int | None:
        """How many changes are only on this laptop; `None` when that cannot be known while locked."""

    def erase(self, folder: Path) -> None:
        """Destroys the keys of the workspace, then its data."""


class UnlockModel(QObject):
    """Runs the slow questions as jobs; `opened` carries the open workspace."""

    opened = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    listed = Signal()
    erased = Signal()

    def __init__(self, door: UnlockDoor, jobs: Jobs) -> None:
        super().__init__()
        self._door, self._jobs = door, jobs
        self.workspaces: list[KnownWorkspace] = []
        self.chosen = 0
        self.busy = False

    def refresh(self) -> None:
        """Look again which workspaces there are."""
        self.workspaces = list(self._door.known())
        self.chosen = min(self.chosen, max(0, len(self.workspaces) - 1))
        self.listed.emit()

    def add(self, folder: Path, *, backup: bool = False) -> None:
        """A person pointed at a workspace, or at a backup of one, that was not in the list."""
        if folder not in [known.folder for known in self.workspaces]:
            self.workspaces.append(KnownWorkspace(folder, backup=backup))
        self.chosen = [known.folder for known in self.workspaces].index(folder)
        self.listed.emit()

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""
        return self._door.word_list()

    @property
    def folder(self) -> Path | None:
        """The chosen workspace."""
        return self.workspaces[self.chosen].folder if self.workspaces else None

    @property
    def is_backup(self) -> bool:
        """Whether a backup is chosen: there is nothing of it on this laptop yet."""
        return bool(self.workspaces) and self.workspaces[self.chosen].backup

    def unlock(self, passphrase: str) -> None:
        """Try `passphrase` on the chosen workspace."""
        folder = self.folder
        if folder is not None and passphrase and not self.busy:
            self._ask(lambda: self._door.unlock(folder, passphrase))

    def recover(self, words: Sequence[str], passphrase: str) -> None:
        """Try the twelve words, and set a new passphrase."""
        folder = self.folder
        if folder is not None and not self.busy:
            self._ask(lambda: self._door.recover(folder, words, passphrase))

    def unshared(self) -> int | None:
        """How many changes of the chosen workspace are only here."""
        return self._door.unshared(self.folder) if self.folder is not None else None

    def erase(self) -> None:
        """Destroy the chosen workspace; the screen has asked twice before."""
        folder = self.folder
        if folder is None or self.busy or self.is_backup:
            return
        self._be_busy(True)
        job = self._jobs.run(lambda _progress: self._door.erase(folder))
        job.succeeded.connect(self.erased)
        job.refused.connect(self.refused)
        job.finished.connect(self._rest)

    def _ask(self, question: Callable[[], object]) -> None:
        self._be_busy(True)
        job = self._jobs.run(lambda _progress: question())
        job.succeeded.connect(self.opened)
        job.refused.connect(self._refuse)
        job.finished.connect(self._rest)

    def _refuse(self, error: FacilitatorError) -> None:
        self.refused.emit(error)
        folder = self.folder
        if isinstance(error, Damaged) and folder is not None and not self.is_backup:
            job = self._jobs.run(lambda _progress: self._door.newest_backup(folder))
            job.succeeded.connect(self._offer)

    def _offer(self, backup: Path | None) -> None:
        """Beside a workspace that is damaged stands, chosen, what can be opened in its place."""
        if backup is not None:
            self.add(backup, backup=True)

    def _rest(self) -> None:
        self._be_busy(False)

    def _be_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
