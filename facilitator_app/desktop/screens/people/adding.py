"""Writes down a person as the form gave them, with a party that is begun in the same intention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from facilitator_app.commands.participant import add_participant, edit_participant
from facilitator_app.commands.party import add_party

from .person_form import PersonEntry

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions
    from facilitator_app.store.log.transaction import Transaction


def add_person(tx: Transaction, process_id: UUID, entry: PersonEntry, *, reserved: bool = False) -> UUID:
    """Add a person to the roster, and their party where it is new; returns the person's id."""
    tx.command = "add_participant"
    fields = _with_party(tx, process_id, entry)
    name = fields.pop("name", None)
    return add_participant(tx, process_id, name, reserved=reserved, **_said(fields))


def change_person(
    tx: Transaction, process_id: UUID, person: UUID, entry: PersonEntry, shown: Versions, shown_details: Versions
) -> UUID:
    """Put what the form holds into a person's records."""
    tx.command = "edit_participant"
    fields = _with_party(tx, process_id, entry)
    return edit_participant(tx, person, shown=shown, shown_details=shown_details, **fields)


def _with_party(tx: Transaction, process_id: UUID, entry: PersonEntry) -> dict[str, Any]:
    fields = dict(entry.fields)
    if entry.new_party:
        fields["party_id"] = add_party(tx, process_id, entry.new_party, sector=entry.new_sector)
        tx.session.flush()
    return fields


def _said(fields: dict[str, Any]) -> Any:
    return {name: value for name, value in fields.items() if value is not None}
