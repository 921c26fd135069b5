"""Zstandard, and a way back that never gives more than was agreed, whatever a frame claims of itself."""

from __future__ import annotations

import zstandard

from ..errors import Damaged

LEVEL = 19
_LARGEST_WINDOW = 8 * 1024 * 1024


def compress(data: bytes) -> bytes:
    """`data` as one frame."""
    return zstandard.ZstdCompressor(level=LEVEL).compress(data)


def decompress(data: bytes, most: int) -> bytes:
    """What one frame holds; `Damaged` for another thing, for more than `most` bytes, and for anything after it.

    A frame must say its length, as `compress` has it say: no more than that is ever made of it.
    """
    try:
        if zstandard.frame_content_size(data) not in range(most + 1):
            raise Damaged("wire.damaged")
        unpacker = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
        return unpacker.decompress(data, allow_extra_data=False)
    except (zstandard.ZstdError, MemoryError):
        raise Damaged("wire.damaged") from None
