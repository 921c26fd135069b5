"""Whether the clock of this computer is evidently wrong: nothing is refused over it, and a person is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from ...store.log.transaction import Transaction
from .writers import local

_OLDEST = datetime.fromisoformat("2026-01-01")
"""The program is not older."""
_BEHIND = timedelta(days=1)
_AHEAD = timedelta(days=3 * 365)


@dataclass(frozen=True)
class ClockDoubt:
    """What the clock shows, and the time of the newest change from this device where the two do not fit.

    `kind` is ``too_early`` (before this program existed), ``behind`` or ``ahead`` of that change. Both times are
    those of the place, to the minute.
    """

    kind: str
    shows: datetime
    newest: datetime | None

    def as_data(self) -> dict[str, str | None]:
        """The doubt as plain data, for scripts."""
        newest = self.newest.isoformat(timespec="minutes") if self.newest else None
        return {"kind": self.kind, "shows": self.shows.isoformat(timespec="minutes"), "newest": newest}


def clock_doubt(tx: Transaction) -> ClockDoubt | None:
    """Why the clock is doubted; None where it may well be right."""
    return doubt(tx.now(), newest_written_here(tx))


def doubt(now: datetime, newest: datetime | None) -> ClockDoubt | None:
    """Why a clock that shows `now` is doubted where `newest` was the last that this device wrote."""
    if now < _OLDEST:
        return ClockDoubt("too_early", now, newest)
    if newest is not None and now < newest - _BEHIND:
        return ClockDoubt("behind", now, newest)
    if newest is not None and now > newest + _AHEAD:
        return ClockDoubt("ahead", now, newest)
    return None


def newest_written_here(tx: Transaction) -> datetime | None:
    """The wall time of the newest entry of this device: only what it wrote itself is held against its clock.

    A feed's last entry is its newest, so few rows are read.
    """
    reading = tx.connection.exec_driver_sql(
        "select max((select e.clock from log_entry e where e.feed_no = f.no order by e.seq desc limit 1))"
        " from log_feed f where f.device = ?",
        (tx.author.device,),
    ).scalar()
    return None if reading is None else local(tx, reading).replace(tzinfo=None)
