"""Signals: who answers, what was answered, what was told back, and which of them somebody is still waiting for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from ...domain.early_warning import ProtectionPlan, Signal
from ...domain.process import Process
from ...domain.vocabulary import SignalKind
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction
from ..seats import Seat, seats_of


class SignalStep(StrEnum):
    """What comes next for a signal."""

    NAME_RESPONDER = "name_responder"
    ANSWER = "answer"
    TELL_BACK = "tell_back"
    CLOSED = "closed"


@dataclass(frozen=True)
class PlanLine:
    """The plan of protection agreed with the person."""

    id: UUID
    measures: str
    not_to_do: str | None
    contact: str | None
    agreed_on: date | None
    agreed_how: str | None
    review_on: date | None
    versions: Versions


@dataclass(frozen=True)
class SignalLine:
    """A signal; `late` where its answer was due before today, `lacks_plan` for a threat without one."""

    id: UUID
    key: str | None
    process_id: UUID | None
    process: str | None
    title: str
    kind: str
    account: str | None
    noticed_on: date | None
    venue: str | None
    told_by: str | None
    indicator_id: UUID | None
    participant_id: UUID | None
    participant: str | None
    responder: str | None
    answer_by: date | None
    answer: str | None
    answered_on: date | None
    told_back: str | None
    told_back_to: str | None
    told_back_on: date | None
    next: str
    late: bool
    lacks_plan: bool
    plan: PlanLine | None
    versions: Versions


def signals_of(tx: Transaction, process_id: UUID) -> list[SignalLine]:
    """The signals of a process: what waits first, the newest first."""
    lines = _lines(tx, Signal.process_id == process_id)
    return sorted(lines, key=lambda line: line.next == SignalStep.CLOSED)


def waiting_signals(tx: Transaction) -> list[SignalLine]:
    """The signals of every process that still wait: for a responder, an answer, or to be told back.

    A threat whose loop is closed waits on while no plan was agreed with the person.
    """
    open_ones = or_(Signal.told_back_on.is_(None), Signal.kind == SignalKind.THREAT)
    return [
        line
        for line in _lines(tx, open_ones)
        if line.next != SignalStep.CLOSED or line.lacks_plan
    ]


def signal_of_reading(tx: Transaction, reading_id: UUID) -> UUID | None:
    """The signal that a reading raised by reaching its threshold, or None where it raised none."""
    return tx.session.scalar(select(Signal.id).where(Signal.reading_id == reading_id))


def _lines(tx: Transaction, which: ColumnElement[bool]) -> list[SignalLine]:
    rows = (
        select(Signal, Process.title, ProtectionPlan)
        .outerjoin(Process, Process.id == Signal.process_id)
        .outerjoin(ProtectionPlan, ProtectionPlan.signal_id == Signal.id)
        .where(which)
        .order_by(Signal.noticed_on.desc(), Signal.id.desc())
    )
    found = tx.session.execute(rows).all()
    seats = seats_of(tx, [row[0].participant_id for row in found])
    return [_line(tx, *row, seats) for row in found]


def _line(
    tx: Transaction, signal: Signal, process: str | None, plan: ProtectionPlan | None, seats: Mapping[UUID, Seat]
) -> SignalLine:
    step = _next(signal)
    waits = step in (SignalStep.NAME_RESPONDER, SignalStep.ANSWER)
    said = {name: getattr(signal, name) for name in SignalLine.__annotations__ if name in {"id", *Signal.fields()}}
    person = None if signal.participant_id is None else seats.get(signal.participant_id)
    if person is not None:
        said["participant_id"] = person.id
    return SignalLine(
        **said,
        process=process,
        participant=None if person is None else person.name,
        next=step,
        late=waits and signal.answer_by is not None and signal.answer_by < tx.now().date(),
        lacks_plan=signal.kind == SignalKind.THREAT and plan is None,
        plan=None if plan is None else _plan(tx, plan),
        versions=tx.versions(signal.id),
    )


def _next(signal: Signal) -> SignalStep:
    if signal.told_back_on is not None:
        return SignalStep.CLOSED
    if signal.answered_on is not None:
        return SignalStep.TELL_BACK
    return SignalStep.ANSWER if signal.responder else SignalStep.NAME_RESPONDER


def _plan(tx: Transaction, plan: ProtectionPlan) -> PlanLine:
    names = [name for name in PlanLine.__annotations__ if name in {"id", *ProtectionPlan.fields()}]
    return PlanLine(**{name: getattr(plan, name) for name in names}, versions=tx.versions(plan.id))
