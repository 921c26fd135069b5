"""Brings a piece of the team's analysis to the table: a new record with what it says now takes its place.

Its history stays with the team. What was shared cannot be called back, so there is no way in the other direction.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.analysis import Actor, ActorInsight, ActorPlace, ActorRelation, Cause, CauseStance, HistoryEvent
from ..domain.design import Lesson
from ..domain.early_warning import Indicator, Reading
from ..domain.ids import natural_id
from ..domain.records import Record, record_types
from ..domain.vocabulary import Origin
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .actor_insight import require_shared
from .intention import intend
from .spaces import table_of

SHAREABLE: tuple[type[Record], ...] = (
    HistoryEvent, Cause, Actor, ActorInsight, ActorRelation, Indicator, Lesson,
)  # fmt: skip
"""What the team may bring to the table."""

_GO_ALONG: dict[type[Record], type[Record]] = {Cause: CauseStance, Indicator: Reading}
"""What only has sense beside what is shared, and is shared with it."""

_BY_ITS_PARENTS: dict[type[Record], tuple[str, ...]] = {
    CauseStance: ("cause_id", "party_id"),
    ActorPlace: ("actor_id",),
}
"""Records whose id is the hash of what they stand between: one that changes hands is made anew."""


def share_with_table(tx: Transaction, record_id: UUID, kind: type[Record], *, shown: Versions | None = None) -> UUID:
    """Let everybody at the table read it; returns the id of the record that takes its place.

    Raises `Refused` ``analysis.shared_already``, or ``analysis.not_shared`` where it names something that the team
    alone reads: share that first.
    """
    intend(tx, "share_with_table")
    record: Any = tx.get(kind, record_id)
    if record.origin == Origin.PARTIES:
        raise Refused("analysis.shared_already")
    _check_ends(tx, record)
    space = table_of(tx, record.process_id)
    wider = _made_anew(tx, record, space, {"origin": Origin.PARTIES.value})
    _point_to(tx, record_id, wider, space)
    tx.replacing(record_id, shown)
    tx.delete(record)
    return wider.id


def share(tx: Transaction, kind: str, record_id: UUID, *, shown: Versions | None = None) -> UUID:
    """`share_with_table` for a record of the type that is called `kind` in the log."""
    return share_with_table(tx, record_id, record_types()[kind], shown=shown)


def _check_ends(tx: Transaction, record: Any) -> None:
    if isinstance(record, ActorInsight | ActorRelation):
        for end in (record.actor_id, getattr(record, "other_id", record.actor_id)):
            require_shared(tx.get(Actor, end), Origin.PARTIES)
    above = tx.find(Cause, record.parent_id) if isinstance(record, Cause) else None
    if above is not None and above.origin != Origin.PARTIES:
        raise Refused("analysis.not_shared", key=str(above.key))


def _made_anew(tx: Transaction, record: Record, space: bytes, changed: dict[str, Any]) -> Record:
    """A copy of `record` in `space`, under a key and an id of its own."""
    kept = {name: getattr(record, name) for name in record.fields() if name != "key"} | changed
    parents = _BY_ITS_PARENTS.get(type(record))
    identity = tx.new_id() if parents is None else natural_id(record.__tablename__, *(kept[name] for name in parents))
    return tx.add(type(record)(id=identity, **kept), space)


def _point_to(tx: Transaction, old: UUID, wider: Record, space: bytes) -> None:
    """Let whatever names the record `old` name `wider` instead."""
    along = _GO_ALONG.get(type(wider))
    for kind in record_types().values():
        for column in kind.__table__.columns:
            if column.info.get("ref") != wider.__tablename__:
                continue
            for each in tx.session.scalars(select(kind).where(column == old)).all():
                if kind is along or kind in _BY_ITS_PARENTS:
                    _made_anew(tx, each, space if kind is along else each.space, {column.name: wider.id})
                    tx.delete(each)
                else:
                    setattr(each, column.name, wider.id)
