"""What is missing: changes that others are known to have and that have not arrived (sync.md, 12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...wire.entry import decode_header
from ..disk.statements import Statements
from ..log.runs import Run, runs_of, without
from ..log.transaction import Transaction
from .known_heads import KnownHead, known_heads


@dataclass(frozen=True)
class HeldFeed:
    """What is here of a feed: its device and author, the ranges, and number and id of the last entry, with its contents
    or without.

    Of a feed with branches a number is in no range while an entry that follows it on any branch stands here without it,
    or lacks the contents that somebody withdrew who had no right to.
    """

    feed: bytes
    device: bytes
    person: str | None
    device_name: str | None
    runs: tuple[Run, ...]
    last: int
    head: bytes


@dataclass(frozen=True)
class Gap:
    """A range of a feed that is missing here. Device and author are None while nothing of the feed has arrived.

    `told_by` are those who told of the feed at least as far as the range goes, each with when that was, by its clock:
    nobody told of a part of it only. What is `before` something that is here, or is here without its contents, is
    missing for certain; what comes after as far as they are right.
    """

    space: bytes
    feed: bytes
    device: bytes | None
    person: str | None
    device_name: str | None
    first: int
    last: int
    told_by: tuple[KnownHead, ...]
    before: bool = False

    @property
    def is_hearsay(self) -> bool:
        """Whether only one device tells of it, and not the one that writes it."""
        return not self.before and len(self.told_by) == 1 and self.told_by[0].told_by != self.device


def held(tx: Transaction, space: bytes) -> list[HeldFeed]:
    """What is here of every feed of a space, in the order of feed ids; none of which nothing is here whole."""
    return [feed for feed in _met(tx, space) if feed.runs]


def _met(tx: Transaction, space: bytes) -> list[HeldFeed]:
    """Every feed of a space that has entries, also where all of them lack their contents."""
    sql = Statements(tx.connection)
    rows = sql.all(
        "select f.no, f.forked, f.id, f.device, f.person, f.name, e.seq, e.id from log_feed f"
        " join log_entry e on e.no ="
        " (select l.no from log_entry l where l.feed_no = f.no order by l.seq desc, l.id limit 1)"
        " where f.space_no = ? order by f.id",
        (tx.spaces.number(space),),
    )
    withdrawn = {head.id for head in tx.members(space).withdrawn}
    return [
        HeldFeed(feed, device, person, name, tuple(_whole(sql, number, withdrawn, forked=forked)), last, head)
        for number, forked, feed, device, person, name, last, head in rows
    ]


def _whole(sql: Statements, feed_no: int, withdrawn: set[bytes], *, forked: int) -> list[Run]:
    """The ranges of a feed that are here on every branch that is known of."""
    runs = runs_of(sql, feed_no)
    if not forked:
        return runs
    rows = sql.all("select id, seq, header, payload is null from log_entry where feed_no = ?", (feed_no,))
    here = {identity for identity, *_ in rows}
    missing = {seq - 1 for _, seq, header, _ in rows if seq > 1 and decode_header(header).previous not in here}
    missing |= {seq for identity, seq, _, empty in rows if empty and identity not in withdrawn}
    return without(runs, [Run(number, number) for number in missing])


def gaps(tx: Transaction, space: bytes) -> list[Gap]:
    """Every missing range of a space, by feed and number; empty where nothing is known to be missing."""
    here = {feed.feed: feed for feed in _met(tx, space)}
    told: dict[bytes, list[KnownHead]] = {}
    for head in known_heads(tx, space):
        told.setdefault(head.feed, []).append(head)
    found: list[Gap] = []
    for feed in sorted(here.keys() | told.keys()):
        known, heads = here.get(feed), told.get(feed, [])
        runs = known.runs if known else ()
        end = max([*(run.last for run in runs), *(head.seq for head in heads)], default=0)
        about = (known.device, known.person, known.device_name) if known else (None, None, None)
        for first, last in _apart(without([Run(1, end)], runs), heads):
            who = tuple(head for head in heads if head.seq >= last and head.told_by != tx.author.device)
            before = known is not None and last <= known.last
            found.append(Gap(space, feed, about[0], about[1], about[2], first, last, who, before))
    return found


def _apart(missing: Iterable[Run], heads: Iterable[KnownHead]) -> Iterator[Run]:
    """Missing ranges, parted where somebody told of a feed so far and no further."""
    ends = sorted({head.seq for head in heads})
    for first, last in missing:
        begins = [first, *(end + 1 for end in ends if first <= end < last)]
        yield from (Run(start, after - 1) for start, after in pairwise([*begins, last + 1]))
