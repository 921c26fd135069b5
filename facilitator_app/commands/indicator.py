"""Indicators that the mesa chose, and their readings; a reading that asks for it raises a signal for the team."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.columns import canonical
from ..domain.early_warning import Indicator, Reading
from ..domain.process import Process
from ..domain.session import Session
from ..domain.thresholds import in_order, signal_due
from ..domain.vocabulary import Origin, SignalKind
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .places import next_place
from .signal import raise_signal
from .spaces import space_of_origin


class IndicatorFields(TypedDict, total=False):
    """What can be said of an indicator; with `counts_threats` one is enough, whatever the thresholds."""

    unit: str | None
    warning_at: Decimal | None
    alert_at: Decimal | None
    counts_threats: bool | None
    how: str | None
    measured_by: str | None
    every: str | None
    chosen_on: date | None
    session_id: UUID | None
    place: int | None


class IndicatorChanges(IndicatorFields, total=False):
    """What can be changed of an indicator; who reads it is changed by `share_with_table` alone."""

    title: str
    worse: str


class ReadingChanges(TypedDict, total=False):
    """What can be corrected of a reading."""

    on: date
    value: Decimal
    source: str | None
    remark: str | None


def choose_indicator(
    tx: Transaction,
    process_id: UUID,
    title: str,
    worse: str,
    *,
    origin: str = Origin.PARTIES,
    key: str | None = None,
    **fields: Unpack[IndicatorFields],
) -> UUID:
    """Add an indicator that the mesa chose, after those it has unless `place` says where.

    Raises `Refused` ``analysis.thresholds_crossed`` where the alert comes before the warning.
    """
    intend(tx, "choose_indicator")
    tx.get(Process, process_id)
    of_process(tx, Session, fields.get("session_id"), process_id)
    given = clean(Indicator, {"title": title, "worse": worse, "origin": origin, **_numbers(fields)})
    if given.get("place") is None:
        given["place"] = next_place(tx, Indicator, Indicator.process_id == process_id)
    indicator = Indicator(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    _check_order(indicator)
    return tx.add(indicator, space_of_origin(tx, process_id, origin)).id


def edit_indicator(
    tx: Transaction, indicator_id: UUID, *, shown: Versions | None = None, **changes: Unpack[IndicatorChanges]
) -> UUID:
    """Change an indicator; its readings stay as they were taken."""
    intend(tx, "edit_indicator")
    indicator = tx.get(Indicator, indicator_id)
    of_process(tx, Session, changes.get("session_id"), indicator.process_id)
    edit(tx, indicator, _numbers(changes), shown)
    _check_order(indicator)
    return indicator_id


def remove_indicator(tx: Transaction, indicator_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out an indicator that was never read; raises `Refused` ``analysis.has_readings`` otherwise."""
    intend(tx, "remove_indicator")
    readings = tx.session.scalar(select(func.count(Reading.id)).where(Reading.indicator_id == indicator_id))
    if readings:
        raise Refused("analysis.has_readings", count=readings)
    tx.replacing(indicator_id, shown)
    tx.delete(tx.get(Indicator, indicator_id))


def take_reading(
    tx: Transaction,
    indicator_id: UUID,
    value: Decimal,
    on: date | None = None,
    *,
    source: str | None = None,
    remark: str | None = None,
    key: str | None = None,
) -> UUID:
    """Write down what an indicator stands at, today unless `on` says when.

    The newest reading raises a signal for the team where it stands worse than the one before, and any threat does,
    whatever the thresholds. Raises `Refused` ``analysis.in_the_future``.
    """
    intend(tx, "take_reading")
    indicator = tx.get(Indicator, indicator_id)
    day = on or tx.now().date()
    _check_day(tx, day)
    given = clean(Reading, {"on": day, "value": _number(value), "source": source, "remark": remark})
    before, is_newest = _last_value(tx, indicator_id, day)
    reading = Reading(
        process_id=indicator.process_id, key=indicator.process_id and claim_key(tx, indicator.process_id, key),
        indicator_id=indicator_id, **given,
    )  # fmt: skip
    tx.add(reading, indicator.space)
    if is_newest and indicator.process_id is not None and signal_due(indicator, reading.value, before):
        kind = SignalKind.THREAT if indicator.counts_threats else SignalKind.READING
        title = f"{indicator.title}: {reading.value} {indicator.unit or ''}".strip()
        raise_signal(
            tx, indicator.process_id, title, kind, noticed_on=day, indicator_id=indicator_id, reading_id=reading.id
        )
    return reading.id


def edit_reading(
    tx: Transaction, reading_id: UUID, *, shown: Versions | None = None, **changes: Unpack[ReadingChanges]
) -> UUID:
    """Correct a reading; it raises no signal."""
    intend(tx, "edit_reading")
    if "on" in changes:
        _check_day(tx, changes["on"])
    corrected = {**changes, "value": _number(changes["value"])} if "value" in changes else dict(changes)
    edit(tx, tx.get(Reading, reading_id), corrected, shown)
    return reading_id


def remove_reading(tx: Transaction, reading_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a reading that was a mistake."""
    intend(tx, "remove_reading")
    tx.replacing(reading_id, shown)
    tx.delete(tx.get(Reading, reading_id))


def _last_value(tx: Transaction, indicator_id: UUID, day: date) -> tuple[Decimal | None, bool]:
    """The value of the newest reading so far, and whether one of `day` comes after it."""
    rows = select(Reading.value, Reading.on).where(Reading.indicator_id == indicator_id)
    last = tx.session.execute(rows.order_by(Reading.on.desc(), Reading.id.desc()).limit(1)).one_or_none()
    return (None, True) if last is None else (last.value, last.on <= day)


def _numbers(fields: IndicatorFields) -> dict[str, object]:
    given: dict[str, object] = dict(fields)
    for name in ("warning_at", "alert_at"):
        if isinstance(limit := given.get(name), Decimal):
            given[name] = _number(limit)
    return given


def _number(value: Decimal) -> Decimal:
    try:
        return canonical(value)
    except ValueError:
        raise Refused("record.refused_number", record="reading", field="value") from None


def _check_order(indicator: Indicator) -> None:
    if not in_order(indicator):
        raise Refused("analysis.thresholds_crossed")


def _check_day(tx: Transaction, day: date) -> None:
    if day > tx.now().date():
        raise Refused("analysis.in_the_future", day=day.isoformat())
