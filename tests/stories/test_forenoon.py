"""It is past ten in the morning where the stories happen, at whatever hour they are told."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from .forenoon import forenoon, zone_of_forenoon


@pytest.mark.parametrize("hour", range(24))
def test_it_is_past_ten_there_at_every_hour_of_the_world(hour: int) -> None:
    now = datetime(2026, 3, 5, hour, 59, 59, tzinfo=UTC)
    assert now.astimezone(ZoneInfo(zone_of_forenoon(hour))).hour == 10


def test_it_is_for_who_asks_the_clock_too() -> None:
    before = datetime.now().astimezone().utcoffset()
    with forenoon():
        assert datetime.now().astimezone().hour in (10, 11)
    assert datetime.now().astimezone().utcoffset() == before
