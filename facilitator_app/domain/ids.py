"""Names for records: time-ordered random ids, and hash ids for records that have a natural key."""

from __future__ import annotations

import hashlib
from uuid import UUID

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def uuid7(now_ms: int, randomness: bytes) -> UUID:
    """A version 7 UUID (RFC 9562, 5.7) of `now_ms` milliseconds since 1970 and 10 random bytes."""
    if len(randomness) != 10:
        raise ValueError("a version 7 UUID takes 10 random bytes")
    number = (now_ms & (2**48 - 1)) << 80 | int.from_bytes(randomness, "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=number)


def after(made: UUID, newest: UUID) -> UUID:
    """`made`, or where it does not come after `newest` an id of the same moment that does (RFC 9562, 6.2, method 2):
    what one hand writes within a millisecond keeps its order."""
    if made > newest:
        return made
    bits = newest.int >> 80 << 74 | (newest.int >> 64 & (2**12 - 1)) << 62 | newest.int & (2**62 - 1)
    bits += 1 + (made.int & (2**32 - 1))
    return UUID(int=bits >> 74 << 80 | 0x7 << 76 | (bits >> 62 & (2**12 - 1)) << 64 | 0x2 << 62 | bits & (2**62 - 1))


def natural_id(kind: str, *parts: UUID | str) -> UUID:
    """The id of the record of type `kind` that is named by other records, equal on every device.

    A version 8 UUID (RFC 9562, 5.8): the first 122 bits of a SHA-256 over the kind and the 16-byte parts. A part that
    is a word (the code of a language) stands in the kind: ``summary/kek``.
    """
    kind = "/".join((kind, *(part for part in parts if isinstance(part, str))))
    records = b"".join(part.bytes for part in parts if isinstance(part, UUID))
    digest = hashlib.sha256(kind.encode() + b"\0" + records).digest()
    number = int.from_bytes(digest[:16], "big")
    number = number & ~(0xF << 76) | 0x8 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=number)


def key_of(prefix: str, record: UUID) -> str:
    """A short key for a record that was given none: the prefix and 8 characters from the random part of its id."""
    tail = record.int & (2**40 - 1)
    return f"{prefix}-" + "".join(_CROCKFORD[tail >> shift & 31] for shift in range(35, -1, -5))
