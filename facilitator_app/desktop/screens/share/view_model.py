"""What the sharing asks and does: the page, the sticks and what lies on them, bundles out and in, members."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import FacilitatorError
from facilitator_app.progress import Progress
from facilitator_app.queries.sharing.share_page import SharePage, share_page
from facilitator_app.store.sharing.alarms import mark_seen
from facilitator_app.sync.found_files import FileKind, FoundFile, found_in, look_at
from facilitator_app.sync.outcome import Imported
from facilitator_app.sync.sending import NAME, Sent, forget_unfinished
from facilitator_app.sync.server_visit import Visited
from facilitator_app.wire.introduction import Introduction

from ...jobs import Job, Lane
from ...sharing import Sharing
from ...sticks import Stick
from ..desk import Desk
from ..screen_model import ScreenModel
from ..today.view_model import BackupDoor
from .errands import Errand, Errands


class Media(Protocol):
    """Finds the sticks that are in this laptop; it may take as long as a slow stick."""

    def __call__(self) -> Sequence[Stick]: ...


@dataclass(frozen=True)
class Reading:
    """A bundle that was found: on what, and what came of reading it, if it was."""

    file: FoundFile
    medium: Stick | None
    wanted: bool = True
    imported: Imported | None = None
    error: FacilitatorError | None = None

    @property
    def key(self) -> Path:
        """Which file it is."""
        return self.file.path


@dataclass(frozen=True)
class Sending:
    """A bundle to make: its folder and name, and what it is put on as people call it; `back` for one that answers a
    stick."""

    folder: Path
    name: str
    medium: str
    back: bool = False


@dataclass(frozen=True)
class Visiting:
    """A visit to the programme's server."""

    address: str


