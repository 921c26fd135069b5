"""The whole text of an agreement as plain data: what a version keeps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...domain.agreement import Agreement, Clause, Commitment, Position
from ...domain.people import Participant
from ...domain.process import Party
from ..log.transaction import Transaction

_AGREEMENT = ("number", "title", "antecedent", "review", "in_force", "languages", "prevailing_language")
_CLAUSE = ("number", "title", "text", "original_text", "original_language", "rendered_by")
_COMMITMENT = ("text", "office", "indicator", "verification", "resources", "follow_up_body", "if_not_kept")


def agreement_text(tx: Transaction, agreement: Agreement) -> dict[str, Any]:
    """The text, the positions and the commitments of `agreement`, with people and parties by name.

    Empty parts are left out, so that an older version compares with a newer one that knows more fields.
    """
    chosen = select(Clause).where(Clause.agreement_id == agreement.id).order_by(Clause.number, Clause.id)
    clauses = list(tx.session.scalars(chosen))
    names = _Names(tx, agreement.process_id)
    positions = positions_by_clause(tx, [clause.id for clause in clauses])
    commitments = _commitments(tx, agreement.id, [clause.id for clause in clauses])
    text = _parts(agreement, _AGREEMENT)
    text["clauses"] = [
        _filled(
            id=clause.id.hex,
            **_parts(clause, _CLAUSE),
            proposed_by=names.party(clause.proposed_by_id),
            positions=[_position(position, names) for position in positions.get(clause.id, ())],
            commitments=[_commitment(each, names) for each in commitments.get(clause.id, ())],
        )
        for clause in clauses
    ]
    text["commitments"] = [_commitment(each, names) for each in commitments.get(None, ())]
    return _filled(**text)


def positions_by_clause(tx: Transaction, clauses: Sequence[UUID]) -> dict[UUID, list[Position]]:
    """The positions on each of `clauses`, in the order of the parties."""
    found: dict[UUID, list[Position]] = {}
    chosen = (
        select(Position)
        .outerjoin(Party, Party.id == Position.party_id)
        .where(Position.clause_id.in_(clauses))
        .order_by(Party.place, Party.name, Position.id)
    )
    for position in tx.session.scalars(chosen):
        found.setdefault(position.clause_id, []).append(position)
    return found


class _Names:
    """Parties and participants of a process by name, as the table's space knows them."""

    def __init__(self, tx: Transaction, process_id: UUID | None) -> None:
        parties = select(Party.id, Party.name).where(Party.process_id == process_id)
        self._parties = dict(tx.session.execute(parties).all())
        people = select(Participant.id, Participant.pseudonym, Participant.name)
        self._people = {
            person: pseudonym or name or ""
            for person, pseudonym, name in tx.session.execute(people.where(Participant.process_id == process_id))
        }

    def party(self, party: UUID | None) -> str:
        return self._parties.get(party, "") if party else ""

    def person(self, person: UUID | None) -> str:
        return self._people.get(person, "") if person else ""


def _commitments(tx: Transaction, agreement: UUID, clauses: Sequence[UUID]) -> dict[UUID | None, list[Commitment]]:
    found: dict[UUID | None, list[Commitment]] = {}
    chosen = select(Commitment).where(Commitment.clause_id.in_(clauses) | (Commitment.agreement_id == agreement))
    for commitment in tx.session.scalars(chosen.order_by(Commitment.due_on, Commitment.id)):
        found.setdefault(commitment.clause_id, []).append(commitment)
    return found


def _position(position: Position, names: _Names) -> dict[str, Any]:
    return _filled(
        party=names.party(position.party_id),
        value=str(position.value),
        words=position.words,
        returns_on=position.returns_on.isoformat() if position.returns_on else None,
    )


def _commitment(commitment: Commitment, names: _Names) -> dict[str, Any]:
    return _filled(
        **_parts(commitment, _COMMITMENT),
        responsible=names.person(commitment.responsible_id),
        responsible_party=names.party(commitment.responsible_party_id),
        due_on=commitment.due_on.isoformat() if commitment.due_on else None,
    )


def _parts(record: object, names: Sequence[str]) -> dict[str, Any]:
    return _filled(**{name: _plain(getattr(record, name)) for name in names})


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _filled(**parts: Any) -> dict[str, Any]:
    return {name: value for name, value in parts.items() if value not in (None, "", [])}
