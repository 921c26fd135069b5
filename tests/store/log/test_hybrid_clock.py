"""The clock orders what people see, survives wrong clocks, and never follows one that is years ahead."""

from __future__ import annotations

from datetime import UTC, datetime

from facilitator_app.store.log.hybrid_clock import HybridClock, milliseconds

A_DAY = 24 * 3600 * 1000


class FixedClock:
    """A clock that a test sets."""

    def __init__(self, now: int) -> None:
        self.now = now

    def now_ms(self) -> int:
        """Milliseconds since 1970."""
        return self.now

    def local(self) -> datetime:
        """The same, as a date."""
        return datetime.fromtimestamp(self.now / 1000, UTC)


def test_readings_grow_even_while_time_stands_still_or_goes_back() -> None:
    clock = FixedClock(1_000_000)
    hybrid = HybridClock(clock)
    readings = [hybrid.tick() for _ in range(3)]
    clock.now = 5
    readings.append(hybrid.tick())
    assert readings == sorted(set(readings))


def test_it_follows_another_device_within_a_day() -> None:
    hybrid = HybridClock(FixedClock(1_000_000))
    hybrid.follow(1_000_000 + A_DAY << 16)
    assert milliseconds(hybrid.tick()) == 1_000_000 + A_DAY


def test_it_does_not_follow_a_clock_that_is_years_ahead() -> None:
    hybrid = HybridClock(FixedClock(1_000_000))
    hybrid.follow(1_000_000 + 5 * 365 * A_DAY << 16)
    assert milliseconds(hybrid.tick()) == 1_000_000


def test_a_reading_always_fits_the_log() -> None:
    hybrid = HybridClock(FixedClock(2**60), last=2**63 - 5)
    assert hybrid.tick() < 2**63
