"""How firm the minimum conditions of a process are, on what evidence, and whether they rise or fall."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from ..domain.condition import ConditionRating
from ..domain.vocabulary import ConditionLevel, MethodPartKind
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .method import PartOfMethod, method_parts

LEVELS = tuple(level.value for level in ConditionLevel)
"""How firm a condition can be, the weakest first."""


class Trend(StrEnum):
    """How the latest rating stands beside the one before."""

    ROSE = "rose"
    FELL = "fell"
    SAME = "same"
    NONE = "none"


@dataclass(frozen=True)
class Rated:
    """One rating: its day, how firm (from 1), in what it shows, who said so."""

    id: UUID
    on: date | None
    rating: str
    evidence: str
    rated_by: str
    versions: Versions

    @property
    def level(self) -> int:
        """1 is the weakest; 0 for a word of a newer version."""
        return LEVELS.index(self.rating) + 1 if self.rating in LEVELS else 0


@dataclass(frozen=True)
class ConditionStanding:
    """A condition of the method with its ratings, the oldest first."""

    part: PartOfMethod
    ratings: tuple[Rated, ...]

    @property
    def latest(self) -> Rated | None:
        """The rating that stands."""
        return self.ratings[-1] if self.ratings else None

    @property
    def trend(self) -> Trend:
        """Whether it rose or fell since it was rated before."""
        if len(self.ratings) < 2:
            return Trend.NONE
        before, now = self.ratings[-2].level, self.ratings[-1].level
        return Trend.SAME if before == now else Trend.ROSE if now > before else Trend.FELL


def condition_standings(tx: Transaction, process_id: UUID) -> tuple[ConditionStanding, ...]:
    """The conditions of a process's method in order; of one that nobody rated, or that this device may not know of,
    without ratings."""
    by_code: defaultdict[str, list[Rated]] = defaultdict(list)
    rows = select(ConditionRating).where(ConditionRating.process_id == process_id)
    for one in tx.session.scalars(rows.order_by(ConditionRating.on, ConditionRating.id)):
        rated = Rated(one.id, one.on, one.rating, one.evidence or "", one.rated_by or "", tx.versions(one.id))
        by_code[one.condition].append(rated)
    parts = method_parts(tx, process_id, MethodPartKind.CONDITION)
    return tuple(ConditionStanding(part, tuple(by_code[part.code])) for part in parts)


def fallen(standings: Sequence[ConditionStanding]) -> tuple[ConditionStanding, ...]:
    """Those that are less firm than when they were rated before."""
    return tuple(one for one in standings if one.trend == Trend.FELL)
