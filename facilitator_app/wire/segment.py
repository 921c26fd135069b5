"""A segment: a stretch of one feed, sealed for the members of its space and signed by the device that wrote it.

Outside stand version, space, epoch and a random salt (`epoch.seal_under`). Inside, padded: signer and signature, the
place of the stretch, and compressed columns. The signature covers the outside, the place and SHA-256 of the exact
compressed bytes, and is verified before those are decompressed. Segments are forwarded bit for bit by anyone; the
name of one is SHA-256 of its bytes. A repacked segment carries hashes in place of withdrawn payloads and is signed by
the member who repacked it; the author's signature of the newest entry stays in it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..crypto import signing
from ..crypto.identity import DeviceKeys
from ..crypto.secrets import RandomBytes
from ..errors import Damaged
from .compression import compress, decompress
from .entry import Entry, without_payload
from .epoch import VERSION, EpochKey, open_under, outside, seal_under
from .feed import NONCE_BYTES, feed_id
from .padding import padded_length
from .segment_body import MOST_BYTES, MOST_ENTRIES, Place, Writer, pack, unpack
from .statement import Head

DOMAIN = "segment/1"
HEAD_DOMAIN = "head/1"
LABEL = b"segment"
MOST_RAW_BYTES = 400 * 1000
"""Of headers and payloads in one segment; a single larger entry has a segment of its own."""
LARGEST = 16 * 1024 * 1024
"""Bytes above which nothing is taken for a segment."""
_LENGTH_BYTES = 4
_BODY_STARTS = _LENGTH_BYTES + signing.PUBLIC_KEY_BYTES + signing.SIGNATURE_BYTES + Place.SIZE


@dataclass(frozen=True)
class Segment:
    """An opened segment. `signer` is the writer's device, or who repacked it; `withdrawn` are its entries that came
    without payload: it counts only where a withdrawal that stands names them (`Membership.withdrawn`)."""

    name: bytes
    space: bytes
    epoch: bytes
    feed: bytes
    first: int
    last: int
    head: bytes
    previous: bytes
    writer: Writer
    head_signature: bytes
    signer: bytes
    entries: Sequence[Entry]

    @property
    def withdrawn(self) -> frozenset[Head]:
        """The entries whose payload was withdrawn."""
        return frozenset(Head(self.feed, e.place.seq, e.id) for e in self.entries if e.payload is None)


def name_of(data: bytes) -> bytes:
    """What a sealed part is called: the SHA-256 of its bytes."""
    return hashlib.sha256(data).digest()


def cut(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Entries of one feed, in order, cut into stretches that each fit a segment."""
    some: list[Entry] = []
    raw = 0
    for entry in entries:
        size = len(entry.header) + len(entry.payload or b"")
        if some and (len(some) == MOST_ENTRIES or raw + size > MOST_RAW_BYTES):
            yield some
            some, raw = [], 0
        some.append(entry)
        raw += size
    if some:
        yield some


def seal_segment(
    entries: Sequence[Entry],
    writer: Writer,
    epoch: bytes,
    key: EpochKey,
    keys: DeviceKeys,
    random: RandomBytes = os.urandom,
) -> bytes:
    """A segment of own `entries`: a stretch without gaps of one branch of one feed of the device with `keys`.

    Raises `ValueError` for entries that do not follow each other: two branches are never sealed together.
    """
    place = _place(entries)
    head_signature = signing.sign(keys.signing, HEAD_DOMAIN, _head(place))
    return _sealed(entries, place, writer, head_signature, epoch, key, keys, random)


def repack_segment(
    segment: Segment,
    withdrawn: Iterable[Head],
    epoch: bytes,
    key: EpochKey,
    keys: DeviceKeys,
    random: RandomBytes = os.urandom,
) -> bytes:
    """The same stretch without the payloads of `withdrawn`, sealed and signed by the device with `keys`."""
    ids = {head.id for head in withdrawn}
    entries = [without_payload(entry) if entry.id in ids else entry for entry in segment.entries]
    place = Place(segment.feed, segment.first, segment.last, segment.head)
    return _sealed(entries, place, segment.writer, segment.head_signature, epoch, key, keys, random)


