"""The history of a conflict in order, each event as exactly as people remember it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ...domain.analysis import HistoryEvent
from ...domain.vocabulary import Origin
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class EventLine:
    """An event; `shared` tells whether the parties told it, and so the table reads it."""

    id: UUID
    key: str | None
    title: str
    kind: str | None
    happened_on: date | None
    precision: str | None
    until: date | None
    venue: str | None
    account: str | None
    other_account: str | None
    source: str | None
    shared: bool
    versions: Versions


def history_events(tx: Transaction, process_id: UUID) -> list[EventLine]:
    """The events of a process, the oldest first and those without a date last."""
    order = (HistoryEvent.happened_on.is_(None), HistoryEvent.happened_on, HistoryEvent.id)
    rows = select(HistoryEvent).where(HistoryEvent.process_id == process_id).order_by(*order)
    names = [name for name in EventLine.__annotations__ if name in {"id", *HistoryEvent.fields()}]
    return [
        EventLine(
            **{name: getattr(event, name) for name in names},
            shared=event.origin == Origin.PARTIES,
            versions=tx.versions(event.id),
        )
        for event in tx.session.scalars(rows)
    ]
