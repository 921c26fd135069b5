"""What time it is, as a collaborator that tests and simulations can replace."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time as this device believes it; it may be wrong by years."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""

    def local(self) -> datetime:
        """The wall clock of the place, aware of its offset."""


class SystemClock:
    """The clock of the computer."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1_000_000

    def local(self) -> datetime:
        """The wall clock of the place, aware of its offset."""
        return datetime.now().astimezone()
