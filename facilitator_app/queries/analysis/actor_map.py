"""The map of actors: who they are, where they stand, what is known of each, and what ties them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ...domain.analysis import MAP_SIDE, Actor, ActorInsight, ActorPlace, ActorRelation
from ...domain.map_layout import lay_out
from ...domain.process import Party
from ...domain.vocabulary import Origin
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class InsightLine:
    """One thing known of an actor."""

    id: UUID
    kind: str
    text: str
    source: str
    shared: bool
    versions: Versions


@dataclass(frozen=True)
class ActorNode:
    """An actor on the map; `x` and `y` from 0 to 1. `at_table` is false for one that is no party nor a person here."""

    id: UUID
    key: str | None
    name: str
    sector: str | None
    party_id: UUID | None
    party: str | None
    participant_id: UUID | None
    power: str | None
    about: str | None
    source: str | None
    shared: bool
    at_table: bool
    x: float
    y: float
    placed: bool
    insights: tuple[InsightLine, ...]
    versions: Versions


@dataclass(frozen=True)
class Tie:
    """What ties two actors that are both here; `shared` tells whether the parties said so."""

    id: UUID
    actor: UUID
    other: UUID
    kind: str
    about: str | None
    since: date | None
    source: str
    shared: bool
    versions: Versions


@dataclass(frozen=True)
class ActorMap:
    """The actors and their ties."""

    actors: tuple[ActorNode, ...]
    ties: tuple[Tie, ...]


def actor_map(tx: Transaction, process_id: UUID) -> ActorMap:
    """The map of a process; who was not placed by a person is placed by the ties."""
    rows = select(Actor).where(Actor.process_id == process_id).order_by(func.length(Actor.key), Actor.key, Actor.id)
    actors = list(tx.session.scalars(rows))
    ids = {actor.id for actor in actors}
    ties = tuple(_ties(tx, process_id, ids))
    put = tx.session.scalars(select(ActorPlace).where(ActorPlace.process_id == process_id))
    placed = {each.actor_id: (each.x / MAP_SIDE, each.y / MAP_SIDE) for each in put if each.actor_id in ids}
    where = lay_out([actor.id for actor in actors], [(tie.actor, tie.other) for tie in ties], placed)
    parties = select(Party.id, Party.name).where(Party.process_id == process_id)
    named = {row.id: row.name for row in tx.session.execute(parties)}
    known = _insights(tx, process_id)
    nodes = [
        ActorNode(
            **{name: getattr(actor, name) for name in _SAID},
            party=None if actor.party_id is None else named.get(actor.party_id),
            shared=actor.origin == Origin.PARTIES,
            at_table=actor.party_id is not None or actor.participant_id is not None,
            x=where[actor.id][0],
            y=where[actor.id][1],
            placed=actor.id in placed,
            insights=tuple(known.get(actor.id, ())),
            versions=tx.versions(actor.id),
        )
        for actor in actors
    ]
    return ActorMap(tuple(nodes), ties)


_SAID = ("id", "key", "name", "sector", "party_id", "participant_id", "power", "about", "source")


def _ties(tx: Transaction, process_id: UUID, here: set[UUID]) -> list[Tie]:
    rows = select(ActorRelation).where(ActorRelation.process_id == process_id).order_by(ActorRelation.id)
    return [
        Tie(
            each.id, each.actor_id, each.other_id, each.kind, each.about, each.since, each.source,
            each.origin == Origin.PARTIES, tx.versions(each.id),
        )
        for each in tx.session.scalars(rows)
        if each.actor_id in here and each.other_id in here
    ]  # fmt: skip


def _insights(tx: Transaction, process_id: UUID) -> dict[UUID, list[InsightLine]]:
    found: dict[UUID, list[InsightLine]] = {}
    rows = select(ActorInsight).where(ActorInsight.process_id == process_id)
    for each in tx.session.scalars(rows.order_by(ActorInsight.place, ActorInsight.id)):
        shared = each.origin == Origin.PARTIES
        line = InsightLine(each.id, each.kind, each.text, each.source, shared, tx.versions(each.id))
        found.setdefault(each.actor_id, []).append(line)
    return found
