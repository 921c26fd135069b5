"""The index of a bundle for one space, sealed for its members: what the sender holds, knows of others, and sent."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from ..crypto.secrets import RandomBytes
from ..errors import Damaged
from . import msgpack
from .epoch import EpochKey, open_under, outside, seal_under
from .padding import pad, unpad
from .receipt import Receipt, read_receipt

LABEL = b"index"
LARGEST = 16 * 1024 * 1024


class _Contents(msgspec.Struct, array_like=True):
    receipts: list[bytes]
    parts: list[bytes]


_decoder = msgspec.msgpack.Decoder(_Contents)


@dataclass(frozen=True)
class Index:
    """The newest receipts of all devices that the sender knows, its own first, and the names of the parts of this
    space that the bundle holds: a missing one shows."""

    receipts: tuple[Receipt, ...]
    parts: tuple[bytes, ...]


def seal_index(
    space: bytes,
    receipts: Sequence[Receipt],
    parts: Sequence[bytes],
    epoch: bytes,
    key: EpochKey,
    random: RandomBytes = os.urandom,
) -> bytes:
    """An index for whoever has the key of `epoch`; `parts` are names (32 bytes)."""
    contents = msgpack.encode(_Contents([one.signed for one in receipts], list(parts)))
    return seal_under(key, LABEL, space, epoch, pad(contents), random)


def open_index(data: bytes, key: EpochKey) -> Index:
    """The index in `data`, the signatures of its receipts verified.

    Raises `Damaged` (`Refused` for a newer version) where anything in it is not of that space or not sound.
    """
    if len(data) > LARGEST:
        raise Damaged("wire.damaged")
    space, _ = outside(data)
    contents = msgpack.decode(unpad(open_under(key, LABEL, data)), _decoder)
    receipts = tuple(read_receipt(one) for one in contents.receipts)
    if any(one.space != space for one in receipts) or any(len(name) != 32 for name in contents.parts):
        raise Damaged("wire.damaged")
    return Index(receipts, tuple(contents.parts))
