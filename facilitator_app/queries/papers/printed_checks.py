"""Consensus checks as paper prints them: each party's answer in the words of the scale, never one averaged score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...documents.content import ConsensusCheck, PartyVoice, Statement
from ...domain.process import MethodPart
from ...domain.vocabulary import MethodPartKind
from ...store.log.transaction import Transaction
from ...store.records.session_parts import Asked
from ...store.reference.catalogues import label
from ...store.reference.method_template import in_language
from ...store.reference.templates import shipped_scale
from .printed_people import PrintedPeople


def printed_checks(
    tx: Transaction, process_id: UUID, asked: Iterable[Asked], people: PrintedPeople, language: str
) -> tuple[ConsensusCheck, ...]:
    """Every check with the answer of each party in the words of the scale that the process uses.

    A scale that its method lacks (a process that came from a file has none) speaks the words that ship.
    """
    scales = _scales(tx, process_id)

    def scale(code: str) -> dict[str, Any]:
        return scales.get(code) or shipped_scale(code) or {}

    return tuple(_printed(check, said, scale(check.scale or ""), people, language) for check, said in asked)


def answered_with_words(asked: Iterable[Asked], people: PrintedPeople) -> tuple[Statement, ...]:
    """The reservations that parties gave with their answers, verbatim."""
    return tuple(
        Statement(speaker=people.party(answer.party_id), text=answer.reservation, about=check.question)
        for check, answers in asked
        for answer in _by_party(answers, people)
        if answer.reservation
    )


def _printed(
    check: Any, answers: Sequence[Any], scale: dict[str, Any], people: PrintedPeople, language: str
) -> ConsensusCheck:
    names = {value["code"]: in_language(value["name"], language) for value in scale.get("values", ())}
    return ConsensusCheck(
        question=check.question,
        scale=in_language(scale["name"], language) if scale else check.scale or "",
        by_party=tuple(
            PartyVoice(
                party=people.party(each.party_id),
                value=names.get(each.value) or label("position_values", each.value, language),
                reservation=each.reservation or "",
            )
            for each in _by_party(answers, people)
        ),
    )


def _scales(tx: Transaction, process_id: UUID) -> dict[str, dict[str, Any]]:
    chosen = select(MethodPart).where(MethodPart.process_id == process_id, MethodPart.kind == MethodPartKind.SCALE)
    return {part.code: part.content for part in tx.session.scalars(chosen) if isinstance(part.content, dict)}


def _by_party(answers: Sequence[Any], people: PrintedPeople) -> list[Any]:
    return sorted(answers, key=lambda answer: (people.place_of(answer.party_id), answer.id))
