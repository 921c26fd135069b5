"""What the settings do to the open workspace: each a job, since deriving a key takes half a second."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from facilitator_app.progress import Progress
from facilitator_app.queries.sharing.status import workspace_status
from facilitator_app.store.records.local_settings import remembered_server

from ...jobs import Job, Lane
from ...printing import print_pdf
from ..desk import Desk


class OwnWorkspace(Protocol):
    """What the settings need of the open workspace."""

    rehearsed: bool

    @property
    def device(self) -> tuple[str, str]:
        """The name of this device and its fingerprint."""

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""

    def change_passphrase(self, passphrase: str) -> None:
        """From now on `passphrase` opens it."""

    def change_words(self) -> Sequence[str]:
        """Twelve new words; the sheet before does not open it any more."""

    def prove_words(self, words: Sequence[str]) -> None:
        """Opens the key file with `words`; raises `WrongSecret`."""

    def use_server(self, address: str, pin: bytes | None, progress: Progress) -> None:
        """Visit this server from now on; raises `Stopped` where nobody wants it any more once it was tried."""

    def erase(self) -> None:
        """Destroy the keys, then the data."""


class SettingsModel(QObject):
    """Every method starts one job."""

    def __init__(self, desk: Desk, own: OwnWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.own = desk, own

    def change_passphrase(self, passphrase: str) -> Job:
        """Make `passphrase` the one that opens."""
        return self._desk.jobs.run(lambda _progress: self.own.change_passphrase(passphrase))

    def change_words(self) -> Job:
        """Ask for twelve new words."""
        return self._desk.jobs.run(lambda _progress: tuple(self.own.change_words()))

    def prove_words(self, words: Sequence[str]) -> Job:
        """Prove the new sheet."""
        typed = tuple(words)
        return self._desk.jobs.run(lambda _progress: self.own.prove_words(typed))

    def print_sheet(self, pages: bytes) -> Job:
        """Send the sheet to the printer from memory."""
        return self._desk.jobs.run(lambda progress: print_pdf(pages, progress), Lane.OTHER)

    def unshared(self) -> Job:
        """Ask how many changes are only on this laptop."""
        return self._desk.records.read(lambda tx: workspace_status(tx).unshared)

    def server(self) -> Job:
        """Ask which server this device knows."""
        return self._desk.records.read(remembered_server)

    def use_server(self, address: str, pin: bytes | None) -> Job:
        """Visit this server from now on; it is tried first, which may wait for the network and holds up no note."""
        return self._desk.jobs.run(lambda progress: self.own.use_server(address, pin, progress), Lane.OTHER)

    def erase(self) -> Job:
        """Destroy the workspace; the screen has asked before."""
        return self._desk.jobs.run(lambda _progress: self.own.erase())
