"""What a feed is called: its id follows from the device that writes it, so nobody else can claim it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

NONCE_BYTES = 16
_TELLS = 8
"""Bytes of a nonce that tell a grant; nobody knows those of a grant before it is signed."""


def feed_id(device: bytes, space: bytes, nonce: bytes) -> bytes:
    """The 16-byte id of the feed that `device` (its public signing key) writes in `space` under `nonce`."""
    return hashlib.sha256(b"facilitator feed\0" + device + space + nonce).digest()[:16]


def nonce_after(grant: bytes, random: bytes) -> bytes:
    """A nonce for a feed that is begun in the knowledge of `grant` (the id of a statement); `random` is a fresh one."""
    return _told_by(grant) + random[_TELLS:]


def begun_after(nonce: bytes, grants: Iterable[bytes]) -> bool:
    """Whether the nonce of a feed proves that it was begun in the knowledge of one of `grants`."""
    return nonce[:_TELLS] in map(_told_by, grants)


def _told_by(grant: bytes) -> bytes:
    return hashlib.sha256(b"facilitator feed after\0" + grant).digest()[:_TELLS]
