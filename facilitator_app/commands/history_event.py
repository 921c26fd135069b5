"""The history of a conflict: what happened, when, and who tells it; another account stands beside the first."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.analysis import HistoryEvent
from ..domain.process import Process
from ..domain.vocabulary import DatePrecision, Origin
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of_origin


class EventFields(TypedDict, total=False):
    """What can be said of an event; `happened_on` counts as far as `precision` goes."""

    kind: str | None
    happened_on: date | None
    precision: str | None
    until: date | None
    venue: str | None
    account: str | None
    other_account: str | None
    source: str | None


class EventChanges(EventFields, total=False):
    """What can be changed of an event; who reads it is changed by `share_with_table` alone."""

    title: str


def add_event(
    tx: Transaction,
    process_id: UUID,
    title: str,
    *,
    origin: str = Origin.TEAM,
    key: str | None = None,
    **fields: Unpack[EventFields],
) -> UUID:
    """Add an event to the history of a process, as the parties told it or as the team knows it.

    Raises `Refused` ``analysis.ends_before_it_begins``.
    """
    intend(tx, "add_event")
    tx.get(Process, process_id)
    given = clean(HistoryEvent, {"title": title, "origin": origin, **fields})
    if given.get("happened_on") is not None and given.get("precision") is None:
        given["precision"] = DatePrecision.DAY.value
    event = HistoryEvent(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    _check_days(event)
    return tx.add(event, space_of_origin(tx, process_id, origin)).id


def edit_event(
    tx: Transaction, event_id: UUID, *, shown: Versions | None = None, **changes: Unpack[EventChanges]
) -> UUID:
    """Change what is said of an event."""
    intend(tx, "edit_event")
    event = tx.get(HistoryEvent, event_id)
    edit(tx, event, changes, shown)
    _check_days(event)
    return event_id


def remove_event(tx: Transaction, event_id: UUID, *, shown: Versions | None = None) -> None:
    """Take an event out of the history."""
    intend(tx, "remove_event")
    tx.replacing(event_id, shown)
    tx.delete(tx.get(HistoryEvent, event_id))


def _check_days(event: HistoryEvent) -> None:
    if event.happened_on is not None and event.until is not None and event.until < event.happened_on:
        raise Refused("analysis.ends_before_it_begins")
