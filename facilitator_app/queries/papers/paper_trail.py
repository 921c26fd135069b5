"""What became of a paper: its scans, which pages came back, whether they were compared, and who has a copy."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from ...domain.paper_trail import PaperCopy, PaperScan
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction
from ..attendance_desk import party_names
from ..frozen_documents import ACTA, SIGNING_RECORD, FrozenRevision, frozen_revision, governing, revisions


@dataclass(frozen=True)
class ScanLine:
    """A scan as screens read it; `compared_at` is None until a person compared it with what was printed."""

    id: UUID
    document_id: UUID
    file_name: str
    media_type: str
    size: int
    sha256: str
    pages: tuple[int, ...]
    matched: str
    attached_by: str | None
    attached_at: datetime | None
    compared_by: str | None
    compared_at: datetime | None
    attachment_id: UUID | None
    versions: Versions


@dataclass(frozen=True)
class CopyLine:
    """A copy as screens read it."""

    id: UUID
    number: int
    recipient: str
    party_id: UUID | None
    party: str
    delivered_on: date | None
    medium: str
    remarks: str
    versions: Versions


@dataclass(frozen=True)
class PaperTrail:
    """What became of one frozen document. `missing` are the pages of which no scan came back.

    `signing_records` tell how it, or an earlier revision of it, was signed; `signing_scans` are theirs.
    """

    document_id: UUID
    scans: tuple[ScanLine, ...]
    copies: tuple[CopyLine, ...]
    missing: tuple[int, ...]
    signing_records: tuple[FrozenRevision, ...] = ()
    signing_scans: tuple[ScanLine, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every page came back."""
        return bool(self.scans) and not self.missing

    @property
    def compared(self) -> bool:
        """Whether every page came back and every scan was compared by a person."""
        return self.whole and all(scan.compared_at is not None for scan in self.scans)


def paper_trail(tx: Transaction, revision: FrozenRevision) -> PaperTrail:
    """What became of the paper of one frozen document."""
    scans = _scans(tx, [revision.id])
    signing = signing_records(tx, revision)
    names = {party.id: party.name for party in party_names(tx, revision.process_id)} if revision.process_id else {}
    copies = tuple(_copy(tx, each, names) for each in tx.session.scalars(
        select(PaperCopy).where(PaperCopy.document_id == revision.id).order_by(PaperCopy.number, PaperCopy.id)
    ))  # fmt: skip
    seen = {page for scan in scans for page in scan.pages}
    missing = tuple(page for page in range(1, (revision.pages or 0) + 1) if page not in seen)
    return PaperTrail(
        revision.id, scans, copies, missing, signing, _scans(tx, [record.id for record in signing])
    )  # fmt: skip


def signing_records(tx: Transaction, revision: FrozenRevision) -> tuple[FrozenRevision, ...]:
    """The records of signatures that stand, of any revision of the same paper."""
    known = revisions(tx, revision.subject_id, kind=revision.kind)
    return tuple(record for each in known for record in governing(tx, each.id, kind=SIGNING_RECORD))


def papers_of_scan(tx: Transaction, viewed: FrozenRevision) -> tuple[FrozenRevision, ...]:
    """Every paper that a scan brought to `viewed` can show: it and its other revisions, and the records of signing."""
    subject = frozen_revision(tx, viewed.subject_id).subject_id if viewed.kind == SIGNING_RECORD else viewed.subject_id
    kind = ACTA if viewed.kind == SIGNING_RECORD else viewed.kind
    known = revisions(tx, subject, kind=kind, copy_for=viewed.copy_for_id)
    signing = (record for each in known for record in revisions(tx, each.id, kind=SIGNING_RECORD))
    return tuple(dict.fromkeys((viewed, *known, *signing)))


def _scans(tx: Transaction, documents: Collection[UUID]) -> tuple[ScanLine, ...]:
    chosen = select(PaperScan).where(PaperScan.document_id.in_(documents)).order_by(PaperScan.id)
    return tuple(_scan(tx, each) for each in tx.session.scalars(chosen))


def _scan(tx: Transaction, scan: PaperScan) -> ScanLine:
    return ScanLine(
        id=scan.id,
        document_id=scan.document_id,
        file_name=scan.file_name or "",
        media_type=scan.media_type or "",
        size=scan.size or 0,
        sha256=scan.sha256 or "",
        pages=tuple(page for page in scan.seen_pages or () if isinstance(page, int)),
        matched=scan.matched,
        attached_by=scan.attached_by,
        attached_at=scan.attached_at,
        compared_by=scan.compared_by,
        compared_at=scan.compared_at,
        attachment_id=scan.attachment_id,
        versions=tx.versions(scan.id),
    )


def _copy(tx: Transaction, copy: PaperCopy, names: dict[UUID, str]) -> CopyLine:
    return CopyLine(
        id=copy.id,
        number=copy.number,
        recipient=copy.recipient,
        party_id=copy.party_id,
        party=names.get(copy.party_id, "") if copy.party_id else "",
        delivered_on=copy.delivered_on,
        medium=copy.medium,
        remarks=copy.remarks or "",
        versions=tx.versions(copy.id),
    )
