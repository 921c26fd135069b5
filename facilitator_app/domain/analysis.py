"""What is understood of a conflict: its history, its causes, who is in it, and what ties them.

What the parties shared stands in the table's space; the team's own reading stands in the team's. `origin` says which
one it is, and decides the space when a record is made. Ties and insights name their source.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import choice, day, prose, reference, whole
from .records import Record
from .vocabulary import CauseKind, DatePrecision, EventKind, InsightKind, Origin, Power, RelationKind, Stance

MAP_SIDE = 1000
"""The map of actors is this many steps wide and high, whatever the window."""


class HistoryEvent(Record):
    """Something that happened, when, as exactly as people remember it, and who tells it."""

    __tablename__ = "history_event"
    searchable: ClassVar[tuple[str, ...]] = ("title", "account", "other_account")
    key_prefix = "h"

    title: Mapped[str] = prose(required=True)
    kind: Mapped[str | None] = choice(EventKind)
    origin: Mapped[str] = choice(Origin, required=True)
    happened_on: Mapped[date | None] = day()
    precision: Mapped[str | None] = choice(DatePrecision)
    until: Mapped[date | None] = day()
    venue: Mapped[str | None] = prose()
    account: Mapped[str | None] = prose()
    other_account: Mapped[str | None] = prose()
    source: Mapped[str | None] = prose()


class Cause(Record):
    """A box of the tree of causes; `parent_id` is the box that it hangs from, nearer to the problem."""

    __tablename__ = "cause"
    searchable: ClassVar[tuple[str, ...]] = ("title", "known")
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    key_prefix = "cz"

    title: Mapped[str] = prose(required=True)
    kind: Mapped[str] = choice(CauseKind, required=True)
    origin: Mapped[str] = choice(Origin, required=True)
    parent_id: Mapped[UUID | None] = reference("cause", index=True)
    since: Mapped[date | None] = day()
    precision: Mapped[str | None] = choice(DatePrecision)
    known: Mapped[str | None] = prose()
    source: Mapped[str | None] = prose()
    place: Mapped[int | None] = whole(0, 1_000_000)


class CauseStance(Record):
    """Whether a party holds a cause or does not share it, in its words. Its id is the hash of both."""

    __tablename__ = "cause_stance"
    searchable: ClassVar[tuple[str, ...]] = ("words",)
    key_prefix = "cs"

    cause_id: Mapped[UUID] = reference("cause", required=True, index=True)
    party_id: Mapped[UUID] = reference("party", required=True)
    stance: Mapped[str] = choice(Stance, required=True)
    words: Mapped[str | None] = prose()


class Actor(Record):
    """Who has a part in the conflict, at the table or not; may be a party or a person of the process."""

    __tablename__ = "actor"
    searchable: ClassVar[tuple[str, ...]] = ("name", "about")
    personal = True
    key_prefix = "ac"

    name: Mapped[str] = prose(required=True)
    sector: Mapped[str | None] = prose()
    origin: Mapped[str] = choice(Origin, required=True)
    party_id: Mapped[UUID | None] = reference("party")
    participant_id: Mapped[UUID | None] = reference("participant")
    power: Mapped[str | None] = choice(Power)
    about: Mapped[str | None] = prose()
    source: Mapped[str | None] = prose()


class ActorInsight(Record):
    """One thing known of an actor: a position, an interest, a need, a power; `words` are its own, where it said so."""

    __tablename__ = "actor_insight"
    searchable: ClassVar[tuple[str, ...]] = ("text",)
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"place"})
    personal = True
    key_prefix = "in"

    actor_id: Mapped[UUID] = reference("actor", required=True, index=True)
    kind: Mapped[str] = choice(InsightKind, required=True)
    origin: Mapped[str] = choice(Origin, required=True)
    text: Mapped[str] = prose(required=True)
    source: Mapped[str] = prose(required=True)
    place: Mapped[int | None] = whole(0, 1_000_000)


class ActorRelation(Record):
    """What ties two actors, on what, and who says so; one that goes one way goes from the first to the second."""

    __tablename__ = "actor_relation"
    searchable: ClassVar[tuple[str, ...]] = ("about",)
    personal = True
    key_prefix = "re"

    actor_id: Mapped[UUID] = reference("actor", required=True, index=True)
    other_id: Mapped[UUID] = reference("actor", required=True, index=True)
    kind: Mapped[str] = choice(RelationKind, required=True)
    origin: Mapped[str] = choice(Origin, required=True)
    about: Mapped[str | None] = prose()
    since: Mapped[date | None] = day()
    source: Mapped[str] = prose(required=True)


class ActorPlace(Record):
    """Where an actor was put on the team's map; the last one to move it wins. Its id is the hash of the actor."""

    __tablename__ = "actor_place"
    last_writer_wins: ClassVar[frozenset[str]] = frozenset({"x", "y"})
    key_prefix = "ap"

    actor_id: Mapped[UUID] = reference("actor", required=True, index=True)
    x: Mapped[int] = whole(0, MAP_SIDE, required=True)
    y: Mapped[int] = whole(0, MAP_SIDE, required=True)
