"""Receipts: what this device signs that it has, and what others signed."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.sharing.chunks import wanted_chunks
from ..store.sharing.copies import at_work_twice, compare
from ..store.sharing.gaps import HeldFeed, held
from ..store.sharing.receipts import KeptReceipt, keep_receipt, known_receipts, own_counter
from ..store.sharing.written_heads import tips_of
from ..wire.receipt import Held, Receipt, make_receipt
from ..wire.statement import Head
from .keys import known_keys

MOST_WANTED = 10_000
"""Pieces of files that one receipt asks for, those of small files first: it has a largest size, and another follows."""


def own_receipt(tx: Transaction, space: bytes) -> Receipt:
    """A new receipt of this device for a space, kept beside those of the others.

    Its counter is no lower than the clock's seconds: of a restored workspace too, it follows those from before.
    """
    holds = [Held(feed.feed, [(run.first, run.last) for run in feed.runs], _tips(tx, feed)) for feed in held(tx, space)]
    receipt = make_receipt(
        space,
        max(own_counter(tx, space) + 1, tx.clock.now_ms() // 1000),
        tx.clock.now_ms(),
        holds,
        list(known_keys(tx, space)),
        list(tx.members(space).heads),
        wanted_chunks(tx, space)[:MOST_WANTED],
        tx.author.keys,
    )
    take_receipt(tx, receipt)
    return receipt


def take_receipt(tx: Transaction, receipt: Receipt) -> bool:
    """Keep a receipt of a device that is or was a member, where it is newer than what was known."""
    membership = tx.members(receipt.space)
    if receipt.device not in membership.members and receipt.device not in membership.removed:
        return False
    compare(tx, receipt.space, receipt)
    heads = [Head(one.feed, seq, identity) for one in receipt.held for seq, identity in one.tips]
    kept = KeptReceipt(receipt.device, receipt.counter, receipt.signed, receipt.wall_ms)
    return keep_receipt(tx, receipt.space, kept, heads)


def receipts_of_others(tx: Transaction, space: bytes) -> list[Receipt] | None:
    """The receipts of all other members; None where one of them never gave any, and where two copies of the device of
    one, or of this one, are at work: the newest receipt tells of one of the two (store/sharing/copies.py)."""
    known = known_receipts(tx, space)
    others = tx.members(space).besides(tx.author.device)
    if not all(device in known for device in others) or at_work_twice(tx) & {*others, tx.author.device}:
        return None
    return [known[device] for device in others]


def _tips(tx: Transaction, feed: HeldFeed) -> list[tuple[int, bytes]]:
    return [(head.seq, head.id) for head in tips_of(tx, feed.feed, feed.runs)]
