"""The parties of a process: the organisations and groups that sit at the table."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.people import Participant
from ..domain.process import Party, Process
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


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
    """Delete a party that nobody belongs to; raises `Refused` ``people.party_has_people`` otherwise."""
    intend(tx, "remove_party")
    party = tx.get(Party, party_id)
    people = tx.session.scalar(select(func.count(Participant.id)).where(Participant.party_id == party_id))
    if people:
        raise Refused("people.party_has_people", name=party.name, count=people)
    tx.replacing(party_id, shown)
    tx.delete(party)
