"""Lengths that say little: Padmé padding (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019)."""

from __future__ import annotations

from ..errors import Damaged

_LENGTH_BYTES = 4


def padded_length(length: int) -> int:
    """The length that something of `length` bytes is padded to: at most 12 % more, and few distinct ones."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << max(exponent - kept, 0)) - 1
    return (length + mask) & ~mask


def pad(data: bytes) -> bytes:
    """The length of `data` (4 bytes), `data`, and zeros up to a padded length."""
    framed = len(data).to_bytes(_LENGTH_BYTES, "big") + data
    return framed + bytes(padded_length(len(framed)) - len(framed))


def unpad(padded: bytes) -> bytes:
    """What `pad` was given; `Damaged` for anything that it does not give."""
    ends = _LENGTH_BYTES + int.from_bytes(padded[:_LENGTH_BYTES], "big")
    if len(padded) < _LENGTH_BYTES or len(padded) != padded_length(ends) or any(padded[ends:]):
        raise Damaged("wire.damaged")
    return padded[_LENGTH_BYTES:ends]
