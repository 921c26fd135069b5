"""The shelf: entries of a removed device beyond what was accepted of it, and of one that had no right to write them,
are kept, and count nowhere (sync.md, 6).

What leads up to an accepted head by its chain of ids counts. Where a feed has forked, an entry with a lower number on
another branch does not: it can have been written after the removal. Where a part of the chain has not arrived,
entries before the hole count as long as nothing shows that they are on another branch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from ...wire.entry import decode_header
from ...wire.membership import Membership
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.entries import Entry
from ..log.standing import Standing
from ..log.transaction import Transaction
from .alarms import AlarmKind, withdraw_alarm


@dataclass(frozen=True)
class Settled:
    """How many entries were put on the shelf, and how many were taken off it."""

    shelved: int = 0
    unshelved: int = 0


class _Held(NamedTuple):
    no: int
    seq: int
    id: bytes
    header: bytes
    standing: int


def settle(tx: Transaction, space: bytes, membership: Membership) -> Settled:
    """Put on the shelf what does not count any more, and apply what counts again; the tables follow."""
    feeds = Statements(tx.connection).all(
        "select id, device, nonce from log_feed where space_no = ?", (tx.spaces.number(space),)
    )
    settled = [settle_feed(tx, feed, membership.accepted(device, nonce)) for feed, device, nonce in feeds]
    for device in {device for (_, device, _), one in zip(feeds, settled, strict=True) if one.unshelved}:
        if not any(membership.lacks_right(other, nonce) for _, other, nonce in feeds if other == device):
            withdraw_alarm(tx, AlarmKind.NO_RIGHT, space=space.hex(), device=device.hex())
    return Settled(sum(one.shelved for one in settled), sum(one.unshelved for one in settled))


def settle_feed(tx: Transaction, feed: bytes, accepted: Collection[Head] | None) -> Settled:
    """The same for one feed, of which what leads up to the `accepted` heads counts; None: all of it."""
    sql = Statements(tx.connection)
    number = sql.value("select no from log_feed where id = ?", (feed,))
    if accepted is None and not sql.first(
        f"select 1 from log_entry where feed_no = ? and standing != 0 and standing = {Standing.SHELVED}", (number,)
    ):  # said twice, so that the index of what does not count is used
        return Settled()
    held = [
        _Held(*row)
        for row in sql.all("select no, seq, id, header, standing from log_entry where feed_no = ?", (number,))
    ]
    counting = (
        {one.no for one in held} if accepted is None else _counting(held, [h for h in accepted if h.feed == feed])
    )
    aside = [one.no for one in held if one.standing == Standing.APPLIED and one.no not in counting]
    back = [one.no for one in held if one.standing == Standing.SHELVED and one.no in counting]
    entries_aside = tx.log.numbered(aside)
    stand(sql, aside, Standing.SHELVED)
    stand(sql, back, Standing.APPLIED)
    tx.log.forget_payloads()
    take_out(tx, entries_aside)
    tx.changed(tx.projection.apply(tx.log.numbered(back)))
    return Settled(len(aside), len(back))


def take_out(tx: Transaction, entries: Collection[Entry]) -> None:
    """Compute again, without them, what these entries had touched: they do not count any more."""
    records = dict.fromkeys(change.record for entry in entries for change in entry.payload.changes)
    Statements(tx.connection).many("delete from touched where entry_no = ?", [(entry.no,) for entry in entries])
    tx.changed(tx.projection.compute_again(list(records)))


def _counting(held: Iterable[_Held], heads: Iterable[Head]) -> set[int]:
    """The local numbers of the entries that lead up to any of `heads`, as far as the entries here can tell."""
    by_id = {one.id: one for one in held}
    found: set[int] = set()
    for head in heads:
        chain = _chain(by_id, head)
        last = max(chain)
        found |= {one.no for one in by_id.values() if one.seq <= last and chain.get(one.seq, one.id) == one.id}
    return found


def _chain(by_id: dict[bytes, _Held], head: Head) -> dict[int, bytes]:
    """The ids by number on the way back from `head`, until the first entry that is not here."""
    seq, identity = (by_id[head.id].seq if head.id in by_id else head.seq), head.id
    chain = {seq: identity}
    while identity in by_id and seq > 1:
        seq, identity = seq - 1, decode_header(by_id[identity].header).previous
        chain[seq] = identity
    return chain


def stand(sql: Statements, numbers: Iterable[int], standing: Standing) -> None:
    """Say of entries whether they count; the tables are the caller's care."""
    sql.many("update log_entry set standing = ? where no = ?", [(int(standing), number) for number in numbers])
