"""How a process is made and left: decisions about its method, lessons, and the handover to local hands."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, day, prose, reference, whole
from .records import Record
from .vocabulary import HandoverKind, HandoverState, LessonKind, Origin


class DesignDecision(Record):
    """What the parties decided about how they work; the agreement in which they did is its proof."""

    __tablename__ = "design_decision"
    searchable: ClassVar[tuple[str, ...]] = ("text", "reason")
    key_prefix = "dd"

    text: Mapped[str] = prose(required=True)
    agreement_id: Mapped[UUID] = reference("agreement", required=True, index=True)
    part_id: Mapped[UUID | None] = reference("method_part")
    reason: Mapped[str | None] = prose()
    decided_on: Mapped[date | None] = day()


class Lesson(Record):
    """What a session or a process taught, and what to do with it another time."""

    __tablename__ = "lesson"
    searchable: ClassVar[tuple[str, ...]] = ("text", "advice")
    key_prefix = "lc"

    text: Mapped[str] = prose(required=True)
    kind: Mapped[str | None] = choice(LessonKind)
    origin: Mapped[str] = choice(Origin, required=True)
    session_id: Mapped[UUID | None] = reference("session", index=True)
    context: Mapped[str | None] = prose()
    advice: Mapped[str | None] = prose()
    source: Mapped[str | None] = prose()
    on: Mapped[date | None] = day()


class HandoverStep(Record):
    """One thing that passes into local hands: what, to whom, by when, and what they need for it."""

    __tablename__ = "handover_step"
    searchable: ClassVar[tuple[str, ...]] = ("title", "owner")
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "tr"

    title: Mapped[str] = prose(required=True)
    kind: Mapped[str | None] = choice(HandoverKind)
    owner: Mapped[str | None] = prose()
    owner_person_id: Mapped[UUID | None] = reference("participant")
    owner_party_id: Mapped[UUID | None] = reference("party")
    needs: Mapped[str | None] = prose()
    due_on: Mapped[date | None] = day()
    state: Mapped[str | None] = choice(HandoverState)
    handed_over_on: Mapped[date | None] = day()
    remark: Mapped[str | None] = prose()
    place: Mapped[int | None] = whole(0, 1_000_000)
