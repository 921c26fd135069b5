"""How far this vault knows the feeds of a space, and how many entries up to there have not arrived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..log.transaction import Transaction
from .gaps import gaps, held


@dataclass(frozen=True)
class FeedHead:
    """The newest entry of a feed that is here, who writes it, and how many known entries of it are not here."""

    feed: bytes
    seq: int
    id: bytes
    person: str
    missing: int


def feed_heads(tx: Transaction, spaces: Iterable[bytes]) -> tuple[FeedHead, ...]:
    """The head of every feed that has entries in `spaces`, in the order of feed ids."""
    found: list[FeedHead] = []
    for space in spaces:
        missing: dict[bytes, int] = {}
        for gap in gaps(tx, space):
            missing[gap.feed] = missing.get(gap.feed, 0) + gap.last - gap.first + 1
        found += [
            FeedHead(feed.feed, feed.last, feed.head, feed.person or "", missing.get(feed.feed, 0))
            for feed in held(tx, space)
        ]
    return tuple(sorted(found, key=lambda head: head.feed))
