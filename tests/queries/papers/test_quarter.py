"""Quarters follow one another without a gap, and are read as people write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.queries.papers.quarter import Quarter, quarter_of, read_quarter

days = st.dates(date(2, 1, 1), date(9990, 12, 31))


@given(days)
def test_every_day_lies_in_its_quarter_and_the_next_day_in_it_or_in_the_following_one(day: date) -> None:
    quarter = quarter_of(day)
    assert quarter.first <= day <= quarter.last
    assert quarter_of(day + timedelta(days=1)) == (quarter if day < quarter.last else quarter.following())
    assert quarter.following().before() == quarter
    assert quarter.before() < quarter < quarter.following()


@pytest.mark.parametrize("written", ["2026-Q1", "2026q1", " 2026-T1 ", "2026T1"])
def test_a_quarter_is_read_as_people_write_it(written: str) -> None:
    assert read_quarter(written) == Quarter(2026, 1)


@pytest.mark.parametrize("written", ["", "2026", "2026-Q5", "26-Q1", "0000-Q1", "9999-Q4", "Q1-2026", "2026-Q1-Q2"])
def test_what_is_no_quarter_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        read_quarter(written)