class ShareModel(ScreenModel):
    """`changed` when the page is another, `media_changed` when a stick came or went, `read_changed` when the bundles
    that were found or what came of them are others; `joined` when an invitation was taken up."""

    media_changed = Signal()
    read_changed = Signal()
    sent = Signal(object, object)
    visited = Signal(object)
    joined = Signal()

    def __init__(
        self, desk: Desk, sharing: Sharing, backups: BackupDoor, media: Media, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.sharing, self.backups, self._media = sharing, backups, media
        self._looking: Job | None = None
        self._forget: Path | None = None
        self.page: SharePage | None = None
        self.sticks: tuple[Stick, ...] = ()
        self.readings: dict[Path, Reading] = {}
        self.going, self.coming = Errands(desk.jobs, self), Errands(desk.jobs, self)
        self.going.succeeded.connect(self._sent)
        self.going.refused.connect(lambda _key, error: self._not_sent(error))
        self.going.ended.connect(self._forget_unfinished)
        self.coming.succeeded.connect(self._read)
        self.coming.refused.connect(self._not_read)

    def refresh(self) -> None:
        """Ask again."""
        self._asking.ask(share_page)

    def look_for_sticks(self) -> None:
        """Look which sticks are in this laptop, and what lies on those that came."""
        if self._looking is None:
            self._looking = self._desk.jobs.run(lambda _progress: tuple(self._media()), Lane.OTHER)
            self._looking.succeeded.connect(self._found_sticks)
            self._looking.finished.connect(self._looked)

    def offer(self, files: Sequence[Path]) -> None:
        """Offer files that a person chose to be read."""
        job = self._desk.jobs.run(lambda _progress: [look_at(file) for file in files], Lane.OTHER)
        job.succeeded.connect(lambda found: self._offered([(one, None) for one in found if one is not None]))

    def want(self, file: Path, wanted: bool) -> None:
        """Read a bundle that was found, or leave it."""
        self.readings[file] = replace(self.readings[file], wanted=wanted)
        self.read_changed.emit()

    def send(self, sending: Sending, *, since_receipt: bool) -> None:
        """Make a bundle."""
        self.going.start(self._errand(sending, since_receipt=since_receipt))

    def visit(self, address: str) -> None:
        """Exchange with the server what either lacks."""
        self.going.start(Errand(Visiting(address), self.sharing.visit))

    def send_back(self) -> int:
        """Make for every stick that was read a bundle that answers it: receipts, what is missing, decisions, and what
        its owner lacks. Returns for how many."""
        media = {one.medium.path: one.medium for one in self.readings.values() if one.medium and one.imported}
        sendings = [Sending(path, self.file_name(), stick.name, back=True) for path, stick in media.items()]
        self.going.start(*(self._errand(one, since_receipt=True) for one in sendings))
        return len(sendings)

    def cancel_sending(self, folder: Path) -> None:
        """Make no bundle, and leave nothing of it in `folder`."""
        self._forget = folder
        self.going.cancel()

    def read(self) -> None:
        """Read the bundles that are wanted and were not read yet, one after another."""
        wanted = [one for one in self.readings.values() if one.wanted and one.imported is None]
        for one in wanted:
            self.readings[one.key] = replace(one, error=None)
        self.coming.start(*(Errand(one.key, self._reader(one.key)) for one in wanted))
        self.read_changed.emit()

    def file_name(self) -> str:
        """A name for a bundle that tells nobody anything."""
        return f"{NAME}{self._desk.clock.local():%Y%m%d-%H%M%S}"

    def see_alarm(self, number: int) -> None:
        """A person has seen an alarm."""
        self._write(lambda: self._desk.records.write("share", lambda tx: mark_seen(tx, number)))

    def introduction(self, file: Path) -> Job:
        """Read a card file."""
        return self._run(lambda: self.sharing.introduction(file))

    def admit(
        self, newcomers: Sequence[Introduction], role: ProgrammeRole | None, processes: Sequence[UUID], file: Path
    ) -> Job:
        """Admit devices; without a role, the one of them is another device of this person."""
        if role is None:
            return self._then_refresh(lambda: self.sharing.admit_own(newcomers[0], file))
        return self._then_refresh(lambda: self.sharing.admit(newcomers, role, processes, file))

    def join(self, file: Path) -> Job:
        """Take up an invitation."""
        job = self._then_refresh(lambda: self.sharing.join(file))
        job.succeeded.connect(lambda _joined: self.joined.emit())
        return job

    def write_card(self, file: Path) -> Job:
        """Put this device's card into a file."""
        return self._run(lambda: self.sharing.write_card(file))

    def remove(self, device: bytes) -> Job:
        """Remove a device."""
        return self._then_refresh(lambda: self.sharing.remove(device))

    def accept_later(self, device: bytes) -> Job:
        """Let what a removed device wrote later count."""
        return self._then_refresh(lambda: self.sharing.accept_later(device))

    def back_up(self, file: Path) -> Job:
        """Copy everything into `file`, verified and encrypted."""
        job = self._desk.work(lambda _progress: self.backups.back_up(file), Lane.VAULT)
        job.succeeded.connect(lambda _nothing: self.refresh())
        return job

    def last_backup(self) -> Job:
        """Ask when the last copy was made; it looks at another disk."""
        return self._desk.jobs.run(lambda _progress: self.backups.last_backup(), Lane.OTHER)

    def _errand(self, sending: Sending, *, since_receipt: bool) -> Errand:
        def work(progress: Progress) -> Sent:
            where = (sending.folder, sending.name, sending.medium)
            return self.sharing.write_bundle(*where, progress, since_receipt=since_receipt)

        return Errand(sending, work)

    def _reader(self, file: Path) -> Callable[[Progress], Imported]:
        return lambda progress: self.sharing.read_bundle(file, progress)

    def _run(self, work: Callable[[], object]) -> Job:
        """Work with keys on the worker of the vault; a refusal is told."""
        return self._desk.work(lambda _progress: work(), Lane.VAULT)

    def _then_refresh(self, work: Callable[[], object]) -> Job:
        job = self._run(work)
        job.succeeded.connect(lambda _made: self.refresh())
        return job

    def _write(self, write: Callable[[], Job]) -> None:
        job = self._desk.told(write())
        job.succeeded.connect(lambda _made: self.refresh())

    def _take(self, page: SharePage) -> None:
        self.page = page
        self.changed.emit()

    def _looked(self) -> None:
        self._looking = None

    def _found_sticks(self, found: tuple[Stick, ...]) -> None:
        if found == self.sticks:
            return
        before = {one.path for one in self.sticks}
        self.sticks = found
        here = {one.path for one in found}
        gone = [key for key, one in self.readings.items() if one.medium and one.medium.path not in here]
        for key in gone:
            if self.readings[key].imported is None:
                del self.readings[key]
        self.media_changed.emit()
        self.read_changed.emit()
        for stick in found:
            if stick.path not in before:
                self._look_into(stick)

    def _look_into(self, stick: Stick) -> None:
        job = self._desk.jobs.run(lambda _progress: found_in(stick.path), Lane.OTHER)
        job.succeeded.connect(lambda found: self._offered([(one, stick) for one in found]))

    def _offered(self, found: Sequence[tuple[FoundFile, Stick | None]]) -> None:
        sent = {one.file for one in self.page.sent} if self.page is not None else set()
        for file, medium in found:
            if file.kind is FileKind.CARD or file.path in self.readings:
                continue
            own = file.path.name in sent
            self.readings[file.path] = Reading(file, medium, wanted=not own)
        self.read_changed.emit()

    def _sent(self, errand: Sending | Visiting, made: Sent | Visited) -> None:
        self.refresh()
        if isinstance(made, Visited):
            self.visited.emit(made)
        else:
            self.sent.emit(errand, made)

    def _not_sent(self, error: BaseException) -> None:
        self.refresh()
        self._fail(error)

    def _forget_unfinished(self) -> None:
        folder, self._forget = self._forget, None
        if folder is not None:
            job = self._desk.jobs.run(lambda _progress: forget_unfinished(folder), Lane.OTHER)
            job.refused.connect(self._fail)

    def _read(self, file: Path, imported: Imported) -> None:
        self.readings[file] = replace(self.readings[file], imported=imported, wanted=False)
        self.refresh()
        self.read_changed.emit()

    def _not_read(self, file: Path, error: BaseException) -> None:
        if isinstance(error, FacilitatorError):
            self.readings[file] = replace(self.readings[file], error=error, wanted=False)
        self.read_changed.emit()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, FacilitatorError):
            self._desk.notices.fail(error)
