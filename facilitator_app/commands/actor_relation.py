"""What ties two actors: alliance, tension, rupture, dependence or influence; every tie names its source."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.analysis import Actor, ActorRelation
from ..domain.vocabulary import Origin
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .actor_insight import require_shared
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of_origin


class RelationFields(TypedDict, total=False):
    """What can be said of a tie besides whom it ties, how, and who says so."""

    about: str | None
    since: date | None


class RelationChanges(RelationFields, total=False):
    """What can be changed of a tie; who reads it is changed by `share_with_table` alone."""

    kind: str
    source: str


def relate_actors(
    tx: Transaction,
    actor_id: UUID,
    other_id: UUID,
    kind: str,
    source: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
    **fields: Unpack[RelationFields],
) -> UUID:
    """Tie two actors; dependence and influence go from the first to the second.

    Raises `Refused` ``analysis.tie_to_itself``, or ``analysis.not_shared`` for a tie that the parties shared
    between actors that the team alone reads of.
    """
    intend(tx, "relate_actors")
    if actor_id == other_id:
        raise Refused("analysis.tie_to_itself")
    actor = tx.get(Actor, actor_id)
    of_process(tx, Actor, other_id, actor.process_id)
    for end in (actor, tx.get(Actor, other_id)):
        require_shared(end, origin)
    given = clean(ActorRelation, {"kind": kind, "source": source, "origin": origin, **fields})
    relation = ActorRelation(
        process_id=actor.process_id, key=actor.process_id and claim_key(tx, actor.process_id, key),
        actor_id=actor_id, other_id=other_id, **given,
    )  # fmt: skip
    return tx.add(relation, space_of_origin(tx, actor.process_id, origin)).id


def edit_relation(
    tx: Transaction, relation_id: UUID, *, shown: Versions | None = None, **changes: Unpack[RelationChanges]
) -> UUID:
    """Change what is said of a tie."""
    intend(tx, "edit_relation")
    edit(tx, tx.get(ActorRelation, relation_id), changes, shown)
    return relation_id


def remove_relation(tx: Transaction, relation_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a tie out of the map."""
    intend(tx, "remove_relation")
    tx.replacing(relation_id, shown)
    tx.delete(tx.get(ActorRelation, relation_id))
