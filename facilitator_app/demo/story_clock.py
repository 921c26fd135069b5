"""The clock of the demonstration: it goes through the months that the story tells, and ends today."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ..clock import Clock

_SO_FAR = timedelta(hours=1, minutes=16)
_WRITTEN_AS = timedelta(hours=9, minutes=30)


class StoryClock:
    """A clock that the builder moves forward to each moment of the story; a second passes with each reading."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def move_to(self, moment: datetime) -> None:
        """Go to `moment` (aware), never backwards."""
        self._at = max(self._at, moment)

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        self._at += timedelta(milliseconds=1)
        return int(self._at.timestamp() * 1000)

    def local(self) -> datetime:
        """The wall clock of the place, aware of its offset."""
        return self._at


class Calendar:
    """Turns days that count from today, and times on the wall, into dates.

    The times of today are those of a session that begins at 09:30. All of them are moved as one, so that whoever
    opens the demonstration finds it under way and hears what was said some minutes ago; it never began yesterday.
    """

    def __init__(self, clock: Clock) -> None:
        self.now = clock.local()
        self.today = self.now.date()
        midnight = datetime.combine(self.today, datetime.min.time())
        began = max(midnight, self.now.replace(tzinfo=None) - _SO_FAR)
        began = began.replace(minute=began.minute // 5 * 5, second=0, microsecond=0)
        self._moved = began - (midnight + _WRITTEN_AS)

    def day(self, day: int) -> date:
        """The date of a day of the script."""
        return self.today + timedelta(days=day)

    def at(self, day: int, time: str) -> datetime:
        """The wall time, without offset, of a time of the script; the times of today are moved as one."""
        moment = datetime.fromisoformat(f"{self.day(day).isoformat()}T{time}")
        return moment if day else moment + self._moved

    def aware(self, moment: datetime) -> datetime:
        """A wall time with the offset that this computer has now."""
        return moment.replace(tzinfo=self.now.tzinfo)
