"""The indicators that a mesa chose, with their readings, where the last one stands, and which way they go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from ...domain.early_warning import Indicator, Reading
from ...domain.thresholds import alert_of, trend
from ...domain.vocabulary import Origin
from ...store.log.changes import Versions
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class ReadingPoint:
    """What an indicator stood at on a day, and where that is against the thresholds of today."""

    id: UUID
    on: date
    value: Decimal
    alert: str
    source: str | None
    remark: str | None
    versions: Versions


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator with its readings, the oldest first; `alert` is None and `trend` even before the first."""

    id: UUID
    key: str | None
    title: str
    unit: str | None
    worse: str
    warning_at: Decimal | None
    alert_at: Decimal | None
    counts_threats: bool
    how: str | None
    measured_by: str | None
    every: str | None
    chosen_on: date | None
    shared: bool
    readings: tuple[ReadingPoint, ...]
    alert: str | None
    trend: str
    versions: Versions

    @property
    def last(self) -> ReadingPoint | None:
        """The newest reading."""
        return self.readings[-1] if self.readings else None


def indicators_of(tx: Transaction, process_id: UUID) -> list[IndicatorLine]:
    """The indicators of a process in their order."""
    taken: dict[UUID, list[Reading]] = {}
    rows = select(Reading).where(Reading.process_id == process_id).order_by(Reading.on, Reading.id)
    for reading in tx.session.scalars(rows):
        taken.setdefault(reading.indicator_id, []).append(reading)
    chosen = select(Indicator).where(Indicator.process_id == process_id).order_by(Indicator.place, Indicator.id)
    return [_line(tx, each, taken.get(each.id, [])) for each in tx.session.scalars(chosen)]


def _line(tx: Transaction, indicator: Indicator, taken: list[Reading]) -> IndicatorLine:
    points = tuple(
        ReadingPoint(
            each.id, each.on, each.value, alert_of(indicator, each.value), each.source, each.remark,
            tx.versions(each.id),
        )
        for each in taken
    )  # fmt: skip
    names = ("id", "key", "title", "unit", "worse", "warning_at", "alert_at", "how", "measured_by", "every")
    return IndicatorLine(
        **{name: getattr(indicator, name) for name in (*names, "chosen_on")},
        counts_threats=bool(indicator.counts_threats),
        shared=indicator.origin == Origin.PARTIES,
        readings=points,
        alert=points[-1].alert if points else None,
        trend=trend(indicator.worse, [point.value for point in points]),
        versions=tx.versions(indicator.id),
    )
