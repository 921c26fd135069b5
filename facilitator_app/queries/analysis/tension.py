"""How tense each mesa is, and was in the weeks before, by its indicators and the signals that wait for an answer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ...domain.early_warning import Indicator, Reading, Signal
from ...domain.tension import Level, Measured, Waiting, course, level_of, tension_on, weeks_until
from ...domain.thresholds import Trend
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class Tension:
    """How tense a mesa is: week by week, the last one today; where it goes; how many signals wait."""

    weeks: tuple[Level, ...]
    course: Trend
    signals: int

    @property
    def level(self) -> Level:
        """How tense it is today."""
        return self.weeks[-1]


def tension_by_process(tx: Transaction, today: date) -> dict[UUID, Tension]:
    """The tension of every process of which anything was measured, or in which somebody waits or waited."""
    measured, signals = _measured(tx), _signals(tx)
    found = {}
    for process in measured.keys() | signals.keys():
        weeks = tuple(tension_on(day, measured[process], signals[process]) for day in weeks_until(today))
        waiting = sum(one.until is None for one in signals[process])
        found[process] = Tension(weeks, course(weeks), waiting)
    return found


def nothing_known(today: date) -> Tension:
    """The tension of a mesa that measures nothing."""
    return Tension(tuple(Level.UNKNOWN for _ in weeks_until(today)), Trend.EVEN, 0)


def _measured(tx: Transaction) -> defaultdict[UUID, list[Measured]]:
    found: defaultdict[UUID, list[Measured]] = defaultdict(list)
    indicators = {one.id: one for one in tx.session.scalars(select(Indicator))}
    for reading in tx.session.scalars(select(Reading).order_by(Reading.on, Reading.id)):
        limits = indicators.get(reading.indicator_id)
        if limits is not None and limits.process_id is not None:
            found[limits.process_id].append(Measured(limits.id, reading.on, level_of(limits, reading.value)))
    return found


def _signals(tx: Transaction) -> defaultdict[UUID, list[Waiting]]:
    found: defaultdict[UUID, list[Waiting]] = defaultdict(list)
    rows = select(Signal.process_id, Signal.kind, Signal.noticed_on, Signal.told_back_on)
    for process, kind, noticed, told in tx.session.execute(rows):
        if process is not None:
            found[process].append(Waiting(kind, noticed or date.min, told))
    return found
