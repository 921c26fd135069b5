"""Many payloads column by column, so that what is alike stands together and compresses well.

What follows from something else is not written: entries of one shape (command, types, verbs, names of fields) share
it, and a key that was made from the id of its record is left out. A payload that would not come back bit for bit is
not taken; the segment then carries it as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

import msgspec

from ..errors import Damaged
from .entry import TAG_BYTES, Change, Payload

VERBS = ("create", "change", "delete", "restore")
MOST_CHANGES = 16_384
"""In all payloads together: more do not fit the bytes of a segment, but would fit its compressed columns."""
LONGEST_PREFIX = 64
"""Letters that keys may share which follow from ids: each key repeats them."""
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = tuple(first + second for first in _CROCKFORD for second in _CROCKFORD)
_KEY = "key"
_FOLLOWS = True
"""Stands in a column for a key that follows from the id of its record; no field has such a value."""
_SCALARS = {int, str, bytes, type(None)}

ChangeShape: TypeAlias = tuple[str, int, list[str], list[str]]
"""Type, verb (its place in `VERBS`), names of fields, names under which writes are replaced."""


class Columns(msgspec.Struct, array_like=True):
    """Payloads in columns.

    Per payload: its shape (negative: not in columns), salt, feeds (places in the table `feeds`), heads. Per change,
    in order: the record's id (`records`, 16 planes of one byte each), its values (the columns in `values`, by type
    and field), and how many writes each name replaces (`replaced`), with their feed (a place in the payload's list),
    number and tag. `prefixes` begin the keys that follow from ids, by type.
    """

    shapes: list[tuple[str, list[ChangeShape]]] = []
    prefixes: dict[str, str] = {}
    feeds: list[bytes] = []
    shape: list[int] = []
    salts: list[bytes] = []
    feed_places: list[list[int]] = []
    heads: list[list[tuple[bytes, int, bytes]]] = []
    records: bytes = b""
    values: list[tuple[str, str, list[Any]]] = []
    replaced: list[int] = []
    replaced_feed: list[int] = []
    replaced_seq: list[int] = []
    replaced_tags: bytes = b""


class Packer:
    """Takes payloads one by one and gives the columns."""

    def __init__(self) -> None:
        self._columns = Columns([], {}, [], [], [], [], [])
        self._shapes: dict[Any, int] = {}
        self._feeds: dict[bytes, int] = {}
        self._values: dict[tuple[str, str], list[Any]] = {}
        self._records: list[bytes] = []
        self._replaced: tuple[list[int], list[int], list[int], list[bytes]] = ([], [], [], [])

    def add(self, payload: Payload) -> None:
        """Take one payload whose `feeds` are all different."""
        columns = self._columns
        columns.shape.append(self._shape(payload))
        columns.salts.append(payload.salt)
        columns.feed_places.append([self._feeds.setdefault(feed, len(self._feeds)) for feed in payload.feeds])
        columns.heads.append(payload.heads)
        for change in payload.changes:
            self._add(change)

    def skip(self, mark: int) -> None:
        """Leave a place for a payload that does not travel in columns; `mark` is negative and says how it does."""
        self._columns.shape.append(mark)

    def columns(self) -> Columns:
        """Everything that was taken."""
        counts, feeds, seqs, tags = self._replaced
        joined = b"".join(self._records)
        return msgspec.structs.replace(
            self._columns,
            feeds=list(self._feeds),
            records=b"".join(joined[plane::16] for plane in range(16)),
            values=[(kind, name, column) for (kind, name), column in self._values.items()],
            replaced=counts,
            replaced_feed=feeds,
            replaced_seq=seqs,
            replaced_tags=b"".join(tags),
        )

    def _shape(self, payload: Payload) -> int:
        shape = tuple((c.type, c.verb, tuple(c.fields), tuple(c.replaces)) for c in payload.changes)
        place = self._shapes.get((payload.command, shape))
        if place is None:
            place = self._shapes[payload.command, shape] = len(self._shapes)
            written: list[ChangeShape] = [(t, VERBS.index(v), list(names), list(r)) for t, v, names, r in shape]
            self._columns.shapes.append((payload.command, written))
        return place

    def _add(self, change: Change) -> None:
        self._records.append(change.record)
        kind = change.type
        for name, value in change.fields.items():
            column = self._values.get((kind, name))
            if column is None:
                column = self._values[kind, name] = []
            column.append(value)
        if isinstance(key := change.fields.get(_KEY), str):
            self._leave_out(kind, key, change.record)
        counts, feeds, seqs, tags = self._replaced
        for refs in change.replaces.values():
            counts.append(len(refs))
            for feed, seq, tag in refs:
                feeds.append(feed)
                seqs.append(seq)
                tags.append(tag)

    def _leave_out(self, kind: str, key: str, record: bytes) -> None:
        """Replace the key just written by a mark where it follows from the record's id."""
        prefix = self._columns.prefixes.setdefault(kind, key.rpartition("-")[0][:LONGEST_PREFIX])
        if key == key_from(prefix, record):
            self._values[kind, _KEY][-1] = _FOLLOWS


def key_from(prefix: str, record: bytes) -> str:
    """The key that a record is given from its id: prefix and the last 40 bits, five to a letter."""
    tail = int.from_bytes(record[-5:], "big")
    start, end = _PAIRS[tail >> 30] + _PAIRS[tail >> 20 & 1023], _PAIRS[tail >> 10 & 1023] + _PAIRS[tail & 1023]
    return f"{prefix}-{start}{end}"


class Unpacker:
    """Gives the payloads of columns back, one by one, in order.

    Whoever wrote the columns may have meant harm: each method raises `Damaged` for what no packer writes.
    """

    def __init__(self, columns: Columns) -> None:
        self._values = {(kind, name): iter(column) for kind, name, column in columns.values}
        self._check(columns)
        planes, count = columns.records, len(columns.records) // 16
        joined = bytearray(len(planes))
        for plane in range(16):
            joined[plane::16] = planes[plane * count : plane * count + count]
        self._records = (bytes(joined[at : at + 16]) for at in range(0, len(joined), 16))
        self._columns = columns
        self._salts, self._places, self._heads = iter(columns.salts), iter(columns.feed_places), iter(columns.heads)
        self._replaced = iter(columns.replaced)
        tags = columns.replaced_tags
        cut = (tags[at : at + TAG_BYTES] for at in range(0, len(tags), TAG_BYTES))
        self._most_refs = len(columns.replaced_seq)
        self._refs = zip(columns.replaced_feed, columns.replaced_seq, cut, strict=False)
        self._shapes = [(command, [self._prepared(one) for one in shape]) for command, shape in columns.shapes]

    def __iter__(self) -> Iterator[Payload | None]:
        """The payloads; None where one does not travel in columns."""
        shapes, feeds = self._shapes, self._columns.feeds
        try:
            for shape in self._columns.shape:
                if shape < 0:
                    yield None
                    continue
                command, changes = shapes[shape]
                places = next(self._places)
                own = [feeds[place] for place in places]
                made = [self._change(one, len(own)) for one in changes]
                yield Payload(next(self._salts), command, own, made, next(self._heads))
        except (StopIteration, IndexError, KeyError):
            raise Damaged("wire.damaged") from None
        self._expect_nothing_left()

    def _prepared(self, shape: ChangeShape) -> tuple[str, str, list[str], list[Iterator[Any]], list[str]]:
        kind, verb, names, replaced = shape
        if not 0 <= verb < len(VERBS):
            raise Damaged("wire.damaged")
        return kind, VERBS[verb], names, [self._values.get((kind, name), iter(())) for name in names], replaced

    def _change(self, prepared: tuple[str, str, list[str], list[Iterator[Any]], list[str]], feeds: int) -> Change:
        kind, verb, names, columns, replaced = prepared
        record = next(self._records)
        fields = dict(zip(names, map(next, columns), strict=False))
        if len(fields) < len(names):
            raise Damaged("wire.damaged")
        if fields.get(_KEY) is _FOLLOWS:
            fields[_KEY] = key_from(self._columns.prefixes[kind], record)
        replaces = {name: self._replacements(next(self._replaced), feeds) for name in replaced}
        return Change(kind, record, verb, fields, replaces)

    def _replacements(self, count: int, feeds: int) -> list[tuple[int, int, bytes]]:
        refs = list(islice(self._refs, min(count, self._most_refs)))
        if len(refs) < count or any(not 0 <= feed < feeds or seq < 1 for feed, seq, _ in refs):
            raise Damaged("wire.damaged")
        return refs

    def _check(self, columns: Columns) -> None:
        sound = (
            len(columns.records) % 16 == 0
            and len(columns.records) <= 16 * MOST_CHANGES
            and all(len(prefix) <= LONGEST_PREFIX for prefix in columns.prefixes.values())
            and len(columns.replaced_tags) == TAG_BYTES * len(columns.replaced_seq)
            and len(columns.replaced_feed) == len(columns.replaced_seq)
            and all(len(feed) == 16 for feed in columns.feeds)
            and all(min(places, default=0) >= 0 for places in columns.feed_places)
            and all(len(places) <= len(columns.feeds) for places in columns.feed_places)
            and min(columns.replaced, default=0) >= 0
            and len(self._values) == len(columns.values)
            and all(_plain(name, column) for _, name, column in columns.values)
        )
        if not sound:
            raise Damaged("wire.damaged")

    def _expect_nothing_left(self) -> None:
        left = (self._records, self._salts, self._places, self._heads, self._replaced, self._refs)
        if any(next(iter(one), None) is not None for one in (*left, *self._values.values())):
            raise Damaged("wire.damaged")


def _plain(name: str, column: list[Any]) -> bool:
    """Whether a column holds what fields hold, and marks only where a key can follow from an id."""
    return set(map(type, column)) <= (_SCALARS | {bool} if name == _KEY else _SCALARS)
