"""One decision with all that a person should see before taking it: what was before, who wrote what, who said yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...domain.agreement import Agreement, Clause
from ...domain.joined_text import Part, join_texts, left_out, origins
from ...domain.process import Process
from ...domain.records import record_types
from ...domain.session import Session
from ...domain.vocabulary import SessionState
from ...domain.word_comparison import Passage, compare_words
from ...store.log.transaction import Transaction
from ..agreement_detail import agreement_detail
from ..frozen_documents import FrozenRevision, rival_finals
from ..history import HistoryItem, history
from .conflicts import Conflict, Version, conflict_of
from .undecided import Undecided, Waits, subject_of, undecided

__all__ = [
    "Decision",
    "DecisionPage",
    "Holder",
    "Part",
    "Passage",
    "SaidPosition",
    "Undecided",
    "VersionSide",
    "Waits",
    "decision_page",
    "left_out",
    "origins",
]


@dataclass(frozen=True)
class VersionSide:
    """One version: `n` names it to `resolve_conflict`; `said` is its value as people read it, a reference by the
    name of its record; `passages` lead to it from what was before; `verb` and `way` are those of
    `conflicts.Version`."""

    n: int
    value: Any
    said: str
    person: str
    device: str
    at: str
    passages: tuple[Passage, ...]
    verb: str | None = None
    way: str | None = None


@dataclass(frozen=True)
class SaidPosition:
    """Where a party stands on the clause now; it was said on one of the texts that wait."""

    party: str
    sector: str
    value: str


@dataclass(frozen=True)
class Holder:
    """The agreement that a clause is of, and the number of the clause in it."""

    agreement: UUID
    number: int | None
    title: str
    clause_number: int | None


@dataclass(frozen=True)
class Decision:
    """One thing that waits. `base` is None where nothing was before, or it has not arrived.

    A conflict has `conflict` and `sides`, a text also the suggestion `joined`; a record deleted while edited has what
    was done to it last in `deeds`; papers that stand beside each other are `rivals`.
    """

    item: Undecided
    conflict: Conflict | None = None
    base: str | None = None
    sides: tuple[VersionSide, ...] = ()
    joined: str = ""
    positions: tuple[SaidPosition, ...] = ()
    holder: Holder | None = None
    deeds: tuple[HistoryItem, ...] = ()
    rivals: tuple[FrozenRevision, ...] = ()


@dataclass(frozen=True)
class DecisionPage:
    """All that waits in a process (in all of them, where `process_id` is None), and the one in view."""

    process_id: UUID | None
    process: str
    items: tuple[Undecided, ...]
    at: int
    decision: Decision | None
    next_session: UUID | None
    next_starts_at: datetime | None


def decision_page(tx: Transaction, process_id: UUID | None, wanted: UUID | None) -> DecisionPage:
    """What waits, with `wanted` in view; with the first where it is not named, or does not wait any more."""
    items = undecided(tx, process_id)
    at = next((place for place, one in enumerate(items) if one.id == wanted), 0)
    of = process_id or (items[at].process_id if items else None)
    process = tx.find(Process, of)
    ahead = None
    if process is not None:
        open_ones = (SessionState.PLANNED, SessionState.OPEN)
        chosen = select(Session.id, Session.starts_at).where(Session.process_id == of, Session.state.in_(open_ones))
        ahead = tx.session.execute(chosen.order_by(Session.starts_at).limit(1)).first()
    return DecisionPage(
        process_id=process_id,
        process=(process.title or "") if process is not None else "",
        items=items,
        at=at,
        decision=_decision(tx, items[at]) if items else None,
        next_session=ahead.id if ahead is not None else None,
        next_starts_at=ahead.starts_at if ahead is not None else None,
    )


def _decision(tx: Transaction, item: Undecided) -> Decision:
    if item.kind == Waits.RESURFACED:
        return Decision(item, deeds=tuple(history(tx, item.record)[-6:]))
    if item.kind == Waits.TWO_FINALS:
        groups = rival_finals(tx, item.process_id)
        return Decision(item, rivals=next((g for g in groups if any(one.id == item.record for one in g)), ()))
    conflict = conflict_of(tx, item.record, item.field) if item.field else None
    if conflict is None or item.kind not in (Waits.TEXT, Waits.VALUE):
        return Decision(item)
    base = None if conflict.base is None else _said(tx, conflict, conflict.base)
    sides = tuple(_side(tx, conflict, version, base) for version in conflict.versions)
    joined = ""
    if item.kind == Waits.TEXT:
        joined = join_texts(base if base is not None else sides[0].said, sides[0].said, sides[1].said)
    positions, holder = _around(tx, item)
    return Decision(item, conflict, base, sides, joined, positions, holder)


def _side(tx: Transaction, conflict: Conflict, version: Version, base: str | None) -> VersionSide:
    said = _said(tx, conflict, version.value)
    passages = compare_words(base, said) if base is not None else (Passage("same", said),)
    who = (version.person or "", version.device)
    return VersionSide(version.n, version.value, said, *who, version.at, passages, version.verb, version.way)


def _said(tx: Transaction, conflict: Conflict, value: Any) -> str:
    """A value in words; what it refers to by its name."""
    to = record_types()[conflict.type].__table__.columns[conflict.field].info.get("ref")
    if to in record_types() and isinstance(value, str):
        return subject_of(tx, to, UUID(value)) or value
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


def _around(tx: Transaction, item: Undecided) -> tuple[tuple[SaidPosition, ...], Holder | None]:
    """Of the text of a clause: where the parties stand on it, and the agreement that it is of."""
    if item.type != Clause.__tablename__:
        return (), None
    clause = tx.get(Clause, item.record)
    agreement = tx.find(Agreement, clause.agreement_id)
    if agreement is None:
        return (), None
    detail = agreement_detail(tx, agreement.id)
    shown = next((one for one in detail.clauses if one.id == clause.id), None)
    sectors = {party.id: party.sector for party in detail.parties}
    positions = [
        SaidPosition(one.party, sectors.get(one.party_id, ""), one.value) for one in (shown.positions if shown else ())
    ]
    return tuple(positions), Holder(agreement.id, agreement.number, agreement.title or "", clause.number)
