"""The records that hang on agreements, read at once and in the order in which people see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...domain.agreement import Agreement, Clause, Commitment, Position, Ratification
from ...domain.records import Record
from ...domain.vocabulary import AgreementState
from ..log.transaction import AnyRecord, Transaction


@dataclass(frozen=True)
class AgreementParts:
    """The records of some agreements, by what they hang on; they do not leave their transaction.

    `loose` are the commitments of an agreement as a whole, or of a clause that is not here.
    """

    agreements: tuple[Agreement, ...]
    clauses: dict[UUID, list[Clause]]
    positions: dict[UUID, list[Position]]
    commitments: dict[UUID, list[Commitment]]
    loose: dict[UUID, list[Commitment]]
    ratifications: dict[UUID, list[Ratification]]

    def records(self) -> set[UUID]:
        """The ids of everything in it."""
        groups = (self.clauses, self.positions, self.commitments, self.loose, self.ratifications)
        hanging: list[list[Record]] = [list(parts) for group in groups for parts in group.values()]
        return {part.id for parts in hanging for part in parts} | {agreement.id for agreement in self.agreements}

    def people(self) -> set[UUID]:
        """Who is responsible for something."""
        groups = (*self.commitments.values(), *self.loose.values())
        return {each.responsible_id for group in groups for each in group if each.responsible_id}


def parts_of(tx: Transaction, agreements: Sequence[Agreement]) -> AgreementParts:
    """Everything that hangs on `agreements`, in the order in which it is printed."""
    ids = [agreement.id for agreement in agreements]
    clauses = _grouped(tx, Clause, Clause.agreement_id, ids, Clause.number)
    clause_ids = [clause.id for group in clauses.values() for clause in group]
    commitments = _grouped(tx, Commitment, Commitment.clause_id, clause_ids, Commitment.due_on)
    of_agreement = _grouped(tx, Commitment, Commitment.agreement_id, ids, Commitment.due_on)
    known = set(clause_ids)
    return AgreementParts(
        agreements=tuple(agreements),
        clauses=clauses,
        positions=_grouped(tx, Position, Position.clause_id, clause_ids),
        commitments=commitments,
        loose={key: [each for each in group if each.clause_id not in known] for key, group in of_agreement.items()},
        ratifications=_grouped(tx, Ratification, Ratification.agreement_id, ids),
    )


def agreements_of_session(tx: Transaction, session_id: UUID) -> list[Agreement]:
    """The agreements made in a session that nobody withdrew, in their order."""
    chosen = select(Agreement).where(Agreement.session_id == session_id).order_by(Agreement.number, Agreement.id)
    return [agreement for agreement in tx.session.scalars(chosen) if agreement.state != AgreementState.WITHDRAWN]


def _grouped(
    tx: Transaction, kind: type[AnyRecord], column: Any, ids: Sequence[UUID], *order: Any
) -> dict[UUID, list[AnyRecord]]:
    found: dict[UUID, list[AnyRecord]] = defaultdict(list)
    for first in range(0, len(ids), 500):
        chosen = select(kind).where(column.in_(ids[first : first + 500])).order_by(*order, kind.id)
        for part in tx.session.scalars(chosen):
            found[getattr(part, column.key)].append(part)
    return found
