"""What Hoy shows: the next session, what is due this week, and what is only on this laptop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ..domain.follow_up import Standing
from ..store.log.transaction import Transaction
from .analysis.signals import SignalLine, waiting_signals
from .commitments import CommitmentRow, count_commitments, list_commitments
from .sharing.missing import count_told
from .sharing.status import workspace_status
from .today import Today, today

_SHOWN = 20
_OPEN = frozenset({Standing.OVERDUE, Standing.DUE_SOON, Standing.LATER, Standing.NO_DATE, Standing.UNPROVEN})


@dataclass(frozen=True)
class Day:
    """The day. `due` are the commitments that are overdue or due within a week, the oldest first, `signals` those that
    wait, and `missing` counts ranges of changes that others are known to have and that have not arrived."""

    today: Today
    due: tuple[CommitmentRow, ...]
    overdue: int
    open_commitments: int
    processes: int
    unshared: int
    handed_in: int
    irregularities: int
    signals: tuple[SignalLine, ...]
    missing: int


def day(tx: Transaction) -> Day:
    """What this vault has for today."""
    now = tx.now().date()
    counts = count_commitments(tx, today=now)
    status = workspace_status(tx)
    due: list[CommitmentRow] = []
    for row in list_commitments(tx, today=now, only=frozenset({Standing.OVERDUE, Standing.DUE_SOON})):
        if row.due_on is None or row.due_on > now + timedelta(days=7) or len(due) == _SHOWN:
            break
        due.append(row)
    return Day(
        today=today(tx),
        due=tuple(due),
        overdue=counts.get(Standing.OVERDUE, 0),
        open_commitments=sum(count for standing, count in counts.items() if standing in _OPEN),
        processes=tx.connection.exec_driver_sql("select count(*) from process").scalar_one(),
        unshared=status.unshared,
        handed_in=status.handed_in,
        irregularities=status.irregularities,
        signals=tuple(waiting_signals(tx)),
        missing=count_told(status.gaps),
    )
