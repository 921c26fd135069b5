"""What this device wrote and no segment holds yet, to be sealed: never two branches of a forked feed in one.

Usually that is one range at the end of one feed. A restored copy may hold ranges in older feeds that no segment here
covers; and where a copy of this workspace went on with the same feed, each branch is sealed on its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

from ...wire.entry import Parts, decode_header
from ..disk.statements import Statements
from ..log.runs import Run, runs_of, without
from ..log.transaction import Transaction

LARGEST_SEGMENT = 400_000
"""Bytes of headers and payloads above which a segment is cut."""

MOST_ENTRIES = 1_000

_HOLD = "state not in ('refused', 'emptied')"
"""The segments that hold all of their entries: what one lacks that others emptied may be here."""


@dataclass(frozen=True)
class Span:
    """A range of one branch of a feed of this device; `head` is the id of its last entry."""

    feed: bytes
    nonce: bytes
    first: int
    last: int
    head: bytes


def unsealed(tx: Transaction, space: bytes) -> list[Span]:
    """What this device wrote in `space` and no segment holds yet: a span for each range of each branch."""
    sql = Statements(tx.connection)
    feeds = sql.all(
        "select no, id, nonce, forked from log_feed where space_no = ? and device = ? order by no",
        (tx.spaces.number(space), tx.author.device),
    )
    found: list[Span] = []
    for number, feed, nonce, forked in feeds:
        ranges = _of_branches(tx, space, number, feed) if forked else _of_feed(sql, number, feed)
        found += [Span(feed, nonce, *run, head) for run, head in ranges]
    return found


def cut(tx: Transaction, span: Span) -> Iterator[list[Parts]]:
    """The entries of a span, oldest first, in the portions that become segments; few of them in memory at a time."""
    portion: list[Parts] = []
    size = 0
    for parts in _read(Statements(tx.connection), span):
        weight = len(parts.header) + len(parts.payload or b"")
        if portion and (len(portion) == MOST_ENTRIES or size + weight > LARGEST_SEGMENT):
            yield portion
            portion, size = [], 0
        portion.append(parts)
        size += weight
    if portion:
        yield portion


def _of_feed(sql: Statements, number: int, feed: bytes) -> list[tuple[Run, bytes]]:
    covered = sql.all(f"select first, last from segment where feed = ? and {_HOLD}", (feed,))
    ranges = without(runs_of(sql, number), [Run(*row) for row in covered])
    sql_head = "select id from log_entry where feed_no = ? and seq = ?"
    return [(run, sql.value(sql_head, (number, run.last))) for run in ranges]


def _of_branches(tx: Transaction, space: bytes, number: int, feed: bytes) -> list[tuple[Run, bytes]]:
    """The ranges of a forked feed, each along one chain of ids."""
    sql, gone = Statements(tx.connection), {head.id for head in tx.members(space).withdrawn}
    rows = sql.all("select id, seq, header, payload is null from log_entry where feed_no = ?", (number,))
    place = {identity: (seq, decode_header(header).previous) for identity, seq, header, _ in rows}
    done = {identity for identity, _, _, is_empty in rows if is_empty and identity not in gone}
    for head, first in sql.all(f"select head, first from segment where feed = ? and {_HOLD}", (feed,)):
        done |= {identity for identity in _back(place, head) if place[identity][0] >= first}
    ends = set(place) - {previous for _, previous in place.values()}
    found = []
    for end in sorted(ends, key=lambda identity: (place[identity][0], identity)):
        fresh = [identity for identity in _back(place, end) if identity not in done]
        done |= set(fresh)
        found += _ranges(place, fresh)
    return found


def _back(place: dict[bytes, tuple[int, bytes]], identity: bytes) -> Iterator[bytes]:
    while identity in place:
        yield identity
        identity = place[identity][1]


def _ranges(place: dict[bytes, tuple[int, bytes]], newest_first: list[bytes]) -> list[tuple[Run, bytes]]:
    """Unbroken ranges of a chain of ids."""
    if not newest_first:
        return []
    starts = [0, *(n + 1 for n, (a, b) in enumerate(pairwise(newest_first)) if place[a][1] != b), len(newest_first)]
    return [
        (Run(place[newest_first[end - 1]][0], place[newest_first[start]][0]), newest_first[start])
        for start, end in pairwise(starts)
    ]


def _read(sql: Statements, span: Span) -> Iterator[Parts]:
    """The entries of a span, oldest first."""
    number, forked = sql.all("select no, forked from log_feed where id = ?", (span.feed,))[0]
    rule = "from log_entry where feed_no = ? and seq between ? and ?"
    chain: set[bytes] | None = None
    if forked:
        held = sql.all(f"select id, seq, header {rule}", (number, span.first, span.last))
        place = {identity: (seq, decode_header(header).previous) for identity, seq, header in held}
        chain = set(_back(place, span.head))
    for first in range(span.first, span.last + 1, MOST_ENTRIES):
        last = min(first + MOST_ENTRIES - 1, span.last)
        rows = sql.all(f"select id, header, payload, payload_hash {rule} order by seq", (number, first, last))
        for identity, header, payload, digest in rows:
            if chain is None or identity in chain:
                yield Parts(header, payload, sha256(payload).digest() if payload is not None else digest)
