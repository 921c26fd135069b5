"""Where a reading stands against the thresholds that the mesa chose, and when a signal is due: pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from .vocabulary import Alert, Worse

_ORDER = tuple(Alert)


class Limits(Protocol):
    """What the rules look at in an indicator."""

    worse: str
    warning_at: Decimal | None
    alert_at: Decimal | None
    counts_threats: bool | None


def alert_of(limits: Limits, value: Decimal) -> Alert:
    """Where `value` stands; a threat alerts whatever the thresholds."""
    if limits.counts_threats and value > 0:
        return Alert.ALERT
    if _reaches(limits, value, limits.alert_at):
        return Alert.ALERT
    return Alert.WARNING if _reaches(limits, value, limits.warning_at) else Alert.CALM


def signal_due(limits: Limits, value: Decimal, before: Decimal | None) -> bool:
    """Whether a reading asks for a signal: any threat does, else only one that stands worse than the one `before`."""
    if limits.counts_threats and value > 0:
        return True
    stood = Alert.CALM if before is None else alert_of(limits, before)
    return _ORDER.index(alert_of(limits, value)) > _ORDER.index(stood)


def in_order(limits: Limits) -> bool:
    """Whether the alert lies beyond the warning, where both are said."""
    if limits.warning_at is None or limits.alert_at is None:
        return True
    beyond = limits.alert_at - limits.warning_at
    return beyond >= 0 if limits.worse == Worse.RISING else beyond <= 0


class Trend(StrEnum):
    """Which way the last readings go, as the mesa sees it."""

    BETTER = "better"
    WORSE = "worse"
    EVEN = "even"


def trend(worse: str, values: Sequence[Decimal]) -> Trend:
    """How the last value compares with the mean of up to three before it."""
    if len(values) < 2:
        return Trend.EVEN
    earlier = values[-4:-1]
    moved = values[-1] - _mean(earlier)
    if moved == 0:
        return Trend.EVEN
    return Trend.WORSE if (moved > 0) == (worse == Worse.RISING) else Trend.BETTER


def _mean(values: Iterable[Decimal]) -> Decimal:
    listed = list(values)
    return sum(listed, Decimal(0)) / len(listed)


def _reaches(limits: Limits, value: Decimal, limit: Decimal | None) -> bool:
    if limit is None:
        return False
    return value <= limit if limits.worse == Worse.FALLING else value >= limit
