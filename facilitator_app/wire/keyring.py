"""Epoch keys on their way to members: one sealing for each recipient of the same signed list of keys.

Outside stand only version, space, a random salt and how many recipients there are. Any member may send one; a key in
it counts only where a rotation of a manager commits to it (`Membership.commits_to`), for HPKE authenticates nobody.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from ..crypto.card import Card
from ..crypto.hpke import OVERHEAD_BYTES, open_with, seal_to
from ..crypto.identity import DeviceKeys
from ..crypto.secrets import RandomBytes
from ..errors import Damaged, Refused
from . import msgpack
from .epoch import SALT_BYTES, EpochKey
from .padding import padded_length
from .signed import open_signed, sign_message

DOMAIN = "keyring/1"
VERSION = 1
MOST_RECIPIENTS = 1000
MOST_BYTES = 16 * 1024 * 1024
_OUTSIDE_BYTES = 1 + 16 + SALT_BYTES + 2
_MOST_MESSAGE = 1024 * 1024
_INFO = b"facilitator keyring/1\0"


class _Message(msgspec.Struct, frozen=True, array_like=True):
    space: bytes
    salt: bytes
    recipients: list[bytes]
    epochs: list[tuple[bytes, bytes]]
    padding: bytes = b""


_decoder = msgspec.msgpack.Decoder(_Message)


@dataclass(frozen=True)
class Keyring:
    """An opened keyring: its space, who sent it (public signing key), the card digests it is for, the keys by epoch."""

    space: bytes
    sender: bytes
    recipients: tuple[bytes, ...]
    keys: Mapping[bytes, EpochKey]


def seal_keyring(
    space: bytes,
    epochs: Mapping[bytes, EpochKey],
    recipients: Sequence[Card],
    keys: DeviceKeys,
    random: RandomBytes = os.urandom,
) -> bytes:
    """A keyring of `epochs` (key by epoch id) for the devices with these cards, from the device with `keys`."""
    cards = sorted({card.digest(): card for card in recipients}.items())
    salt = random(SALT_BYTES)
    said = _Message(space, salt, [digest for digest, _ in cards], [(e, k.reveal()) for e, k in sorted(epochs.items())])
    length = len(msgpack.encode(said))
    padded = msgspec.structs.replace(said, padding=bytes(padded_length(length) - length))
    signed = sign_message(DOMAIN, msgpack.encode(padded), keys)
    outside = bytes([VERSION]) + space + salt + len(cards).to_bytes(2, "big")
    return outside + b"".join(seal_to(card.hpke, signed, _INFO + outside) for _, card in cards)


def keyring_space(data: bytes) -> bytes:
    """The space that a keyring is of; `Damaged` or `Refused` (newer) where it is none."""
    _parts(data)
    return data[1:17]


def open_keyring(data: bytes, keys: DeviceKeys) -> Keyring | None:
    """What a keyring holds, or None where no part of it is for this device.

    Raises `Damaged` where a part is for this device and something else was signed, `Refused` for a newer version.
    """
    for part in _parts(data):
        try:
            signed = open_with(keys.hpke, part, _INFO + data[:_OUTSIDE_BYTES])
        except Damaged:
            continue
        return _read(data, signed, keys.card.digest())
    return None


def _parts(data: bytes) -> list[bytes]:
    if not _OUTSIDE_BYTES < len(data) <= MOST_BYTES or data[0] == 0:
        raise Damaged("wire.damaged")
    if data[0] != VERSION:
        raise Refused("wire.newer_format")
    count = int.from_bytes(data[_OUTSIDE_BYTES - 2 : _OUTSIDE_BYTES], "big")
    size, left = divmod(len(data) - _OUTSIDE_BYTES, max(count, 1))
    if not 1 <= count <= MOST_RECIPIENTS or left or size <= OVERHEAD_BYTES:
        raise Damaged("wire.damaged")
    return [data[at : at + size] for at in range(_OUTSIDE_BYTES, len(data), size)]


def _read(data: bytes, signed: bytes, own_card: bytes) -> Keyring:
    message = open_signed(DOMAIN, signed, _MOST_MESSAGE)
    said = msgpack.decode(message.message, _decoder)
    outside = bytes([VERSION]) + said.space + said.salt + len(said.recipients).to_bytes(2, "big")
    sound = (
        outside == data[:_OUTSIDE_BYTES]
        and own_card in said.recipients
        and said.recipients == sorted(set(said.recipients))
        and all(len(epoch) == 16 and len(key) == EpochKey.SIZE for epoch, key in said.epochs)
    )
    if not sound:
        raise Damaged("wire.damaged")
    keys = {epoch: EpochKey(key) for epoch, key in said.epochs}
    return Keyring(said.space, message.signer, tuple(said.recipients), keys)
