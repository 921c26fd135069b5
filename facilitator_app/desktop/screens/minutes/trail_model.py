"""What is asked and done about the paper of an acta: reading scans, attaching, comparing, registering copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from facilitator_app.commands.paper_trail import (
    CopyChanges,
    attach_scan,
    compare_scan,
    deliver_copy,
    edit_copy,
    remove_copy,
    remove_scan,
)
from facilitator_app.domain.vocabulary import ScanMatch
from facilitator_app.exchange.paper import kept_paper_of
from facilitator_app.queries.frozen_documents import FrozenRevision, find_by_code, frozen_revision
from facilitator_app.queries.papers.paper_trail import CopyLine, ScanLine, papers_of_scan
from facilitator_app.store.records.attachments import file_bytes

from ...jobs import Job
from ..desk import Desk
from .scan_taking import TakenScan, take_scan

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "minutes"


@dataclass(frozen=True)
class FoundScan:
    """A scan and the paper that it is of: by its codes, else one of `papers`, the one that was in view first."""

    taken: TakenScan
    papers: tuple[FrozenRevision, ...]


class TrailModel:
    """Every method returns the job that does it; refusals are told."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read_scan(self, path: Path) -> Job:
        """Read a scan on a worker that has nothing of the vault; gives a `TakenScan`."""
        return self._desk.work(lambda progress: take_scan(path, progress))

    def find_paper(self, taken: TakenScan, in_view: UUID) -> Job:
        """Which paper the scan is of, as far as this vault knows it; gives a `FoundScan`."""

        def find(tx: Transaction) -> FoundScan:
            viewed = frozen_revision(tx, in_view)
            if taken.reading.pages_of(viewed.code):
                return FoundScan(taken, (viewed,))
            for code in sorted(taken.reading.papers()):
                for other in find_by_code(tx, code):
                    return FoundScan(taken, (other,))
            return FoundScan(taken, papers_of_scan(tx, viewed))

        return self._desk.read(find)

    def attach(self, taken: TakenScan, document: UUID, pages: tuple[int, ...], matched: ScanMatch) -> Job:
        """Keep the scan with its paper."""
        file, person = taken.file, self._desk.person
        return self._write(
            lambda tx: attach_scan(tx, document, file, pages=pages, matched=matched, attached_by=person)
        )  # fmt: skip

    def both_sides(self, document: UUID, scan: ScanLine) -> Job:
        """What was printed, and the scan; gives a pair of bytes, the second None where it has not arrived."""

        def read(tx: Transaction) -> tuple[bytes, bytes | None]:
            content = None if scan.attachment_id is None else file_bytes(tx, scan.attachment_id)
            return kept_paper_of(tx, document).printed.pdf, content

        return self._desk.read(read)

    def compare(self, scan: ScanLine) -> Job:
        """Say that the person compared it."""
        person = self._desk.person
        return self._write(lambda tx: compare_scan(tx, scan.id, person, shown=scan.versions))

    def remove_scan(self, scan: ScanLine) -> Job:
        """Delete a scan."""
        return self._write(lambda tx: remove_scan(tx, scan.id, shown=scan.versions))

    def deliver(self, document: UUID, recipient: str, said: CopyChanges) -> Job:
        """Register a copy."""
        fields = {name: value for name, value in said.items() if name != "recipient"}
        return self._write(lambda tx: deliver_copy(tx, document, recipient, **fields))  # type: ignore[arg-type]

    def edit_copy(self, copy: CopyLine, said: CopyChanges) -> Job:
        """Correct what was registered of a copy."""
        return self._write(lambda tx: edit_copy(tx, copy.id, shown=copy.versions, **said))

    def remove_copy(self, copy: CopyLine) -> Job:
        """Take back a copy."""
        return self._write(lambda tx: remove_copy(tx, copy.id, shown=copy.versions))

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)
