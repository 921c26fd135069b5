"""How tense a mesa is, week by week, by its own indicators and by what somebody still waits for: pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import IntEnum
from uuid import UUID

from .thresholds import Limits, Trend, alert_of, trend
from .vocabulary import Alert, SignalKind, Worse

WEEKS = 8
_OF_ALERT = {Alert.CALM: 1, Alert.WARNING: 2, Alert.ALERT: 3}


class Level(IntEnum):
    """How tense; nothing is known where nothing was measured and nobody waits."""

    UNKNOWN = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading: of which indicator, when, and where that stood."""

    indicator: UUID
    on: date
    level: Level


@dataclass(frozen=True, slots=True)
class Waiting:
    """A signal: from when to when somebody waited for its answer; `until` is None while they still do."""

    kind: str
    since: date
    until: date | None


def level_of(limits: Limits, value: Decimal) -> Level:
    """What one reading says."""
    return Level(_OF_ALERT[alert_of(limits, value)])


def weeks_until(today: date, count: int = WEEKS) -> tuple[date, ...]:
    """`count` days a week apart, the last one `today`."""
    return tuple(today - timedelta(weeks=back) for back in reversed(range(count)))


def tension_on(day: date, measured: Iterable[Measured], signals: Iterable[Waiting]) -> Level:
    """The worst of the newest reading of each indicator up to `day`, and of the signals that waited on it.

    A threat is as tense as it gets, any other signal that waits at least medium.
    """
    newest: dict[UUID, Measured] = {}
    for one in measured:
        if one.on <= day and (one.indicator not in newest or one.on >= newest[one.indicator].on):
            newest[one.indicator] = one
    waiting = [one for one in signals if one.since <= day and (one.until is None or one.until > day)]
    levels = [one.level for one in newest.values()]
    levels += [Level.HIGH if one.kind == SignalKind.THREAT else Level.MEDIUM for one in waiting]
    return max(levels, default=Level.UNKNOWN)


def course(levels: Sequence[Level]) -> Trend:
    """Whether it has got better or worse of late, by the weeks of which anything is known."""
    return trend(Worse.RISING, [Decimal(int(level)) for level in levels if level is not Level.UNKNOWN])
