"""How far feeds have come, as their entries are here: the tips, of each branch and before each gap one."""

from __future__ import annotations

from ...wire.entry import decode_header
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.runs import runs_of
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


def tips_of(tx: Transaction, feed: bytes) -> list[Head]:
    """The tips of one feed, whether its entries count or not, the lowest number first."""
    sql = Statements(tx.connection)
    number, forked = sql.all("select no, forked from log_feed where id = ?", (feed,))[0]
    tips = _tips(sql, number, feed, max(Standing), forked=bool(forked))
    return sorted(tips, key=lambda head: (head.seq, head.id))


def _tips(sql: Statements, number: int, feed: bytes, most: int, *, forked: bool) -> list[Head]:
    """The entries of a feed that no other one here follows; one without branches or gaps has a single one, its last."""
    plain = not forked and len(runs_of(sql, number)) == 1
    newest = "select seq, id, header from log_entry where feed_no = ? and standing <= ? order by seq desc"
    rows = sql.all(f"{newest} limit 1" if plain else newest, (number, most))
    followed = {decode_header(header).previous for _, _, header in rows}
    return [Head(feed, seq, identity) for seq, identity, _ in rows if identity not in followed]
