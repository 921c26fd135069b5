"""A clock for tests of the demonstration: it stands at one moment and ticks by milliseconds."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

GUATEMALA = timezone(timedelta(hours=-6))
MORNING = datetime(2026, 3, 5, 10, 48, tzinfo=GUATEMALA)


class FixedClock:
    """Stands at `at`; what is written gets moments of its own."""

    def __init__(self, at: datetime = MORNING) -> None:
        self._at = at
        self._ticks = 0

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        self._ticks += 1
        return int(self._at.timestamp() * 1000) + self._ticks

    def local(self) -> datetime:
        """The wall clock of the place."""
        return self._at
