"""Takes signed paper back to its record, and registers the copies that were handed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.paper import Attachment, FrozenDocument
from ..domain.paper_trail import PaperCopy, PaperScan
from ..domain.process import Party
from ..domain.vocabulary import CopyMedium, ScanMatch
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .kept_file import File, keep
from .keys import claim_key
from .past import check_past


class CopyFields(TypedDict, total=False):
    """What can be said of a copy besides who received it."""

    number: int
    party_id: UUID | None
    delivered_on: date | None
    medium: str
    remarks: str | None


class CopyChanges(CopyFields, total=False):
    """What of a copy a form may change."""

    recipient: str


def attach_scan(
    tx: Transaction,
    document_id: UUID,
    file: File,
    *,
    pages: Sequence[int],
    matched: str = ScanMatch.CODES,
    attached_by: str | None = None,
    key: str | None = None,
) -> UUID:
    """Keep a scan of the signed paper of a frozen document, sealed in its space; `pages` are those that it shows.

    Raises `Refused` ``minutes.scan_page_unknown`` for a page that the paper does not have, ``minutes.scan_known``
    where the same file is attached already, and what `keep` raises.
    """
    intend(tx, "attach_scan")
    document = tx.get(FrozenDocument, document_id)
    last = document.pages or 100_000
    if any(not 1 <= page <= last for page in pages):
        raise Refused("minutes.scan_page_unknown", pages=last)
    manifest = keep(tx, file, process_id=document.process_id, space=document.space)
    same = (PaperScan.document_id == document_id, PaperScan.sha256 == manifest.sha256)
    if tx.session.scalar(select(PaperScan.id).where(*same).limit(1)):
        raise Refused("minutes.scan_known", file=file.title)
    said = {"matched": matched, "attached_by": attached_by, "attached_at": tx.now()}
    scan = PaperScan(
        process_id=document.process_id,
        key=document.process_id and claim_key(tx, document.process_id, key),
        document_id=document_id,
        attachment_id=manifest.id,
        file_name=file.title,
        media_type=file.media_type,
        size=manifest.size,
        sha256=manifest.sha256,
        seen_pages=sorted(set(pages)),
        **clean(PaperScan, said),
    )
    return tx.add(scan, document.space).id


def compare_scan(tx: Transaction, scan_id: UUID, by: str, *, shown: Versions | None = None) -> None:
    """Say that a person compared a scan with the pages that were printed: *firmado en papel, cotejado*."""
    intend(tx, "compare_scan")
    edit(tx, tx.get(PaperScan, scan_id), {"compared_by": by, "compared_at": tx.now()}, shown)


def remove_scan(tx: Transaction, scan_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a scan that was attached by mistake, and the manifest of its file."""
    intend(tx, "remove_scan")
    scan = tx.get(PaperScan, scan_id)
    kept = tx.find(Attachment, scan.attachment_id)
    if kept is not None:
        tx.delete(kept)
    tx.replacing(scan_id, shown)
    tx.delete(scan)


def deliver_copy(
    tx: Transaction, document_id: UUID, recipient: str, *, key: str | None = None, **fields: Unpack[CopyFields]
) -> UUID:
    """Register a copy that was handed over; the next number is given where none is, and today where no day is.

    Raises `Refused` ``minutes.copy_number_taken`` and ``verification.day_in_the_future``.
    """
    intend(tx, "deliver_copy")
    document = tx.get(FrozenDocument, document_id)
    said = {"medium": CopyMedium.PAPER, "delivered_on": tx.now().date(), "recipient": recipient, **fields}
    given = clean(PaperCopy, said)
    check_past(tx, given.get("delivered_on"))
    of_process(tx, Party, given.get("party_id"), document.process_id)
    if given.get("number") is None:
        given["number"] = _last_number(tx, document_id) + 1
    _check_number(tx, document_id, given["number"], None)
    copy = PaperCopy(
        process_id=document.process_id,
        key=document.process_id and claim_key(tx, document.process_id, key),
        document_id=document_id,
        **given,
    )
    return tx.add(copy, document.space).id


def edit_copy(
    tx: Transaction, copy_id: UUID, *, shown: Versions | None = None, **changes: Unpack[CopyChanges]
) -> UUID:
    """Correct what was registered of a copy."""
    intend(tx, "edit_copy")
    copy = tx.get(PaperCopy, copy_id)
    check_past(tx, changes.get("delivered_on"))
    of_process(tx, Party, changes.get("party_id"), copy.process_id)
    if "number" in changes:
        _check_number(tx, copy.document_id, changes["number"], copy_id)
    edit(tx, copy, changes, shown)
    return copy_id


def remove_copy(tx: Transaction, copy_id: UUID, *, shown: Versions | None = None) -> None:
    """Take back a copy that was registered by mistake."""
    intend(tx, "remove_copy")
    tx.replacing(copy_id, shown)
    tx.delete(tx.get(PaperCopy, copy_id))


def _last_number(tx: Transaction, document_id: UUID) -> int:
    return tx.session.scalar(select(func.max(PaperCopy.number)).where(PaperCopy.document_id == document_id)) or 0


def _check_number(tx: Transaction, document_id: UUID, number: int, own: UUID | None) -> None:
    same = (PaperCopy.document_id == document_id, PaperCopy.number == number, PaperCopy.id.is_distinct_from(own))
    if tx.session.scalar(select(PaperCopy.id).where(*same).limit(1)):
        raise Refused("minutes.copy_number_taken", number=number)
