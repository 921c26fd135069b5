"""How far feeds have come, as their entries are here: the tips, of each branch and before each gap one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...wire.entry import decode_header
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.runs import Run, runs_of
from ..log.standing import Standing
from ..log.transaction import Transaction


def written_heads(tx: Transaction, space: bytes, device: bytes, *, shelved: bool = False) -> list[Head]:
    """The tips of every feed of `device` in `space`, of the entries that count; with `shelved` of all of them."""
    sql = Statements(tx.connection)
    most = Standing.SHELVED if shelved else Standing.APPLIED
    feeds = sql.all(
        "select no, id, forked from log_feed where space_no = ? and device = ? order by id",
        (tx.spaces.number(space), device),
    )
    return [head for number, feed, forked in feeds for head in _tips(sql, number, feed, most, forked=bool(forked))]


def tips_of(tx: Transaction, feed: bytes, whole: Sequence[Run]) -> list[Head]:
    """The tips of one feed, whether its entries count or not, the lowest number first.

    Of what `whole` are the ranges that are here on every branch, with their contents: what only an entry beside them
    follows is a tip too. Each tip proves what leads up to it (store/sharing/claims.py).
    """
    sql = Statements(tx.connection)
    number, forked = sql.all("select no, forked from log_feed where id = ?", (feed,))[0]
    tips = _tips(sql, number, feed, max(Standing), forked=bool(forked))
    if forked or [(1, max(head.seq for head in tips))] != [*whole]:
        rows = sql.all("select seq, id, header from log_entry where feed_no = ?", (number,))
        beside = {decode_header(header).previous for seq, _, header in rows if not _within(seq, whole)}
        tips = list({*tips, *(Head(feed, seq, identity) for seq, identity, _ in rows if identity in beside)})
    return sorted(tips, key=lambda head: (head.seq, head.id))


def _within(seq: int, runs: Sequence[Run]) -> bool:
    at = bisect_right(runs, seq, key=lambda run: run.first) - 1
    return at >= 0 and seq <= runs[at].last


def _tips(sql: Statements, number: int, feed: bytes, most: int, *, forked: bool) -> list[Head]:
    """The entries of a feed that no other one here follows; one without branches or gaps has a single one, its last."""
    plain = not forked and len(runs_of(sql, number)) == 1
    newest = "select seq, id, header from log_entry where feed_no = ? and standing <= ? order by seq desc"
    rows = sql.all(f"{newest} limit 1" if plain else newest, (number, most))
    followed = {decode_header(header).previous for _, _, header in rows}
    return [Head(feed, seq, identity) for seq, identity, _ in rows if identity not in followed]
