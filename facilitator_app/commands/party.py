"""The parties of a process: the organisations and groups that sit at the table."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Clause, Commitment, Position, Ratification
from ..domain.paper_trail import PaperCopy
from ..domain.people import Participant
from ..domain.process import Party, Process
from ..domain.session import Attendance, ConsensusAnswer
from ..domain.verification import SourceAccount
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of

_RECORDED = (
    Position.party_id,
    Ratification.party_id,
    Clause.proposed_by_id,
    Commitment.responsible_party_id,
    Attendance.represents_id,
    ConsensusAnswer.party_id,
    SourceAccount.party_id,
    PaperCopy.party_id,
)
"""What the record says of a party: it would be said of nobody if the party went."""


class PartyFields(TypedDict, total=False):
    """What can be said of a party; `sector` is a code of the catalogue or of the process's own."""

    sector: str | None
    decision_rule: str | None
    mandate_instrument: str | None
    mandate_limits: str | None
    mandate_expires_on: date | None
    place: int | None


class PartyChanges(PartyFields, total=False):
    """What can be changed of a party."""

    name: str


def add_party(
    tx: Transaction, process_id: UUID, name: str, *, key: str | None = None, **fields: Unpack[PartyFields]
) -> UUID:
    """Add a party to a process, after those it has unless `place` says where."""
    intend(tx, "add_party")
    tx.get(Process, process_id)
    given = clean(Party, {"name": name, **fields})
    if given.get("place") is None:
        last = tx.session.scalar(select(func.max(Party.place)).where(Party.process_id == process_id))
        given["place"] = 0 if last is None else last + 1
    party = Party(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(party, table_of(tx, process_id)).id


def edit_party(
    tx: Transaction, party_id: UUID, *, shown: Versions | None = None, **changes: Unpack[PartyChanges]
) -> UUID:
    """Change what is said of a party."""
    intend(tx, "edit_party")
    edit(tx, tx.get(Party, party_id), changes, shown)
    return party_id


def remove_party(tx: Transaction, party_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a party that nobody belongs to and the record does not name.

    Raises `Refused` ``people.party_has_people``, or ``people.party_in_the_record`` where it took a position, proposed,
    promised, was represented or was given a copy.
    """
    intend(tx, "remove_party")
    party = tx.get(Party, party_id)
    people = tx.session.scalar(select(func.count(Participant.id)).where(Participant.party_id == party_id))
    if people:
        raise Refused("people.party_has_people", name=party.name, count=people)
    if any(tx.session.scalar(select(func.count()).where(named == party_id)) for named in _RECORDED):
        raise Refused("people.party_in_the_record", name=party.name)
    tx.replacing(party_id, shown)
    tx.delete(party)
