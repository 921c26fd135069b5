"""What only this device has: its own changes that no receipt of another member says to be there too."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.vocabulary import SpaceKind
from ...store.disk.statements import Statements
from ...store.log.runs import Run, count, joined, without
from ...store.log.spaces import Space
from ...store.log.transaction import Transaction
from ...store.sharing.claims import Claims
from ...store.sharing.gaps import HeldFeed, held
from ...store.sharing.receipts import known_receipts
from ...store.sharing.segments import AtServer


def shareable_spaces(tx: Transaction) -> list[Space]:
    """The spaces that other people can be members of."""
    return [space for space in tx.spaces.all() if space.kind != SpaceKind.PERSONAL]


def own_feeds(tx: Transaction, space: bytes) -> list[HeldFeed]:
    """What this device wrote in a space, by feed."""
    return [feed for feed in held(tx, space) if feed.device == tx.author.device]


def only_here(tx: Transaction, space: bytes) -> list[tuple[HeldFeed, list[Run]]]:
    """Each own feed of a space, with the ranges that no other member has said to have: what somebody who was removed
    has, a lost laptop perhaps, is safe with nobody."""
    members = tx.members(space).besides(tx.author.device)
    others = [receipt for device, receipt in known_receipts(tx, space).items() if device in members]
    claims = Claims(tx)
    return [(feed, claims.lacking(feed.feed, feed.runs, others)) for feed in own_feeds(tx, space)]


def count_unshared(tx: Transaction) -> int:
    """How many changes only this device has, in spaces that others read or may come to read."""
    spaces = [
        space
        for space in tx.spaces.all()
        if space.kind != SpaceKind.PERSONAL or tx.members(space.id).besides(tx.author.device)
    ]
    return sum(count(runs) for space in spaces for _, runs in only_here(tx, space.id))


def count_handed_in(tx: Transaction) -> int:
    """How many of those the server said it keeps: it holds them for the others, and nobody has them yet."""
    return sum(handed_in(tx, feed, runs) for space in tx.spaces.all() for feed, runs in only_here(tx, space.id))


def handed_in(tx: Transaction, feed: HeldFeed, runs: Sequence[Run]) -> int:
    """How many changes in these ranges of a feed are in segments that the server said it keeps."""
    rows = Statements(tx.connection).all(
        "select first, last from segment where feed = ? and at_server = ?", (feed.feed, AtServer.THERE.value)
    )
    return count(runs) - count(without(runs, joined(Run(*row) for row in rows)))
