"""The tree of causes: its boxes, what each hangs from, and which parties hold a cause or do not share it."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from ..domain.analysis import Cause, CauseStance
from ..domain.ids import natural_id
from ..domain.process import Party, Process
from ..domain.vocabulary import Origin
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .places import next_place
from .spaces import space_of_origin


class CauseFields(TypedDict, total=False):
    """What can be said of a cause; `known` is what has been measured or seen of it."""

    parent_id: UUID | None
    since: date | None
    precision: str | None
    known: str | None
    source: str | None
    place: int | None


class CauseChanges(CauseFields, total=False):
    """What can be changed of a cause; who reads it is changed by `share_with_table` alone."""

    title: str
    kind: str


def add_cause(
    tx: Transaction,
    process_id: UUID,
    title: str,
    kind: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
    **fields: Unpack[CauseFields],
) -> UUID:
    """Add a box to the tree, after those that hang from the same one unless `place` says where.

    Raises `Refused` ``analysis.not_shared`` for one of the parties that would hang from one of the team.
    """
    intend(tx, "add_cause")
    tx.get(Process, process_id)
    given = clean(Cause, {"title": title, "kind": kind, "origin": origin, **fields})
    if given.get("place") is None:
        given["place"] = next_place(tx, Cause, Cause.process_id == process_id)
    cause = Cause(id=tx.new_id(), process_id=process_id, key=claim_key(tx, process_id, key), **given)
    _check_parent(tx, cause)
    return tx.add(cause, space_of_origin(tx, process_id, origin)).id


def edit_cause(
    tx: Transaction, cause_id: UUID, *, shown: Versions | None = None, **changes: Unpack[CauseChanges]
) -> UUID:
    """Change what is said of a cause, or hang it elsewhere.

    Raises `Refused` ``analysis.loop`` where it would hang from itself, and ``analysis.not_shared``.
    """
    intend(tx, "edit_cause")
    cause = tx.get(Cause, cause_id)
    edit(tx, cause, changes, shown)
    _check_parent(tx, cause)
    return cause_id


def remove_cause(tx: Transaction, cause_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a box out of the tree with what parties said of it; those that hang from it go up by one."""
    intend(tx, "remove_cause")
    cause = tx.get(Cause, cause_id)
    for below in tx.session.scalars(select(Cause).where(Cause.parent_id == cause_id)):
        below.parent_id = cause.parent_id
    for stance in tx.session.scalars(select(CauseStance).where(CauseStance.cause_id == cause_id)):
        tx.delete(stance)
    tx.replacing(cause_id, shown)
    tx.delete(cause)


def state_stance(
    tx: Transaction,
    cause_id: UUID,
    party_id: UUID,
    stance: str,
    *,
    words: str | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Record that a party holds a cause or does not share it, with its words."""
    intend(tx, "state_stance")
    cause = tx.get(Cause, cause_id)
    of_process(tx, Party, party_id, cause.process_id)
    given = clean(CauseStance, {"stance": stance, "words": words})
    identity = natural_id(CauseStance.__tablename__, cause_id, party_id)
    known = tx.find(CauseStance, identity)
    if known is not None:
        edit(tx, known, given, shown)
        return identity
    made = CauseStance(id=identity, process_id=cause.process_id, cause_id=cause_id, party_id=party_id, **given)
    return tx.add(made, cause.space).id


def take_back_stance(tx: Transaction, cause_id: UUID, party_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out what was recorded of a party on a cause."""
    intend(tx, "take_back_stance")
    stance = tx.get(CauseStance, natural_id(CauseStance.__tablename__, cause_id, party_id))
    tx.replacing(stance.id, shown)
    tx.delete(stance)


def _check_parent(tx: Transaction, cause: Cause) -> None:
    """It hangs from a cause of this process, not from itself, and what all read not from what the team alone reads."""
    of_process(tx, Cause, cause.parent_id, cause.process_id)
    above, passed = tx.find(Cause, cause.parent_id), {cause.id}
    if above is not None and cause.origin == Origin.PARTIES and above.origin != Origin.PARTIES:
        raise Refused("analysis.not_shared", key=str(above.key))
    while above is not None:
        if above.id in passed:
            raise Refused("analysis.loop")
        passed.add(above.id)
        above = tx.find(Cause, above.parent_id)
