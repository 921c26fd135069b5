"""What the window of the record of signatures asks and does: its draft, freezing it, its kept pages, print and save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from facilitator_app.commands.minutes import keep_printed
from facilitator_app.documents.frozen import Frozen
from facilitator_app.documents.layout.paper import PaperName
from facilitator_app.documents.printed import Printed
from facilitator_app.documents.signing_record import draft_signing_record
from facilitator_app.durable import write_durably
from facilitator_app.exchange.paper import freeze_signatures, frozen_record, kept_paper_of, print_frozen
from facilitator_app.queries.frozen_documents import frozen_revision
from facilitator_app.queries.papers.signing_record_content import StandingSigningRecord, standing_signing_record

from ...jobs import Job
from ...printing import print_pdf
from ..desk import Desk

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "minutes"


@dataclass(frozen=True)
class Asked:
    """How a record of signatures is wanted."""

    paper: PaperName
    language: str | None
    witnesses: Sequence[str]
    reason: str = ""


class SigningRecordModel:
    """Of one session. Every method returns the job that does it; refusals are told."""

    def __init__(self, desk: Desk, session: UUID) -> None:
        self._desk, self._session = desk, session

    def stands(self, asked: Asked) -> Job:
        """What the record would say now; gives a `StandingSigningRecord`."""

        def read(tx: Transaction) -> StandingSigningRecord:
            return standing_signing_record(
                tx, self._session, language=asked.language, witnesses=asked.witnesses, reason=asked.reason
            )

        return self._desk.read(read)

    def draft(self, standing: StandingSigningRecord, paper: PaperName) -> Job:
        """The pages of a draft; gives a `Printed`."""
        content = standing.content
        return self._desk.work(lambda _progress: draft_signing_record(content, paper))

    def kept(self, document: UUID) -> Job:
        """The pages of a frozen one as they were printed; gives a `Printed`."""
        return self._desk.read(lambda tx: kept_paper_of(tx, document).printed)

    def revision(self, document: UUID) -> Job:
        """What is known of a frozen one; gives a `FrozenRevision`."""
        return self._desk.read(lambda tx: frozen_revision(tx, document))

    def freeze(self, asked: Asked, done: Callable[[UUID], None]) -> Job:
        """Make it final, print it once and keep the bytes; `done` is told its id when they are kept."""

        def write(tx: Transaction) -> UUID:
            return freeze_signatures(
                tx, self._session, paper=asked.paper, language=asked.language, witnesses=asked.witnesses,
                reason=asked.reason,
            )  # fmt: skip

        job = self._desk.write(ORIGIN, write)
        job.succeeded.connect(lambda document: self._print_once(document, asked.paper, done))
        return job

    def print(self, pdf: bytes) -> Job:
        """Send pages to the printer."""
        return self._desk.work(lambda progress: print_pdf(pdf, progress))

    def save(self, pdf: bytes, path: Path) -> Job:
        """Write pages to `path`, whole or not at all."""
        return self._desk.work(lambda _progress: write_durably(path, pdf))

    def _print_once(self, document: UUID, paper: PaperName, done: Callable[[UUID], None]) -> None:
        def render(frozen: Frozen) -> None:
            made = self._desk.work(lambda _progress: print_frozen(frozen, paper))
            made.succeeded.connect(keep)

        def keep(printed: Printed) -> None:
            job = self._desk.write(
                    ORIGIN, lambda tx: keep_printed(tx, document, printed.pdf, printed.pages, paper)
                )
            job.succeeded.connect(lambda _file: done(document))

        self._desk.read(lambda tx: frozen_record(tx, document)).succeeded.connect(render)
