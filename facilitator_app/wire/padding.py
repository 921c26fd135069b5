"""Lengths that say little: Padmé padding (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019)."""

from __future__ import annotations


def padded_length(length: int) -> int:
    """The length that something of `length` bytes is padded to: at most 12 % more, and few distinct ones."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << max(exponent - kept, 0)) - 1
    return (length + mask) & ~mask
