"""How far the feeds of a space go, as other devices tell: what was never told can not be missed (sync.md, 12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction


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
    number = tx.spaces.number(space)
    Statements(tx.connection).many(
        "insert into known_head (space_no, feed, told_by, seq, id, at) values (?, ?, ?, ?, ?, ?)"
        " on conflict (space_no, feed, told_by) do update set seq = excluded.seq, id = excluded.id, at = excluded.at"
        " where excluded.seq > seq",
        [(number, head.feed, told_by, head.seq, head.id, at) for head in heads],
    )


def known_heads(tx: Transaction, space: bytes) -> list[KnownHead]:
    """What every device told of the feeds of a space, the highest of each feed first."""
    rows = Statements(tx.connection).all(
        "select feed, seq, id, told_by, at from known_head where space_no = ? order by feed, seq desc, told_by",
        (tx.spaces.number(space),),
    )
    return [KnownHead(*row) for row in rows]
