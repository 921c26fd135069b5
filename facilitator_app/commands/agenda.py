"""The points of a session's agenda, in order, with the time agreed for each and the time it took."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.session import AgendaItem, Note, Session
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class AgendaFields(TypedDict, total=False):
    """What can be changed of a point; `minutes` is the time agreed for it."""

    title: str
    minutes: int | None
    started_at: datetime | None
    ended_at: datetime | None


def add_agenda_item(
    tx: Transaction, session_id: UUID, title: str, *, minutes: int | None = None, key: str | None = None
) -> UUID:
    """Add a point at the end of the agenda."""
    intend(tx, "add_agenda_item")
    session = tx.get(Session, session_id)
    last = tx.session.scalar(select(func.max(AgendaItem.place)).where(AgendaItem.session_id == session_id))
    item = AgendaItem(
        process_id=session.process_id,
        key=session.process_id and claim_key(tx, session.process_id, key),
        session_id=session_id,
        place=0 if last is None else last + 1,
        **clean(AgendaItem, {"title": title, "minutes": minutes}),
    )
    return tx.add(item, table_of(tx, session.process_id)).id


def edit_agenda_item(
    tx: Transaction, item_id: UUID, *, shown: Versions | None = None, **changes: Unpack[AgendaFields]
) -> UUID:
    """Change a point of the agenda."""
    intend(tx, "edit_agenda_item")
    edit(tx, tx.get(AgendaItem, item_id), changes, shown)
    return item_id


def move_agenda_item(tx: Transaction, item_id: UUID, to: int) -> UUID:
    """Put a point at the position `to` of its agenda, counted from 0; the others make room."""
    intend(tx, "move_agenda_item")
    item = tx.get(AgendaItem, item_id)
    ordered = (
        select(AgendaItem)
        .where(AgendaItem.session_id == item.session_id)
        .order_by(AgendaItem.place, AgendaItem.id)
    )
    others = [other for other in tx.session.scalars(ordered) if other.id != item_id]
    others.insert(max(0, to), item)
    for place, other in enumerate(others):
        if other.place != place:
            other.place = place
    return item_id


def start_agenda_item(tx: Transaction, item_id: UUID, *, at: datetime | None = None) -> UUID:
    """Go to a point of the agenda: the one that runs ends."""
    intend(tx, "start_agenda_item")
    item = tx.get(AgendaItem, item_id)
    now = at or tx.now()
    running = (AgendaItem.session_id == item.session_id, AgendaItem.started_at.is_not(None))
    for other in tx.session.scalars(select(AgendaItem).where(*running, AgendaItem.ended_at.is_(None))):
        if other.id != item_id:
            other.ended_at = now
    if item.started_at is None:
        item.started_at = now
    item.ended_at = None
    return item_id


def end_agenda_item(tx: Transaction, item_id: UUID, *, at: datetime | None = None) -> UUID:
    """End a point of the agenda. Raises `Refused` ``session.agenda_not_started``."""
    intend(tx, "end_agenda_item")
    item = tx.get(AgendaItem, item_id)
    if item.started_at is None:
        raise Refused("session.agenda_not_started")
    item.ended_at = at or tx.now()
    return item_id


def remove_agenda_item(tx: Transaction, item_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a point out of the agenda; raises `Refused` ``session.agenda_has_notes`` where notes belong to it."""
    intend(tx, "remove_agenda_item")
    item = tx.get(AgendaItem, item_id)
    of_it = (Note.session_id == item.session_id, Note.agenda_id == item_id)
    notes = tx.session.scalar(select(func.count(Note.id)).where(*of_it))
    if notes:
        raise Refused("session.agenda_has_notes", count=notes)
    tx.replacing(item_id, shown)
    tx.delete(item)
