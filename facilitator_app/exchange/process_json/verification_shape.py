"""The shape in process JSON of what is known of promises: evidence, accounts of sources, conclusions, ratings, skills.

Files of evidence do not travel in a document: their name, kind, size and hash do, so that who has them can tell.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from ...domain.vocabulary import (
    CommitmentStatus,
    ConditionLevel,
    EvidenceKind,
    SkillLevel,
    SourceKind,
    Visibility,
)
from .shape_parts import Key, Ref, Shape, Text


class ConditionRating(Shape, kw_only=True):
    """How firm a condition of the method was on a day; `condition` is its code."""

    key: Key
    condition: Text
    rating: ConditionLevel
    on: date | None = None
    evidence: Text | None = None
    rated_by: Text | None = None


class Trainee(Shape, kw_only=True):
    """A person in a training."""

    participant: Ref
    completed: bool | None = None


class Training(Shape, kw_only=True):
    """A training, by the codes of its skills."""

    key: Key
    title: Text
    on: date | None = None
    until: date | None = None
    hours: Annotated[int, Meta(ge=1, le=1000)] | None = None
    skills: list[Text] | None = None
    trainer: Text | None = None
    venue: Text | None = None
    language: Text | None = None
    session: Ref | None = None
    trainees: list[Trainee] = []


class Skill(Shape, kw_only=True):
    """What a person was found able to do."""

    key: Key
    participant: Ref
    skill: Text
    level: SkillLevel
    on: date | None = None
    source: Text | None = None


class Account(Shape, kw_only=True):
    """What one source said of a commitment in a visit."""

    key: Key
    session: Ref
    commitment: Ref
    kind: SourceKind
    party: Ref | None = None
    source: Text | None = None
    venue: Text | None = None
    words: Text
    finding: CommitmentStatus | None = None
    visibility: Visibility | None = None


class Evidence(Shape, kw_only=True):
    """A piece of evidence of a commitment."""

    key: Key
    commitment: Ref
    account: Ref | None = None
    kind: EvidenceKind
    title: Text
    description: Text | None = None
    on: date | None = None
    brought_by: Text | None = None
    brought_by_participant: Ref | None = None
    with_permission: bool | None = None
    visibility: Visibility | None = None
    file_name: Text | None = None
    media_type: Text | None = None
    size: Annotated[int, Meta(ge=0)] | None = None
    sha256: Text | None = None


class Conclusion(Shape, kw_only=True):
    """What was concluded of a commitment on a day."""

    key: Key
    commitment: Ref
    session: Ref | None = None
    status: CommitmentStatus
    words: Text | None = None
    on: date | None = None
    concluded_by: Text | None = None
