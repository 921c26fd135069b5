"""Who took part in the sessions of a quarter over every mesa, told so that nobody can be recognised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import select

from ...documents.content import CountedLine, CountedTable
from ...documents.phrases import Phrases
from ...domain.process import CatalogueEntry
from ...domain.session import Session
from ...domain.small_numbers import Line, ShownTable, hidden_if_small, without_small_numbers
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label, language_name
from ..inclusion import STEPS, people_at_steps
from ..seats import Seat
from ..speaking import youth
from ..training_across import TrainingAcross
from ..voices import Period, voices
from .quarter import Quarter

_CATALOGUES = {"sector": "sectors", "sex": "sexes", "people": "peoples"}


@dataclass(frozen=True)
class TookPart:
    """By step, the people who reached it, and the seconds that each person spoke."""

    steps: Mapping[str, frozenset[UUID]]
    seconds: Counter[UUID]


def period_of(quarter: Quarter) -> Period:
    """From its first moment to the first of the next."""
    return Period(datetime.combine(quarter.first, time()), datetime.combine(quarter.following().first, time()))


def took_part(tx: Transaction, quarter: Quarter) -> TookPart:
    """Who took part in the sessions that began in `quarter`; whoever came or spoke counts as invited."""
    period = period_of(quarter)
    chosen = select(Session.id).where(Session.starts_at >= period.since, Session.starts_at < period.until)
    steps = people_at_steps(tx, lambda of: of.session_id.in_(chosen))
    steps["invited"] = set().union(*steps.values())
    reached = {step: frozenset(people) for step, people in steps.items()}
    return TookPart(reached, voices(tx, period).spoken())


def participation(
    tx: Transaction, part: TookPart, seats: Mapping[UUID, Seat], quarter: Quarter, say: Phrases
) -> list[CountedTable]:
    """A table for each dimension: sector, sex, age, people, language."""
    own = {one.code: one.name for one in tx.session.scalars(select(CatalogueEntry))}
    dimensions: dict[str, Callable[[Seat], str]] = {
        "sector": lambda seat: seat.sector or "",
        "sex": lambda seat: seat.sex or "",
        "youth": lambda seat: youth(seat, quarter.year),
        "people": lambda seat: seat.people or "",
        "language": lambda seat: seat.language or "",
    }
    groups = {name: {person: group(seat) for person, seat in seats.items()} for name, group in dimensions.items()}
    return [_table(name, part, of, own, say) for name, of in groups.items()]


def trained(training: TrainingAcross, say: Phrases) -> CountedTable:
    """How many of those who speak for a party were trained in what."""
    lines = tuple(
        CountedLine(name=one.part.name(say.language), numbers=(hidden_if_small(one.trained),))
        for one in training.skills
    )
    of = say("quarter.of_delegates", count=training.people)
    return CountedTable(title=say("quarter.training"), heads=(say("quarter.skill"), of), lines=lines)


def _table(
    dimension: str, part: TookPart, group: Mapping[UUID, str], own: Mapping[str, str], say: Phrases
) -> CountedTable:
    """One dimension; `group` tells to which group each person belongs."""
    counted = {step: Counter(group.get(person, "") for person in part.steps[step]) for step in STEPS}
    groups = sorted(set().union(*counted.values()), key=lambda name: (not name, -counted["invited"][name], name))
    shown = without_small_numbers([Line((name,), tuple(counted[step][name] for step in STEPS)) for name in groups])
    spoken: Counter[str] = Counter()
    for person, seconds in part.seconds.items():
        spoken[group.get(person, "")] += seconds
    lines = tuple(
        CountedLine(name=_names(line.groups, dimension, own, say), numbers=(*line.counts, voice))
        for line, voice in zip(shown.lines, _voice(shown, spoken), strict=True)
    )
    whole = CountedLine(name=say("quarter.all"), numbers=(*shown.total, None)) if shown.total else None
    heads = (say(f"quarter.by.{dimension}"), *(say(f"quarter.steps.{step}") for step in STEPS), say("quarter.voice"))
    return CountedTable(
        title=say(f"quarter.took_part.{dimension}"), heads=heads, lines=lines, total=whole, percent=(len(STEPS),)
    )


def _voice(shown: ShownTable, spoken: Counter[str]) -> list[int | None]:
    """Each line's part of all speech in a hundred; hidden where it would be that of a few people."""
    whole, spoke = spoken.total(), STEPS.index("spoke")
    return [
        round(100 * sum(spoken[group] for group in line.groups) / whole) if whole and line.counts[spoke] else None
        for line in shown.lines
    ]


def _names(groups: Sequence[str], dimension: str, own: Mapping[str, str], say: Phrases) -> str:
    return ", ".join(_name(group, dimension, own, say) for group in groups)


def _name(group: str, dimension: str, own: Mapping[str, str], say: Phrases) -> str:
    if not group:
        return say("quarter.not_known")
    if dimension == "youth":
        return say(f"quarter.{group}")
    if dimension == "language":
        return language_name(group, say.language)
    return own.get(group) or label(_CATALOGUES[dimension], group, say.language)
