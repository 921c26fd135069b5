"""Seals bytes under a symmetric key: AES-256-GCM, a random nonce, and associated data."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..errors import Damaged
from .keys import SealingKey
from .secrets import RandomBytes

NONCE_BYTES = 12
OVERHEAD_BYTES = NONCE_BYTES + 16


def seal(key: SealingKey, plaintext: bytes, associated: bytes, random: RandomBytes = os.urandom) -> bytes:
    """Nonce and ciphertext of `plaintext`, bound to `associated` (`OVERHEAD_BYTES` longer)."""
    nonce = random(NONCE_BYTES)
    return nonce + AESGCM(key.reveal()).encrypt(nonce, plaintext, associated)


def open_sealed(key: SealingKey, sealed: bytes, associated: bytes) -> bytes:
    """What was sealed; `Damaged` when the key, the bytes or the associated data are not the ones used."""
    if len(sealed) < OVERHEAD_BYTES:
        raise Damaged("vault.seal_broken")
    try:
        return AESGCM(key.reveal()).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated)
    except InvalidTag:
        raise Damaged("vault.seal_broken") from None
