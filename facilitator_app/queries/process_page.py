"""The page of one process: its path and conditions, who is included, its parties, sessions and agreements."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ..store.log.transaction import Transaction
from .agreements import AgreementRow, list_agreements
from .commitments import count_commitments
from .conditions import ConditionStanding, condition_standings
from .inclusion import Ledger, inclusion
from .levelling import Levelling, levelling
from .process_design import ProcessDesign, process_design
from .process_detail import ProcessDetail, process_detail
from .processes import count_undecided, next_sessions
from .sessions import SessionLine, list_sessions, session_line


@dataclass(frozen=True)
class ProcessPage:
    """Everything of a process but its people and notes. `overdue` counts commitments past their date,
    `undecided` the conflicts."""

    detail: ProcessDetail
    conditions: tuple[ConditionStanding, ...]
    ledger: Ledger
    sessions: tuple[SessionLine, ...]
    next: SessionLine | None
    agreements: tuple[AgreementRow, ...]
    overdue: int
    levelling: Levelling
    design: ProcessDesign
    undecided: int


def process_page(tx: Transaction, process_id: UUID) -> ProcessPage:
    """The page of a process. Raises `BadUsage` ``record.unknown``."""
    following = next_sessions(tx).get(process_id)
    counts = count_commitments(tx, today=tx.now().date(), process_id=process_id)
    return ProcessPage(
        detail=process_detail(tx, process_id),
        conditions=condition_standings(tx, process_id),
        ledger=inclusion(tx, process_id),
        sessions=tuple(list_sessions(tx, process_id)),
        next=session_line(tx, following.session) if following is not None else None,
        agreements=tuple(list_agreements(tx, process_id=process_id)),
        overdue=counts.get("overdue", 0),
        levelling=levelling(tx, process_id),
        design=process_design(tx, process_id),
        undecided=count_undecided(tx).get(process_id.bytes, 0),
    )
