"""What the screen of an acta asks and does: its pages as a draft or as kept, freezing, printing, how people sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.minutes import keep_printed
from facilitator_app.commands.signing import record_signing_act, remove_signing_act
from facilitator_app.documents.acta import draft_acta
from facilitator_app.documents.frozen import Frozen
from facilitator_app.documents.layout.paper import ActaPaper, PaperName, in_large_print
from facilitator_app.documents.printed import Printed
from facilitator_app.domain.vocabulary import ActKind
from facilitator_app.durable import write_durably
from facilitator_app.errors import FacilitatorError
from facilitator_app.exchange.paper import freeze_acta, frozen_record, kept_paper_of, print_frozen
from facilitator_app.exchange.screen_signing import PaperToSeal, keep_sealed, paper_to_seal, seal_paper
from facilitator_app.queries.frozen_documents import frozen_revision
from facilitator_app.queries.papers.acta_content import acta_content
from facilitator_app.queries.papers.minutes_desk import MinutesDesk, minutes_desk
from facilitator_app.queries.room import session_in_view

from ...jobs import Job, Lane
from ...printing import print_pdf
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "minutes"


@dataclass(frozen=True)
class Wanted:
    """Which pages to show: the draft of what stands now, or a frozen revision, on which sheet and how large.

    `sealed` is the revision with what was drawn on the screen so far and the seal of this device.
    """

    revision: UUID | None = None
    paper: PaperName = "oficio"
    language: str | None = None
    copy_for: UUID | None = None
    large: bool = False
    attendance_list: bool = False
    without_summaries: frozenset[str] = frozenset()
    """The languages of the summaries that are left out; the others that stand go in."""
    sealed: bool = False

    @property
    def printed_on(self) -> ActaPaper:
        """The sheet with the size of print on it."""
        return in_large_print(self.paper) if self.large else self.paper


class MinutesModel(ScreenModel):
    """`changed` when what stands around the pages is another, `rendered` when there are new pages."""

    none = Signal()
    rendered = Signal(object)
    unrendered = Signal(object)
    frozen = Signal(object)
    settled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rendering = 0
        self._opening = True
        self.desk: MinutesDesk | None = None
        self.wanted = Wanted()
        self.printed: Printed | None = None

    def open(self, session_id: UUID | None) -> None:
        """Show the acta of this session, or where None of the one that runs or comes next."""
        self._opening = True
        self._asking.ask(lambda tx: _asked(tx, session_id))

    def refresh(self) -> None:
        """Ask again; the pages follow."""
        if self._asking.asked:
            self._asking.again()
        else:
            self.open(None)

    @property
    def in_view(self) -> MinutesDesk | None:
        """The acta that the person is at; None while another is on its way, or where there is none."""
        return None if self._opening else self.desk

    @property
    def is_draft(self) -> bool:
        """Whether the pages in view are those of a draft."""
        return self.wanted.revision is None

    def want(self, wanted: Wanted) -> None:
        """Show other pages; until they are made there are none to print, for those before may be of a draft."""
        self.wanted, self.printed = wanted, None
        self.render()

    def render(self) -> None:
        """Make the pages that are wanted; an older answer that comes late is dropped."""
        if self.desk is None:
            return
        self._rendering += 1
        turn, wanted, session = self._rendering, self.wanted, self.desk.session.id
        summaries = self._summaries()
        if wanted.revision is not None and wanted.sealed:
            self._seal(session, wanted.revision, turn)
            return
        if wanted.revision is not None:
            revision = wanted.revision
            job = self._desk.records.read(lambda tx: kept_paper_of(tx, revision, large=wanted.large).printed)
            self._show_when_done(job, turn)
            return
        reading = self._desk.records.read(
            lambda tx: acta_content(
                tx,
                session,
                language=wanted.language,
                copy_for=wanted.copy_for,
                attendance_list=wanted.attendance_list,
                summaries=summaries,
            )
        )
        reading.succeeded.connect(lambda content: self._lay_out(content, wanted.printed_on, turn))
        reading.refused.connect(lambda error: self._fail(error, turn))

    def freeze(self, reason: str) -> Job:
        """Make what stands now final, then print it once and keep the bytes; nothing is locked while it is printed."""
        session, wanted, summaries = self._session(), self.wanted, self._summaries()

        def write(tx: Transaction) -> UUID:
            return freeze_acta(
                tx,
                session,
                paper=wanted.printed_on,
                language=wanted.language,
                copy_for=wanted.copy_for,
                reason=reason,
                attendance_list=wanted.attendance_list,
                summaries=summaries,
            )

        job = self._write(write)
        job.succeeded.connect(lambda document: self._print_once(session, document, wanted.printed_on))
        job.refused.connect(self.settled)
        job.crashed.connect(self.settled)
        return job

    def print_pages(self, printed: Printed, copies: int) -> Job:
        """Send pages that were in view to the printer, from memory."""
        return self._desk.work(lambda progress: print_pdf(printed.pdf, progress, copies))

    def save_copy(self, printed: Printed, path: Path) -> Job:
        """Write pages that were in view to an unencrypted file, because the person asked for exactly that."""
        return self._desk.work(lambda _progress: write_durably(path, printed.pdf))

    def signs(self, person: UUID, kind: ActKind, **said: Any) -> Job:
        """Record one act of a person."""
        session = self._session()
        return self._write(lambda tx: record_signing_act(tx, session, person, kind, **_timed(tx, said)))

    def on_request(self, person: UUID, signer: UUID, witness: UUID | None, finger: str | None) -> Job:
        """Record signing on request: a thumbprint, another's signature and a witness, as one intention."""
        session = self._session()

        def write(tx: Transaction) -> None:
            tx.command = "record_signing_act"
            at = tx.now()
            if finger:
                record_signing_act(tx, session, person, ActKind.THUMBPRINT, finger=finger, at=at)
            record_signing_act(tx, session, person, ActKind.ON_REQUEST, signer_id=signer, at=at)
            if witness is not None:
                record_signing_act(tx, session, person, ActKind.WITNESS, signer_id=witness, at=at)

        return self._write(write)

    def take_back(self, acts: list[UUID]) -> Job:
        """Take back acts that were written down by mistake."""

        def write(tx: Transaction) -> None:
            tx.command = "remove_signing_act"
            for act in acts:
                remove_signing_act(tx, act)

        return self._write(write)

    def _take(self, answer: MinutesDesk | None) -> None:
        first = self._opening or self.desk is None or answer is None or answer.session.id != self.desk.session.id
        self._opening, self.desk = False, answer
        if first:
            self._rendering += 1  # pages that are still being made are of what was left
            self.wanted, self.printed = Wanted(), None
        if answer is None:
            self.none.emit()
            return
        if first and answer.standing:
            self.wanted = Wanted(answer.standing[0].id)
        self.changed.emit()
        if self.is_draft or self.printed is None:
            self.render()

    def _seal(self, session: UUID, revision: UUID, turn: int) -> None:
        """Seal it with what was drawn so far; the kept file comes back where nothing was drawn since."""
        reading = self._desk.records.read(lambda tx: paper_to_seal(tx, session, document_id=revision))
        reading.refused.connect(lambda error: self._fail(error, turn))

        def seal(paper: PaperToSeal) -> None:
            if paper.kept is not None:
                self._rendered(Printed(paper.kept, paper.revision.pages or 0), turn)
                return
            made = self._desk.jobs.run(lambda _progress: seal_paper(paper), Lane.OTHER)
            made.refused.connect(lambda error: self._fail(error, turn))
            made.succeeded.connect(lambda pdf: keep(paper, pdf))

        def keep(paper: PaperToSeal, pdf: bytes) -> None:
            kept = self._write(lambda tx: keep_sealed(tx, paper.revision.id, pdf, paper.drawings))
            kept.succeeded.connect(lambda _id: self._rendered(Printed(pdf, paper.revision.pages or 0), turn))
            kept.refused.connect(lambda error: self._fail(error, turn))

        reading.succeeded.connect(seal)

    def _lay_out(self, content: Any, paper: ActaPaper, turn: int) -> None:
        job = self._desk.jobs.run(lambda _progress: draft_acta(content, paper), Lane.OTHER)
        self._show_when_done(job, turn)

    def _show_when_done(self, job: Job, turn: int) -> None:
        job.succeeded.connect(lambda printed: self._rendered(printed, turn))
        job.refused.connect(lambda error: self._fail(error, turn))

    def _rendered(self, printed: Printed, turn: int) -> None:
        if turn == self._rendering:
            self.printed = printed
            self.rendered.emit(printed)

    def _fail(self, error: FacilitatorError, turn: int) -> None:
        if turn == self._rendering:
            self.printed = None
            self.unrendered.emit(error)

    def _print_once(self, session: UUID, document: UUID, paper: ActaPaper) -> None:
        """Print what was frozen, unless it is a revision that was printed before because nothing in it changed."""
        reading = self._desk.read(
            lambda tx: (frozen_record(tx, document), frozen_revision(tx, document).pdf_id is not None)
        )

        def render(found: tuple[Frozen, bool]) -> None:
            frozen, kept_before = found
            if kept_before:
                self._final(session, document)
                self.settled.emit()
                return
            made = self._desk.work(lambda _progress: print_frozen(frozen, paper))
            made.succeeded.connect(keep)
            made.finished.connect(self.settled)

        def keep(printed: Printed) -> None:
            kept = self._write(lambda tx: keep_printed(tx, document, printed.pdf, printed.pages, paper))
            kept.succeeded.connect(lambda _file: self._final(session, document))

        reading.succeeded.connect(render)

    def _final(self, session: UUID, document: UUID) -> None:
        """Bring what is final now into view, unless the person went to another acta while it was printed."""
        if self._opening or self._session() != session:
            return
        self.want(Wanted(document, self.wanted.paper, large=self.wanted.large))
        self.frozen.emit(document)

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _summaries(self) -> tuple[str, ...] | None:
        """The languages of the summaries that go in; None for all, also those that are written meanwhile."""
        left_out, room = self.wanted.without_summaries, self.desk
        if not left_out or room is None:
            return None
        return tuple(one.language for one in room.summaries if one.language not in left_out)

    def _session(self) -> UUID:
        assert self.desk is not None
        return self.desk.session.id

    def now(self) -> datetime:
        """The clock on the wall."""
        return self._desk.clock.local().replace(tzinfo=None, microsecond=0)


def _timed(tx: Transaction, said: dict[str, Any]) -> dict[str, Any]:
    return {"at": tx.now(), **said}


def _asked(tx: Transaction, session_id: UUID | None) -> MinutesDesk | None:
    session = session_id or session_in_view(tx)
    return minutes_desk(tx, session) if session is not None else None
