"""Agreements as paper prints them: clauses, positions in the parties' words, commitments with their gaps."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, get_args
from uuid import UUID

from ...documents.content import Agreement as PrintedAgreement
from ...documents.content import Clause as PrintedClause
from ...documents.content import Commitment as PrintedCommitment
from ...documents.content import PendingRatification, PositionValue, Statement
from ...documents.content import Position as PrintedPosition
from ...domain.vocabulary import DecisionMode, RatificationDecision
from ...store.records.agreement_parts import AgreementParts
from ...store.reference.catalogues import label
from .printed_meeting import spoken
from .printed_people import PrintedPeople

_VALUES: tuple[str, ...] = get_args(PositionValue)


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
