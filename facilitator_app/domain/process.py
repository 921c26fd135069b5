"""The process and its design: commissions, parties, its copied method and its own catalogue entries."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, data, day, flag, prose, reference, texts, whole
from .records import Record
from .vocabulary import Attribution, Delegate, Level, MethodPartKind, Track, Visibility


class Programme(Record):
    """The organisation's work, the root of trust."""

    __tablename__ = "programme"
    key_prefix = "programa"

    title: Mapped[str] = prose(required=True)


class Process(Record):
    """One dialogue, from exploration to transition; its own id is its `process_id`."""

    __tablename__ = "process"
    searchable: ClassVar[tuple[str, ...]] = ("title", "legal_framework", "community")
    key_prefix = "mesa"

    title: Mapped[str] = prose(required=True)
    theme: Mapped[str | None] = prose()
    level: Mapped[str | None] = choice(Level)
    track: Mapped[str | None] = choice(Track)
    stage: Mapped[str | None] = prose()
    country: Mapped[str | None] = prose()
    municipality: Mapped[str | None] = prose()
    community: Mapped[str | None] = prose()
    language: Mapped[str | None] = prose()
    prevailing_language: Mapped[str | None] = prose()
    legal_framework: Mapped[str | None] = prose()
    file_number: Mapped[str | None] = prose()
    personal_fields: Mapped[tuple[str, ...] | None] = texts()
    personal_fields_reason: Mapped[str | None] = prose()
    attribution: Mapped[str | None] = choice(Attribution)
    default_visibility: Mapped[str | None] = choice(Visibility)
    template: Mapped[str | None] = prose()
    started_on: Mapped[date | None] = day()
    ended_on: Mapped[date | None] = day()
    team_space: Mapped[UUID | None] = reference("space")


class Commission(Record):
    """A mixed commission: a theme, a mandate, its delegates."""

    __tablename__ = "commission"
    searchable: ClassVar[tuple[str, ...]] = ("title", "mandate")
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "c"

    title: Mapped[str] = prose(required=True)
    theme: Mapped[str | None] = prose()
    mandate: Mapped[str | None] = prose()
    place: Mapped[int | None] = whole(0, 1_000_000)


class CommissionDelegate(Record):
    """A person who sits in a commission, and for which sector."""

    __tablename__ = "commission_delegate"
    key_prefix = "cd"

    commission_id: Mapped[UUID] = reference("commission", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True)
    delegate: Mapped[str | None] = choice(Delegate)
    sector: Mapped[str | None] = prose()


class Party(Record):
    """An organisation or group that sits at the table."""

    __tablename__ = "party"
    searchable: ClassVar[tuple[str, ...]] = ("name",)
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "parte"

    name: Mapped[str] = prose(required=True)
    sector: Mapped[str | None] = prose()
    decision_rule: Mapped[str | None] = prose()
    mandate_instrument: Mapped[str | None] = prose()
    mandate_limits: Mapped[str | None] = prose()
    mandate_expires_on: Mapped[date | None] = day()
    place: Mapped[int | None] = whole(0, 1_000_000)


class MethodPart(Record):
    """A part of the method in use, copied from a template and edited by the parties."""

    __tablename__ = "method_part"
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "m"

    kind: Mapped[str] = choice(MethodPartKind, required=True)
    code: Mapped[str] = prose(required=True)
    content: Mapped[Any] = data()
    from_template: Mapped[bool | None] = flag()
    place: Mapped[int | None] = whole(0, 1_000_000)


class CatalogueEntry(Record):
    """A sector, theme, language or place that this process added to the shipped catalogues."""

    __tablename__ = "catalogue_entry"
    key_prefix = "cat"

    catalogue: Mapped[str] = prose(required=True)
    code: Mapped[str] = prose(required=True)
    name: Mapped[str] = prose(required=True)
