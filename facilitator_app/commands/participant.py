"""People at the table: a name or a pseudonym in the table's space, their personal details in the team's."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, or_, select

from ..domain.ids import natural_id
from ..domain.people import Consent, Participant, ParticipantDetails
from ..domain.process import CommissionDelegate, Party, Process
from ..domain.records import Record
from ..domain.session import Attendance, Note, SigningAct, SpeakingTurn
from ..domain.vocabulary import PersonalField
from ..errors import BadUsage, Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .belonging import at_hand, of_process
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .process import kept_fields
from .same_person import check_same
from .spaces import table_of, team_of

_KEPT_AS = {"languages": PersonalField.LANGUAGE, **{field.value: field for field in PersonalField}}
_NEVER_GIVEN = frozenset({"reserved", "reserved_name", "participant_id"})


class ParticipantFields(TypedDict, total=False):
    """Who sits at the table, for everybody there to read."""

    pseudonym: str | None
    party_id: UUID | None
    position: str | None
    delegate: str | None
    authority: str | None


class DetailsFields(TypedDict, total=False):
    """Personal details, for the team alone; each optional, and self-declared."""

    sex: str | None
    birth_year: int | None
    people: str | None
    language: str | None
    languages: tuple[str, ...] | None
    needs_interpretation: bool | None
    national_id: str | None
    phone: str | None
    community: str | None
    signs_with: str | None


class PersonFields(ParticipantFields, DetailsFields, total=False):
    """What can be said of a person, of both records."""


class PersonChanges(PersonFields, total=False):
    """What can be changed of a person."""

    name: str | None
    same_as_id: UUID | None


def add_participant(
    tx: Transaction,
    process_id: UUID,
    name: str | None = None,
    *,
    key: str | None = None,
    reserved: bool = False,
    dropped: set[str] | None = None,
    **fields: Unpack[PersonFields],
) -> UUID:
    """Add a person to the roster of a process; a `reserved` one under a pseudonym, the name kept for the team.

    A personal field that the process does not keep is refused (``people.field_not_kept``); with a set in
    `dropped` it is left out instead and its name added there. Raises `Refused` ``people.nameless`` without name
    and pseudonym.
    """
    intend(tx, "add_participant")
    at_hand(tx, Process, process_id)
    seat, details = _sorted_out(tx, process_id, {"name": name, **fields}, dropped)
    of_process(tx, Party, seat.get("party_id"), process_id)
    if reserved:
        seat, details = _behind_a_pseudonym(tx, process_id, seat, details)
    if not seat.get("name") and not seat.get("pseudonym"):
        raise Refused("people.nameless")
    person = Participant(process_id=process_id, key=claim_key(tx, process_id, key), **seat)
    tx.add(person, table_of(tx, process_id))
    _begin_details(tx, person, details)
    return person.id


def edit_participant(
    tx: Transaction,
    participant_id: UUID,
    *,
    shown: Versions | None = None,
    shown_details: Versions | None = None,
    dropped: set[str] | None = None,
    **changes: Unpack[PersonChanges],
) -> UUID:
    """Change what is said of a person, in whichever of the two records it is.

    The name of a reserved person stays with the team. `shown` and `shown_details` are the versions of each
    record that the form showed.
    """
    intend(tx, "edit_participant")
    person = tx.get(Participant, participant_id)
    seat, details = _sorted_out(tx, person.process_id, dict(changes), dropped)
    of_process(tx, Party, seat.get("party_id"), person.process_id)
    if person.reserved and seat.get("name"):
        details["reserved_name"] = seat.pop("name")
    if "same_as_id" in seat:
        check_same(tx, person, seat["same_as_id"])
    edit(tx, person, seat, shown)
    if not person.name and not person.pseudonym:
        raise Refused("people.nameless")
    write_details(tx, person, details, shown_details)
    return participant_id


def join_people(
    tx: Transaction,
    kept_id: UUID,
    other_id: UUID,
    *,
    shown: Versions | None = None,
    shown_details: Versions | None = None,
    **chosen: Unpack[PersonChanges],
) -> UUID:
    """Say that two records are of one person: `other_id` stands under `kept_id`, which gets what was `chosen`.

    Values that were not chosen stay in the other record. `shown` and `shown_details` are the versions of the kept
    records that were looked at. Refuses as `edit_participant` and `same_person.check_same` do.
    """
    intend(tx, "join_people")
    edit_participant(tx, other_id, same_as_id=kept_id)
    if chosen:
        edit_participant(tx, kept_id, shown=shown, shown_details=shown_details, **chosen)
    return kept_id


def take_apart(tx: Transaction, participant_id: UUID) -> tuple[UUID, ...]:
    """Let every record of a person stand for itself again; returns those that stood under another."""
    intend(tx, "take_apart")
    records = [tx.get(Participant, record) for record in same_people(tx).all(participant_id)]
    standing = [person for person in records if person.same_as_id is not None]
    for person in standing:
        person.same_as_id = None
    return tuple(person.id for person in standing)


def remove_participant(tx: Transaction, participant_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a person whom no session's record names, with their details and consents.

    Raises `Refused` ``people.in_the_record`` for one who was marked, spoke, signed or is a delegate: such a
    person can be reserved. Also refused: one of whom there are several records (``people.is_of_several``).
    """
    intend(tx, "remove_participant")
    person = tx.get(Participant, participant_id)
    if len(same_people(tx).all(participant_id)) > 1:
        raise Refused("people.is_of_several", name=person.pseudonym or person.name)
    if any(_names(tx, kind, participant_id) for kind in (Attendance, Note, SpeakingTurn, SigningAct)) or _names(
        tx, CommissionDelegate, participant_id
    ):
        raise Refused("people.in_the_record", name=person.pseudonym or person.name)
    for consent in tx.session.scalars(select(Consent).where(Consent.participant_id == participant_id)):
        tx.delete(consent)
    details = tx.find(ParticipantDetails, details_id(participant_id))
    if details is not None:
        tx.delete(details)
    tx.replacing(participant_id, shown)
    tx.delete(person)


