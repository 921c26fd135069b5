"""A small table with parties, people and a session, written with the records themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from facilitator_app.domain.ids import natural_id
from facilitator_app.domain.people import Consent, Participant, ParticipantDetails
from facilitator_app.domain.process import Party, Process
from facilitator_app.domain.session import AgendaItem, Attendance, Note, Session, SigningAct
from facilitator_app.domain.vocabulary import Attribution, Visibility
from facilitator_app.store.log.transaction import Transaction
from tests.store.scratch import begin_process

START = datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001 - the wall clock of the hall
PARTIES = {"muni": ("Municipalidad de Uspantán", "government"), "cocode": ("COCODE Saqjaꞌ", "community"),
           "ceibo": ("Hidroeléctrica El Ceibo", "private")}  # fmt: skip
PEOPLE = (("Rosa Choc", "cocode"), ("Juan Icó Itzep", "muni"), ("Ana Pérez Chub", "ceibo"))


@dataclass
class Table:
    """Ids of what was written."""

    process: UUID
    session: UUID
    agenda: UUID
    parties: dict[str, UUID] = field(default_factory=dict)
    people: list[UUID] = field(default_factory=list)


def lay_table(tx: Transaction, people: int = 3, *, consent: bool = True, **process_fields: Any) -> Table:
    """A process of three parties, `people` people present in its session number 8, with one point of agenda."""
    process = begin_process(tx, "Mesa de agua y bosque")
    for name, value in {
        "country": "GT", "municipality": "1415", "language": "es", "file_number": "MD-UX-2026-014", **process_fields,
    }.items():  # fmt: skip
        setattr(process, name, value)
    space = tx.table_space(process.id)
    session = tx.add(
        Session(process_id=process.id, number=8, starts_at=START, ends_at=START.replace(hour=15, minute=5),
                venue="Salón comunal", languages=("es", "kek"), facilitators=("Rosa Morales",), utc_offset=-360),
        space,
    )  # fmt: skip
    agenda = tx.add(AgendaItem(process_id=process.id, session_id=session.id, title="Caudal del río", place=1), space)
    table = Table(process.id, session.id, agenda.id)
    for place, (key, (name, sector)) in enumerate(PARTIES.items()):
        party = Party(process_id=process.id, key=key, name=name, sector=sector, place=place)
        table.parties[key] = tx.add(party, space).id
    for number in range(people):
        name, party_key = PEOPLE[number % len(PEOPLE)]
        name = name if number < len(PEOPLE) else f"{name} {number}"
        add_person(tx, table, name, party_key, consent=consent)
    return table


def add_person(
    tx: Transaction, table: Table, name: str | None, party: str, *, consent: bool = True, present: bool = True,
    details: dict[str, Any] | None = None, acts: tuple[dict[str, Any], ...] = (), **fields: Any,
) -> UUID:  # fmt: skip
    """A participant, present in the session, who consents to be named, with details and signing acts."""
    space, team = tx.table_space(table.process), tx.team_space(table.process)
    person = Participant(process_id=table.process, name=name, party_id=table.parties[party], **fields)
    tx.add(person, space)
    table.people.append(person.id)
    if present:
        natural = natural_id("attendance", table.session, person.id)
        tx.add(Attendance(id=natural, process_id=table.process, session_id=table.session, participant_id=person.id,
                          status="present", arrived_at=START), space)  # fmt: skip
    if consent:
        give_consent(tx, table, person.id)
    if details:
        tx.add(ParticipantDetails(process_id=table.process, participant_id=person.id, **details), team)
    for place, act in enumerate(acts):
        tx.add(SigningAct(process_id=table.process, session_id=table.session, participant_id=person.id, place=place,
                          **act), space)  # fmt: skip
    return person.id


def give_consent(
    tx: Transaction, table: Table, person: UUID, act: str = "given", purpose: str = "named_in_minutes", day: int = 5
) -> None:
    """An act of consent in March 2026."""
    tx.add(
        Consent(process_id=table.process, participant_id=person, purpose=purpose, act=act, how="oral",
                on=date(2026, 3, day)),
        tx.team_space(table.process),
    )  # fmt: skip


def write_note(tx: Transaction, table: Table, text: str, **fields: Any) -> UUID:
    """A note of the session; of the minutes unless `visibility` says otherwise, in the space that it names."""
    visibility = fields.setdefault("visibility", Visibility.MINUTES)
    spaces = {
        Visibility.MINUTES: tx.table_space(table.process), Visibility.TEAM: tx.team_space(table.process),
        Visibility.PRIVATE: tx.personal_space(),
    }  # fmt: skip
    fields = {"kind": "statement", "at": START, "agenda_id": table.agenda, "attribution": Attribution.PARTY, **fields}
    note = Note(process_id=table.process, session_id=table.session, text=text, **fields)
    return tx.add(note, spaces[Visibility(visibility)]).id


def process_of(tx: Transaction, table: Table) -> Process:
    """The process, to change its fields."""
    return tx.get(Process, table.process)
