"""Nonces and tokens that no process has to remember: authenticated by a key that all processes share.

A device proves its key once a day and shows the token from then on. No clock of a device is ever asked: both times
are the server's own, and whatever is not accepted only means that the device proves itself again.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import struct

from ..crypto.keys import MacKey

NONCE_SECONDS = 300
TOKEN_SECONDS = 24 * 3600
_TIME = struct.Struct(">I")
_TAG_BYTES = 12
_ID_BYTES = 16


class TokenKey(MacKey):
    """Authenticates nonces and tokens."""


def make_nonce(key: TokenKey, device: bytes, now: int) -> bytes:
    """A nonce for `device` at `now` (seconds since 1970, the server's clock): 16 random bytes, the time, a tag."""
    body = os.urandom(16) + _TIME.pack(now)
    return body + _tag(key, b"nonce", device + body)


def nonce_holds(key: TokenKey, device: bytes, nonce: bytes, now: int) -> bool:
    """Whether `nonce` is one that this server gave `device` within the last `NONCE_SECONDS`."""
    body, tag = nonce[:-_TAG_BYTES], nonce[-_TAG_BYTES:]
    if len(body) != 16 + _TIME.size or not _same(_tag(key, b"nonce", device + body), tag):
        return False
    made: int = _TIME.unpack(body[16:])[0]
    return abs(now - made) <= NONCE_SECONDS


def make_token(key: TokenKey, device: bytes, now: int) -> str:
    """A token for `device` (its 16-byte id), good for `TOKEN_SECONDS`: 43 characters, sent every time."""
    body = device + _TIME.pack(now + TOKEN_SECONDS)
    return _written(body + _tag(key, b"token", body))


def token_holder(key: TokenKey, token: str, now: int) -> bytes | None:
    """The id of the device that holds `token`; None for one that is not ours, was altered, or is too old."""
    try:
        whole = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        return None
    if _written(whole) != token:  # the last character has bits that no byte takes: each token is written one way
        return None
    body, tag = whole[:-_TAG_BYTES], whole[-_TAG_BYTES:]
    if len(body) != _ID_BYTES + _TIME.size or not _same(_tag(key, b"token", body), tag):
        return None
    until = _TIME.unpack(body[_ID_BYTES:])[0]
    return body[:_ID_BYTES] if now < until <= now + 2 * TOKEN_SECONDS else None


def _written(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()


def _tag(key: TokenKey, use: bytes, message: bytes) -> bytes:
    return key.tag(use + b"\0" + message)[:_TAG_BYTES]


def _same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)
