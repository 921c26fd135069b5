"""The register of what was taken out of the record for good: of what, which fields, why, when and by whom."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.redaction import Redaction
from ..store.log.transaction import Transaction
from .sharing.writers import at, writers


@dataclass(frozen=True)
class Withdrawn:
    """One taking out. `subject` may be gone as a whole, and then has no `fields`; `entries` changes lost contents."""

    id: UUID
    key: str | None
    process_id: UUID | None
    subject: UUID
    subject_type: str
    subject_key: str | None
    fields: tuple[str, ...]
    reason: str
    entries: int
    at: str
    person: str | None
    device: str

    def as_data(self) -> dict[str, Any]:
        """The line of the register as plain data, for scripts."""
        plain = {name: str(value) if isinstance(value, UUID) else value for name, value in asdict(self).items()}
        return {**plain, "fields": list(self.fields)}


def list_redactions(tx: Transaction, *, process_id: UUID | None = None) -> list[Withdrawn]:
    """What was taken out, the oldest first; with `process_id` of that process alone."""
    chosen = select(Redaction).order_by(Redaction.id)
    if process_id is not None:
        chosen = chosen.where(Redaction.process_id == process_id)
    known = writers(tx)
    found = []
    for one in tx.session.scalars(chosen):
        (entry, *_) = tx.log.entries_of(one.id.bytes)
        writer = known[entry.header.feed]
        found.append(
            Withdrawn(
                one.id, one.key, one.process_id, UUID(hex=one.subject), one.subject_type, one.subject_key,
                one.fields_taken or (), one.reason, one.entries or 0,
                at(tx, entry.header.clock), writer.person, writer.device,
            )
        )  # fmt: skip
    return found
