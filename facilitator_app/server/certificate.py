"""The server's own certificate: made at the first start, known by its SHA-256, and no clock can expire it."""

from __future__ import annotations

import hashlib
import os
import ssl
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from ..durable import reading, storage, write_durably
from ..errors import BadUsage

_BEGINS, _ENDS = datetime(2000, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)


def own_certificate(folder: Path) -> tuple[Path, Path]:
    """The files of certificate and private key in `folder`, made where they are not there yet."""
    certificate, key = folder / "certificate.pem", folder / "private-key.pem"
    if not (certificate.exists() and key.exists()):
        pem, secret = make_certificate()
        write_durably(key, secret)
        with storage(key):
            os.chmod(key, 0o600)
        write_durably(certificate, pem)
    return certificate, key


def make_certificate() -> tuple[bytes, bytes]:
    """A new self-signed certificate (EC P-256, 2000 to 2099) and its private key, both PEM.

    It names no host: devices trust this one certificate by its pin, under whatever address they reach it.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "facilitator server")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(serialization.Encoding.PEM), secret


def check_pair(certificate: Path, key: Path) -> None:
    """Whether a server can speak with these files; raises `BadUsage` for a key that is another's, or that is locked."""
    certificate_digest(certificate)
    with reading(key):
        pass  # a file that is not there, or that this account may not read, is told as that
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key, password=lambda: "")  # else it would ask at the terminal
    except (OSError, ValueError) as error:
        raise BadUsage("server.bad_key", file=key.name) from error


def certificate_digest(file: Path) -> bytes:
    """SHA-256 of the first certificate in a PEM file: what devices pin. Raises `BadUsage` for a file without one."""
    with storage(file):
        pem = file.read_bytes()
    try:
        certificate = x509.load_pem_x509_certificate(pem)
    except ValueError as error:
        raise BadUsage("server.bad_certificate", file=file.name) from error
    return hashlib.sha256(certificate.public_bytes(serialization.Encoding.DER)).digest()


def pin_text(digest: bytes) -> str:
    """The pin as it is printed and typed."""
    return f"sha256:{digest.hex()}"
