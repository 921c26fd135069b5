"""Reserves a person: a pseudonym everywhere, the name kept by the team, and a list of where it was written before."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ..domain.folding import name_key
from ..domain.people import Participant, ParticipantDetails
from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.records.naming import documents_naming, texts_naming
from ..store.records.same_people import same_people
from .fields import tidy
from .intention import intend
from .participant import details_id, next_pseudonym, write_details


@dataclass(frozen=True)
class Reservation:
    """What became of a name: the pseudonym, and the ids of what already names the person.

    `documents` are frozen documents, on paper perhaps; `texts` are notes, clauses and other records whose words
    hold the name, for a person to correct. What was shared before is with those who have it.
    """

    pseudonym: str
    documents: tuple[UUID, ...]
    texts: tuple[UUID, ...]


def reserve_person(tx: Transaction, participant_id: UUID, pseudonym: str | None = None) -> Reservation:
    """Put a pseudonym in place of a person's name wherever records name them, from now on.

    Raises `Refused` ``people.reserved_already``, or ``people.pseudonym_tells`` for a pseudonym that is the name.
    """
    intend(tx, "reserve_person")
    person = tx.get(Participant, participant_id)
    if person.reserved:
        raise Refused("people.reserved_already", name=person.pseudonym)
    names = [person.name] if person.name else []
    chosen = tidy(pseudonym) or person.pseudonym or next_pseudonym(tx, person.process_id)
    if any(name_key(chosen) == name_key(name) for name in names):
        raise Refused("people.pseudonym_tells")
    records = same_people(tx).all(participant_id)
    for record in records:
        one = tx.get(Participant, record)
        if not one.reserved:
            names += [one.name] if one.name and one.name not in names else []
            write_details(tx, one, {"reserved_name": one.name}, None)
            one.name, one.pseudonym, one.reserved = None, chosen, True
    own = (*records, *map(details_id, records))
    return Reservation(
        chosen,
        documents_naming(tx, person.process_id, names),
        texts_naming(tx, person.process_id, names, but=own),
    )


def name_person(tx: Transaction, participant_id: UUID) -> UUID:
    """Name a reserved person again, who asked for it; raises `Refused` ``people.not_reserved``."""
    intend(tx, "name_person")
    person = tx.get(Participant, participant_id)
    details = tx.find(ParticipantDetails, details_id(participant_id))
    if not person.reserved or details is None or not details.reserved_name:
        raise Refused("people.not_reserved")
    for record in same_people(tx).all(participant_id):
        _name(tx, tx.get(Participant, record))
    return participant_id


def _name(tx: Transaction, person: Participant) -> None:
    details = tx.find(ParticipantDetails, details_id(person.id))
    if person.reserved and details is not None and details.reserved_name:
        person.name, person.pseudonym, person.reserved = details.reserved_name, None, False
        details.reserved_name = None
