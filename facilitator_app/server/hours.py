"""Times as the server keeps them: to the hour or to the day, so that they tell little about anybody."""

from __future__ import annotations

from ..clock import Clock

_HOUR_MS = 3600 * 1000


def hour(clock: Clock) -> int:
    """Whole hours since 1970-01-01 UTC."""
    return clock.now_ms() // _HOUR_MS


def day(clock: Clock) -> int:
    """Whole days since 1970-01-01 UTC."""
    return hour(clock) // 24
