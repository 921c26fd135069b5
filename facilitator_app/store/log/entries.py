"""The append-only change log of a vault: spaces, feeds and entries.

Nothing in it is rewritten, with one exception: of an entry that was withdrawn the payload is taken away, and its hash
stays, so that ids and chains can still be checked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from uuid import UUID

from sqlalchemy import Connection

from ...errors import Damaged
from ...wire.entry import (
    FIRST,
    TAG_BYTES,
    Header,
    Payload,
    Ref,
    decode_header,
    decode_payload,
    encode_header,
    entry_id,
    tag_of,
)
from ...wire.entry import Entry as Read
from ..disk.statements import Statements
from .merge import Stamp
from .standing import Standing

COUNTS = f"e.standing = {Standing.APPLIED} and e.payload is not null"
"""The rule, over a `log_entry` called ``e``, of the entries that tables, search, history and replay follow from."""

_CLAIMS = ("personal", "team", "table", "programme")

VANISHED = "vanished_entries"
"""The setting that says how many of this computer's own changes were here once and are not any more."""


def own_entries(connection: Connection, device: bytes) -> int:
    """How many changes the device with this public key has written here."""
    lengths = Statements(connection).all(
        "select (select e.seq from log_entry e where e.feed_no = f.no order by e.seq desc limit 1)"
        " from log_feed f where f.device = ?",
        (device,),
    )
    return sum(length or 0 for (length,) in lengths)


@dataclass(frozen=True)
class Entry:
    """An entry of the log: its local number, its place, its two parts as bytes, its id."""

    no: int
    header: Header
    payload_bytes: bytes | None  # None once it was withdrawn
    id: bytes

    @property
    def stamp(self) -> Stamp:
        """What its writes are known by in the state of records."""
        return Stamp(self.header.clock, self.header.feed, self.header.seq, tag_of(self.id))

    @property
    def intention(self) -> UUID:
        """What a person did, by the id that its entries in other spaces share; one entry alone is named by its own."""
        return UUID(bytes=self.header.intention or self.id[:16])

    @classmethod
    def arrived(cls, number: int, entry: Read) -> Entry:
        """An entry that came from elsewhere, under its local number; what was read of it is not read again."""
        placed = cls(number, entry.place, entry.payload, entry.id)
        if entry.contents is not None:
            placed.__dict__["payload"] = entry.contents
        return placed

    @cached_property
    def payload(self) -> Payload:
        """Its contents."""
        if self.payload_bytes is None:
            raise LookupError("the contents of this entry were withdrawn")
        return decode_payload(self.payload_bytes)


@dataclass(frozen=True)
class Feed:
    """A feed as this vault knows it, with the last entry it holds."""

    no: int
    id: bytes
    device: bytes
    person: str | None
    last_seq: int
    last_id: bytes


