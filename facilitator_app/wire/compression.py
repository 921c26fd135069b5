"""Zstandard, and a way back that never gives more than was agreed, whatever a frame claims of itself."""

from __future__ import annotations

from io import BytesIO

import zstandard

from ..errors import Damaged

LEVEL = 19
_LARGEST_WINDOW = 8 * 1024 * 1024


def compress(data: bytes) -> bytes:
    """`data` as one frame."""
    return zstandard.ZstdCompressor(level=LEVEL).compress(data)


def decompress(data: bytes, most: int) -> bytes:
    """What one frame holds; `Damaged` for another thing, for more than `most` bytes, and for anything after it."""
    source = BytesIO(data)
    try:
        with zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW).stream_reader(source) as reader:
            plain = reader.read(most + 1)
    except (zstandard.ZstdError, MemoryError):
        raise Damaged("wire.damaged") from None
    if len(plain) > most:
        raise Damaged("wire.damaged")
    return plain
