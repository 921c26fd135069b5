"""Tells of whoever says to have changes of this very copy of the workspace that it never wrote.

Either they are mistaken or lie, or a backup was restored here and they have what was written before. Then it comes, and
says so itself (store/sharing/forks.py). What they say next may be true again.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction
from .alarms import AlarmKind, raise_alarm, withdraw_alarm


def weigh(tx: Transaction, space_no: int, told_by: bytes, heads: Sequence[Head]) -> None:
    """Raise an alarm over what `told_by` tells of the feeds that this copy writes in a space, once for each, or take it
    back where all that it tells of one is here."""
    sql, author = Statements(tx.connection), tx.author
    if told_by == author.device or not heads:
        return
    rows = sql.all(
        "select id, no from log_feed where space_no = ? and device = ? and incarnation = ? and closed = 0",
        (space_no, author.device, author.incarnation),
    )
    for feed, feed_no in rows:
        told = [head for head in heads if head.feed == feed]
        if not told:
            continue
        found = "select 1 from log_entry where feed_no = ? and seq = ? and id = ?"
        if all(sql.first(found, (feed_no, head.seq, head.id)) for head in told):
            withdraw_alarm(tx, AlarmKind.FALSE_CLAIM, feed=feed.hex(), device=told_by.hex())
        else:
            raise_alarm(tx, AlarmKind.FALSE_CLAIM, feed=feed.hex(), device=told_by.hex())


def withdraw(tx: Transaction) -> None:
    """What others said to have of this device turned out to be written, by another copy of it: that is told instead."""
    Statements(tx.connection).run("delete from alarm where kind = ?", (AlarmKind.FALSE_CLAIM.value,))
