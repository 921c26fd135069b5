"""What paper may say of each person: a name with their consent, a pseudonym, or nothing but party and role."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...documents.content.people import DelegateKind
from ...documents.phrases import phrases
from ...domain.consent import standing_consent, strictest
from ...domain.folding import fold
from ...domain.people import Consent, Participant, ParticipantDetails
from ...domain.process import Party, Process
from ...domain.vocabulary import Attribution, ConsentAct, ConsentPurpose, Delegate
from ...store.log.transaction import Transaction
from ...store.records.same_people import same_people
from ...store.reference.catalogues import label

SMALLEST_GROUP = 5
"""Below this many people a trait of a reserved person would tell who it is."""

_AT_ONCE = 500


@dataclass(frozen=True)
class PrintedPerson:
    """One person as paper shows them: `name` is empty for a reserved one, and a pseudonym where there is one."""

    id: UUID
    name: str
    reserved: bool
    pseudonymous: bool
    party_id: UUID | None
    organisation: str
    sector: str
    role: str
    delegate: DelegateKind
    authority: str
    may_be_quoted: bool
    order: tuple[Any, ...]

    @property
    def veiled(self) -> bool:
        """Whether who it is must not follow from anything else on the paper."""
        return self.reserved or self.pseudonymous


class PrintedPeople:
    """The people that one paper speaks of, read at once.

    For the purpose *named in minutes* a person is named only with a consent that stands. For another (an attendance
    sheet, *roster*) it is enough that it was not refused: the sheet is where people are asked.
    """

    def __init__(
        self,
        tx: Transaction,
        process: Process,
        people: Collection[UUID],
        language: str,
        purpose: ConsentPurpose = ConsentPurpose.NAMED_IN_MINUTES,
    ) -> None:
        self._reserved = phrases(language)("names.reserved")
        self.parties = _parties(tx, process.id, language)
        self._same = same_people(tx)
        people = self._same.everyone(people)
        acts = _acts(tx, people)
        self.records = {record for records in acts.values() for record, _, _ in records} | set(people)
        self.records |= set(self.parties)
        self._people: dict[UUID, PrintedPerson] = {}
        seats = {person.id: person for person in _rows(tx, select(Participant), Participant.id, people)}
        for person in seats.values():
            if self._same.leads(person.id):
                others = [seats[each] for each in self._same.all(person.id)[1:] if each in seats]
                self._people[person.id] = self._shown(person, others, acts, purpose)

    def __getitem__(self, person: UUID) -> PrintedPerson:
        lead = self._same.one(person)
        return self._people.get(lead) or self._unknown(lead)

    def label(self, person: UUID | None) -> str:
        """A name, or «Participante reservado, COCODE Saqja’»; empty for nobody."""
        if person is None:
            return ""
        shown = self[person]
        if shown.name:
            return shown.name
        return f"{self._reserved}, {shown.organisation}" if shown.organisation else self._reserved

    def party(self, party: UUID | None) -> str:
        """The name of a party; empty for none."""
        return self.parties[party].name if party in self.parties else ""

    def place_of(self, party: UUID) -> tuple[int, int, str]:
        """Where a party comes among the others."""
        known = self.parties.get(party)
        return known.order if known else (1, 0, "")

    def voice(self, person: UUID | None, attribution: str) -> str:
        """Who said something, as the attribution allows: a name, a party, a sector, or nobody."""
        if person is None or attribution == Attribution.NONE:
            return ""
        shown = self[person]
        if attribution == Attribution.NAMED and (shown.pseudonymous or shown.may_be_quoted):
            return self.label(person)
        if attribution == Attribution.SECTOR:
            return shown.sector
        return shown.organisation or shown.sector if attribution in (Attribution.NAMED, Attribution.PARTY) else ""

    def _shown(
        self,
        person: Participant,
        others: Sequence[Participant],
        acts: dict[tuple[UUID, str], Any],
        purpose: ConsentPurpose,
    ) -> PrintedPerson:
        """`others` are further records of the same person: a no in any of them stands, and so does a reservation."""

        def stands(which: ConsentPurpose) -> str | None:
            records = (person.id, *(each.id for each in others))
            return strictest(
                standing_consent((day, act) for _, day, act in acts.get((each, which), ())) for each in records
            )

        consent = stands(purpose)
        asked_first = purpose == ConsentPurpose.NAMED_IN_MINUTES
        allowed = consent == ConsentAct.GIVEN if asked_first else consent in (None, ConsentAct.GIVEN)
        hidden = next((each for each in (person, *others) if each.reserved), None)
        named = allowed and hidden is None and bool(person.name)
        party = self.parties.get(person.party_id) if person.party_id else None
        delegate = person.delegate if person.delegate in set(Delegate) else ""
        pseudonym = person.pseudonym or (hidden.pseudonym if hidden is not None else None)
        name = pseudonym or (person.name if named else "") or ""
        return PrintedPerson(
            id=person.id,
            name=name,
            reserved=not name,
            pseudonymous=bool(pseudonym),
            party_id=person.party_id,
            organisation=party.name if party else "",
            sector=party.sector if party else "",
            role=person.position or "",
            delegate=delegate,  # type: ignore[arg-type]
            authority=person.authority or "",
            may_be_quoted=named and stands(ConsentPurpose.QUOTED) in (None, ConsentAct.GIVEN),
            order=(*(party.order if party else (1, 0, "")), _RANK[delegate], not name, fold(name), person.id),
        )

    def _unknown(self, person: UUID) -> PrintedPerson:
        """Somebody whose record has not arrived: reserved, so that nothing is guessed."""
        return PrintedPerson(
            id=person, name="", reserved=True, pseudonymous=False, party_id=None, organisation="", sector="",
            role="", delegate="", authority="", may_be_quoted=False, order=(2, 0, "", 2, True, "", person),
        )  # fmt: skip


_RANK: dict[str | None, int] = {Delegate.TITULAR: 0, Delegate.ALTERNATE: 1, "": 2}


@dataclass(frozen=True)
class _Party:
    name: str
    sector: str
    order: tuple[int, int, str]


@dataclass(frozen=True)
class PersonalDetails:
    """What a person told of themselves, as far as this reader may open it."""

    sex: str | None
    birth_year: int | None
    people: str | None
    language: str | None
    national_id: str | None
    phone: str | None
    community: str | None


def details_of(tx: Transaction, people: Collection[UUID]) -> dict[UUID, PersonalDetails]:
    """The personal details of those of `people` of whom any are known here."""
    names = tuple(PersonalDetails.__dataclass_fields__)
    found = _rows(tx, select(ParticipantDetails), ParticipantDetails.participant_id, people)
    return {
        details.participant_id: PersonalDetails(**{name: getattr(details, name) for name in names}) for details in found
    }


def tells_too_much(traits: Iterable[str]) -> set[str]:
    """The traits that fewer than `SMALLEST_GROUP` people share: not printed beside a reserved person."""
    return {trait for trait, count in Counter(traits).items() if count < SMALLEST_GROUP}


def _parties(tx: Transaction, process: UUID, language: str) -> dict[UUID, _Party]:
    return {
        party.id: _Party(
            party.name,
            label("sectors", party.sector, language) if party.sector else "",
            (0, party.place if party.place is not None else 1_000_000, fold(party.name)),
        )
        for party in tx.session.scalars(select(Party).where(Party.process_id == process))
    }


def _acts(tx: Transaction, people: Collection[UUID]) -> dict[tuple[UUID, str], list[tuple[UUID, date | None, str]]]:
    found: dict[tuple[UUID, str], list[tuple[UUID, date | None, str]]] = defaultdict(list)
    for consent in _rows(tx, select(Consent), Consent.participant_id, people):
        found[consent.participant_id, consent.purpose].append((consent.id, consent.on, consent.act))
    return found


def _rows(tx: Transaction, chosen: Any, column: Any, ids: Collection[UUID]) -> Iterator[Any]:
    """Every row of `chosen` whose `column` is among `ids`, some hundreds at a time."""
    rest = iter(ids)
    while batch := list(islice(rest, _AT_ONCE)):
        yield from tx.session.scalars(chosen.where(column.in_(batch)))
