"""Until when this laptop knows of each process: the time of the newest change in any space of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from ...store.log.hybrid_clock import milliseconds
from ...store.log.transaction import Transaction

STALE_AFTER = timedelta(days=14)
"""A mesa of which nothing came for longer than this is said to be behind."""


def data_until(tx: Transaction) -> dict[UUID, datetime]:
    """By process, the wall time of its newest change. A feed's last entry is its newest, so few rows are read."""
    rows = tx.connection.exec_driver_sql(
        "select s.process_id, max((select e.clock from log_entry e where e.feed_no = f.no order by e.seq desc limit 1))"
        " from log_feed f join log_space s on s.no = f.space_no where s.process_id is not null group by 1"
    )
    zone = tx.clock.local().tzinfo
    return {
        UUID(bytes=process): datetime.fromtimestamp(milliseconds(clock) / 1000, zone).replace(tzinfo=None)
        for process, clock in rows
        if clock is not None
    }
