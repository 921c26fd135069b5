"""Two records that may be of one person: what each says, what hangs from it, which consent would stand."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ..domain.consent import strictest
from ..domain.people import Participant
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .levelling import skills_by_person
from .person import PersonPage, person_page


@dataclass(frozen=True)
class Hanging:
    """What hangs from one record."""

    sessions: int
    notes: int
    turns: int
    acts: int
    commissions: int
    skills: int
    consents: int

    @property
    def whole(self) -> int:
        """All of it."""
        return (
            self.sessions + self.notes + self.turns + self.acts + self.commissions + self.skills + self.consents
        )  # fmt: skip


@dataclass(frozen=True)
class ComparedPeople:
    """Both pages in a fixed order, what hangs from each, and by purpose the consent that would stand."""

    first: PersonPage
    second: PersonPage
    hanging: tuple[Hanging, Hanging]
    consents: dict[str, str]

    @property
    def may_be_joined(self) -> bool:
        """Whether both or neither are reserved: a join would tell whose pseudonym it is."""
        return self.first.seat.reserved == self.second.seat.reserved


def compared_people(tx: Transaction, one: UUID, other: UUID) -> ComparedPeople:
    """The records of two people of a process. Raises `BadUsage` ``record.unknown``."""
    same = same_people(tx)
    first, second = (person_page(tx, record) for record in sorted((same.one(one), same.one(other))))
    process_id = tx.get(Participant, first.seat.id).process_id
    skills = skills_by_person(tx, process_id) if process_id is not None else {}
    purposes = dict.fromkeys([*first.consents, *second.consents])
    acts = {
        purpose: strictest(page.consents[purpose].act for page in (first, second) if purpose in page.consents)
        for purpose in purposes
    }
    return ComparedPeople(
        first,
        second,
        (_hanging(first, len(skills.get(first.seat.id, ()))), _hanging(second, len(skills.get(second.seat.id, ())))),
        {purpose: act for purpose, act in acts.items() if act is not None},
    )


def _hanging(page: PersonPage, skills: int) -> Hanging:
    return Hanging(
        sessions=len(page.attended),
        notes=page.notes,
        turns=page.turns,
        acts=len(page.acted),
        commissions=len(page.commissions),
        skills=skills,
        consents=len(page.consent_acts),
    )
