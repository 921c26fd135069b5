"""One entry of the change log: what one intention changed in one space, with its place in a chain of hashes.

The id of an entry is SHA-256(header ‖ SHA-256(payload)); the header names the entry before it in the feed, so
receivers recompute ids and a missing or altered entry shows. Both parts are kept and forwarded bit for bit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import Any, NamedTuple, TypeAlias

import msgspec

from ..errors import Damaged

VERSION = 1
LARGEST_PAYLOAD = 256 * 1024
"""Bytes of a payload above which an intention is split over several entries (one change is never split)."""

TAG_BYTES = 4

LARGEST_NUMBER = 2**63 - 1
"""Of anything counted, and of a field: what a database holds in a column of integers."""

Scalar: TypeAlias = int | str | bytes | None
_SCALARS = {int, str, bytes, type(None)}
Ref: TypeAlias = tuple[bytes, int, bytes]
"""One write's entry: feed id, sequence number, and the tag that tells it from another with the same number.

A feed can fork (a restored backup goes on writing); then two entries have one number, and both count.
"""

FIRST = bytes(32)
"""What the first entry of a feed names as the entry before it."""


class Parts(NamedTuple):
    """An entry as it travels: header, payload, SHA-256 of the payload; of a withdrawn one only the hash is left."""

    header: bytes
    payload: bytes | None
    payload_hash: bytes

    @property
    def id(self) -> bytes:
        """The 32-byte id of the entry."""
        return hashlib.sha256(self.header + self.payload_hash).digest()


class Header(msgspec.Struct, frozen=True, array_like=True):
    """The place of an entry: version, space, feed, number in the feed (from 1), the id before it, its clock
    (hybrid logical, 64 bits), and the intention that it belongs to (16 bytes, equal across spaces; empty where
    one entry is the whole intention, which its id then names)."""

    version: int
    space: bytes
    feed: bytes
    seq: int
    previous: bytes
    clock: int
    intention: bytes


class Change(msgspec.Struct, frozen=True, array_like=True):
    """What happened to one record: `verb` is ``create``, ``change``, ``delete`` or ``restore``.

    `fields` holds new values in stored form. `replaces` names, per field, the writes that this one replaces, as
    they were shown to the person: an index into the payload's `feeds`, a sequence number and a tag. A delete
    names under ``""`` every write it saw.
    """

    type: str
    record: bytes
    verb: str
    fields: dict[str, Any]  # each a Scalar; msgspec cannot tell text from bytes in a union
    replaces: dict[str, list[tuple[int, int, bytes]]]

    def replaced(self, name: str, feeds: list[bytes]) -> list[Ref]:
        """The writes of field `name` that this one replaces; `feeds` is the list of its payload."""
        return [(feeds[feed], seq, tag) for feed, seq, tag in self.replaces.get(name, ())]


class Payload(msgspec.Struct, frozen=True, array_like=True):
    """The contents of an entry: salt (16 bytes where there is personal data, else empty), the command that
    the person gave, the feeds that `replaces` points into, the changes, and newly seen heads of feeds."""

    salt: bytes
    command: str
    feeds: list[bytes]
    changes: list[Change]
    heads: list[tuple[bytes, int, bytes]] = []


class Entry(NamedTuple):
    """An entry of which everything was read: its id, both parts as bytes and as what they say.

    `payload` and `contents` are None where it was withdrawn; `payload_hash` stays, and with it the id.
    """

    id: bytes
    header: bytes
    place: Header
    payload: bytes | None
    contents: Payload | None
    payload_hash: bytes


_encoder = msgspec.msgpack.Encoder(order="deterministic")
_header_decoder = msgspec.msgpack.Decoder(Header)
_payload_decoder = msgspec.msgpack.Decoder(Payload)


def encode_header(header: Header) -> bytes:
    """The canonical bytes of a header."""
    return _encoder.encode(header)


def encode_payload(payload: Payload) -> bytes:
    """The canonical bytes of a payload."""
    return _encoder.encode(payload)


def read_entry(parts: Parts) -> Entry:
    """The entry with these parts, its id computed; `Damaged` where they are none, or the hash is of something else."""
    payload = parts.payload
    if payload is not None and hashlib.sha256(payload).digest() != parts.payload_hash:
        raise Damaged("log.bad_entry")
    contents = None if payload is None else decode_payload(payload)
    return Entry(parts.id, parts.header, decode_header(parts.header), payload, contents, parts.payload_hash)


def entry_of(header: bytes, payload: bytes) -> Entry:
    """An entry from its two parts; `Damaged` where they are none."""
    return read_entry(Parts(header, payload, hashlib.sha256(payload).digest()))


def without_payload(entry: Entry) -> Entry:
    """What stays of an entry that was withdrawn."""
    return entry._replace(payload=None, contents=None)


def entry_id(header: bytes, payload: bytes) -> bytes:
    """The 32-byte id of an entry from the bytes of its two parts."""
    return hashlib.sha256(header + hashlib.sha256(payload).digest()).digest()


def tag_of(entry: bytes) -> bytes:
    """What tells an entry, by its id, from others with the same feed and number."""
    return entry[:TAG_BYTES]


def decode_header(data: bytes) -> Header:
    """The header in `data`; raises `Damaged` for anything else."""
    try:
        header = _header_decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise Damaged("log.bad_entry") from error
    sound = (
        len(header.space) == 16
        and len(header.feed) == 16
        and len(header.previous) == 32
        and len(header.intention) in (0, 16)
        and 1 <= header.seq <= LARGEST_NUMBER
        and 0 <= header.clock <= LARGEST_NUMBER
    )
    if not sound:
        raise Damaged("log.bad_entry")
    return header


def decode_payload(data: bytes) -> Payload:
    """The payload in `data`; raises `Damaged` for anything else."""
    try:
        payload = _payload_decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise Damaged("log.bad_entry") from error
    check_payload(payload)
    return payload


def check_payload(payload: Payload) -> None:
    """Raise `Damaged` for what no entry says, though it has the shape of a payload."""
    changes, feeds = payload.changes, payload.feeds
    for feed, seq, head in payload.heads:
        if len(feed) != 16 or len(head) != 32 or not _is_number(seq):
            raise Damaged("log.bad_entry")
    for feed in feeds:
        if len(feed) != 16:
            raise Damaged("log.bad_entry")
    if len(changes) > 1 and len({change.record for change in changes}) != len(changes):
        raise Damaged("log.bad_entry")  # one entry says one thing of a record
    for change in changes:
        _check(change, len(feeds))


def _check(change: Change, feeds: int) -> None:
    if len(change.record) != 16 or change.verb not in ("create", "change", "delete", "restore"):
        raise Damaged("log.bad_entry")
    if not _are_scalars(change.fields.values()):
        raise Damaged("log.bad_entry")
    for refs in change.replaces.values():
        if not all(0 <= feed < feeds and _is_number(seq) and len(tag) == TAG_BYTES for feed, seq, tag in refs):
            raise Damaged("log.bad_entry")


def _are_scalars(values: Collection[object]) -> bool:
    kinds = set(map(type, values))
    if not kinds <= _SCALARS:
        return False
    return int not in kinds or all(-LARGEST_NUMBER - 1 <= n <= LARGEST_NUMBER for n in values if isinstance(n, int))


def _is_number(seq: int) -> bool:
    return 1 <= seq <= LARGEST_NUMBER
