"""Of which devices two copies are at work under one key: a restored backup and its original, or a copied profile.

They answer for each other: the newest receipt of the device may be of either. What each has is not known then, and
nothing is left out because the device said to have it. A copy begins a feed of its own as soon as it notices that it is
one, and until then its entries are a branch: it is at work while its entries and those of the other go on beside each
other. An original whose backup was restored because it is gone writes nothing any more. Of a copy that writes nothing
the receipts tell: what the device has goes back from one to the next.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from ...wire.entry import decode_header
from ...wire.receipt import Receipt, read_receipt
from ..disk.statements import Statements
from ..log.runs import Run, without
from ..log.transaction import Transaction

STILL_AT_WORK_MS = 60 * 86_400_000
"""How long after the last sign of one copy, by what the other wrote or said, it may still be at work."""

_WENT_BACK = "receipt_went_back."


class _Branch(NamedTuple):
    """When what one copy wrote in a space began, and its last entry, by hybrid clocks."""

    first: int
    last: int


def at_work_twice(tx: Transaction) -> set[bytes]:
    """The devices, this one too, of which two copies are at work as far as their entries here tell."""
    sql = Statements(tx.connection)
    rows = sql.all(
        "select space_no, device, no, forked from log_feed where forked = 1 or (space_no, device) in"
        " (select space_no, device from log_feed group by space_no, device having count(*) > 1)"
    )
    branches: dict[tuple[int, bytes], list[_Branch]] = defaultdict(list)
    for space_no, device, feed_no, forked in rows:
        branches[space_no, device] += _of_fork(sql, feed_no) if forked else _of_feed(sql, feed_no)
    return {device for (_, device), found in branches.items() if found and _go_on_together(found)} | _gone_back(sql)


def compare(tx: Transaction, space: bytes, receipt: Receipt) -> None:
    """Note of a receipt that comes, whether the device has less in one of it and the one that is here than before."""
    sql = Statements(tx.connection)
    kept = sql.value(
        "select blob from receipt where space_no = ? and device = ?", (tx.spaces.number(space), receipt.device)
    )
    if kept is None or kept == receipt.signed:
        return
    before, after = sorted((read_receipt(kept), receipt), key=lambda one: one.counter)
    now = {held.feed: held.runs for held in after.held}
    if any(without([Run(*run) for run in held.runs], now.get(held.feed, [])) for held in before.held):
        name = f"{_WENT_BACK}{receipt.device.hex()}"
        last = int(sql.value("select value from setting where name = ?", (name,)) or 0)
        sql.run("insert or replace into setting values (?, ?)", (name, str(max(last, after.wall_ms))))


def _gone_back(sql: Statements) -> set[bytes]:
    """The devices whose receipts went back, and not too long before the newest."""
    rows = sql.all("select name, value from setting where name like ?", (f"{_WENT_BACK}%",))
    noted = {bytes.fromhex(name.removeprefix(_WENT_BACK)): int(at) for name, at in rows}
    newest: dict[bytes, int] = dict(sql.all("select device, max(at) from receipt group by device")) if noted else {}
    return {device for device, at in noted.items() if newest.get(device, at) - at < STILL_AT_WORK_MS}


def _of_feed(sql: Statements, feed_no: int) -> list[_Branch]:
    ends = "select clock from log_entry where feed_no = ? order by seq"
    first = sql.value(f"{ends} limit 1", (feed_no,))
    return [] if first is None else [_Branch(first, sql.value(f"{ends} desc limit 1", (feed_no,)))]


def _of_fork(sql: Statements, feed_no: int) -> list[_Branch]:
    """As many as the feed has ends, each from its beginning on."""
    rows = sql.all("select id, clock, header from log_entry where feed_no = ?", (feed_no,))
    followed, first = {decode_header(header).previous for *_, header in rows}, min(clock for _, clock, _ in rows)
    return [_Branch(first, clock) for identity, clock, _ in rows if identity not in followed]


def _go_on_together(branches: list[_Branch]) -> bool:
    """Whether one went on after the newest had begun, and not too long before its last entry."""
    *others, newest = sorted(branches, key=lambda one: one.last)
    since = max(newest.first, newest.last - (STILL_AT_WORK_MS << 16))
    return any(one.last > since for one in others)
