"""Who a device is: its three key pairs, made from seeds, and the public card that others check."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .card import SEAL_KEY_BYTES, Card, card_bytes
from .hpke import HpkeSeed
from .keys import derive
from .secrets import RandomBytes, SecretBytes
from .signing import sign

_P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class DeviceSeeds(SecretBytes):
    """All that must be kept of a device: Ed25519 seed (32), HPKE seeds (96), P-256 seed (32)."""

    SIZE = 160


class _WideScalar(SecretBytes):
    SIZE = 48


@dataclass(frozen=True)
class DeviceKeys:
    """The private keys of a device, computed from its seeds when they are needed."""

    seeds: DeviceSeeds

    @classmethod
    def generate(cls, random: RandomBytes = os.urandom) -> DeviceKeys:
        """The keys of a new device."""
        return cls(DeviceSeeds.generate(random))

    @cached_property
    def signing(self) -> Ed25519PrivateKey:
        """Signs what leaves the device."""
        return Ed25519PrivateKey.from_private_bytes(self.seeds.reveal()[:32])

    @cached_property
    def hpke(self) -> HpkeSeed:
        """Opens what is sealed to the device."""
        return HpkeSeed(self.seeds.reveal()[32:128])

    @cached_property
    def seal(self) -> ec.EllipticCurvePrivateKey:
        """Seals PDF documents; a scalar with 128 extra bits, as FIPS 186-5 A.2.1 makes it unbiased."""
        wide = derive(self.seeds.reveal()[128:], b"p-256 scalar", _WideScalar)
        scalar = int.from_bytes(wide.reveal(), "big") % (_P256_ORDER - 1) + 1
        return ec.derive_private_key(scalar, ec.SECP256R1())

    @cached_property
    def card(self) -> Card:
        """The public part."""
        seal = self.seal.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        assert len(seal) == SEAL_KEY_BYTES
        return Card(self.signing.public_key().public_bytes_raw(), self.hpke.public_key(), seal)

    def signed_card(self) -> bytes:
        """The card signed by the device itself, to be handed to others (`card.read_card` opens it)."""
        body = card_bytes(self.card)
        return body + sign(self.signing, Card.DOMAIN, body)
