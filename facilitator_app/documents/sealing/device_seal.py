"""The seal of a device: its P-256 key signs, and its own certificate says whose device it is."""

from __future__ import annotations

from asn1crypto import x509
from asn1crypto.algos import SignedDigestAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.sign.signers import Signer

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.seal_certificate import seal_certificate

_LONGEST_SIGNATURE = 72
"""Bytes of an ECDSA signature on P-256 in DER, at most."""


class DeviceSeal(Signer):
    """Signs with the key of `keys`; the key never leaves them."""

    def __init__(self, keys: DeviceKeys, person: str) -> None:
        super().__init__(
            signing_cert=x509.Certificate.load(seal_certificate(keys, person)),
            signature_mechanism=SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
        )
        self._keys = keys

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The ECDSA signature of `data`; zeros of the longest size where only the room is asked for."""
        if dry_run:
            return bytes(_LONGEST_SIGNATURE)
        assert digest_algorithm == "sha256"
        return self._keys.seal.sign(data, ec.ECDSA(hashes.SHA256()))
