"""The short code of a frozen record: ten characters of base 32 and one that catches typing errors.

A key for looking a record up, never proof of anything: the hash is.
"""

from __future__ import annotations

from facilitator_app.errors import BadUsage

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 10
_READ_AS = str.maketrans("OIL", "011")


def short_code(sha256: bytes) -> str:
    """The code of a record with this hash, grouped as `7X2X-8050-JE6`."""
    value = int.from_bytes(sha256[:7]) >> 6
    body = "".join(_ALPHABET[value >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return _grouped(body + _check(body))


def read_code(typed: str) -> str:
    """The code a person typed, in its printed form; spaces, hyphens and case do not matter, O is 0, I and L are 1.

    Raises `BadUsage` where it is no code or a character is off.
    """
    bare = "".join(char for char in typed.upper() if char.isalnum()).translate(_READ_AS)
    if len(bare) != _LENGTH + 1 or not set(bare) <= set(_ALPHABET) or _check(bare[:-1]) != bare[-1]:
        raise BadUsage("document.mistyped_code", typed=typed[:40])
    return _grouped(bare)


def _check(body: str) -> str:
    """Catches every single wrong character and every swap of neighbours (ISO 7064 hybrid, base 32)."""
    product = 32
    for char in body:
        total = (product + _ALPHABET.index(char)) % 32 or 32
        product = total * 2 % 33
    return _ALPHABET[(33 - product) % 32]


def _grouped(bare: str) -> str:
    return f"{bare[:4]}-{bare[4:8]}-{bare[8:]}"
