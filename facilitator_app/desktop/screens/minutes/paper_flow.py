"""Takes a person through what happens on paper: attaching scans one after another, comparing, handing out copies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.queries.papers.minutes_desk import MinutesDesk
from facilitator_app.queries.papers.paper_trail import CopyLine, PaperTrail, ScanLine

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from ..still_there import if_still_there
from .copy_dialog import CopyDialog
from .scan_dialogs import CompareScan, ScanFound
from .scan_taking import TakenScan
from .trail_model import FoundScan, TrailModel


class PaperFlow(QObject):
    """`room` gives the acta in view; windows open over `window`."""

    def __init__(self, desk: Desk, window: QWidget, room: Callable[[], MinutesDesk | None]) -> None:
        super().__init__(window)
        self._desk, self._window, self._room = desk, window, room
        self.model = TrailModel(desk)
        self._waiting: list[tuple[Path, UUID]] = []

    def choose_scans(self) -> None:
        """Ask for files; each is read, shown and attached before the next."""
        if self._trail() is None:
            return
        kinds = self.tr("Escaneos (*.pdf *.jpg *.jpeg *.png)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Adjuntar escaneo"), "", kinds)
        self.take([Path(name) for name in names])

    def take(self, paths: list[Path]) -> None:
        """Read these files, one after another: they are of the acta in view now, wherever the person goes meanwhile."""
        trail = self._trail()
        if trail is not None:
            self._waiting += [(path, trail.document_id) for path in paths]
            self._next()

    def open(self, one: ScanLine | CopyLine) -> None:
        """Compare a scan, or correct a copy."""
        trail = self._trail()
        if trail is None:
            return
        if isinstance(one, CopyLine):
            self._correct(one)
            return
        job = self.model.both_sides(one.document_id, one)
        job.succeeded.connect(if_still_there(self._window, partial(self._compare, one), self._acta))

    def remove(self, one: ScanLine | CopyLine) -> None:
        """Take a scan or a copy away, once it is sure."""
        name = one.file_name if isinstance(one, ScanLine) else f"{one.number}. {one.recipient}"
        question = Question(
            self._desk.theme, self._window, self.tr("¿Quitar «{0}»?").format(name),
            self.tr("Se quita del registro de esta acta. El historial lo recuerda."),
            act=self.tr("Quitar"), stay=self.tr("Dejarlo"), danger=True,
        )  # fmt: skip
        if question.ask():
            if isinstance(one, ScanLine):
                self.model.remove_scan(one)
            else:
                self.model.remove_copy(one)

    def deliver(self) -> None:
        """Register a copy that is handed over."""
        room, trail = self._room(), self._trail()
        if room is None or trail is None:
            return
        following = max((copy.number for copy in trail.copies), default=0) + 1
        today = self._desk.clock.local().date()
        window = CopyDialog(self._desk.theme, self._window, room.parties, number=following, today=today)

        def deliver() -> Job:
            said = self.tr("Se anotó: {0} tiene una copia.").format(window.recipient)
            job = self.model.deliver(trail.document_id, window.recipient, window.said)
            job.succeeded.connect(lambda _copy: self._desk.notices.say(said))
            return job

        window.fill_in(deliver, self._desk.notices)

    def _next(self) -> None:
        if not self._waiting:
            return
        path, document = self._waiting.pop(0)
        self._desk.notices.say(self.tr("Se lee «{0}»…").format(path.name))
        job = self.model.read_scan(path)
        job.succeeded.connect(lambda taken: self._found_pages(taken, document))
        job.refused.connect(self._next)

    def _found_pages(self, taken: TakenScan, document: UUID) -> None:
        job = self.model.find_paper(taken, document)
        job.succeeded.connect(self._ask_attach)

    def _ask_attach(self, found: FoundScan) -> None:
        language = self._desk.languages.code
        window = ScanFound(self._desk.theme, self._window, found.taken, found.papers, language)

        def attach() -> Job:
            told = self.tr("El escaneo quedó con su acta. Falta que alguien lo coteje.")
            job = self.model.attach(found.taken, window.revision.id, window.pages, window.matched)
            job.succeeded.connect(lambda _scan: self._desk.notices.say(told))
            return job

        window.fill_in(attach, self._desk.notices)
        self._next()

    def _compare(self, scan: ScanLine, sides: tuple[bytes, bytes | None]) -> None:
        window = CompareScan(self._desk.theme, self._window, sides[0], scan, sides[1])
        if window.exec():
            job = self.model.compare(scan)
            told = self.tr("Firmado en papel, cotejado.")
            job.succeeded.connect(lambda _done: self._desk.notices.say(told))
        elif window.removed:
            self.remove(scan)

    def _correct(self, copy: CopyLine) -> None:
        room = self._room()
        if room is None:
            return
        today = self._desk.clock.local().date()
        window = CopyDialog(
            self._desk.theme, self._window, room.parties, number=copy.number, today=today, copy=copy
        )  # fmt: skip
        window.fill_in(lambda: self.model.edit_copy(copy, window.said), self._desk.notices)

    def _acta(self) -> UUID | None:
        trail = self._trail()
        return trail.document_id if trail is not None else None

    def _trail(self) -> PaperTrail | None:
        room = self._room()
        return room.trail if room is not None else None
