"""Signs exact bytes with Ed25519, each use under its own domain so that no signature serves another."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ..errors import Damaged

SIGNATURE_BYTES = 64
PUBLIC_KEY_BYTES = 32
_PREFIX = b"facilitator-signature/1"


def sign(key: Ed25519PrivateKey, domain: str, message: bytes) -> bytes:
    """The signature (64 bytes) of `message` in `domain` (a short fixed name such as ``segment/1``)."""
    return key.sign(_framed(domain, message))


def verify(public: bytes, domain: str, message: bytes, signature: bytes) -> None:
    """Raise `Damaged` unless `signature` is that of `message` in `domain` by the holder of `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _framed(domain, message))
    except (InvalidSignature, ValueError):
        raise Damaged("vault.signature_invalid") from None


def _framed(domain: str, message: bytes) -> bytes:
    """Prefix, length of the domain and domain before the message, so that no two pairs look alike."""
    name = domain.encode("ascii")
    return _PREFIX + bytes([len(name)]) + name + message
