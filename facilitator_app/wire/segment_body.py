"""What a segment holds once it is opened and decompressed: who wrote it, and its entries bit for bit.

Of headers only clocks and intentions travel: space, feed, number and the id before it follow. Payloads travel in
columns; one that would not come back bit for bit travels as it is, a withdrawn one as its hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar

import msgspec

from ..errors import Damaged
from . import msgpack
from .columns import Columns, Packer, Unpacker
from .entry import (
    LARGEST_NUMBER,
    VERSION,
    Entry,
    Header,
    Parts,
    Payload,
    check_payload,
    encode_header,
    encode_payload,
    entry_of,
    read_entry,
)

MOST_ENTRIES = 1000
MOST_BYTES = 16 * 1024 * 1024
"""Of the body, and of all payloads in it together."""
AS_IT_IS, WITHDRAWN = -1, -2
"""In the column of shapes: the entry travels whole, or without its payload."""


class Writer(msgspec.Struct, frozen=True, array_like=True):
    """Who writes a feed: the device's public signing key, the nonce of the feed's id, names of person and device."""

    device: bytes
    nonce: bytes
    person: str
    device_name: str


@dataclass(frozen=True)
class Place:
    """Which stretch of which feed: first and last number, and the id of the last entry."""

    SIZE: ClassVar[int] = 64

    feed: bytes
    first: int
    last: int
    head: bytes

    def encode(self) -> bytes:
        """`SIZE` bytes."""
        return self.feed + self.first.to_bytes(8, "big") + self.last.to_bytes(8, "big") + self.head

    @classmethod
    def decode(cls, data: bytes) -> Place:
        """The place in `SIZE` bytes; `Damaged` for one that no segment has."""
        first, last = int.from_bytes(data[16:24], "big"), int.from_bytes(data[24:32], "big")
        if not 1 <= first <= last <= LARGEST_NUMBER or last - first >= MOST_ENTRIES:
            raise Damaged("wire.damaged")
        return cls(data[:16], first, last, data[32:64])


class Body(msgspec.Struct, array_like=True):
    """The contents in the form that is compressed; the first moment is in milliseconds, the others differences."""

    writer: Writer
    head_signature: bytes
    previous: bytes
    moments: list[int]
    counters: list[int]
    intentions: list[bytes]
    columns: Columns
    whole: list[tuple[bytes, bytes]]
    withdrawn: list[tuple[bytes, bytes]]


_decoder = msgspec.msgpack.Decoder(Body)


def pack(entries: Sequence[Entry], writer: Writer, head_signature: bytes) -> bytes:
    """The body of a segment that holds `entries`, a stretch of one feed."""
    packer = Packer()
    clocks: list[int] = []
    intentions: list[bytes] = []
    whole: list[tuple[bytes, bytes]] = []
    withdrawn: list[tuple[bytes, bytes]] = []
    for entry in entries:
        if entry.payload is None or entry.contents is None:
            packer.skip(WITHDRAWN)
            withdrawn.append((entry.header, entry.payload_hash))
        elif _comes_back(entry, entry.contents):
            packer.add(entry.contents)
            clocks.append(entry.place.clock)
            intentions.append(entry.place.intention)
        else:
            packer.skip(AS_IT_IS)
            whole.append((entry.header, entry.payload))
    moments = [clock >> 16 for clock in clocks]
    steps = [later - earlier for earlier, later in zip([0, *moments], moments, strict=False)]
    counters = [clock & 0xFFFF for clock in clocks]
    previous = entries[0].place.previous
    columns = packer.columns()
    return msgpack.encode(
        Body(writer, head_signature, previous, steps, counters, intentions, columns, whole, withdrawn)
    )


def unpack(data: bytes, space: bytes, place: Place) -> tuple[Body, list[Entry]]:
    """The body in `data` and its entries; `Damaged` unless they are exactly the stretch `place` says."""
    body = msgpack.decode(data, _decoder)
    if len(body.columns.shape) != place.last - place.first + 1 or len(body.previous) != 32:
        raise Damaged("wire.damaged")
    entries = list(_entries(body, space, place))
    if entries[-1].id != place.head:
        raise Damaged("wire.damaged")
    return body, entries


def _comes_back(entry: Entry, contents: Payload) -> bool:
    """Whether the parts of an entry are spelled as this version spells them."""
    return (
        entry.place.version == VERSION
        and encode_header(entry.place) == entry.header
        and encode_payload(contents) == entry.payload
        and len(set(contents.feeds)) == len(contents.feeds)
    )


def _entries(body: Body, space: bytes, place: Place) -> Iterator[Entry]:
    previous, left = body.previous, MOST_BYTES
    clocks = _clocks(body)
    whole, withdrawn = iter(body.whole), iter(body.withdrawn)
    shapes_and_payloads = zip(body.columns.shape, Unpacker(body.columns), strict=True)
    try:
        for seq, (shape, contents) in enumerate(shapes_and_payloads, place.first):
            if contents is not None:
                clock, intention = next(clocks)
                check_payload(contents)
                at = Header(VERSION, space, place.feed, seq, previous, clock, intention)
                header, payload = encode_header(at), encode_payload(contents)
                digest = sha256(payload).digest()
                entry = Entry(sha256(header + digest).digest(), header, at, payload, contents, digest)
            elif shape == AS_IT_IS:
                entry = entry_of(*next(whole))
            else:
                header, digest = next(withdrawn)
                entry = read_entry(Parts(header, None, digest))
            left -= len(entry.payload or b"")
            if left < 0 or not _follows(entry, space, place.feed, seq, previous):
                raise Damaged("wire.damaged")
            previous = entry.id
            yield entry
    except StopIteration:
        raise Damaged("wire.damaged") from None
    if any(next(rest, None) is not None for rest in (clocks, whole, withdrawn)):
        raise Damaged("wire.damaged")


def _clocks(body: Body) -> Iterator[tuple[int, bytes]]:
    """Clock and intention of each entry in the columns; `Damaged` for what no header has."""
    if not len(body.moments) == len(body.counters) == len(body.intentions):
        raise Damaged("wire.damaged")
    moment = 0
    for step, counter, intention in zip(body.moments, body.counters, body.intentions, strict=True):
        moment += step
        if not 0 <= moment < 2**47 or not 0 <= counter < 2**16 or len(intention) not in (0, 16):
            raise Damaged("wire.damaged")
        yield moment << 16 | counter, intention


def _follows(entry: Entry, space: bytes, feed: bytes, seq: int, previous: bytes) -> bool:
    at = entry.place
    return (at.space, at.feed, at.seq, at.previous) == (space, feed, seq, previous) and len(entry.payload_hash) == 32
