"""The certificate of a device's seal: self-signed, in the name of its person, and the same every time it is made."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from .identity import DeviceKeys

_FROM = datetime(2000, 1, 1, tzinfo=UTC)
_UNTIL = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280, 4.1.2.5: no well-defined end
_LONGEST_NAME = 64
"""Characters of a common name (RFC 5280, upper bound of X520CommonName)."""
_SALTILLOS = str.maketrans({"\ua78c": "\u02bc", "\ua78b": "\u02bc"})
"""The saltillo is newer than the table of prepared names (RFC 4518), which readers of certificates apply."""


def seal_certificate(keys: DeviceKeys, person: str) -> bytes:
    """The certificate (DER) of the P-256 key of a device; `person` is whose seal it is.

    Nothing has to be kept: numbers, dates and signature (RFC 6979) follow from key and name. It proves nothing about
    who the person is; who knows the device's card knows the key.
    """
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _common_name(person))])
    public = keys.seal.public_key()
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(int.from_bytes(sha256(b"facilitator-seal/1\0" + keys.card.seal).digest()[:16]) >> 1 | 1)
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(keys.seal, hashes.SHA256(), ecdsa_deterministic=True)
    )
    return made.public_bytes(Encoding.DER)


def _common_name(person: str) -> str:
    said = unicodedata.normalize("NFC", " ".join(person.split())).translate(_SALTILLOS)
    return said[:_LONGEST_NAME].rstrip() or "Facilitator"
