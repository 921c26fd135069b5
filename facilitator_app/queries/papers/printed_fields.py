"""Which of the disputed fields of a record would show on paper, so that it cannot be final before they are settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from ...store.log.disputes import RESURFACED
from ...store.log.transaction import Transaction

_PRINTED = {
    "session": {
        "number", "starts_at", "ends_at", "utc_offset", "title", "venue", "municipality", "community", "languages",
        "interpreter", "facilitators", "called_on", "called_how", "quorum", "read_aloud_at", "read_in", "book",
        "folio", "closing", "commission_id",
    },
    "process": {
        "title", "theme", "country", "municipality", "community", "language", "prevailing_language", "file_number",
        "personal_fields", "personal_fields_reason", "attribution",
    },
    "party": {"name", "sector", "decision_rule", "place"},
    "commitment": {
        "clause_id", "agreement_id", "text", "responsible_id", "responsible_party_id", "office", "due_on", "indicator",
        "verification", "resources", "follow_up_body", "if_not_kept",
    },
    "agenda_item": {"title", "session_id"},
    "note": {
        "session_id", "at", "agenda_id", "kind", "speaker_id", "attribution", "text", "language", "original_text",
        "original_language", "rendered_by", "visibility",
    },
}  # fmt: skip
"""Of the types that are not named here every field counts, but the key."""


@dataclass(frozen=True)
class Disputed:
    """One field of one record with concurrent values; the field is empty where the record as a whole is."""

    record: UUID
    type: str
    key: str
    field: str


def printed_disputes(tx: Transaction, disputes: Mapping[UUID, tuple[str, ...]]) -> tuple[Disputed, ...]:
    """The disputes among `disputes` (store/log/disputes.py) that a paper would show, by type and key."""
    found = []
    for record, fields in disputes.items():
        type_, key = tx.connection.exec_driver_sql(
            "select type, key from record_state where id = ?", (record.bytes,)
        ).one()
        printed = _PRINTED.get(type_)
        for name in fields:
            if name == RESURFACED or (name != "key" and (printed is None or name in printed)):
                found.append(Disputed(record, type_, key or str(record), name))
    return tuple(sorted(found, key=lambda each: (each.type, each.key, each.field, each.record)))
