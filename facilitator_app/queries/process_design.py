"""How a process works and what it taught: its method part by part, decisions of the parties about it, lessons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import Agreement
from ..domain.design import DesignDecision, Lesson
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .method import PartOfMethod, method_parts


@dataclass(frozen=True)
class DecisionLine:
    """A decision about the method, and the agreement in which the parties took it; `agreement` is its number."""

    id: UUID
    text: str
    reason: str
    decided_on: date | None
    agreement_id: UUID
    agreement: int | None
    part_id: UUID | None
    versions: Versions


@dataclass(frozen=True)
class LessonLine:
    """A lesson; without a session it is one of the whole process."""

    id: UUID
    text: str
    kind: str | None
    origin: str
    session_id: UUID | None
    context: str
    advice: str
    source: str
    on: date | None
    versions: Versions


@dataclass(frozen=True)
class ProcessDesign:
    """The method with the versions of each part, the decisions and the lessons; newest decisions and lessons first."""

    parts: tuple[PartOfMethod, ...]
    part_versions: dict[UUID, Versions]
    decisions: tuple[DecisionLine, ...]
    lessons: tuple[LessonLine, ...]


def process_design(tx: Transaction, process_id: UUID) -> ProcessDesign:
    """How a process works and what it taught."""
    parts = tuple(method_parts(tx, process_id))
    return ProcessDesign(
        parts=parts,
        part_versions={part.id: tx.versions(part.id) for part in parts},
        decisions=_decisions(tx, process_id),
        lessons=_lessons(tx, process_id),
    )


def _decisions(tx: Transaction, process_id: UUID) -> tuple[DecisionLine, ...]:
    rows = (
        select(DesignDecision, Agreement.number)
        .outerjoin(Agreement, Agreement.id == DesignDecision.agreement_id)
        .where(DesignDecision.process_id == process_id)
        .order_by(DesignDecision.decided_on.desc(), DesignDecision.id)
    )
    return tuple(
        DecisionLine(
            id=one.id, text=one.text, reason=one.reason or "", decided_on=one.decided_on,
            agreement_id=one.agreement_id, agreement=number, part_id=one.part_id, versions=tx.versions(one.id),
        )
        for one, number in tx.session.execute(rows)
    )  # fmt: skip


def _lessons(tx: Transaction, process_id: UUID) -> tuple[LessonLine, ...]:
    rows = select(Lesson).where(Lesson.process_id == process_id).order_by(Lesson.on.desc(), Lesson.id)
    return tuple(
        LessonLine(
            id=one.id, text=one.text, kind=one.kind, origin=one.origin, session_id=one.session_id,
            context=one.context or "", advice=one.advice or "", source=one.source or "", on=one.on,
            versions=tx.versions(one.id),
        )
        for one in tx.session.scalars(rows)
    )  # fmt: skip
