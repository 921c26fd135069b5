"""What the editor of an agreement asks while it is open: small forms, open passages, versions side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import Agreement, Clause, Commitment
from ..domain.open_text import open_passages
from ..domain.process import Process
from ..domain.session import Session
from ..domain.vocabulary import SessionState
from ..domain.word_comparison import Passage
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .agreement_detail import agreement_detail
from .agreement_views import AgreementDetail
from .seats import Seat, seats_in

__all__ = [
    "CLAUSE_FIELDS",
    "COMMITMENT_FIELDS",
    "AgreementDesk",
    "Form",
    "Passage",
    "agreement_desk",
    "agreement_form",
    "clause_form",
    "commitment_form",
    "open_in",
]

CLAUSE_FIELDS = ("title", "text", "proposed_by_id")
COMMITMENT_FIELDS = (
    "text", "responsible_id", "responsible_party_id", "office", "due_on", "indicator", "verification", "resources",
    "follow_up_body", "if_not_kept",
)  # fmt: skip

Form = tuple[dict[str, Any], Versions]
"""The fields that an editor shows, empty text as an empty string, and the versions that it hands back."""


@dataclass(frozen=True)
class AgreementDesk:
    """An agreement with what its editor needs around it: the process, people who can be responsible, next session."""

    detail: AgreementDetail
    process: str
    language: str
    people: tuple[Seat, ...]
    next_session: UUID | None
    next_starts_at: datetime | None


def agreement_desk(tx: Transaction, agreement_id: UUID) -> AgreementDesk:
    """The editor of an agreement. Raises `BadUsage` ``record.unknown``."""
    detail = agreement_detail(tx, agreement_id)
    process = tx.find(Process, detail.process_id)
    following = select(Session.id, Session.starts_at).where(
        Session.process_id == detail.process_id, Session.state.in_((SessionState.PLANNED, SessionState.OPEN))
    )
    ahead = tx.session.execute(following.order_by(Session.starts_at).limit(1)).first()
    people = seats_in(tx, process.id).values() if process is not None else ()
    return AgreementDesk(
        detail=detail,
        process=process.title if process is not None else "",
        language=(process.language if process is not None else None) or "es",
        people=tuple(sorted(people, key=lambda seat: seat.name)),
        next_session=ahead.id if ahead is not None else None,
        next_starts_at=ahead.starts_at if ahead is not None else None,
    )


def agreement_form(tx: Transaction, agreement_id: UUID) -> Form:
    """The title of an agreement."""
    return _form(tx, tx.get(Agreement, agreement_id), ("title",))


def clause_form(tx: Transaction, clause_id: UUID) -> Form:
    """What of a clause is typed."""
    return _form(tx, tx.get(Clause, clause_id), CLAUSE_FIELDS)


def commitment_form(tx: Transaction, commitment_id: UUID) -> Form:
    """What of a commitment is typed; who is responsible is the record that leads, the only one that can be chosen."""
    commitment = tx.get(Commitment, commitment_id)
    values, versions = _form(tx, commitment, COMMITMENT_FIELDS)
    if commitment.responsible_id is not None:
        values["responsible_id"] = same_people(tx).one(commitment.responsible_id)
    return values, versions


def open_in(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of every passage of `text` that is still open, while it is being typed."""
    return open_passages(text)


def _form(tx: Transaction, record: Any, names: tuple[str, ...]) -> Form:
    values = {name: getattr(record, name) for name in names}
    return {name: "" if value is None else value for name, value in values.items()}, tx.versions(record.id)
