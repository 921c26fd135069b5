"""What other devices signed that they have of this device's changes, and what nobody else is known to have yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from ..domain.vocabulary import SpaceKind
from ..store.receipts import receipts
from ..store.runs import Run, joined, runs_of, without
from ..store.spaces import Space
from ..store.statements import Statements
from ..store.transaction import Transaction
from ..wire.receipt import Receipt, read_receipt


@dataclass(frozen=True)
class OwnFeed:
    """A feed that this device writes in a space: its number in the log, its id, and the ranges that are here."""

    number: int
    feed: bytes
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Acknowledgement:
    """How many of this device's changes another device has, of those that it may read; `at` is when it said so, by
    its own clock, and None where it never did."""

    device: bytes
    has: int
    of: int
    at: datetime | None


def shared_spaces(tx: Transaction) -> list[Space]:
    """The spaces that other people can be members of."""
    return [space for space in tx.spaces.all() if space.kind != SpaceKind.PERSONAL]


def own_feeds(tx: Transaction, space: bytes) -> list[OwnFeed]:
    """What this device wrote in a space, by feed."""
    sql = Statements(tx.connection)
    rows = sql.all(
        "select no, id from log_feed where space_no = ? and device = ? order by no",
        (tx.spaces.number(space), tx.author.device),
    )
    found = [OwnFeed(number, feed, tuple(runs_of(sql, number))) for number, feed in rows]
    return [one for one in found if one.runs]


def receipts_in(tx: Transaction, space: bytes) -> dict[bytes, Receipt]:
    """The newest receipt of every other device in a space."""
    known = [read_receipt(one.blob) for one in receipts(tx, space) if one.device != tx.author.device]
    return {one.device: one for one in known}


def only_here(feed: OwnFeed, others: Iterable[Receipt]) -> list[Run]:
    """The ranges of an own feed that no receipt of another device covers."""
    taken = [Run(*run) for receipt in others for held in receipt.held if held.feed == feed.feed for run in held.runs]
    return without(feed.runs, joined(taken))


def count(runs: Iterable[Run]) -> int:
    """How many changes there are in ranges."""
    return sum(run.last - run.first + 1 for run in runs)


def acknowledgements(tx: Transaction) -> list[Acknowledgement]:
    """What each other member has of this device's changes, whoever said so last first."""
    totals: dict[bytes, tuple[int, int, int]] = {}
    for space in shared_spaces(tx):
        feeds, told = own_feeds(tx, space.id), receipts_in(tx, space.id)
        written = sum(count(feed.runs) for feed in feeds)
        for device in tx.members(space.id).members.keys() - {tx.author.device}:
            has, of, at = totals.get(device, (0, 0, 0))
            receipt = told.get(device)
            lacks = sum(count(only_here(feed, [receipt])) for feed in feeds) if receipt else written
            said = receipt.wall_ms if receipt else 0
            totals[device] = has + written - lacks, of + written, max(at, said)
    found = [Acknowledgement(device, has, of, _moment(at)) for device, (has, of, at) in totals.items()]
    return sorted(found, key=lambda one: (one.at is None, -one.at.timestamp() if one.at else 0, one.device))


def _moment(ms: int) -> datetime | None:
    return datetime.fromtimestamp(ms / 1000, UTC) if ms else None
