"""The key of an epoch of a space: what a rotation commits to, and the keys that seal each thing under it."""

from __future__ import annotations

import hashlib
import os

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ..crypto.keys import SealingKey
from ..crypto.sealing import OVERHEAD_BYTES, open_sealed, seal
from ..crypto.secrets import RandomBytes, SecretBytes
from ..errors import Damaged, Refused

EPOCH_BYTES = 16
SALT_BYTES = 16
VERSION = 1
_OUTSIDE_BYTES = 1 + 16 + EPOCH_BYTES + SALT_BYTES
SEALED_OVERHEAD_BYTES = _OUTSIDE_BYTES + OVERHEAD_BYTES


class EpochKey(SecretBytes):
    """The random 256-bit key of an epoch, from which every sealing key under it is derived."""

    def commitment(self, space: bytes) -> bytes:
        """What a rotation says of the key (32 bytes): it gives nothing away, and fits no other key."""
        return hashlib.sha256(b"facilitator epoch key/1\0" + space + self.reveal()).digest()

    def sealing_key(self, label: bytes, salt: bytes) -> SealingKey:
        """The key for one thing of the kind `label`, by its own random salt (HKDF-SHA256, RFC 5869)."""
        hkdf = HKDF(algorithm=SHA256(), length=SealingKey.SIZE, salt=salt, info=b"facilitator epoch/1 " + label)
        return SealingKey(hkdf.derive(self.reveal()))


def epoch_id(commitment: bytes) -> bytes:
    """What the epoch of a key is called: nobody can give the epoch of others a key of their own."""
    return commitment[:EPOCH_BYTES]


def seal_under(
    key: EpochKey, label: bytes, space: bytes, epoch: bytes, plaintext: bytes, random: RandomBytes = os.urandom
) -> bytes:
    """`plaintext` sealed for the members of a space; outside stand only version, space, epoch and a random salt.

    `label` (``segment``, ``statements``, ``index``) keeps the kinds apart: none opens as another.
    """
    salt = random(SALT_BYTES)
    outside = bytes([VERSION]) + space + epoch + salt
    return outside + seal(key.sealing_key(label, salt), plaintext, _associated(label, outside), random)


def outside(data: bytes) -> tuple[bytes, bytes]:
    """The space and the epoch that something sealed is of; `Damaged` or `Refused` (newer) where it is none."""
    if len(data) < SEALED_OVERHEAD_BYTES or data[0] == 0:
        raise Damaged("wire.damaged")
    if data[0] != VERSION:
        raise Refused("wire.newer_format")
    return data[1:17], data[17:33]


def open_under(key: EpochKey, label: bytes, data: bytes) -> bytes:
    """What `seal_under` sealed; `Damaged` for another key, another label or altered bytes."""
    outside(data)
    salt = data[33:_OUTSIDE_BYTES]
    associated = _associated(label, data[:_OUTSIDE_BYTES])
    return open_sealed(key.sealing_key(label, salt), data[_OUTSIDE_BYTES:], associated)


def _associated(label: bytes, outside_bytes: bytes) -> bytes:
    return label + b"\0" + outside_bytes
