"""The public card of a device: its three public keys, self-signed, and the fingerprint people compare."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256, sha512
from typing import ClassVar

from cryptography.hazmat.primitives.asymmetric import ec

from ..errors import Damaged, Refused
from . import hpke, signing

SEAL_KEY_BYTES = 33
_MAGIC = b"facilitator-card/1\n"
_NEWER = re.compile(rb"facilitator-card/(?!1\n)[1-9][0-9]{0,8}\n")
_BODY_BYTES = len(_MAGIC) + signing.PUBLIC_KEY_BYTES + hpke.PUBLIC_KEY_BYTES + SEAL_KEY_BYTES
CARD_BYTES = _BODY_BYTES + signing.SIGNATURE_BYTES
_GROUPS = 8


@dataclass(frozen=True)
class Card:
    """The public keys of a device: Ed25519 (32 bytes), hybrid HPKE (1,216), P-256 compressed (33)."""

    DOMAIN: ClassVar[str] = "device-card/1"

    signing: bytes
    hpke: bytes
    seal: bytes

    def digest(self) -> bytes:
        """SHA-256 over all three keys: names this device's keys in what is signed for it."""
        return sha256(card_bytes(self)).digest()

    def device_id(self) -> bytes:
        """Sixteen bytes of the digest: the id of the device."""
        return self.digest()[:16]

    def fingerprint(self) -> str:
        """Eight groups of five digits over all three keys, to be read aloud in any language (132 bits)."""
        digest = sha512(b"facilitator-fingerprint/1\0" + card_bytes(self)).digest()
        groups = (int.from_bytes(digest[5 * n : 5 * n + 5], "big") % 100_000 for n in range(_GROUPS))
        return " ".join(f"{group:05}" for group in groups)


def same_fingerprint(typed: str, card: Card) -> bool:
    """Whether a person typed the fingerprint of `card`, however the digits were grouped."""
    return "".join(c for c in typed if c.isdecimal()) == card.fingerprint().replace(" ", "")


def card_bytes(card: Card) -> bytes:
    """The exact bytes that are signed: format and version, then the three keys."""
    return _MAGIC + card.signing + card.hpke + card.seal


def read_card(data: bytes) -> Card:
    """The card in `data`, its signature and its keys checked.

    Raises `Damaged` for anything else, and `Refused` for the card of a newer version.
    """
    if _NEWER.match(data):
        raise Refused("vault.newer_format")
    if len(data) != CARD_BYTES or not data.startswith(_MAGIC):
        raise Damaged("vault.card_damaged")
    body, signature = data[:_BODY_BYTES], data[_BODY_BYTES:]
    at = len(_MAGIC)
    card = Card(body[at : at + 32], body[at + 32 : -SEAL_KEY_BYTES], body[-SEAL_KEY_BYTES:])
    signing.verify(card.signing, Card.DOMAIN, body, signature)
    hpke.check_public_key(card.hpke)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), card.seal)
    except ValueError:
        raise Damaged("vault.card_damaged") from None
    return card
