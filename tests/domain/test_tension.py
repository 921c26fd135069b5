"""Tension follows what the mesa measures and what somebody waits for, and is unknown where nothing is."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.tension import Level, Measured, Waiting, course, tension_on, weeks_until
from facilitator_app.domain.thresholds import Trend

TODAY = date(2026, 3, 5)
WATER, ROAD = UUID(int=1), UUID(int=2)
days = st.integers(0, 90).map(lambda back: TODAY - timedelta(days=back))
readings = st.builds(
    Measured, st.sampled_from([WATER, ROAD]), days, st.sampled_from([Level.LOW, Level.MEDIUM, Level.HIGH])
)


def test_where_nothing_is_measured_and_nobody_waits_nothing_is_known() -> None:
    assert tension_on(TODAY, (), ()) is Level.UNKNOWN
    assert course((Level.UNKNOWN, Level.UNKNOWN)) is Trend.EVEN


def test_the_worst_of_the_newest_readings_counts_and_not_an_old_one_of_the_same_indicator() -> None:
    taken = (
        Measured(WATER, TODAY - timedelta(days=9), Level.HIGH),
        Measured(WATER, TODAY - timedelta(days=2), Level.LOW),
        Measured(ROAD, TODAY - timedelta(days=5), Level.MEDIUM),
    )
    assert tension_on(TODAY, taken, ()) is Level.MEDIUM
    assert tension_on(TODAY - timedelta(days=9), taken, ()) is Level.HIGH


def test_a_threat_is_as_tense_as_it_gets_until_the_person_was_told_back() -> None:
    threat = Waiting("threat", TODAY - timedelta(days=10), TODAY - timedelta(days=3))
    weeks = [tension_on(day, (), (threat,)) for day in weeks_until(TODAY, 3)]
    assert weeks == [Level.UNKNOWN, Level.HIGH, Level.UNKNOWN]
    assert tension_on(TODAY, (), (Waiting("rumour", TODAY, None),)) is Level.MEDIUM


def test_the_course_looks_only_at_weeks_of_which_something_is_known() -> None:
    assert course((Level.UNKNOWN, Level.LOW, Level.HIGH)) is Trend.WORSE
    assert course((Level.HIGH, Level.HIGH, Level.LOW, Level.UNKNOWN)) is Trend.BETTER


@given(st.lists(readings), days)
def test_the_order_in_which_readings_of_different_days_arrive_changes_nothing(taken: list[Measured], day: date) -> None:
    distinct = list({(one.indicator, one.on): one for one in taken}.values())
    assert tension_on(day, distinct, ()) is tension_on(day, distinct[::-1], ())


def test_the_weeks_end_today() -> None:
    weeks = weeks_until(TODAY)
    assert (len(weeks), weeks[-1], weeks[0]) == (8, TODAY, date(2026, 1, 15))
