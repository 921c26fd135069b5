"""The canonical bytes of a frozen revision as the vault keeps them: compressed, and verified whenever they are read."""

from __future__ import annotations

import hashlib

import zstandard

from ...documents.frozen import LONGEST_RECORD, Frozen, thaw
from ...domain.paper import FrozenDocument
from ...errors import Damaged, Refused

_MOST_KEPT = 3_500_000
"""Bytes that a field of the change log can hold beside the rest of its entry."""


def packed(record: bytes) -> bytes:
    """`record` compressed for its field. Raises `Refused` ``minutes.too_long`` where it does not fit."""
    kept = zstandard.ZstdCompressor(level=19).compress(record)
    if len(kept) > _MOST_KEPT or len(record) > LONGEST_RECORD:
        raise Refused("minutes.too_long")
    return kept


def unpacked(document: FrozenDocument) -> Frozen:
    """The frozen revision in `document`; `Damaged` where its bytes are not those that its hash was taken of.

    What another device wrote is never decompressed beyond the longest record, whatever it claims to be.
    """
    try:
        with zstandard.ZstdDecompressor().stream_reader(document.content) as reader:
            record = reader.read(LONGEST_RECORD + 1)
    except zstandard.ZstdError as error:
        raise Damaged("minutes.record_altered") from error
    if len(record) > LONGEST_RECORD or hashlib.sha256(record).hexdigest() != document.sha256:
        raise Damaged("minutes.record_altered")
    return thaw(record)
