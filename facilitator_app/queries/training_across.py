"""Who of those who speak for a party was trained in what, over every mesa; and which sector goes untrained where."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from ..domain.process import MethodPart
from ..domain.vocabulary import MethodPartKind
from ..store.log.transaction import Transaction
from .levelling import skills_by_person
from .method import PartOfMethod, part_of_method
from .seats import Seat


@dataclass(frozen=True)
class SkillLine:
    """A skill of the methods in use, and how many of those who speak for a party have it."""

    part: PartOfMethod
    trained: int


@dataclass(frozen=True)
class Untrained:
    """A sector of a mesa for which nobody who speaks was trained in anything."""

    process: UUID
    sector: str


@dataclass(frozen=True)
class TrainingAcross:
    """`people` speak for a party somewhere; skills by how many have them."""

    people: int
    skills: tuple[SkillLine, ...]
    untrained: tuple[Untrained, ...]


def training_across(tx: Transaction, seats: Mapping[UUID, Mapping[UUID, Seat]]) -> TrainingAcross:
    """The training over every process, whose people are `seats`."""
    trained: Counter[str] = Counter()
    untrained: list[Untrained] = []
    people = 0
    for process, everybody in seats.items():
        speaking = [seat for seat in everybody.values() if seat.delegate] or list(everybody.values())
        people += len(speaking)
        learned = skills_by_person(tx, process)
        for seat in speaking:
            trained.update({one.skill for one in learned.get(seat.id, ())})
        if learned:  # where nobody was trained at all, naming every sector would say nothing
            untrained += [Untrained(process, sector) for sector in _without(speaking, learned)]
    parts = _skills(tx)
    lines = [SkillLine(part, trained[code]) for code, part in parts.items()]
    return TrainingAcross(people, tuple(sorted(lines, key=lambda line: -line.trained)), tuple(untrained))


def _without(speaking: Iterable[Seat], learned: Mapping[UUID, object]) -> list[str]:
    by_sector: defaultdict[str, list[bool]] = defaultdict(list)
    for seat in speaking:
        by_sector[seat.sector or ""].append(seat.id in learned)
    return sorted(sector for sector, has in by_sector.items() if sector and not any(has))


def _skills(tx: Transaction) -> dict[str, PartOfMethod]:
    rows = select(MethodPart).where(MethodPart.kind == MethodPartKind.SKILL).order_by(MethodPart.place, MethodPart.id)
    found: dict[str, PartOfMethod] = {}
    for record in tx.session.scalars(rows):
        found.setdefault(record.code, part_of_method(record))
    return found
