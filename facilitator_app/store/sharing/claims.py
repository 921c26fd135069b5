"""What is believed of a receipt: what leads, by ids, up to an entry that is here, and never a number alone.

Anybody can sign that they have changes 1 to 1000 of a device. That what is here is safe with them follows only where
their tip is an entry that is here too, and from there back as far as they say to hold without a hole: before a hole
their numbers may be those of another branch. What a receipt says beyond that of this device's own feeds is a lie, or
another copy of this workspace wrote it, and then it is not what is here. Of others' feeds a member may well have more
than has arrived: that they have what is here is likely then, and not proven; they are handed it all the same.

Whoever knows an id and says to have the entry cannot be told from one who has it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...wire.entry import decode_header
from ...wire.receipt import Held, Receipt
from ..disk.statements import Statements
from ..log.runs import Run, without
from ..log.transaction import Transaction
from .known_heads import MOST_NUMBER

MOST_TIPS = 1_000
"""Tips of one feed in one receipt that are looked at, the highest first: an honest one has as many as holes."""

_Branches = dict[bytes, tuple[int, bytes]]
"""Every entry of a feed by its id: its number, and the id before it."""


@dataclass(frozen=True)
class _Feed:
    """A feed that is here: its local number, whether this device wrote it, and of one with branches all entries."""

    no: int
    own: bool
    branches: _Branches | None


class Claims:
    """What receipts are believed to say of the feeds that are here; looks at each feed once."""

    def __init__(self, tx: Transaction) -> None:
        self._sql = Statements(tx.connection)
        self._device = tx.author.device
        self._feeds: dict[bytes, _Feed | None] = {}
        self._said: dict[bytes, dict[bytes, Held]] = {}
        self._had: dict[tuple[bytes, bytes], set[bytes]] = {}

    def lacking(self, feed: bytes, runs: Iterable[Run], receipts: Iterable[Receipt]) -> list[Run]:
        """The numbers in `runs`, which are here, that none of `receipts` proves its device to have.

        Of a feed with branches a number is lacking while one entry with it is.
        """
        about, wanted = self._about(feed), list(runs)
        if about is None:
            return wanted
        if about.branches is None:
            return without(wanted, (run for one in receipts for run in self._proven(about, feed, one)))
        had = set[bytes]().union(*(self._chained(about.branches, feed, one) for one in receipts))
        unsaid = {seq for identity, (seq, _) in about.branches.items() if identity not in had}
        safe = {about.branches[identity][0] for identity in had} - unsaid
        return without(wanted, (Run(seq, seq) for seq in safe))

    def unproven(self, feed: bytes, lacking: Iterable[Run], receipt: Receipt) -> list[Run]:
        """Of numbers that are lacking, those that the device likely has: it says to hold them and what follows them,
        which has not arrived here. Never of this device's own feeds, for all of those is here."""
        about, held, among = self._about(feed), self._held(receipt, feed), list(lacking)
        if about is None or held is None or about.own:
            return []
        return without(among, without(among, _up_to(held, self._tips(about, held)[1])))

    def covers(self, receipt: Receipt, feed: bytes, first: int, last: int, head: bytes | None = None) -> bool:
        """Whether a receipt proves that its device has all of a range of a feed: of the branch that ends with the
        entry `head`, or without it of every branch that is here."""
        about = self._about(feed)
        if about is None or about.branches is None or head is None:
            return not self.lacking(feed, [Run(first, last)], [receipt])
        of_branch = {one for one in _back(about.branches, head) if about.branches[one][0] >= first}
        return len(of_branch) == last - first + 1 and of_branch <= self._chained(about.branches, feed, receipt)

    def _held(self, receipt: Receipt, feed: bytes) -> Held | None:
        if receipt.signed not in self._said:
            self._said[receipt.signed] = {held.feed: held for held in receipt.held}
        return self._said[receipt.signed].get(feed)

    def _about(self, feed: bytes) -> _Feed | None:
        if feed not in self._feeds:
            self._feeds[feed] = self._look(feed)
        return self._feeds[feed]

    def _look(self, feed: bytes) -> _Feed | None:
        found = self._sql.first("select no, device, forked from log_feed where id = ?", (feed,))
        if found is None:
            return None
        number, device, forked = found
        if not forked:
            return _Feed(number, device == self._device, None)
        rows = self._sql.all("select id, seq, header from log_entry where feed_no = ?", (number,))
        branches = {identity: (seq, decode_header(header).previous) for identity, seq, header in rows}
        return _Feed(number, device == self._device, branches)

    def _proven(self, about: _Feed, feed: bytes, receipt: Receipt) -> Iterator[Run]:
        """Of a feed without branches, the ranges that a receipt proves."""
        held = self._held(receipt, feed)
        return iter(()) if held is None else _up_to(held, self._tips(about, held)[0])

    def _chained(self, branches: _Branches, feed: bytes, receipt: Receipt) -> set[bytes]:
        """Of one with branches, the entries."""
        if (feed, receipt.signed) not in self._had:
            held = self._held(receipt, feed)
            self._had[feed, receipt.signed] = set() if held is None else set(_chains(branches, held))
        return self._had[feed, receipt.signed]

    def _tips(self, about: _Feed, held: Held) -> tuple[list[int], list[int]]:
        """The numbers of the tips that are the entries here, and of those whose number nothing here has."""
        same, unseen = [], []
        for seq, identity in sorted(held.tips, reverse=True)[:MOST_TIPS]:
            here = self._sql.all("select id from log_entry where feed_no = ? and seq = ?", (about.no, seq))
            if not here and seq <= MOST_NUMBER:
                unseen.append(seq)
            elif (identity,) in [tuple(row) for row in here]:
                same.append(seq)
        return same, unseen


def _up_to(held: Held, tips: Iterable[int]) -> Iterator[Run]:
    """Of each range that a receipt names, what leads up to the last of `tips` in it."""
    ends = sorted(tips)
    for first, last in held.runs:
        at = bisect_right(ends, last) - 1
        if at >= 0 and ends[at] >= first:
            yield Run(first, ends[at])


def _chains(branches: _Branches, held: Held) -> Iterator[bytes]:
    """The entries that lead up to the tips of a receipt that are here, each chain back to its first hole."""
    firsts = [first for first, _ in held.runs]
    seen: set[bytes] = set()
    for seq, tip in held.tips:
        if branches.get(tip, (0,))[0] != seq:
            continue
        for identity in _back(branches, tip):
            number, at = branches[identity][0], bisect_right(firsts, branches[identity][0]) - 1
            if identity in seen or at < 0 or number > held.runs[at][1]:
                break
            seen.add(identity)
            yield identity


def _back(branches: _Branches, identity: bytes) -> Iterator[bytes]:
    while identity in branches:
        yield identity
        identity = branches[identity][1]
