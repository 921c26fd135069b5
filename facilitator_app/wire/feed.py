"""What a feed is called: its id follows from the device that writes it, so nobody else can claim it."""

from __future__ import annotations

import hashlib

NONCE_BYTES = 16


def feed_id(device: bytes, space: bytes, nonce: bytes) -> bytes:
    """The 16-byte id of the feed that `device` (its public signing key) writes in `space` under `nonce`."""
    return hashlib.sha256(b"facilitator feed\0" + device + space + nonce).digest()[:16]
