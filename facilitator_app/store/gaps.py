"""What is missing: changes that others are known to have and that have not arrived (sync.md, 12)."""

from __future__ import annotations

from dataclasses import dataclass

from .known_heads import KnownHead, known_heads
from .runs import Run, runs_of, without
from .statements import Statements
from .transaction import Transaction


@dataclass(frozen=True)
class HeldFeed:
    """What is here of a feed: its device and author, the ranges, and the id of the last entry."""

    feed: bytes
    device: bytes
    person: str | None
    device_name: str | None
    runs: tuple[Run, ...]
    head: bytes


@dataclass(frozen=True)
class Gap:
    """A range of a feed that is missing here. Device and author are None while nothing of the feed has arrived.

    `told_by` are those who are known to have it, each with when that was, by its clock.
    """

    space: bytes
    feed: bytes
    device: bytes | None
    person: str | None
    device_name: str | None
    first: int
    last: int
    told_by: tuple[KnownHead, ...]


def held(tx: Transaction, space: bytes) -> list[HeldFeed]:
    """What is here of every feed of a space that has entries, in the order of feed ids."""
    sql = Statements(tx.connection)
    rows = sql.all(
        "select f.no, f.id, f.device, f.person, f.name, (select e.id from log_entry e where e.feed_no = f.no"
        " order by e.seq desc, e.id limit 1) from log_feed f where f.space_no = ? order by f.id",
        (tx.spaces.number(space),),
    )
    return [HeldFeed(*(*about, tuple(runs_of(sql, no)), head)) for no, *about, head in rows if head is not None]


def gaps(tx: Transaction, space: bytes) -> list[Gap]:
    """Every missing range of a space, by feed and number; empty where nothing is known to be missing."""
    here = {feed.feed: feed for feed in held(tx, space)}
    told: dict[bytes, list[KnownHead]] = {}
    for head in known_heads(tx, space):
        told.setdefault(head.feed, []).append(head)
    found: list[Gap] = []
    for feed in sorted(here.keys() | told.keys()):
        known, heads = here.get(feed), told.get(feed, [])
        runs = known.runs if known else ()
        end = max([*(run.last for run in runs), *(head.seq for head in heads)])
        about = (known.device, known.person, known.device_name) if known else (None, None, None)
        for first, last in without([Run(1, end)], runs):
            who = tuple(head for head in heads if head.seq >= last and head.told_by != tx.author.device)
            found.append(Gap(space, feed, about[0], about[1], about[2], first, last, who))
    return found
