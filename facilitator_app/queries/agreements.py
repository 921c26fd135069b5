"""The agreements of a process or session in rows, streamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, func, or_, select

from ..domain.agreement import Agreement, AgreementVersion, Clause, Commitment
from ..domain.vocabulary import AgreementState
from ..store.log.transaction import Transaction

_AT_ONCE = 500


@dataclass(frozen=True)
class AgreementRow:
    """One agreement in a list."""

    id: UUID
    key: str
    process_id: UUID | None
    session_id: UUID | None
    number: int | None
    title: str
    state: str
    decision: str
    clauses: int
    commitments: int
    versions: int
    has_open_text: bool
    disputed: bool


def list_agreements(
    tx: Transaction, *, process_id: UUID | None = None, session_id: UUID | None = None
) -> Iterator[AgreementRow]:
    """Every agreement, of one process or session where it is named, in the order of their numbers; streamed.

    `disputed` tells whether the agreement or one of its clauses holds versions that nobody has decided between.
    """
    bracketed = or_(func.instr(Clause.text, "["), func.instr(Clause.text, "]"))
    clauses = select(func.count()).where(Clause.agreement_id == Agreement.id)
    commitments = select(func.count()).where(Commitment.agreement_id == Agreement.id)
    versions = select(func.count()).where(AgreementVersion.agreement_id == Agreement.id)
    chosen = select(
        Agreement,
        clauses.scalar_subquery(),
        commitments.scalar_subquery(),
        versions.scalar_subquery(),
        exists().where(Clause.agreement_id == Agreement.id, bracketed),
    ).order_by(Agreement.process_id, Agreement.number, Agreement.id)
    if process_id is not None:
        chosen = chosen.where(Agreement.process_id == process_id)
    if session_id is not None:
        chosen = chosen.where(Agreement.session_id == session_id)
    disputed = _disputed(tx)
    for agreement, clause_count, commitment_count, version_count, has_open_text in tx.session.execute(
        chosen.execution_options(yield_per=_AT_ONCE)
    ):
        yield AgreementRow(
            id=agreement.id,
            key=agreement.key or "",
            process_id=agreement.process_id,
            session_id=agreement.session_id,
            number=agreement.number,
            title=agreement.title,
            state=agreement.state or AgreementState.DRAFT,
            decision=agreement.decision or "",
            clauses=clause_count,
            commitments=commitment_count,
            versions=version_count,
            has_open_text=bool(has_open_text),
            disputed=agreement.id in disputed,
        )


def draft_agreements(tx: Transaction, process_id: UUID) -> tuple[AgreementRow, ...]:
    """The agreements of a process whose text is still open, in the order of their numbers."""
    return tuple(row for row in list_agreements(tx, process_id=process_id) if row.state == AgreementState.DRAFT)


def _disputed(tx: Transaction) -> set[UUID]:
    """The agreements with a disputed field of their own or of a clause."""
    rows = tx.connection.exec_driver_sql(
        "select coalesce(k.agreement_id, r.id) from conflict c join record_state r on r.no = c.record_no"
        " left join clause k on k.id = r.id where r.type in ('agreement', 'clause')"
    )
    return {UUID(bytes=agreement) for (agreement,) in rows}
