"""The append-only change log of a vault: spaces, feeds and entries; nothing in it is ever rewritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Connection

from ..errors import Damaged
from ..wire.entry import FIRST, Header, Payload, Ref, decode_header, decode_payload, entry_id, tag_of
from .merge import Stamp
from .statements import Statements

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
    payload_bytes: bytes
    id: bytes

    @property
    def stamp(self) -> Stamp:
        """What its writes are known by in the state of records."""
        return Stamp(self.header.clock, self.header.feed, self.header.seq, tag_of(self.id))

    @property
    def intention(self) -> UUID:
        """What a person did, by the id that its entries in other spaces share; one entry alone is named by its own."""
        return UUID(bytes=self.header.intention or self.id[:16])

    @property
    def payload(self) -> Payload:
        """Its contents."""
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

    def append(self, header: bytes, payload: bytes) -> Entry:
        """Add the next entry of a known feed; raises `Damaged` where the chain does not continue."""
        decoded = decode_header(header)
        feed = self.feed(decoded.feed)
        if decoded.seq != feed.last_seq + 1 or decoded.previous != feed.last_id:
            raise Damaged("log.broken_chain")
        identity = entry_id(header, payload)
        number = self._sql.run(
            "insert into log_entry (feed_no, seq, id, clock, header, payload) values (?, ?, ?, ?, ?, ?)",
            (feed.no, decoded.seq, identity, decoded.clock, header, payload),
        )
        return Entry(number, decoded, payload, identity)

    def feed(self, feed: bytes) -> Feed:
        """The feed `feed`, which this vault must know."""
        known = self._sql.first("select no, device, person from log_feed where id = ?", (feed,))
        if known is None:
            raise LookupError("a feed that this vault does not know")
        last = self._sql.first("select seq, id from log_entry where feed_no = ? order by seq desc limit 1", known[:1])
        return Feed(known[0], feed, known[1], known[2], *(last or (0, FIRST)))

    def arrived_before(self, ref: Ref, no: int) -> bool:
        """Whether the entry `ref` came into this log before the entry with local number `no`."""
        row = self._row(ref)
        return row is not None and row[0] < no

    def _payload_of(self, ref: Ref) -> Payload | None:
        """The contents of the entry, or None where it has not arrived."""
        row = self._row(ref)
        return None if row is None else decode_payload(row[1])

    def _row(self, ref: Ref) -> tuple[int, bytes] | None:
        return self._sql.first(
            "select e.no, e.payload from log_entry e join log_feed f on f.no = e.feed_no"
            " where f.id = ? and e.seq = ? and substr(e.id, 1, 4) = ?",
            ref,
        )

    def last_clock(self) -> int:
        """The highest clock reading in the log."""
        latest = (  # clocks grow within a feed
            "select max((select e.clock from log_entry e where e.feed_no = f.no order by e.seq desc limit 1))"
            " from log_feed f"
        )
        return self._sql.value(latest) or 0

    def count(self) -> int:
        """How many entries the log holds."""
        count: int = self._sql.value("select count(*) from log_entry")
        return count

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """All entries in the order of their arrival, streamed in batches of bounded size."""
        while True:
            rows = self._sql.all(
                "select no, header, payload, id from log_entry where no > ? order by no limit 500", (after,)
            )
            for number, header, payload, identity in rows:
                yield Entry(number, decode_header(header), payload, identity)
            if not rows:
                return
            after = rows[-1][0]

    def entries_of(self, record: bytes) -> list[Entry]:
        """Every entry that touched a record, oldest arrival first."""
        rows = self._sql.all(
            "select e.no, e.header, e.payload, e.id from touched t join record_state r on r.no = t.record_no"
            " join log_entry e on e.no = t.entry_no where r.id = ? order by e.clock, e.no",
            (record,),
        )
        return [Entry(number, decode_header(header), payload, identity) for number, header, payload, identity in rows]

    def chain_faults(self) -> list[tuple[bytes, int]]:
        """The (feed, number) of every entry whose bytes, place or predecessor do not agree; empty when sound."""
        faults: list[tuple[bytes, int]] = []
        heads: dict[bytes, tuple[int, bytes]] = {}
        rows = self._sql.each(
            "select f.id as feed, e.seq, e.id, e.header, e.payload from log_entry e join log_feed f on f.no = e.feed_no"
            " order by e.feed_no, e.seq"
        )
        for feed, seq, identity, header, payload in rows:
            seq_before, id_before = heads.get(feed, (0, FIRST))
            sound = entry_id(header, payload) == identity and seq == seq_before + 1
            if sound:
                place = decode_header(header)
                sound = (place.feed, place.seq, place.previous) == (feed, seq, id_before)
            if not sound:
                faults.append((feed, seq))
            heads[feed] = (seq, identity)
        return faults
