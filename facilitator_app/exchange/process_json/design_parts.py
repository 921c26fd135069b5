"""Method, decisions about it, lessons and transition as parts of the document."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from ...domain.design import DesignDecision, HandoverStep, Lesson
from ...domain.process import MethodPart
from ...store.log.transaction import Transaction
from . import design_shape as shape
from .batches import in_batches
from .ordering import by_key, by_place
from .parting import Naming, part


def method_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.MethodPart]:
    """The parts of the method, by kind, in their order."""
    order = (MethodPart.kind, *by_place(MethodPart)[:2], MethodPart.code, *by_key(MethodPart))
    chosen = select(MethodPart.id).where(MethodPart.process_id == process_id).order_by(*order)
    for some in in_batches(tx, MethodPart, chosen):
        yield from (part(shape.MethodPart, each, names, key=names.of_record(each)) for each in some)


def decision_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.DesignDecision]:
    """The decisions whose agreement is here."""
    order = (DesignDecision.decided_on.is_(None), DesignDecision.decided_on, *by_key(DesignDecision))
    chosen = select(DesignDecision.id).where(DesignDecision.process_id == process_id).order_by(*order)
    for some in in_batches(tx, DesignDecision, chosen):
        for each in some:
            if names("agreement", each.agreement_id):
                yield part(shape.DesignDecision, each, names, key=names.of_record(each))


def lesson_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Lesson]:
    """The lessons, the oldest first."""
    order = (Lesson.on.is_(None), Lesson.on, *by_key(Lesson))
    chosen = select(Lesson.id).where(Lesson.process_id == process_id).order_by(*order)
    for some in in_batches(tx, Lesson, chosen):
        yield from (part(shape.Lesson, each, names, key=names.of_record(each)) for each in some)


def handover_parts(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.HandoverStep]:
    """The plan of transition in its order."""
    chosen = select(HandoverStep.id).where(HandoverStep.process_id == process_id).order_by(*by_place(HandoverStep))
    for some in in_batches(tx, HandoverStep, chosen):
        yield from (part(shape.HandoverStep, each, names, key=names.of_record(each)) for each in some)