def details_id(participant_id: UUID) -> UUID:
    """The id of a person's details, equal on every device."""
    return natural_id(ParticipantDetails.__tablename__, participant_id)


def write_details(tx: Transaction, person: Participant, details: dict[str, Any], shown: Versions | None) -> None:
    """Write personal details of `person`, beginning their record where there is something to say and none yet."""
    known = tx.find(ParticipantDetails, details_id(person.id))
    if known is None:
        _begin_details(tx, person, details)
    else:
        edit(tx, known, details, shown)


def _begin_details(tx: Transaction, person: Participant, details: dict[str, Any]) -> None:
    if any(value is not None for value in details.values()):
        identity = details_id(person.id)
        known = ParticipantDetails(id=identity, process_id=person.process_id, participant_id=person.id, **details)
        tx.add(known, team_of(tx, person.process_id))


def next_pseudonym(tx: Transaction, process_id: UUID | None) -> str:
    """A pseudonym that nobody in the process has."""
    same = (Participant.process_id == process_id, Participant.pseudonym.is_not(None))
    taken = set(tx.session.scalars(select(Participant.pseudonym).where(*same)))
    reserved = select(func.count(Participant.id)).where(*same, Participant.reserved.is_(True))
    number = (tx.session.scalar(reserved) or 0) + 1
    while (name := f"Persona reservada {number}") in taken:
        number += 1
    return name


def _sorted_out(
    tx: Transaction, process_id: UUID | None, fields: dict[str, Any], dropped: set[str] | None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """`fields` for the seat and for the details, without personal ones that the process does not keep."""
    kept = kept_fields(tx, process_id)
    seat: dict[str, Any] = {}
    details: dict[str, Any] = {}
    for name, value in fields.items():
        if name in _NEVER_GIVEN:
            raise BadUsage("process.unknown_field", field=name, record=Participant.__tablename__)
        if name in Participant.fields():
            seat[name] = value
        elif value is None or _KEPT_AS.get(name, name) in kept or name not in _KEPT_AS:
            details[name] = value
        elif dropped is None:
            raise Refused("people.field_not_kept", field=name)
        else:
            dropped.add(name)
    return clean(Participant, seat), clean(ParticipantDetails, details)


def _behind_a_pseudonym(
    tx: Transaction, process_id: UUID, seat: dict[str, Any], details: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    pseudonym = tidy(seat.get("pseudonym")) or next_pseudonym(tx, process_id)
    return (
        {**seat, "name": None, "pseudonym": pseudonym, "reserved": True},
        {**details, "reserved_name": seat.get("name")},
    )


def _names(tx: Transaction, kind: type[Record], participant_id: UUID) -> bool:
    """Whether any record of `kind` names the person."""
    columns = [column for column in kind.__table__.columns if column.info.get("ref") == Participant.__tablename__]
    named = or_(*(column == participant_id for column in columns))
    return tx.session.execute(select(kind.id).where(named).limit(1)).first() is not None
