"""What became of a paper after it was printed: the scans that came back signed, and who was given a copy."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, data, day, prose, reference, wall_time, whole
from .records import Record
from .vocabulary import CopyMedium, ScanMatch


class PaperScan(Record):
    """A scan of a signed paper, kept sealed: which pages of it are there, who attached it, who compared it.

    Its hash is that of the scan; the hash of what was printed stays with the frozen document, apart.
    """

    __tablename__ = "paper_scan"
    personal = True
    key_prefix = "esc"

    document_id: Mapped[UUID] = reference("frozen_document", required=True, index=True)
    attachment_id: Mapped[UUID | None] = reference("attachment")
    file_name: Mapped[str | None] = prose()
    media_type: Mapped[str | None] = prose()
    size: Mapped[int | None] = whole(0, 2**40)
    sha256: Mapped[str | None] = prose()
    seen_pages: Mapped[Any] = data()  # numbers of pages of the paper, ascending
    matched: Mapped[str] = choice(ScanMatch, required=True)
    attached_by: Mapped[str | None] = prose()
    attached_at: Mapped[datetime | None] = wall_time()
    compared_by: Mapped[str | None] = prose()
    compared_at: Mapped[datetime | None] = wall_time()


class PaperCopy(Record):
    """A copy of a paper that was handed over: its number, to whom, on which day, how."""

    __tablename__ = "paper_copy"
    searchable: ClassVar[tuple[str, ...]] = ("recipient",)
    personal = True
    key_prefix = "copia"

    document_id: Mapped[UUID] = reference("frozen_document", required=True, index=True)
    number: Mapped[int] = whole(1, 100_000, required=True)
    party_id: Mapped[UUID | None] = reference("party")
    recipient: Mapped[str] = prose(required=True)
    delivered_on: Mapped[date | None] = day()
    medium: Mapped[str] = choice(CopyMedium, required=True)
    remarks: Mapped[str | None] = prose()
