"""Commitments by where they stand on a day: overdue, due soon, without a date, kept with evidence. Streamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select

from ..domain.agreement import Agreement, Clause, Commitment
from ..domain.follow_up import days_late, gaps, standing
from ..domain.process import Party, Process
from ..domain.vocabulary import CommitmentStatus
from ..store.log.transaction import Transaction
from .seats import Seat, seats_of

_AT_ONCE = 500


@dataclass(frozen=True)
class CommitmentRow:
    """One commitment in a list. `standing` is one of `domain.follow_up.Standing`, `status` what was said of it."""

    id: UUID
    key: str
    process_id: UUID | None
    agreement_id: UUID | None
    agreement_number: int | None
    agreement_title: str
    clause_id: UUID | None
    clause_number: int | None
    text: str
    responsible: str
    party: str
    sector: str
    office: str
    due_on: date | None
    status: str
    standing: str
    days_late: int
    evidence: str
    evidence_on: date | None
    gaps: tuple[str, ...]
    process: str = ""


def list_commitments(
    tx: Transaction,
    *,
    today: date,
    process_id: UUID | None = None,
    only: frozenset[str] | None = None,
    commitment_id: UUID | None = None,
) -> Iterator[CommitmentRow]:
    """Every commitment by due date, or one of them; those without a date last; `only` keeps some standings. Streamed.

    A reserved person is named by the pseudonym, or not at all. The party is that of the commitment, else the person's.
    """
    late_last = Commitment.due_on.is_(None)
    chosen = (
        select(
            Commitment,
            Agreement.number,
            Agreement.title,
            Clause.number,
            Party.name,
            Process.title,
            Party.sector,
        )
        .outerjoin(Clause, Clause.id == Commitment.clause_id)
        .outerjoin(Agreement, Agreement.id == func.coalesce(Commitment.agreement_id, Clause.agreement_id))
        .outerjoin(Party, Party.id == Commitment.responsible_party_id)
        .outerjoin(Process, Process.id == Commitment.process_id)
        .order_by(late_last, Commitment.due_on, Commitment.id)
    )
    if commitment_id is not None:
        chosen = chosen.where(Commitment.id == commitment_id)
    for rows in tx.session.execute(_of(chosen, process_id).execution_options(yield_per=_AT_ONCE)).partitions():
        seats = seats_of(tx, [row[0].responsible_id for row in rows])
        for row in rows:
            shown = _row(*row, seat=seats.get(row[0].responsible_id), today=today)
            if only is None or shown.standing in only:
                yield shown


def count_commitments(tx: Transaction, *, today: date, process_id: UUID | None = None) -> dict[str, int]:
    """How many commitments stand where, by standing."""
    proven = and_(Commitment.evidence.is_not(None), Commitment.evidence_on.is_not(None))
    chosen = select(Commitment.status, Commitment.due_on, proven, func.count())
    counts: Counter[str] = Counter()
    for status, due_on, is_proven, count in tx.session.execute(
        _of(chosen, process_id).group_by(Commitment.status, Commitment.due_on, proven)
    ):
        counts[standing(status, due_on, proven=bool(is_proven), today=today)] += count
    return dict(counts)


def _of(chosen: Any, process_id: UUID | None) -> Any:
    return chosen if process_id is None else chosen.where(Commitment.process_id == process_id)


def _row(
    commitment: Any,
    agreement_number: int | None,
    agreement_title: str | None,
    clause_number: int | None,
    party: str | None,
    process: str | None,
    sector: str | None,
    *,
    seat: Seat | None,
    today: date,
) -> CommitmentRow:
    proven = bool(commitment.evidence and commitment.evidence_on)
    if seat is not None and commitment.responsible_party_id is None:
        party, sector = seat.party, seat.sector
    return CommitmentRow(
        id=commitment.id,
        key=commitment.key or "",
        process_id=commitment.process_id,
        agreement_id=commitment.agreement_id,
        agreement_number=agreement_number,
        agreement_title=agreement_title or "",
        clause_id=commitment.clause_id,
        clause_number=clause_number,
        text=commitment.text,
        responsible=seat.name if seat is not None else "",
        party=party or "",
        sector=sector or "",
        office=commitment.office or "",
        due_on=commitment.due_on,
        status=commitment.status or CommitmentStatus.PENDING,
        standing=standing(commitment.status, commitment.due_on, proven=proven, today=today),
        days_late=days_late(commitment.status, commitment.due_on, today),
        evidence=commitment.evidence or "",
        evidence_on=commitment.evidence_on,
        gaps=gaps(commitment),
        process=process or "",
    )
