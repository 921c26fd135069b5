"""Writes the deadlines of commitments as a calendar; calendars travel far, so nobody from the roster is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from icalendar import Calendar, Event
from sqlalchemy import select

from ..domain.agreement import Commitment
from ..domain.process import Process
from ..store.log.transaction import Transaction
from .process_json.ordering import by_key
from .process_json.parting import legible
from .scrubbing import Scrubber
from .tables import roster_names

_LONGEST = 120


def ics_bytes(tx: Transaction, process_id: UUID) -> bytes:
    """An all-day event on the day each commitment is due: what it is and which process, and nothing else.

    The UID follows from the record, so that a calendar which has the event already moves it.
    """
    process = tx.get(Process, process_id)
    scrub = Scrubber(roster_names(tx, process_id))
    calendar = Calendar()
    calendar.add("prodid", "-//Facilitator//Deadlines//EN")
    calendar.add("version", "2.0")
    chosen = select(Commitment).where(Commitment.process_id == process_id, Commitment.due_on.is_not(None))
    made = datetime.fromtimestamp(tx.clock.now_ms() // 1000, UTC)
    for commitment in tx.session.scalars(chosen.order_by(Commitment.due_on, *by_key(Commitment))):
        assert commitment.due_on is not None
        event = Event()
        event.add("uid", f"{commitment.id}@facilitator")
        event.add("dtstamp", made)
        event.add("dtstart", commitment.due_on)
        event.add("dtend", commitment.due_on + timedelta(days=1))
        event.add("summary", _short(scrub(legible(commitment.text))))
        event.add("description", scrub(legible(process.title)))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1].rstrip() + "…"
