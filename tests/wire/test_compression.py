"""What is decompressed is never more than was agreed, and is one whole frame."""

from __future__ import annotations

import pytest
import zstandard

from facilitator_app.errors import Damaged
from facilitator_app.wire.compression import compress, decompress


def test_what_was_compressed_comes_back() -> None:
    assert decompress(compress(b"agua" * 5000), 20_000) == b"agua" * 5000
    assert decompress(compress(b""), 10) == b""


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    bomb = compress(bytes(200 * 1024 * 1024))
    assert len(bomb) < 20_000
    with pytest.raises(Damaged):
        decompress(bomb, 16 * 1024 * 1024)


def test_a_frame_that_says_less_than_it_holds_is_refused() -> None:
    honest = compress(bytes(5000))
    liar = bytearray(honest)
    at = 5 if honest[4] & 0x20 else 6
    liar[at] ^= 0x40
    for frame in (bytes(liar), zstandard.ZstdCompressor(write_content_size=False).compress(bytes(5000))):
        with pytest.raises(Damaged):
            decompress(frame, 1024 * 1024)


@pytest.mark.parametrize("wrong", [b"", b"not zstandard", compress(b"a" * 99)[:-1], compress(b"a" * 99) + b"x"])
def test_anything_but_one_whole_frame_is_refused(wrong: bytes) -> None:
    with pytest.raises(Damaged):
        decompress(wrong, 1000)
