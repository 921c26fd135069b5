"""Agreements: numbered clauses, positions of the parties, versions, ratification, commitments."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, data, day, prose, reference, texts, wall_time, whole
from .records import Record
from .vocabulary import AgreementState, CommitmentStatus, DecisionMode, PositionValue, RatificationDecision


class Agreement(Record):
    """What the parties agree, made of numbered clauses."""

    __tablename__ = "agreement"
    searchable: ClassVar[tuple[str, ...]] = ("title", "antecedent")
    key_prefix = "g"

    number: Mapped[int | None] = whole(1, 100_000)
    title: Mapped[str] = prose(required=True)
    session_id: Mapped[UUID | None] = reference("session", index=True)
    agenda_id: Mapped[UUID | None] = reference("agenda_item")
    state: Mapped[str | None] = choice(AgreementState)
    decision: Mapped[str | None] = choice(DecisionMode)
    antecedent: Mapped[str | None] = prose()
    review: Mapped[str | None] = prose()
    in_force: Mapped[str | None] = prose()
    languages: Mapped[tuple[str, ...] | None] = texts()
    prevailing_language: Mapped[str | None] = prose()


class Clause(Record):
    """One numbered clause; text still open stands in [brackets]."""

    __tablename__ = "clause"
    searchable: ClassVar[tuple[str, ...]] = ("title", "text", "original_text")
    key_prefix = "k"

    agreement_id: Mapped[UUID] = reference("agreement", required=True, index=True)
    number: Mapped[int | None] = whole(1, 100_000)
    title: Mapped[str | None] = prose()
    text: Mapped[str] = prose(required=True)
    proposed_by_id: Mapped[UUID | None] = reference("party")
    original_text: Mapped[str | None] = prose()
    original_language: Mapped[str | None] = prose()
    rendered_by: Mapped[str | None] = prose()
    read_aloud_at: Mapped[datetime | None] = wall_time()
    read_in: Mapped[str | None] = prose()


class Position(Record):
    """Where a party stands on a clause, in its own words. Its id is the hash of both."""

    __tablename__ = "position"
    searchable: ClassVar[tuple[str, ...]] = ("words",)
    key_prefix = "pos"

    clause_id: Mapped[UUID] = reference("clause", required=True, index=True)
    party_id: Mapped[UUID] = reference("party", required=True)
    value: Mapped[str] = choice(PositionValue, required=True)
    words: Mapped[str | None] = prose()
    returns_on: Mapped[date | None] = day()


class Ratification(Record):
    """What the assembly of a party decided on an agreement. Its id is the hash of both."""

    __tablename__ = "ratification"
    key_prefix = "rat"

    agreement_id: Mapped[UUID] = reference("agreement", required=True, index=True)
    party_id: Mapped[UUID] = reference("party", required=True)
    decision: Mapped[str] = choice(RatificationDecision, required=True)
    on: Mapped[date | None] = day()
    instrument: Mapped[str | None] = prose()


class AgreementVersion(Record):
    """The text of an agreement as it stood when a version was kept; it never changes."""

    __tablename__ = "agreement_version"
    key_prefix = "v"

    agreement_id: Mapped[UUID] = reference("agreement", required=True, index=True)
    number: Mapped[int] = whole(1, 100_000, required=True)
    reason: Mapped[str | None] = prose()
    kept_at: Mapped[datetime | None] = wall_time()
    content: Mapped[Any] = data()


class Commitment(Record):
    """Who does what by when, and who follows it up; `evidence` is what was seen of it, and on which day."""

    __tablename__ = "commitment"
    searchable: ClassVar[tuple[str, ...]] = ("text", "indicator", "office")
    key_prefix = "cm"

    clause_id: Mapped[UUID | None] = reference("clause", index=True)
    agreement_id: Mapped[UUID | None] = reference("agreement", index=True)
    text: Mapped[str] = prose(required=True)
    responsible_id: Mapped[UUID | None] = reference("participant")
    responsible_party_id: Mapped[UUID | None] = reference("party")
    office: Mapped[str | None] = prose()
    due_on: Mapped[date | None] = day()
    indicator: Mapped[str | None] = prose()
    verification: Mapped[str | None] = prose()
    resources: Mapped[str | None] = prose()
    follow_up_body: Mapped[str | None] = prose()
    if_not_kept: Mapped[str | None] = prose()
    status: Mapped[str | None] = choice(CommitmentStatus)
    evidence: Mapped[str | None] = prose()
    evidence_on: Mapped[date | None] = day()
