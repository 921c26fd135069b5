"""Entries whose place in the chain is here and whose contents are not, though nobody rightly withdrew them: they count
as missing, and somebody may still have them (decision 0044)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ...wire.entry import Entry
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction
from .known_heads import hear


def lacking_of(tx: Transaction, space: bytes, entries: Iterable[Entry]) -> list[Head]:
    """Those of `entries` that came without contents which no withdrawal that stands names."""
    empty = [Head(entry.place.feed, entry.place.seq, entry.id) for entry in entries if entry.payload is None]
    return [head for head in empty if head not in tx.members(space).withdrawn]


def miss(tx: Transaction, space: bytes, lacking: Collection[Head]) -> None:
    """Count entries that are here without contents as missing; the ranges of their feeds are the caller's care.

    What this device writes in a feed without holes is in its one range; beside a hole, a new feed goes on.
    """
    sql = Statements(tx.connection)
    for feed in {head.feed for head in lacking}:
        sql.run("update log_feed set closed = 1 where id = ? and device = ?", (feed, tx.author.device))
    hear(tx, space, tx.author.device, lacking, tx.clock.now_ms())


def came_emptied(tx: Transaction, feed: bytes, first: int, last: int) -> bool:
    """Whether of every one of these numbers, which are missing, an entry is here without its contents."""
    found: int = Statements(tx.connection).value(
        "select count(distinct e.seq) from log_entry e join log_feed f on f.no = e.feed_no"
        " where f.id = ? and e.seq between ? and ? and e.payload is null",
        (feed, first, last),
    )
    return found == last - first + 1
