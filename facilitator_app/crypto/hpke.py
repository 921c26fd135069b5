"""Seals bytes to the public key of a device: HPKE with hybrid X25519 + ML-KEM-768 (RFC 9180)."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from ..errors import Damaged
from .secrets import SecretBytes

MLKEM_PUBLIC_BYTES = 1184
PUBLIC_KEY_BYTES = MLKEM_PUBLIC_BYTES + 32
OVERHEAD_BYTES = 1136
_MLKEM_SEED_BYTES = 64
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class HpkeSeed(SecretBytes):
    """The seeds of both private keys: ML-KEM-768 (64 bytes), then X25519 (32)."""

    SIZE = _MLKEM_SEED_BYTES + 32

    def public_key(self) -> bytes:
        """Both public keys, ML-KEM-768 first (`PUBLIC_KEY_BYTES`)."""
        lattice, curve = self._parts()
        return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()

    def private_key(self) -> MLKEM768X25519PrivateKey:
        """The hybrid private key."""
        return MLKEM768X25519PrivateKey(*self._parts())

    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        value = self.reveal()
        return (
            MLKEM768PrivateKey.from_seed_bytes(value[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(value[_MLKEM_SEED_BYTES:]),
        )


def check_public_key(public: bytes) -> None:
    """Raise `Damaged` unless `public` is a pair of public keys that something can be sealed to."""
    seal_to(public, b"", b"")


def seal_to(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """`plaintext` sealed to the holder of `public` and bound to `info`; `OVERHEAD_BYTES` longer.

    Authenticates nobody: what is sealed must itself be signed. Raises `Damaged` for a bad key.
    """
    key = _public_key(public)
    try:
        return _SUITE.encrypt(plaintext, key, info)
    except ValueError:  # a point of low order, with which no secret can be agreed
        raise Damaged("vault.card_damaged") from None


def open_with(seed: HpkeSeed, sealed: bytes, info: bytes) -> bytes:
    """What was sealed to this device; `Damaged` when it was for another, or was altered."""
    try:
        return _SUITE.decrypt(sealed, seed.private_key(), info)
    except (InvalidTag, ValueError):
        raise Damaged("vault.seal_broken") from None


def _public_key(public: bytes) -> MLKEM768X25519PublicKey:
    if len(public) != PUBLIC_KEY_BYTES:
        raise Damaged("vault.card_damaged")
    try:
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC_BYTES]),
            X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC_BYTES:]),
        )
    except ValueError:
        raise Damaged("vault.card_damaged") from None
