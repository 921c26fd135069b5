"""The days and times of the demonstration: always today, always a moment ago."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.demo.story_clock import Calendar, StoryClock
from tests.demo.fixed_clock import GUATEMALA, MORNING, FixedClock

_FIRST = datetime(2019, 1, 1, tzinfo=GUATEMALA)
_MOMENTS = st.integers(0, 22 * 365 * 24 * 60).map(lambda minutes: _FIRST + timedelta(minutes=minutes))


@given(_MOMENTS)
def test_the_session_of_today_begins_today_and_its_last_word_is_some_minutes_old(now: datetime) -> None:
    calendar = Calendar(FixedClock(now))
    began, last = calendar.at(0, "09:30"), calendar.at(0, "10:46")
    assert began.date() == now.date()
    if (now.hour, now.minute) >= (1, 21):
        assert timedelta(0) <= now.replace(tzinfo=None) - last < timedelta(minutes=6)


@given(_MOMENTS, st.integers(-400, -1))
def test_other_days_keep_the_times_that_are_written(now: datetime, day: int) -> None:
    moment = Calendar(FixedClock(now)).at(day, "14:05")
    assert (moment.hour, moment.minute) == (14, 5)
    assert moment.date() == now.date() + timedelta(days=day)


def test_a_story_never_goes_back() -> None:
    clock = StoryClock(MORNING)
    clock.move_to(MORNING - timedelta(days=3))
    assert clock.local() == MORNING
    clock.move_to(MORNING + timedelta(days=3))
    assert clock.local() == MORNING + timedelta(days=3)


def test_two_readings_of_a_story_are_never_the_same() -> None:
    clock = StoryClock(MORNING)
    readings = [clock.now_ms() for _ in range(1000)]
    assert len(set(readings)) == 1000
    assert readings == sorted(readings)


@pytest.mark.parametrize(("now", "begins"), [("10:48", "09:30"), ("08:03", "06:45"), ("00:20", "00:00")])
def test_the_beginning_is_rounded_as_people_say_it(now: str, begins: str) -> None:
    at = datetime.fromisoformat(f"2026-03-05T{now}").replace(tzinfo=GUATEMALA)
    assert Calendar(FixedClock(at)).at(0, "09:30") == datetime.fromisoformat(f"2026-03-05T{begins}")