class Log:
    """The log over one connection, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._sql = Statements(connection)
        self.payload_of = lru_cache(64)(self._payload_of)

    def append(self, feed: Feed, header: Header, payload: bytes) -> Entry:
        """Add the next entry of `feed`; raises `Damaged` where the chain does not continue."""
        if (header.feed, header.seq, header.previous) != (feed.id, feed.last_seq + 1, feed.last_id):
            raise Damaged("log.broken_chain")
        encoded = encode_header(header)
        identity = entry_id(encoded, payload)
        number = self._sql.run(
            "insert into log_entry (feed_no, seq, id, clock, header, payload) values (?, ?, ?, ?, ?, ?)",
            (feed.no, header.seq, identity, header.clock, encoded, payload),
        )
        return Entry(number, header, payload, identity)

    def feed(self, feed: bytes) -> Feed:
        """The feed `feed`, which this vault must know."""
        known = self._sql.first(
            "select f.no, f.device, f.person, e.seq, e.id from log_feed f left join log_entry e on e.no ="
            " (select l.no from log_entry l where l.feed_no = f.no order by l.seq desc limit 1) where f.id = ?",
            (feed,),
        )
        if known is None:
            raise LookupError("a feed that this vault does not know")
        number, device, person, seq, last = known
        return Feed(number, feed, device, person, seq or 0, last or FIRST)

    def number_of(self, ref: Ref) -> int | None:
        """The local number of the entry `ref`, or None where it is not here or does not count."""
        row = self._counting(ref)
        return None if row is None else row[0]

    def _payload_of(self, ref: Ref) -> Payload | None:
        """The contents of the entry, or None where it is not here or does not count."""
        row = self._counting(ref)
        return None if row is None else decode_payload(row[1])

    def forget_payloads(self) -> None:
        """Read contents anew from now on: some were taken away, or stopped counting."""
        self.payload_of.cache_clear()

    def _counting(self, ref: Ref) -> tuple[int, bytes] | None:
        return self._sql.first(
            "select e.no, e.payload from log_entry e join log_feed f on f.no = e.feed_no"
            f" where f.id = ? and e.seq = ? and substr(e.id, 1, {TAG_BYTES}) = ? and {COUNTS}",
            ref,
        )

    def rank(self, space: bytes) -> tuple[int, bytes]:
        """Which of several spaces has the first claim to an id of a record: the one with the fewest readers."""
        kind = self._sql.value("select kind from log_space where id = ?", (space,))
        return _CLAIMS.index(kind) if kind in _CLAIMS else len(_CLAIMS), space

    def last_clocks(self) -> list[tuple[bytes, int]]:
        """The device of each feed, with the clock of its last entry here."""
        return self._sql.all(
            "select f.device, e.clock from log_feed f join log_entry e on e.no ="
            " (select l.no from log_entry l where l.feed_no = f.no order by l.seq desc limit 1)"
        )

    def count(self) -> int:
        """How many entries the log holds."""
        count: int = self._sql.value("select count(*) from log_entry")
        return count

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """All entries that count in the order of their arrival, streamed in batches of bounded size."""
        while True:
            rows = self._sql.all(
                f"select no, header, payload, id from log_entry e where no > ? and {COUNTS} order by no limit 500",
                (after,),
            )
            yield from map(_entry, rows)
            if not rows:
                return
            after = rows[-1][0]

    def numbered(self, numbers: Iterable[int]) -> list[Entry]:
        """The entries with these local numbers whose contents are here, whether they count or not."""
        sql = "select no, header, payload, id from log_entry where no = ? and payload is not null"
        return [_entry(row) for number in numbers for row in self._sql.all(sql, (number,))]

    def entries_of(self, record: bytes) -> list[Entry]:
        """Every entry that counts and touched a record, the oldest clock first."""
        rows = self._sql.all(
            "select e.no, e.header, e.payload, e.id from touched t join record_state r on r.no = t.record_no"
            f" join log_entry e on e.no = t.entry_no where r.id = ? and {COUNTS} order by e.clock, e.no",
            (record,),
        )
        return list(map(_entry, rows))

    def numbers_that_count(self, record_no: int) -> list[int]:
        """The local numbers of the entries that count and touched the record with this one, the oldest clock first."""
        rows = self._sql.all(
            "select e.no from touched t join log_entry e on e.no = t.entry_no"
            f" where t.record_no = ? and {COUNTS} order by e.clock, e.no",
            (record_no,),
        )
        return [number for (number,) in rows]

    def chain_faults(self) -> list[tuple[bytes, int]]:
        """The (feed, number) of every entry whose bytes do not give its id, or do not name its place; empty when
        sound. An entry whose predecessor is not here is no fault but a gap (store/sharing/gaps.py)."""
        rows = self._sql.each(
            "select f.id, e.seq, e.id, e.header, e.payload, e.payload_hash from log_entry e"
            " join log_feed f on f.no = e.feed_no order by e.feed_no, e.seq"
        )
        return [(feed, seq) for feed, seq, *parts in rows if not _is_sound(feed, seq, *parts)]


def _entry(row: tuple[int, bytes, bytes, bytes]) -> Entry:
    number, header, payload, identity = row
    return Entry(number, decode_header(header), payload, identity)


def _is_sound(feed: bytes, seq: int, identity: bytes, header: bytes, payload: bytes | None, kept: bytes) -> bool:
    digest = kept if payload is None else hashlib.sha256(payload).digest()
    if hashlib.sha256(header + digest).digest() != identity:
        return False
    place = decode_header(header)
    return (place.feed, place.seq) == (feed, seq)
