"""Agreements as paper prints them: clauses, positions in the parties' words, commitments with their gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, get_args
from uuid import UUID

from sqlalchemy import select

from ..documents.content import Agreement as PrintedAgreement
from ..documents.content import Clause as PrintedClause
from ..documents.content import Commitment as PrintedCommitment
from ..documents.content import PendingRatification, PositionValue, Statement
from ..documents.content import Position as PrintedPosition
from ..domain.agreement import Agreement, Clause, Commitment, Position, Ratification
from ..domain.vocabulary import DecisionMode, RatificationDecision
from ..store.catalogues import label
from ..store.transaction import Transaction
from .printed_meeting import spoken
from .printed_people import PrintedPeople

_VALUES: tuple[str, ...] = get_args(PositionValue)


@dataclass(frozen=True)
class AgreementParts:
    """The records of some agreements, read at once; only for the modules that make paper of them."""

    agreements: tuple[Any, ...]
    clauses: dict[UUID, list[Any]]
    positions: dict[UUID, list[Any]]
    commitments: dict[UUID | None, list[Any]]
    loose: dict[UUID, list[Any]]
    ratifications: dict[UUID, list[Any]]

    def records(self) -> set[UUID]:
        """The ids of everything in it."""
        groups = (self.clauses, self.positions, self.commitments, self.loose, self.ratifications)
        found = {part.id for group in groups for parts in group.values() for part in parts}
        return found | {agreement.id for agreement in self.agreements}

    def people(self) -> set[UUID]:
        """Who is responsible for something."""
        groups = (*self.commitments.values(), *self.loose.values())
        return {each.responsible_id for group in groups for each in group if each.responsible_id}


def parts_of(tx: Transaction, agreements: Sequence[Any]) -> AgreementParts:
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
        commitments=dict(commitments),
        loose={key: [each for each in group if each.clause_id not in known] for key, group in of_agreement.items()},
        ratifications=_grouped(tx, Ratification, Ratification.agreement_id, ids),
    )


def printed_agreement(
    parts: AgreementParts, agreement: Any, place: int, people: PrintedPeople, language: str
) -> PrintedAgreement:
    """One agreement of `parts`; `place` is its number where it has none."""
    clauses = tuple(
        _clause(clause, number, parts, people, language)
        for number, clause in enumerate(parts.clauses.get(agreement.id, ()), 1)
    )
    decision: Any = agreement.decision if agreement.decision in set(DecisionMode) else ""
    return PrintedAgreement(
        number=agreement.number or place,
        title=agreement.title,
        clauses=_with_loose(clauses, [_commitment(each, people) for each in parts.loose.get(agreement.id, ())]),
        preamble=agreement.antecedent or "",
        decision=decision,
        pending=not_ratified(parts, agreement, people, language),
    )


def not_ratified(
    parts: AgreementParts, agreement: Any, people: PrintedPeople, language: str
) -> tuple[PendingRatification, ...]:
    """The parties that must still ratify an agreement, or did not, with when they answer and in which words."""
    waiting: dict[UUID, PendingRatification] = {}
    for clause in parts.clauses.get(agreement.id, ()):
        for position in parts.positions.get(clause.id, ()):
            if position.value == "pending_consultation":
                waiting[position.party_id] = PendingRatification(
                    party=people.party(position.party_id), returns_on=position.returns_on, words=position.words or ""
                )
    for said in parts.ratifications.get(agreement.id, ()):
        if said.decision == RatificationDecision.RATIFIED:
            waiting.pop(said.party_id, None)
        elif said.decision == RatificationDecision.NOT_RATIFIED:
            words = label("ratification_decisions", said.decision, language)
            waiting[said.party_id] = PendingRatification(party=people.party(said.party_id), words=words)
        else:
            waiting.setdefault(said.party_id, PendingRatification(party=people.party(said.party_id)))
    return tuple(waiting[party] for party in _in_order(waiting, people))


def statements_of(
    parts: AgreementParts, people: PrintedPeople, language: str, value: str
) -> list[Statement]:
    """What parties said with a position of `value`, verbatim, each with the clause it is about."""
    found = []
    phrase = label("paper_phrases", "clause", language)
    for place, agreement in enumerate(parts.agreements, 1):
        for number, clause in enumerate(parts.clauses.get(agreement.id, ()), 1):
            about = phrase.format(agreement=agreement.number or place, clause=clause.number or number)
            found += [
                Statement(speaker=people.party(each.party_id), text=each.words, about=about)
                for each in _sorted(parts.positions.get(clause.id, ()), people)
                if each.value == value and each.words
            ]
    return found


def _clause(clause: Any, number: int, parts: AgreementParts, people: PrintedPeople, language: str) -> PrintedClause:
    return PrintedClause(
        number=clause.number or number,
        text=clause.text,
        title=clause.title or "",
        proposed_by=people.party(clause.proposed_by_id),
        original_text=clause.original_text or "",
        original_language=spoken(clause.original_language, language) if clause.original_language else "",
        rendered_by=clause.rendered_by or "",
        positions=tuple(
            PrintedPosition(
                party=people.party(each.party_id), value=each.value, words=each.words or "", returns_on=each.returns_on
            )
            for each in _sorted(parts.positions.get(clause.id, ()), people)
            if each.value in _VALUES
        ),
        commitments=tuple(_commitment(each, people) for each in parts.commitments.get(clause.id, ())),
    )


def _commitment(commitment: Any, people: PrintedPeople) -> PrintedCommitment:
    who = (people.label(commitment.responsible_id), people.party(commitment.responsible_party_id), commitment.office)
    return PrintedCommitment(
        text=commitment.text,
        responsible=", ".join(dict.fromkeys(part for part in who if part)),
        due_on=commitment.due_on,
        indicator=commitment.indicator or "",
        verification=commitment.verification or "",
        resources=commitment.resources or "",
        follow_up_body=commitment.follow_up_body or "",
        if_not_kept=commitment.if_not_kept or "",
    )


def _with_loose(clauses: tuple[PrintedClause, ...], loose: list[PrintedCommitment]) -> tuple[PrintedClause, ...]:
    """Commitments of the agreement as a whole follow its last clause, or stand as one where it has none."""
    if not loose:
        return clauses
    if not clauses:
        return tuple(
            PrintedClause(number=number, text=each.text, commitments=(each,)) for number, each in enumerate(loose, 1)
        )
    last = clauses[-1]
    fields = {name: getattr(last, name) for name in PrintedClause.__dataclass_fields__}
    return (*clauses[:-1], PrintedClause(**{**fields, "commitments": (*last.commitments, *loose)}))


def _in_order(waiting: Collection[UUID], people: PrintedPeople) -> list[UUID]:
    return sorted(waiting, key=lambda party: (people.place_of(party), party))


def _sorted(positions: Sequence[Any], people: PrintedPeople) -> list[Any]:
    return sorted(positions, key=lambda each: (people.place_of(each.party_id), each.id))


def _grouped(tx: Transaction, kind: Any, column: Any, ids: Sequence[UUID], *order: Any) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = defaultdict(list)
    for first in range(0, len(ids), 500):
        chosen = select(kind).where(column.in_(ids[first : first + 500])).order_by(*order, kind.id)
        for part in tx.session.scalars(chosen):
            found[getattr(part, column.key)].append(part)
    return found


def agreements_of_session(tx: Transaction, session_id: UUID) -> list[Any]:
    """The agreements made in a session that nobody withdrew, in their order."""
    chosen = select(Agreement).where(Agreement.session_id == session_id).order_by(Agreement.number, Agreement.id)
    return [agreement for agreement in tx.session.scalars(chosen) if agreement.state != "withdrawn"]
