"""What a consensus check begins with: the parties and who speaks for them, the scales agreed, the clauses in hand."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import Agreement, Clause
from ..domain.session import Session
from ..domain.vocabulary import AgreementState
from ..errors import BadUsage
from ..store.log.transaction import Transaction
from .consensus import CheckLine, list_checks
from .drafts import kept_draft
from .process_detail import PartyLine, list_parties, own_words
from .scales import Scale, scales_at_hand
from .sessions import SessionLine, session_line

_MOST_CLAUSES = 60


@dataclass(frozen=True)
class AskedClause:
    """A clause that could be asked about."""

    id: UUID
    agreement: int | None
    number: int | None
    text: str


@dataclass(frozen=True)
class CheckDesk:
    """Everything that the form of a check shows. The scale that was used last in the process comes first."""

    session: SessionLine
    parties: tuple[PartyLine, ...]
    scales: tuple[Scale, ...]
    clauses: tuple[AskedClause, ...]
    earlier: tuple[CheckLine, ...]
    sector_names: dict[str, str]
    draft: str


def check_draft_place(session_id: UUID) -> str:
    """Under which name the unfinished check of a session is kept."""
    return f"session/{session_id}/check"


def check_desk(tx: Transaction, session_id: UUID) -> CheckDesk:
    """What a check in a session begins with. Raises `BadUsage` ``record.unknown``."""
    line = session_line(tx, session_id)
    process_id = tx.get(Session, session_id).process_id
    if line is None or process_id is None:
        raise BadUsage("record.unknown", key=str(session_id))
    return CheckDesk(
        session=line,
        parties=tuple(list_parties(tx, process_id)),
        scales=scales_at_hand(tx, process_id),
        clauses=_clauses(tx, process_id),
        earlier=tuple(list_checks(tx, session_id)),
        sector_names={word.code: word.name for word in own_words(tx, process_id, "sectors")},
        draft=kept_draft(tx, check_draft_place(session_id)),
    )


def _clauses(tx: Transaction, process_id: UUID) -> tuple[AskedClause, ...]:
    """The clauses of agreements that are still open, the newest agreement first."""
    rows = (
        select(Clause.id, Agreement.number, Clause.number, Clause.text)
        .join(Agreement, Agreement.id == Clause.agreement_id)
        .where(Clause.process_id == process_id, Agreement.state == AgreementState.DRAFT)
        .order_by(Agreement.number.desc(), Clause.number)
        .limit(_MOST_CLAUSES)
    )
    return tuple(AskedClause(*row) for row in tx.session.execute(rows))
