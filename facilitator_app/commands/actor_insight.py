"""What is known of an actor: positions, interests, needs and power, each with its source."""

from __future__ import annotations

from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.analysis import Actor, ActorInsight
from ..domain.vocabulary import Origin
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .places import next_place
from .spaces import space_of_origin


class InsightChanges(TypedDict, total=False):
    """What can be changed of an insight; who reads it is changed by `share_with_table` alone."""

    kind: str
    text: str
    source: str
    place: int | None


def add_insight(
    tx: Transaction,
    actor_id: UUID,
    kind: str,
    text: str,
    source: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
) -> UUID:
    """Write down something known of an actor, and from where it is known.

    Raises `Refused` ``analysis.not_shared`` for words of the parties on an actor that the team alone reads of.
    """
    intend(tx, "add_insight")
    actor = tx.get(Actor, actor_id)
    require_shared(actor, origin)
    given = clean(ActorInsight, {"kind": kind, "text": text, "source": source, "origin": origin})
    insight = ActorInsight(
        process_id=actor.process_id, key=actor.process_id and claim_key(tx, actor.process_id, key),
        actor_id=actor_id, place=next_place(tx, ActorInsight, ActorInsight.actor_id == actor_id), **given,
    )  # fmt: skip
    return tx.add(insight, space_of_origin(tx, actor.process_id, origin)).id


def edit_insight(
    tx: Transaction, insight_id: UUID, *, shown: Versions | None = None, **changes: Unpack[InsightChanges]
) -> UUID:
    """Change what is known of an actor."""
    intend(tx, "edit_insight")
    edit(tx, tx.get(ActorInsight, insight_id), changes, shown)
    return insight_id


def remove_insight(tx: Transaction, insight_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out something that was written of an actor."""
    intend(tx, "remove_insight")
    tx.replacing(insight_id, shown)
    tx.delete(tx.get(ActorInsight, insight_id))


def require_shared(actor: Actor, origin: str) -> None:
    """Refuse ``analysis.not_shared`` where what all read would name an actor that the team alone reads of."""
    if origin == Origin.PARTIES and actor.origin != Origin.PARTIES:
        raise Refused("analysis.not_shared", key=str(actor.key))