def open_segment(data: bytes, key: EpochKey) -> Segment:
    """The segment in `data`: sealed under `key`, signed, decompressed, parsed and its ids computed, in this order.

    Raises `Damaged` (`Refused` for a newer version) for anything else. Whether the writer and the signer had the
    right, only the space's membership can say.
    """
    space, epoch = _outside(data)
    inside = open_under(key, LABEL, data)
    signer, place, compressed = _verified(data, inside)
    body, entries = unpack(decompress(compressed, MOST_BYTES), space, place)
    _check_writer(body.writer, space, place, body.head_signature)
    repacked = any(entry.payload is None for entry in entries)
    if signer != body.writer.device and not repacked:
        raise Damaged("wire.damaged")
    return Segment(
        name_of(data), space, epoch, place.feed, place.first, place.last, place.head,
        body.previous, body.writer, body.head_signature, signer, entries,
    )  # fmt: skip


def _outside(data: bytes) -> tuple[bytes, bytes]:
    if len(data) > LARGEST:
        raise Damaged("wire.damaged")
    return outside(data)


def _sealed(
    entries: Sequence[Entry],
    place: Place,
    writer: Writer,
    head_signature: bytes,
    epoch: bytes,
    key: EpochKey,
    keys: DeviceKeys,
    random: RandomBytes,
) -> bytes:
    space = entries[0].place.space
    compressed = compress(pack(entries, writer, head_signature))
    signature = signing.sign(keys.signing, DOMAIN, _signed(space, epoch, place, compressed))
    length = len(compressed).to_bytes(_LENGTH_BYTES, "big")
    inside = length + keys.card.signing + signature + place.encode() + compressed
    inside += bytes(padded_length(len(inside)) - len(inside))
    return seal_under(key, LABEL, space, epoch, inside, random)


def _place(entries: Sequence[Entry]) -> Place:
    if not 1 <= len(entries) <= MOST_ENTRIES:
        raise ValueError("a segment holds from 1 to 1,000 entries")
    for before, entry in pairwise(entries):
        if (entry.place.feed, entry.place.previous) != (before.place.feed, before.id):
            raise ValueError("the entries of a segment follow each other in one feed")
    first, last = entries[0].place, entries[-1].place
    return Place(first.feed, first.seq, last.seq, entries[-1].id)


def _verified(data: bytes, inside: bytes) -> tuple[bytes, Place, bytes]:
    """Signer, place and compressed bytes, once the signature over them holds and nothing but padding follows."""
    if len(inside) < _BODY_STARTS:
        raise Damaged("wire.damaged")
    ends = _BODY_STARTS + int.from_bytes(inside[:_LENGTH_BYTES], "big")
    if ends > len(inside) or any(inside[ends:]) or len(inside) != padded_length(ends):
        raise Damaged("wire.damaged")
    signer, signature = inside[_LENGTH_BYTES:36], inside[36:100]
    place, compressed = Place.decode(inside[100:_BODY_STARTS]), inside[_BODY_STARTS:ends]
    space, epoch = outside(data)
    signing.verify(signer, DOMAIN, _signed(space, epoch, place, compressed), signature)
    return signer, place, compressed


def _check_writer(writer: Writer, space: bytes, place: Place, head_signature: bytes) -> None:
    """Raise `Damaged` unless the feed is the writer's own and the writer signed its newest entry."""
    fits = len(writer.device) == 32 and len(writer.nonce) == NONCE_BYTES
    if not fits or feed_id(writer.device, space, writer.nonce) != place.feed:
        raise Damaged("wire.damaged")
    signing.verify(writer.device, HEAD_DOMAIN, _head(place), head_signature)


def _head(place: Place) -> bytes:
    return place.feed + place.last.to_bytes(8, "big") + place.head


def _signed(space: bytes, epoch: bytes, place: Place, compressed: bytes) -> bytes:
    return bytes([VERSION]) + space + epoch + place.encode() + hashlib.sha256(compressed).digest()
