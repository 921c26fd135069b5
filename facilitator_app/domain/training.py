"""Who learned what: trainings by skill, who went through them, and what else is known of what a person can do."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, day, flag, prose, reference, texts, whole
from .records import Record
from .vocabulary import SkillLevel


class Training(Record):
    """A training for people of the process; `skills` are codes of the method, `session_id` the workshop it was."""

    __tablename__ = "training"
    searchable: ClassVar[tuple[str, ...]] = ("title", "trainer")
    key_prefix = "for"

    title: Mapped[str] = prose(required=True)
    on: Mapped[date | None] = day()
    until: Mapped[date | None] = day()
    hours: Mapped[int | None] = whole(1, 1000)
    skills: Mapped[tuple[str, ...] | None] = texts()
    trainer: Mapped[str | None] = prose()
    venue: Mapped[str | None] = prose()
    language: Mapped[str | None] = prose()
    session_id: Mapped[UUID | None] = reference("session", index=True)


class Trainee(Record):
    """A person in a training, and whether they went through all of it. Its id is the hash of both."""

    __tablename__ = "trainee"
    key_prefix = "fp"

    training_id: Mapped[UUID] = reference("training", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True, index=True)
    completed: Mapped[bool | None] = flag()


class Skill(Record):
    """What a person was found able to do on a day, and where that is known from. Lives in the team's space."""

    __tablename__ = "skill"
    personal = True
    key_prefix = "hab"

    participant_id: Mapped[UUID] = reference("participant", required=True, index=True)
    skill: Mapped[str] = prose(required=True)
    level: Mapped[str] = choice(SkillLevel, required=True)
    on: Mapped[date | None] = day()
    source: Mapped[str | None] = prose()
