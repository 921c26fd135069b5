"""Signals: what somebody must answer, who answers it, what was answered, and what was told back.

Nothing is forwarded by itself: each step is what a person writes that they did.
"""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.early_warning import Indicator, ProtectionPlan, Reading, Signal
from ..domain.ids import natural_id
from ..domain.people import Participant
from ..domain.process import Process
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .spaces import team_of


class SignalFields(TypedDict, total=False):
    """What can be said of a signal when it is raised; `told_by` only where that person agreed to it."""

    account: str | None
    noticed_on: date | None
    venue: str | None
    told_by: str | None
    indicator_id: UUID | None
    reading_id: UUID | None
    participant_id: UUID | None
    responder: str | None
    answer_by: date | None


class SignalChanges(SignalFields, total=False):
    """What can be corrected of a signal; answering and telling back have commands of their own."""

    title: str
    kind: str


def raise_signal(
    tx: Transaction, process_id: UUID, title: str, kind: str, *, key: str | None = None, **fields: Unpack[SignalFields]
) -> UUID:
    """Write down a signal, noticed today unless said otherwise; the team alone reads it."""
    intend(tx, "raise_signal")
    tx.get(Process, process_id)
    _check(tx, process_id, fields)
    given = clean(Signal, {"noticed_on": tx.now().date(), **fields, "title": title, "kind": kind})
    signal = Signal(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(signal, team_of(tx, process_id)).id


def edit_signal(
    tx: Transaction, signal_id: UUID, *, shown: Versions | None = None, **changes: Unpack[SignalChanges]
) -> UUID:
    """Correct what is said of a signal, or name who answers it."""
    intend(tx, "edit_signal")
    signal = tx.get(Signal, signal_id)
    _check(tx, signal.process_id, changes)
    edit(tx, signal, changes, shown)
    return signal_id


def answer_signal(
    tx: Transaction,
    signal_id: UUID,
    answer: str,
    *,
    on: date | None = None,
    responder: str | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Record what was done about a signal, by its responder, today unless `on` says when.

    Raises `Refused` ``analysis.no_responder`` where nobody is named, and ``analysis.in_the_future``.
    """
    intend(tx, "answer_signal")
    signal = tx.get(Signal, signal_id)
    who, day = tidy(responder) or signal.responder, on or tx.now().date()
    if who is None:
        raise Refused("analysis.no_responder")
    if tidy(answer) is None:
        raise Refused("record.refused_missing", record="signal", field="answer")
    _not_in_the_future(tx, day)
    edit(tx, signal, {"responder": who, "answer": answer, "answered_on": day}, shown)
    return signal_id


def tell_back(
    tx: Transaction,
    signal_id: UUID,
    told: str,
    *,
    to: str | None = None,
    on: date | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Record what was told back to those who raised the signal: with that its loop is closed.

    Raises `Refused` ``analysis.not_answered``, and ``analysis.in_the_future``.
    """
    intend(tx, "tell_back")
    signal = tx.get(Signal, signal_id)
    day = on or tx.now().date()
    if signal.answered_on is None:
        raise Refused("analysis.not_answered")
    if tidy(told) is None:
        raise Refused("record.refused_missing", record="signal", field="told_back")
    _not_in_the_future(tx, day)
    edit(tx, signal, {"told_back": told, "told_back_to": to, "told_back_on": day}, shown)
    return signal_id


def remove_signal(tx: Transaction, signal_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a signal that was a mistake; raises `Refused` ``analysis.signal_was_answered`` otherwise."""
    intend(tx, "remove_signal")
    signal = tx.get(Signal, signal_id)
    if signal.answered_on is not None:
        raise Refused("analysis.signal_was_answered")
    plan = tx.find(ProtectionPlan, natural_id(ProtectionPlan.__tablename__, signal_id))
    if plan is not None:
        tx.delete(plan)
    tx.replacing(signal_id, shown)
    tx.delete(signal)


def _check(tx: Transaction, process_id: UUID | None, fields: SignalFields) -> None:
    of_process(tx, Indicator, fields.get("indicator_id"), process_id)
    of_process(tx, Reading, fields.get("reading_id"), process_id)
    of_process(tx, Participant, fields.get("participant_id"), process_id)
    _not_in_the_future(tx, fields.get("noticed_on"))


def _not_in_the_future(tx: Transaction, day: date | None) -> None:
    if day is not None and day > tx.now().date():
        raise Refused("analysis.in_the_future", day=day.isoformat())
