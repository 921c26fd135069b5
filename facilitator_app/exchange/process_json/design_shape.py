"""The shape of method, lessons and transition in process JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...domain.vocabulary import HandoverKind, HandoverState, LessonKind, MethodPartKind, Origin
from .shape_parts import Key, Ref, Shape, Text


class MethodPart(Shape, kw_only=True):
    """A part of the method in use, as the process edited it; the parts of a kind come in their order."""

    key: Key
    kind: MethodPartKind
    code: Text
    content: dict[str, Any] = {}
    from_template: bool | None = None


class DesignDecision(Shape, kw_only=True):
    """What the parties decided about how they work, and the agreement that proves it."""

    key: Key
    text: Text
    agreement: Ref
    part: Ref | None = None
    reason: Text | None = None
    decided_on: date | None = None


class Lesson(Shape, kw_only=True):
    """What a session or the process taught."""

    key: Key
    text: Text
    kind: LessonKind | None = None
    session: Ref | None = None
    context: Text | None = None
    advice: Text | None = None
    source: Text | None = None
    on: date | None = None
    origin: Origin | None = None


class HandoverStep(Shape, kw_only=True):
    """One thing that passes into local hands."""

    key: Key
    title: Text
    kind: HandoverKind | None = None
    owner: Text | None = None
    owner_person: Ref | None = None
    owner_party: Ref | None = None
    needs: Text | None = None
    due_on: date | None = None
    state: HandoverState | None = None
    handed_over_on: date | None = None
    remark: Text | None = None
