"""Who was trained in what, by sector: which sector goes to the table untrained, and what each person has learned."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ..domain.same_person import SamePeople
from ..domain.training import Skill, Trainee, Training
from ..domain.vocabulary import MethodPartKind
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .method import PartOfMethod, method_parts
from .seats import Seat, seats_in


@dataclass(frozen=True)
class Learned:
    """One skill that a person has: how far, since when and where it is known from."""

    skill: str
    level: str
    on: date | None
    source: str
    training_id: UUID | None


@dataclass(frozen=True)
class SectorLine:
    """A sector: who speaks for it at the table, and how many of them have each skill, by its code."""

    sector: str
    people: int
    trained: dict[str, int]
    any_skill: int

    @property
    def untrained(self) -> bool:
        """Whether nobody who speaks for the sector was trained in anything."""
        return self.people > 0 and self.any_skill == 0


@dataclass(frozen=True)
class TrainingLine:
    """A training and who went: `people` went through all of it, `incomplete` did not."""

    id: UUID
    key: str
    title: str
    on: date | None
    until: date | None
    hours: int | None
    skills: tuple[str, ...]
    trainer: str
    venue: str
    language: str
    session_id: UUID | None
    people: tuple[UUID, ...]
    incomplete: tuple[UUID, ...]
    versions: Versions


@dataclass(frozen=True)
class Levelling:
    """The levelling of a process: its skills in order, sectors by name, trainings the newest first.

    `delegates` tells whether the lines count titulars and alternates; where none is named they count everybody.
    """

    skills: tuple[PartOfMethod, ...]
    sectors: tuple[SectorLine, ...]
    total: SectorLine
    delegates: bool
    trainings: tuple[TrainingLine, ...]
    seats: dict[UUID, Seat]


def levelling(tx: Transaction, process_id: UUID) -> Levelling:
    """Who was trained in what; a person counts once for a skill, however it was learned."""
    seats = seats_in(tx, process_id)
    named = {person: seat for person, seat in seats.items() if seat.delegate}
    counted = named or seats
    skills = skills_by_person(tx, process_id)
    has = {person: frozenset(one.skill for one in skills.get(person, ())) for person in counted}
    by_sector: defaultdict[str, list[UUID]] = defaultdict(list)
    for person, seat in counted.items():
        by_sector[seat.sector or ""].append(person)
    lines = (_line(sector, people, has) for sector, people in by_sector.items())
    return Levelling(
        skills=tuple(method_parts(tx, process_id, MethodPartKind.SKILL)),
        sectors=tuple(sorted(lines, key=lambda line: (line.sector == "", -line.people, line.sector))),
        total=_line("", list(counted), has),
        delegates=bool(named),
        trainings=tuple(list_trainings(tx, process_id)),
        seats=seats,
    )


def list_trainings(tx: Transaction, process_id: UUID) -> list[TrainingLine]:
    """The trainings of a process, the newest first, each with who went."""
    went: defaultdict[UUID, list[Trainee]] = defaultdict(list)
    same = same_people(tx)
    for trainee in tx.session.scalars(select(Trainee).where(Trainee.process_id == process_id).order_by(Trainee.id)):
        went[trainee.training_id].append(trainee)
    rows = select(Training).where(Training.process_id == process_id)
    ordered = rows.order_by(Training.on.is_not(None), Training.on.desc(), Training.id)
    return [_training(tx, one, went[one.id], same) for one in tx.session.scalars(ordered)]


def skills_by_person(tx: Transaction, process_id: UUID) -> dict[UUID, tuple[Learned, ...]]:
    """By person, what was learned in trainings that they went through, and what else is known, in order of time."""
    found: defaultdict[UUID, list[Learned]] = defaultdict(list)
    through = (
        select(Trainee.participant_id, Training)
        .join(Training, Training.id == Trainee.training_id)
        .where(Trainee.process_id == process_id, Trainee.completed.is_not(False))
    )
    same = same_people(tx)
    for person, training in tx.session.execute(through):
        for skill in training.skills or ():
            found[same.one(person)].append(Learned(skill, "learned", training.on, training.title, training.id))
    for known in tx.session.scalars(select(Skill).where(Skill.process_id == process_id)):
        learned = Learned(known.skill, known.level, known.on, known.source or "", None)
        found[same.one(known.participant_id)].append(learned)
    return {
        person: tuple(sorted(each, key=lambda one: (one.on or date.min, one.skill, one.source)))
        for person, each in found.items()
    }


def _line(sector: str, people: list[UUID], has: dict[UUID, frozenset[str]]) -> SectorLine:
    trained = Counter(skill for person in people for skill in has[person])
    return SectorLine(sector, len(people), dict(trained), sum(bool(has[person]) for person in people))


def _training(tx: Transaction, training: Training, went: list[Trainee], same: SamePeople) -> TrainingLine:
    through = {same.one(one.participant_id): None for one in went if one.completed is not False}
    incomplete = {same.one(one.participant_id): None for one in went if one.completed is False}
    return TrainingLine(
        id=training.id,
        key=training.key or "",
        title=training.title,
        on=training.on,
        until=training.until,
        hours=training.hours,
        skills=training.skills or (),
        trainer=training.trainer or "",
        venue=training.venue or "",
        language=training.language or "",
        session_id=training.session_id,
        people=tuple(through),
        incomplete=tuple(person for person in incomplete if person not in through),
        versions=tx.versions(training.id),
    )
