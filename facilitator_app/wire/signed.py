"""The envelope of everything that a device signs on its own: version, signer, signature, message.

The signature covers version, signer and message under a domain of its own, and is verified before anything of the
message is parsed. The id is SHA-256 over the same bytes: it names what was said, not how it was signed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ..crypto import signing
from ..crypto.identity import DeviceKeys
from ..errors import Damaged, Refused

VERSION = 1
_KEY_ENDS = 1 + signing.PUBLIC_KEY_BYTES
OVERHEAD_BYTES = _KEY_ENDS + signing.SIGNATURE_BYTES


@dataclass(frozen=True)
class Signed:
    """A message whose signature holds: who signed it (32-byte public key), its id (32 bytes), its bytes."""

    signer: bytes
    id: bytes
    message: bytes


def sign_message(domain: str, message: bytes, keys: DeviceKeys) -> bytes:
    """The envelope of `message`, signed by the device under `domain` (a fixed name such as ``statement/1``)."""
    signer = keys.card.signing
    signature = signing.sign(keys.signing, domain, _covered(signer, message))
    return bytes([VERSION]) + signer + signature + message


def open_signed(domain: str, data: bytes, most: int) -> Signed:
    """What `data` says, once its signature holds.

    Raises `Refused` for a newer version, `Damaged` for anything else and for more than `most` bytes of message.
    """
    signed = read_opened(data, most)
    signing.verify(signed.signer, domain, _covered(signed.signer, signed.message), data[_KEY_ENDS:OVERHEAD_BYTES])
    return signed


def read_opened(data: bytes, most: int) -> Signed:
    """What `data` says, where its signature was found to hold before it was kept; raises as `open_signed`."""
    if not OVERHEAD_BYTES <= len(data) <= OVERHEAD_BYTES + most:
        raise Damaged("wire.damaged")
    if data[0] != VERSION:
        raise Refused("wire.newer_format") if data[0] > VERSION else Damaged("wire.damaged")
    signer, message = data[1:_KEY_ENDS], data[OVERHEAD_BYTES:]
    return Signed(signer, hashlib.sha256(_covered(signer, message)).digest(), message)


def _covered(signer: bytes, message: bytes) -> bytes:
    return bytes([VERSION]) + signer + message
