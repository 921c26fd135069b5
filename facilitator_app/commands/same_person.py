"""Joins two records of one person, brought by two devices or imports: one stands under the other, nothing is rewritten.

What hangs from either stays where it was written; whoever reads takes both together (`domain.same_person`). So a join
is one write: it syncs, can be undone, meets what another device still writes under the record that no longer leads,
and never loses a mark, a note or a refusal.
"""

from __future__ import annotations

from uuid import UUID

from ..domain.people import Participant
from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .belonging import of_process


def check_same(tx: Transaction, person: Participant, other_id: UUID | None) -> None:
    """Refuse to put `person` under a record that cannot be of the same person; None takes it out again.

    Raises `Refused` ``people.same_as_itself``, ``people.same_already`` for one that stands under `person`, or
    ``people.same_and_reserved`` where only one of them is reserved: the join would say whose pseudonym it is.
    """
    if other_id is None:
        return
    of_process(tx, Participant, other_id, person.process_id)
    other, same = tx.get(Participant, other_id), same_people(tx)
    if other_id == person.id:
        raise Refused("people.same_as_itself")
    if same.one(other_id) == same.one(person.id) and person.same_as_id != other_id:
        raise Refused("people.same_already", name=other.pseudonym or other.name)
    if bool(other.reserved) != bool(person.reserved):
        raise Refused("people.same_and_reserved")
