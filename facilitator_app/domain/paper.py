"""What was printed: frozen revisions of documents, and the attachments that keep their bytes."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import blob, data, prose, reference, wall_time, whole
from .records import Record


class FrozenDocument(Record):
    """One frozen revision of an acta or agreement: its canonical bytes, hash and code. It never changes.

    Of two final revisions that met in a merge, a person names the governing one: the other yields to it.
    """

    __tablename__ = "frozen_document"
    key_prefix = "acta"
    settled = frozenset(
        (
            *("process_id", "key", "kind", "subject_id", "revision", "corrects_id", "copy_for_id", "known_heads"),
            *("content", "sha256", "code", "renderer", "paper", "frozen_at"),
        )
    )

    kind: Mapped[str] = prose(required=True)
    subject_id: Mapped[UUID] = reference("session", required=True, index=True)
    revision: Mapped[int] = whole(1, 100_000, required=True)
    corrects_id: Mapped[UUID | None] = reference("frozen_document")
    yields_to_id: Mapped[UUID | None] = reference("frozen_document")
    content: Mapped[bytes] = blob(4_000_000)  # zstd of the canonical JSON
    sha256: Mapped[str] = prose(required=True)
    code: Mapped[str] = prose(required=True)
    renderer: Mapped[str] = prose(required=True)
    paper: Mapped[str | None] = prose()
    copy_for_id: Mapped[UUID | None] = reference("party")
    frozen_at: Mapped[datetime | None] = wall_time()
    known_heads: Mapped[Any] = data()
    pdf_id: Mapped[UUID | None] = reference("attachment")
    pdf_sha256: Mapped[str | None] = prose()
    pages: Mapped[int | None] = whole(1, 100_000)


class Attachment(Record):
    """A file kept as sealed chunks: what it is, its hash, the key that opens it, the hashes of its chunks."""

    __tablename__ = "attachment"
    key_prefix = "adj"

    title: Mapped[str | None] = prose()
    media_type: Mapped[str] = prose(required=True)
    size: Mapped[int] = whole(0, 2**40, required=True)
    sha256: Mapped[str] = prose(required=True)
    file_key: Mapped[bytes] = blob(32)
    chunks: Mapped[Any] = data()
