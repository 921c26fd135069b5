"""Lessons of sessions and processes: what helped, what did not, and what to do another time."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.design import Lesson
from ..domain.process import Process
from ..domain.session import Session
from ..domain.vocabulary import Origin
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of_origin


class LessonFields(TypedDict, total=False):
    """What can be said of a lesson; without a session it is one of the whole process."""

    kind: str | None
    session_id: UUID | None
    context: str | None
    advice: str | None
    source: str | None
    on: date | None


class LessonChanges(LessonFields, total=False):
    """What can be changed of a lesson; who reads it is changed by `share_with_table` alone."""

    text: str


def add_lesson(
    tx: Transaction,
    process_id: UUID,
    text: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
    **fields: Unpack[LessonFields],
) -> UUID:
    """Write down a lesson, of today unless `on` says when."""
    intend(tx, "add_lesson")
    tx.get(Process, process_id)
    of_process(tx, Session, fields.get("session_id"), process_id)
    given = clean(Lesson, {"on": tx.now().date(), **fields, "text": text, "origin": origin})
    lesson = Lesson(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(lesson, space_of_origin(tx, process_id, origin)).id


def edit_lesson(
    tx: Transaction, lesson_id: UUID, *, shown: Versions | None = None, **changes: Unpack[LessonChanges]
) -> UUID:
    """Change a lesson."""
    intend(tx, "edit_lesson")
    lesson = tx.get(Lesson, lesson_id)
    of_process(tx, Session, changes.get("session_id"), lesson.process_id)
    edit(tx, lesson, changes, shown)
    return lesson_id


def remove_lesson(tx: Transaction, lesson_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a lesson."""
    intend(tx, "remove_lesson")
    tx.replacing(lesson_id, shown)
    tx.delete(tx.get(Lesson, lesson_id))
