"""Which records of a file belong to an agreement that is confirmed or signed: no import changes what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import Agreement, Clause, Commitment, Position
from ..domain.vocabulary import AgreementState
from ..store.log.transaction import Transaction
from .incoming import Incoming

_CLOSED = (AgreementState.CONFIRMED.value, AgreementState.SIGNED.value)
_KINDS = (Agreement, Clause, Position, Commitment)
_LATER = frozenset({"status", "evidence", "evidence_on"})
"""What is said of a commitment after it was agreed."""


class ClosedAgreements:
    """The closed agreements of a process as they stood before a step."""

    def __init__(self, tx: Transaction, process_id: UUID, batch: Sequence[Incoming]) -> None:
        self._agreements: set[UUID] = set()
        self._clauses: dict[UUID, UUID] = {}
        if not any(item.kind in _KINDS for item in batch):
            return
        closed = select(Agreement.id).where(Agreement.process_id == process_id, Agreement.state.in_(_CLOSED))
        self._agreements = set(tx.session.scalars(closed))
        clauses = select(Clause.id, Clause.agreement_id).where(Clause.agreement_id.in_(self._agreements))
        self._clauses = {row.id: row.agreement_id for row in tx.session.execute(clauses)}

    def holds(self, item: Incoming) -> bool:
        """Whether `item` belongs to an agreement that is closed."""
        if item.kind is Agreement:
            return item.id in self._agreements
        if item.kind not in _KINDS:
            return False
        clause = item.fields.get("clause_id")
        return item.fields.get("agreement_id") in self._agreements or clause in self._clauses

    def allows(self, item: Incoming, name: str, *, is_gap: bool) -> bool:
        """Whether a field may still be written: a gap of a commitment, and what became of it."""
        return item.kind is Commitment and (is_gap or name in _LATER)
