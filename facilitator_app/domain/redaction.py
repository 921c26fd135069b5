"""What was taken out of the record for good at a person's demand: of which record, which fields, why, how much."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import prose, texts, whole
from .records import Record

COMMAND = "redact"
"""Under this name the log keeps the entry that takes contents out, the register in it."""


class Redaction(Record):
    """One taking out, kept where the contents were, so that whoever could read them knows that, when and by whom.

    `subject` is the id of the record in hex, which may be gone. When and by whom is in the log, as for any change.
    """

    __tablename__ = "redaction"
    personal = True
    key_prefix = "ret"

    subject: Mapped[str] = prose(required=True)
    subject_type: Mapped[str] = prose(required=True)
    subject_key: Mapped[str | None] = prose()
    fields_taken: Mapped[tuple[str, ...] | None] = texts()
    reason: Mapped[str] = prose(required=True)
    entries: Mapped[int | None] = whole(0, 2**40)

    @staticmethod
    def name_of(record: UUID) -> str:
        """How `subject` names a record."""
        return record.hex
