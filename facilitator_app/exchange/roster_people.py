"""The people a process has already, as possible duplicates are looked for among them."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from ..domain.people import Participant, ParticipantDetails
from ..domain.process import Party
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .roster import Person


def people_of(tx: Transaction, process_id: UUID) -> Iterator[Person]:
    """Everybody in the roster of a process, each known by the record's key; streamed."""
    details, party = ParticipantDetails, Party
    rows = (
        select(
            Participant.id, Participant.key, Participant.name, details.reserved_name, details.national_id,
            details.birth_year, party.name.label("party"),
        )
        .outerjoin(details, details.participant_id == Participant.id)
        .outerjoin(party, party.id == Participant.party_id)
        .where(Participant.process_id == process_id)
        .order_by(Participant.id)
    )  # fmt: skip
    same = same_people(tx)
    for row in tx.session.execute(rows.execution_options(yield_per=500)):
        name = row.name or row.reserved_name
        if name and same.leads(row.id):
            yield Person(row.key, name, row.national_id or "", str(row.birth_year or ""), row.party or "")
