"""Who people are in a list: name or pseudonym, party and sector, and the personal details that the process keeps."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from ..domain.people import Participant, ParticipantDetails
from ..domain.process import Party, Process
from ..domain.same_person import SamePeople
from ..domain.vocabulary import PersonalField
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people

YOUNG_UNDER = 30
_BATCH = 500


@dataclass(frozen=True)
class Seat:
    """One person. `name` is what may be shown: the pseudonym of a reserved one. What is not kept is None."""

    id: UUID
    key: str | None
    name: str
    reserved: bool
    party_id: UUID | None
    party: str | None
    sector: str | None
    position: str | None
    delegate: str | None
    sex: str | None
    birth_year: int | None
    people: str | None
    language: str | None
    languages: tuple[str, ...]
    needs_interpretation: bool
    signs_with: str | None

    def is_young(self, year: int) -> bool | None:
        """Whether the person is under thirty in a year; None where the year of birth is not known."""
        return None if self.birth_year is None else year - self.birth_year < YOUNG_UNDER


def seats_of(tx: Transaction, people: Collection[UUID | None]) -> dict[UUID, Seat]:
    """The seats of these people; those whose record has not arrived are missing.

    A record that stands under another has the seat of the one that leads.
    """
    same = same_people(tx)
    asked = {person for person in people if person is not None}
    wanted = list(same.everyone(asked)) if same else list(asked)
    found: dict[UUID, Seat] = {}
    for start in range(0, len(wanted), _BATCH):
        found |= _seats(tx, _rows().where(Participant.id.in_(wanted[start : start + _BATCH])))
    if not same:
        return found
    return {person: _led(same, person, found) for person in asked if same.one(person) in found}


def names_of(tx: Transaction, people: Collection[UUID | None]) -> dict[UUID | None, str]:
    """What each of these people is called: as the record that leads, by the pseudonym where any is reserved."""
    return {person: seat.name for person, seat in seats_of(tx, people).items()}


def seats_in(tx: Transaction, process_id: UUID) -> dict[UUID, Seat]:
    """The seats of everybody in the roster of a process, each person once."""
    found, same = _seats(tx, _rows().where(Participant.process_id == process_id)), same_people(tx)
    return _each_once(same, found)


def all_seats(tx: Transaction) -> dict[UUID, dict[UUID, Seat]]:
    """The seats of everybody in every roster, by process, each person once."""
    rows = tx.session.execute(select(Participant.id, Participant.process_id)).all()
    of_process = {row.id: row.process_id for row in rows}
    found: dict[UUID, dict[UUID, Seat]] = {}
    for person, seat in _each_once(same_people(tx), _seats(tx, _rows())).items():
        process = of_process[person]
        if process is not None:
            found.setdefault(process, {})[person] = seat
    return found


def _each_once(same: SamePeople, seats: dict[UUID, Seat]) -> dict[UUID, Seat]:
    return {person: _led(same, person, seats) for person in seats if same.leads(person)} if same else seats


def _led(same: SamePeople, person: UUID, seats: dict[UUID, Seat]) -> Seat:
    """The seat of the record that leads; reserved where any record of the person is, under that pseudonym."""
    own = seats[same.one(person)]
    hidden = next((seats[each] for each in same.all(person) if each in seats and seats[each].reserved), own)
    return own if own.reserved or hidden is own else replace(own, name=hidden.name, reserved=True)


def _rows() -> Select[*tuple[Any, ...]]:
    rows: Select[*tuple[Any, ...]] = (
        select(
            Participant.id,
            Participant.process_id,
            Participant.key,
            Participant.name,
            Participant.pseudonym,
            Participant.reserved,
            Participant.party_id,
            Party.name.label("party"),
            Party.sector,
            Participant.position,
            Participant.delegate,
            ParticipantDetails.sex,
            ParticipantDetails.birth_year,
            ParticipantDetails.people,
            ParticipantDetails.language,
            ParticipantDetails.languages,
            ParticipantDetails.needs_interpretation,
            ParticipantDetails.signs_with,
        )
        .outerjoin(Party, Party.id == Participant.party_id)
        .outerjoin(ParticipantDetails, ParticipantDetails.participant_id == Participant.id)
    )
    return rows


def _seats(tx: Transaction, rows: Select[*tuple[Any, ...]]) -> dict[UUID, Seat]:
    kept: dict[UUID | None, frozenset[str]] = {}
    found = {}
    for row in tx.session.execute(rows):
        if row.process_id not in kept:
            process = tx.find(Process, row.process_id)
            kept[row.process_id] = frozenset((process and process.personal_fields) or ())
        found[row.id] = _seat(row, kept[row.process_id])
    return found


def _seat(row: Row[Any], kept: frozenset[str]) -> Seat:
    def keeps(field: PersonalField, value: Any) -> Any:
        return value if field in kept else None

    reserved = bool(row.reserved)
    return Seat(
        id=row.id,
        key=row.key,
        name=shown_name(row.name, row.pseudonym, reserved=reserved),
        reserved=reserved,
        party_id=row.party_id,
        party=row.party,
        sector=row.sector,
        position=row.position,
        delegate=row.delegate,
        sex=keeps(PersonalField.SEX, row.sex),
        birth_year=keeps(PersonalField.BIRTH_YEAR, row.birth_year),
        people=keeps(PersonalField.PEOPLE, row.people),
        language=keeps(PersonalField.LANGUAGE, row.language),
        languages=keeps(PersonalField.LANGUAGE, row.languages) or (),
        needs_interpretation=bool(row.needs_interpretation),
        signs_with=row.signs_with,
    )


def shown_name(name: str | None, pseudonym: str | None, *, reserved: bool) -> str:
    """What a person is called on screens and paper: the pseudonym where there is one."""
    return pseudonym or ("" if reserved else name) or ""
