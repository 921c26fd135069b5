"""What is known of a promise: evidence with its date, what each source said apart, what was concluded from them."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import blob, choice, day, flag, prose, reference, whole
from .records import Record
from .vocabulary import CommitmentStatus, EvidenceKind, SourceKind, Visibility

LARGEST_THUMBNAIL = 48_000
"""Bytes of the small picture that travels in the log; the original waits for a good link or a stick."""


class Evidence(Record):
    """Something that shows what came of a commitment: what, of which day, who brought it, the kept file.

    What `media_type`, `size` and `sha256` say of the file stays true where its bytes have not arrived.
    Lives in the space of its readers: the team's, or the table's where everybody may see it.
    """

    __tablename__ = "evidence"
    searchable: ClassVar[tuple[str, ...]] = ("title", "description")
    personal = True
    key_prefix = "pr"

    commitment_id: Mapped[UUID] = reference("commitment", required=True, index=True)
    account_id: Mapped[UUID | None] = reference("source_account", index=True)
    kind: Mapped[str] = choice(EvidenceKind, required=True)
    title: Mapped[str] = prose(required=True)
    description: Mapped[str | None] = prose()
    on: Mapped[date | None] = day()
    brought_by_id: Mapped[UUID | None] = reference("participant")
    brought_by: Mapped[str | None] = prose()
    with_permission: Mapped[bool | None] = flag()
    visibility: Mapped[str] = choice(Visibility, required=True)
    attachment_id: Mapped[UUID | None] = reference("attachment")
    file_name: Mapped[str | None] = prose()
    media_type: Mapped[str | None] = prose()
    size: Mapped[int | None] = whole(0, 2**40)
    sha256: Mapped[str | None] = prose()
    thumbnail: Mapped[bytes | None] = blob(LARGEST_THUMBNAIL)


class SourceAccount(Record):
    """What one source said of one commitment in a verification visit, in its words; never mixed with another's.

    `finding` is how the commitment stands according to this source alone. Lives in the space of its readers:
    the team's, since sources can be in danger, or the table's where they agreed to be heard by all.
    """

    __tablename__ = "source_account"
    searchable: ClassVar[tuple[str, ...]] = ("words", "source")
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    personal = True
    key_prefix = "fu"

    session_id: Mapped[UUID] = reference("session", required=True, index=True)
    commitment_id: Mapped[UUID] = reference("commitment", required=True, index=True)
    kind: Mapped[str] = choice(SourceKind, required=True)
    party_id: Mapped[UUID | None] = reference("party")
    source: Mapped[str | None] = prose()
    venue: Mapped[str | None] = prose()
    words: Mapped[str] = prose(required=True)
    finding: Mapped[str | None] = choice(CommitmentStatus)
    visibility: Mapped[str] = choice(Visibility, required=True)
    place: Mapped[int | None] = whole(0, 1_000_000)


class Conclusion(Record):
    """What those who verify concluded of a commitment on a day; a dated act, never edited: a later one follows it."""

    __tablename__ = "conclusion"
    searchable: ClassVar[tuple[str, ...]] = ("words",)
    key_prefix = "ccl"

    commitment_id: Mapped[UUID] = reference("commitment", required=True, index=True)
    session_id: Mapped[UUID | None] = reference("session", index=True)
    status: Mapped[str] = choice(CommitmentStatus, required=True)
    words: Mapped[str | None] = prose()
    on: Mapped[date | None] = day()
    concluded_by: Mapped[str | None] = prose()
