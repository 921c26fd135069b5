"""The hybrid logical clock: orders what people see and breaks ties, and decides nothing else (sync.md, 14).

After Kulkarni et al., "Logical Physical Clocks" (2014): 48 bits of milliseconds, 16 bits of counter.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...clock import Clock

_A_DAY = 24 * 3600 * 1000
_LARGEST = 2**47 * 2**16 - 1


class HybridClock:
    """Never goes back on this device, and never follows another more than a day past local time."""

    def __init__(self, clock: Clock, last: int = 0) -> None:
        self._clock = clock
        self._last = last

    def tick(self) -> int:
        """The reading for a new entry, above every reading given or followed so far."""
        now = max(self._clock.now_ms(), 0) << 16
        self._last = min(max(now, self._last + 1), _LARGEST)
        return self._last

    def follow(self, reading: int) -> None:
        """Take note of another device's reading; one too far ahead is not followed."""
        limit = max(self._clock.now_ms(), 0) + _A_DAY << 16
        if self._last < reading <= limit:
            self._last = reading


def started_clock(clock: Clock, device: bytes, last: Iterable[tuple[bytes, int]]) -> HybridClock:
    """The clock of `device`, above its own last readings; `last` holds the last reading of each feed, by device."""
    readings = list(last)
    hybrid = HybridClock(clock, max((reading for writer, reading in readings if writer == device), default=0))
    for _, reading in readings:
        hybrid.follow(reading)
    return hybrid


def milliseconds(reading: int) -> int:
    """The wall-clock part of a reading, in milliseconds since 1970-01-01 UTC."""
    return reading >> 16
