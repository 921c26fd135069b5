"""Who has a part in a conflict, and where each stands on the team's map."""

from __future__ import annotations

from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import or_, select

from ..domain.analysis import MAP_SIDE, Actor, ActorInsight, ActorPlace, ActorRelation
from ..domain.ids import natural_id
from ..domain.people import Participant
from ..domain.process import Party, Process
from ..domain.vocabulary import Origin
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of_origin, team_of


class ActorFields(TypedDict, total=False):
    """What can be said of an actor; one that is a party takes its sector from it unless it is said."""

    sector: str | None
    party_id: UUID | None
    participant_id: UUID | None
    power: str | None
    about: str | None
    source: str | None


class ActorChanges(ActorFields, total=False):
    """What can be changed of an actor; who reads it is changed by `share_with_table` alone."""

    name: str


def add_actor(
    tx: Transaction,
    process_id: UUID,
    name: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
    **fields: Unpack[ActorFields],
) -> UUID:
    """Add an actor to the map of a process."""
    intend(tx, "add_actor")
    tx.get(Process, process_id)
    _check_links(tx, process_id, fields)
    given = clean(Actor, {"name": name, "origin": origin, **fields})
    party = tx.find(Party, given.get("party_id"))
    if given.get("sector") is None and party is not None:
        given["sector"] = party.sector
    actor = Actor(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(actor, space_of_origin(tx, process_id, origin)).id


def edit_actor(
    tx: Transaction, actor_id: UUID, *, shown: Versions | None = None, **changes: Unpack[ActorChanges]
) -> UUID:
    """Change what is said of an actor."""
    intend(tx, "edit_actor")
    actor = tx.get(Actor, actor_id)
    _check_links(tx, actor.process_id, changes)
    edit(tx, actor, changes, shown)
    return actor_id


def place_actor(tx: Transaction, actor_id: UUID, x: int, y: int) -> UUID:
    """Put an actor on the team's map, in steps of a thousandth of its width and height."""
    intend(tx, "place_actor")
    actor = tx.get(Actor, actor_id)
    x, y = (min(MAP_SIDE, max(0, at)) for at in (x, y))
    identity = natural_id(ActorPlace.__tablename__, actor_id)
    known = tx.find(ActorPlace, identity)
    if known is not None:
        edit(tx, known, {"x": x, "y": y}, None)
        return identity
    place = ActorPlace(id=identity, process_id=actor.process_id, actor_id=actor_id, x=x, y=y)
    return tx.add(place, team_of(tx, actor.process_id)).id


def remove_actor(tx: Transaction, actor_id: UUID, *, shown: Versions | None = None) -> None:
    """Take an actor out of the map, with its ties and what is known of it."""
    intend(tx, "remove_actor")
    actor = tx.get(Actor, actor_id)
    tied = or_(ActorRelation.actor_id == actor_id, ActorRelation.other_id == actor_id)
    for relation in tx.session.scalars(select(ActorRelation).where(tied)):
        tx.delete(relation)
    for insight in tx.session.scalars(select(ActorInsight).where(ActorInsight.actor_id == actor_id)):
        tx.delete(insight)
    place = tx.find(ActorPlace, natural_id(ActorPlace.__tablename__, actor_id))
    if place is not None:
        tx.delete(place)
    tx.replacing(actor_id, shown)
    tx.delete(actor)


def _check_links(tx: Transaction, process_id: UUID | None, fields: ActorFields) -> None:
    of_process(tx, Party, fields.get("party_id"), process_id)
    of_process(tx, Participant, fields.get("participant_id"), process_id)
