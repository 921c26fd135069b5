"""What the screen of commitments asks and does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.conclusion import conclude
from facilitator_app.commands.evidence import (
    EvidenceChanges,
    EvidenceFields,
    add_evidence,
    edit_evidence,
    remove_evidence,
)
from facilitator_app.commands.kept_file import File
from facilitator_app.commands.source_account import (
    AccountChanges,
    AccountFields,
    add_account,
    edit_account,
    remove_account,
)
from facilitator_app.commands.visit import note_visit
from facilitator_app.documents.content import FollowUpContent
from facilitator_app.documents.follow_up import follow_up_report
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.layout.paper import PaperName
from facilitator_app.durable import write_durably
from facilitator_app.queries.papers.follow_up_content import follow_up_content
from facilitator_app.queries.process_choice import ProcessChoice, process_choices, process_in_view
from facilitator_app.queries.process_detail import PartyLine, list_parties
from facilitator_app.queries.seats import Seat, seats_in
from facilitator_app.queries.sessions import SessionLine, list_sessions
from facilitator_app.queries.verification import (
    AccountLine,
    CommitmentFile,
    EvidenceLine,
    VerificationPage,
    commitment_file,
    verification_page,
)
from facilitator_app.store.records.attachments import file_bytes

from ...jobs import Job
from ...printing import print_pdf
from ..desk import Desk
from ..screen_model import ScreenModel
from .taking import take_file

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "commitments"


@dataclass(frozen=True)
class CommitmentsPage:
    """The commitments of one process, who is at its table, and the processes to choose among."""

    processes: tuple[ProcessChoice, ...]
    process_id: UUID | None
    found: VerificationPage | None
    parties: tuple[PartyLine, ...]
    seats: dict[UUID, Seat]
    visits: tuple[SessionLine, ...]


class CommitmentsModel(ScreenModel):
    """`changed` when the list is another, `shown` when the commitment in view is."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._one = self._asks(self._take_file)
        self.page: CommitmentsPage | None = None
        self.file: CommitmentFile | None = None

    def open(self, process: UUID | None) -> None:
        """Show the commitments of a process; where None of the one in view."""
        self._asking.ask(lambda tx: _asked(tx, process))

    def refresh(self) -> None:
        """Ask again."""
        if self._asking.asked:
            self._asking.again()
            self._one.again()
        else:
            self.open(None)

    def choose(self, commitment: UUID) -> None:
        """Show everything that is known of a commitment."""
        if self.file is None or self.file.row.id != commitment:
            self._one.ask(lambda tx: commitment_file(tx, commitment))

    def conclude(self, status: str, words: str) -> Job:
        """Conclude on the commitment in view, from its latest visit where there is one."""
        file = self._file()
        visit = file.visits[0].id if file.visits else None
        person = self._desk.person
        return self._run(
            lambda tx: conclude(
                tx, file.row.id, status, words=words or None, session_id=visit, concluded_by=person,
                shown=file.versions,
            )
        )  # fmt: skip

    def add_visit(self, made_at: datetime, **said: Any) -> Job:
        """Write down a visit that was made."""
        process = self._process()
        return self._run(lambda tx: note_visit(tx, process, made_at, **said))

    def add_account(self, visit: UUID, words: str, visibility: str, said: AccountFields) -> Job:
        """Write down what a source said of the commitment in view."""
        commitment = self._file().row.id
        return self._run(lambda tx: add_account(tx, visit, commitment, words, visibility=visibility, **said))

    def edit_account(self, account: AccountLine, said: AccountChanges) -> Job:
        """Correct what was written of a source."""
        return self._run(lambda tx: edit_account(tx, account.id, shown=account.versions, **said))

    def remove_account(self, account: AccountLine) -> Job:
        """Delete what was written of a source."""
        return self._run(lambda tx: remove_account(tx, account.id, shown=account.versions))

    def add_evidence(self, title: str, path: Path | None, visibility: str, said: EvidenceFields) -> Job:
        """Keep a piece of evidence of the commitment in view, with the file at `path`."""
        commitment = self._file().row.id

        def write(tx: Transaction, file: File | None) -> UUID:
            return add_evidence(tx, commitment, title, file=file, visibility=visibility, **said)

        if path is None:
            return self._run(lambda tx: write(tx, None))
        return self._run(lambda tx: write(tx, take_file(path)))

    def edit_evidence(self, line: EvidenceLine, said: EvidenceChanges) -> Job:
        """Correct what is said of a piece of evidence."""
        return self._run(lambda tx: edit_evidence(tx, line.id, shown=line.versions, **said))

    def remove_evidence(self, line: EvidenceLine) -> Job:
        """Delete a piece of evidence."""
        return self._run(lambda tx: remove_evidence(tx, line.id, shown=line.versions))

    def original(self, line: EvidenceLine) -> Job:
        """Ask for the bytes of the file of a piece of evidence; it is refused where they have not arrived."""
        attachment = line.attachment_id
        assert attachment is not None
        return self._desk.read(lambda tx: file_bytes(tx, attachment))

    def report(self, since: date | None, language: str | None, *, for_team: bool) -> Job:
        """Ask for what the follow-up report of the mesa in view says."""
        process, person = self._process(), self._desk.person
        return self._desk.read(
                lambda tx: follow_up_content(
                    tx, process, author=person, since=since, language=language, for_team=for_team
                )
            )

    def pages(self, content: FollowUpContent, paper: PaperName) -> Job:
        """Set its pages, in memory."""
        return self._desk.work(lambda _progress: follow_up_report(freeze(content), paper).pdf)

    def save(self, pdf: bytes, path: Path) -> Job:
        """Write pages to `path`, whole or not at all."""
        return self._desk.work(lambda _progress: write_durably(path, pdf))

    def print(self, pdf: bytes) -> Job:
        """Send pages to the printer."""
        return self._desk.work(lambda progress: print_pdf(pdf, progress))

    def _run(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _file(self) -> CommitmentFile:
        assert self.file is not None
        return self.file

    def _process(self) -> UUID:
        assert self.page is not None
        assert self.page.process_id is not None
        return self.page.process_id

    def _take(self, page: CommitmentsPage) -> None:
        self.page = page
        self.changed.emit()

    def _take_file(self, file: CommitmentFile) -> None:
        self.file = file
        self.shown.emit()


def _asked(tx: Transaction, process_id: UUID | None) -> CommitmentsPage:
    process = process_id or process_in_view(tx)
    if process is None:
        return CommitmentsPage(process_choices(tx), None, None, (), {}, ())
    return CommitmentsPage(
        processes=process_choices(tx),
        process_id=process,
        found=verification_page(tx, process),
        parties=tuple(list_parties(tx, process)),
        seats=seats_in(tx, process),
        visits=tuple(line for line in list_sessions(tx, process) if line.kind == "visit"),
    )
