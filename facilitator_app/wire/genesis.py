"""The birth of a space: a signed statement whose hash is the space's id, so nobody can squat it (sync.md, 1)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec

VERSION = 1


class Genesis(msgspec.Struct, frozen=True, array_like=True):
    """Who began a space: version, kind of space, the creator's public signing key (32 bytes), a 16-byte nonce."""

    version: int
    kind: str
    creator: bytes
    nonce: bytes


def begin_space(kind: str, creator: bytes, nonce: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """The bytes of a new genesis: the statement and its signature by `sign` (which adds its own domain prefix)."""
    statement = msgspec.msgpack.encode(Genesis(VERSION, kind, creator, nonce))
    return msgspec.msgpack.encode((statement, sign(statement)))


def space_id(genesis: bytes) -> bytes:
    """The 16-byte id of the space that `genesis` began."""
    return hashlib.sha256(genesis).digest()[:16]
