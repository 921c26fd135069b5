"""The birth of a space: a signed statement whose hash is the space's id, so nobody can squat it (sync.md, 1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from ..crypto.identity import DeviceKeys
from ..errors import Damaged
from . import msgpack
from .signed import open_signed, sign_message

DOMAIN = "genesis/1"
_MOST_BYTES = 1024


class _Message(msgspec.Struct, frozen=True, array_like=True):
    kind: str
    card: bytes
    nonce: bytes
    process: bytes


_decoder = msgspec.msgpack.Decoder(_Message)


@dataclass(frozen=True)
class Genesis:
    """Who began a space: its id (16 bytes) and kind, the creator's signing key and the digest of its card, and the
    id of the process that it belongs to (16 bytes; empty for one that belongs to none)."""

    space: bytes
    kind: str
    creator: bytes
    card: bytes
    process: bytes


def begin_space(kind: str, keys: DeviceKeys, nonce: bytes, process: bytes = b"") -> bytes:
    """The bytes of a new genesis, signed by the device that begins the space; `nonce` is 16 random bytes."""
    return sign_message(DOMAIN, msgpack.encode(_Message(kind, keys.card.digest(), nonce, process)), keys)


def space_id(genesis: bytes) -> bytes:
    """The 16-byte id of the space that `genesis` began."""
    return hashlib.sha256(genesis).digest()[:16]


def read_genesis(data: bytes) -> Genesis:
    """The genesis in `data`, its signature verified; `Damaged` or `Refused` (newer) for anything else."""
    signed = open_signed(DOMAIN, data, _MOST_BYTES)
    said = msgpack.decode(signed.message, _decoder)
    sound = (
        len(said.card) == 32 and len(said.nonce) == 16 and len(said.process) in (0, 16) and 1 <= len(said.kind) <= 32
    )
    if not sound:
        raise Damaged("wire.damaged")
    return Genesis(space_id(data), said.kind, signed.signer, said.card, said.process)
