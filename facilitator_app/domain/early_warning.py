"""Early warning that closes its loop: indicators, readings, signals with a responder, plans of protection.

Nothing here is forwarded by itself. Signals and plans live in the team's space alone.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, day, flag, number, prose, reference, whole
from .records import Record
from .vocabulary import ConsentHow, Origin, SignalKind, Worse


class Indicator(Record):
    """What the mesa chose to look at, how it is measured, and from where on it warns."""

    __tablename__ = "indicator"
    searchable: ClassVar[tuple[str, ...]] = ("title", "how")
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "i"

    title: Mapped[str] = prose(required=True)
    origin: Mapped[str] = choice(Origin, required=True)
    unit: Mapped[str | None] = prose()
    worse: Mapped[str] = choice(Worse, required=True)
    warning_at: Mapped[Decimal | None] = number()
    alert_at: Mapped[Decimal | None] = number()
    counts_threats: Mapped[bool | None] = flag()
    how: Mapped[str | None] = prose()
    measured_by: Mapped[str | None] = prose()
    every: Mapped[str | None] = prose()
    chosen_on: Mapped[date | None] = day()
    session_id: Mapped[UUID | None] = reference("session")
    place: Mapped[int | None] = whole(0, 1_000_000)


class Reading(Record):
    """What an indicator stood at on a day, and who measured or told it."""

    __tablename__ = "reading"
    key_prefix = "le"

    indicator_id: Mapped[UUID] = reference("indicator", required=True, index=True)
    on: Mapped[date] = day(required=True)
    value: Mapped[Decimal] = number(required=True)
    source: Mapped[str | None] = prose()
    remark: Mapped[str | None] = prose()


class Signal(Record):
    """Something that somebody must answer: who answers, what was answered, and what was told back to whom.

    Lives in the team's space. Who told it is written only where that person agreed to it.
    """

    __tablename__ = "signal"
    searchable: ClassVar[tuple[str, ...]] = ("title", "account", "answer")
    personal = True
    key_prefix = "se"

    title: Mapped[str] = prose(required=True)
    kind: Mapped[str] = choice(SignalKind, required=True)
    account: Mapped[str | None] = prose()
    noticed_on: Mapped[date | None] = day()
    venue: Mapped[str | None] = prose()
    told_by: Mapped[str | None] = prose()
    indicator_id: Mapped[UUID | None] = reference("indicator")
    reading_id: Mapped[UUID | None] = reference("reading")
    participant_id: Mapped[UUID | None] = reference("participant")
    responder: Mapped[str | None] = prose()
    answer_by: Mapped[date | None] = day()
    answer: Mapped[str | None] = prose()
    answered_on: Mapped[date | None] = day()
    told_back: Mapped[str | None] = prose()
    told_back_to: Mapped[str | None] = prose()
    told_back_on: Mapped[date | None] = day()


class ProtectionPlan(Record):
    """What was agreed with a threatened person to keep them safe, and what they asked not to be done.

    Lives in the team's space. Its id is the hash of the signal.
    """

    __tablename__ = "protection_plan"
    personal = True
    key_prefix = "pp"

    signal_id: Mapped[UUID] = reference("signal", required=True, index=True)
    measures: Mapped[str] = prose(required=True)
    not_to_do: Mapped[str | None] = prose()
    contact: Mapped[str | None] = prose()
    agreed_on: Mapped[date | None] = day()
    agreed_how: Mapped[str | None] = choice(ConsentHow)
    review_on: Mapped[date | None] = day()
