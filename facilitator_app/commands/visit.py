"""Writes down a verification visit that was made: where, when, by whom."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ..domain.vocabulary import SessionKind
from ..store.log.transaction import Transaction
from .intention import intend
from .past import check_past
from .session import SessionFields, close_session, open_session, plan_session


def note_visit(
    tx: Transaction,
    process_id: UUID,
    made_at: datetime,
    *,
    title: str | None = None,
    venue: str | None = None,
    made_by: tuple[str, ...] | None = None,
) -> UUID:
    """A visit that was made, as a session of its kind that is over. Raises `Refused` for a day that has not come."""
    intend(tx, "note_visit")
    check_past(tx, made_at.date())
    said: SessionFields = {
        "kind": SessionKind.VISIT, "starts_at": made_at, "title": title, "venue": venue, "facilitators": made_by,
    }  # fmt: skip
    visit = plan_session(tx, process_id, **said)
    open_session(tx, visit, at=made_at)
    close_session(tx, visit)
    return visit
