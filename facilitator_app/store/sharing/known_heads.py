"""How far the feeds of a space go, as other devices tell: what was never told can not be missed (sync.md, 12).

Anybody can tell anything: numbers that no feed reaches, and feeds that nobody writes. So a device's newest receipt
takes the place of all that it told before, but for its own feeds: what it once had and lost stays told. Numbers that
cannot be are passed over, and of feeds of which nothing has arrived each device may tell of so many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction
from .false_claims import weigh

MOST_NUMBER = 10**9
"""A change in every second of thirty years: whoever tells of more is mistaken, or lies."""
MOST_UNHEARD_OF = 500
"""Feeds of a space of which nothing is here, that one device may tell of: every device begins one, and another one
whenever a backup is restored."""


@dataclass(frozen=True)
class KnownHead:
    """A device had a feed up to this entry at some moment, by its own clock (milliseconds)."""

    feed: bytes
    seq: int
    id: bytes
    told_by: bytes
    at: int


def hear(tx: Transaction, space: bytes, told_by: bytes, heads: Iterable[Head], at: int) -> None:
    """Keep how far `told_by` has feeds of `space`; a lower number than it told before changes nothing."""
    sql, number = Statements(tx.connection), tx.spaces.number(space)
    heads = [head for head in heads if head.seq <= MOST_NUMBER]
    weigh(tx, number, told_by, heads)
    sql.many(
        "insert into known_head (space_no, feed, told_by, seq, id, at) values (?, ?, ?, ?, ?, ?)"
        " on conflict (space_no, feed, told_by) do update set seq = excluded.seq, id = excluded.id, at = excluded.at"
        " where excluded.seq > seq",
        [(number, head.feed, told_by, head.seq, head.id, at) for head in _room_for(sql, number, told_by, heads)],
    )


def hear_receipt(tx: Transaction, space: bytes, told_by: bytes, heads: Sequence[Head], at: int) -> None:
    """The same of a receipt, the newest of its device: what it told before of others' feeds it may have told wrongly,
    or has lost since. What this device itself had once, before a backup was restored, is not forgotten."""
    if told_by != tx.author.device:
        Statements(tx.connection).run(
            "delete from known_head where space_no = ? and told_by = ?"
            " and feed not in (select id from log_feed where device = ?)",
            (tx.spaces.number(space), told_by, told_by),
        )
    hear(tx, space, told_by, heads, at)


def _room_for(sql: Statements, space_no: int, told_by: bytes, heads: Sequence[Head]) -> list[Head]:
    """Those of `heads` that may be kept: of feeds of which nothing is here no more than there is room for."""
    here = {feed for (feed,) in sql.all("select id from log_feed where space_no = ?", (space_no,))}
    if all(head.feed in here for head in heads):
        return list(heads)
    told = {
        feed
        for (feed,) in sql.all("select feed from known_head where space_no = ? and told_by = ?", (space_no, told_by))
        if feed not in here
    }
    found = []
    for head in heads:
        if head.feed in here or head.feed in told or len(told) < MOST_UNHEARD_OF:
            found.append(head)
            if head.feed not in here:
                told.add(head.feed)
    return found


def known_heads(tx: Transaction, space: bytes) -> list[KnownHead]:
    """What every device told of the feeds of a space, the highest of each feed first."""
    rows = Statements(tx.connection).all(
        "select feed, seq, id, told_by, at from known_head where space_no = ? order by feed, seq desc, told_by",
        (tx.spaces.number(space),),
    )
    return [KnownHead(*row) for row in rows]
