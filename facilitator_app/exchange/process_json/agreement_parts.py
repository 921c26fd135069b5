"""An agreement as a part of the document: clauses with positions and commitments, ratifications."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from ...domain.agreement import Agreement, Clause, Commitment, Position, Ratification
from ...domain.vocabulary import AgreementState
from ...store.log.transaction import Transaction
from . import shape
from .ordering import by_key, sorted_by_content
from .parting import Naming, part


def agreement_part(tx: Transaction, agreement: Agreement, names: Naming) -> shape.Agreement:
    """`agreement` with everything that belongs to it."""
    chosen = select(Clause).where(Clause.agreement_id == agreement.id)
    clauses = list(tx.session.scalars(chosen.order_by(Clause.number.is_(None), Clause.number, *by_key(Clause))))
    ids = [clause.id for clause in clauses]
    positions = list(tx.session.scalars(select(Position).where(Position.clause_id.in_(ids))))
    theirs = Commitment.clause_id.in_(ids) | (Commitment.agreement_id == agreement.id)
    commitments = list(tx.session.scalars(select(Commitment).where(theirs).order_by(*by_key(Commitment))))
    decided = tx.session.scalars(select(Ratification).where(Ratification.agreement_id == agreement.id))
    parts = [
        _numbered(
            shape.Clause,
            clause,
            names,
            key=names.of_record(clause),
            positions=_by_party(shape.Position, (each for each in positions if each.clause_id == clause.id), names),
            commitments=[commitment_part(each, names) for each in commitments if each.clause_id == clause.id],
        )
        for clause in clauses
    ]
    found: shape.Agreement = _numbered(
        shape.Agreement,
        agreement,
        names,
        key=names.of_record(agreement),
        state=None if agreement.state == AgreementState.DRAFT else agreement.state,
        clauses=parts,
        ratifications=_by_party(shape.Ratification, decided, names),
        commitments=[commitment_part(each, names) for each in commitments if each.clause_id not in ids],
    )
    _let_go(tx, clauses, positions, commitments)
    return found


def _numbered(kind: Any, record: Agreement | Clause, names: Naming, **more: Any) -> Any:
    """A part that says of a record without a number that it has none: else it would be given one."""
    made = part(kind, record, names, **more)
    made.number = record.number
    return made


def commitment_part(commitment: Commitment, names: Naming) -> shape.Commitment:
    """A commitment, whoever is responsible."""
    return part(shape.Commitment, commitment, names, key=names.of_record(commitment))


def _by_party(kind: Any, records: Iterable[Any], names: Naming) -> list[Any]:
    """What parties said, without those whose party is not here."""
    return sorted_by_content(part(kind, each, names) for each in records if names("party", each.party_id))


def _let_go(tx: Transaction, *lists: Iterable[Clause | Position | Commitment]) -> None:
    for records in lists:
        for record in records:
            tx.session.expunge(record)
