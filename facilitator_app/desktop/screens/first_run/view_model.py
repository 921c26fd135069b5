"""What the first run gathers step by step; the twelve words live here until the sheet is proven, then go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from facilitator_app.progress import Progress

from ...jobs import Job, Jobs, Lane
from ...printing import print_pdf


class FirstRunDoor(Protocol):
    """What the first run needs of the workspaces; each call may take seconds."""

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""

    def create_workspace(self, name: str, passphrase: str, programme: str | None) -> Sequence[str]:
        """Makes the workspace; returns the twelve words, which are kept nowhere else."""

    def confirm_recovery(self, words: Sequence[str]) -> None:
        """Opens the new workspace with `words` to prove the sheet; raises `WrongSecret`."""

    def finish(self, rehearsed: bool) -> object:
        """The open workspace; when not `rehearsed` it goes on asking for a new sheet."""


class FirstRunModel(QObject):
    """`created` when the words exist, `proven` when the sheet opened the workspace, `done` at the end."""

    created = Signal()
    proven = Signal()
    printed = Signal()
    refused = Signal(object)
    done = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, door: FirstRunDoor, jobs: Jobs) -> None:
        super().__init__()
        self._door, self._jobs = door, jobs
        self.name = ""
        self.programme: str | None = None
        self.busy = False
        self.rehearsed = False
        self._words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The twelve words; empty before they exist and after the sheet is proven."""
        return self._words

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""
        return self._door.word_list()

    def create(self, passphrase: str) -> None:
        """Make the workspace with what was gathered."""
        name, programme = self.name, self.programme

        def work(_progress: Progress) -> object:
            return tuple(self._door.create_workspace(name, passphrase, programme))

        self._run(work).succeeded.connect(self._keep)

    def confirm(self, words: Sequence[str]) -> None:
        """Prove the sheet by opening the workspace with what was typed from it."""
        typed = tuple(words)
        self._run(lambda _progress: self._door.confirm_recovery(typed)).succeeded.connect(self._prove)

    def print_sheet(self, pages: bytes) -> None:
        """Send the sheet to the printer from memory."""
        self._run(lambda progress: print_pdf(pages, progress), Lane.OTHER).succeeded.connect(self._print)

    def finish(self) -> None:
        """Enter; the words are forgotten here."""
        rehearsed = self.rehearsed
        job = self._run(lambda _progress: self._door.finish(rehearsed))
        job.succeeded.connect(self._forget)
        job.succeeded.connect(self.done)

    def _run(self, work: Callable[[Progress], object], lane: Lane = Lane.VAULT) -> Job:
        self._be_busy(True)
        job = self._jobs.run(work, lane)
        job.refused.connect(self.refused)
        job.finished.connect(self._rest)
        return job

    def _forget(self, _nothing: object) -> None:
        self._words = ()

    def _keep(self, words: tuple[str, ...]) -> None:
        self._words = words
        self.created.emit()

    def _prove(self, _nothing: object) -> None:
        self.rehearsed = True
        self.proven.emit()

    def _print(self, _nothing: object) -> None:
        self.printed.emit()

    def _rest(self) -> None:
        self._be_busy(False)

    def _be_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
