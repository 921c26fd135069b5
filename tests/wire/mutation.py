"""Bytes that are almost right: flipped, cut, moved, repeated, and with the numbers that parsers get wrong."""

from __future__ import annotations

import random

_TELLING = [
    b"\x00", b"\xff", b"\x7f", b"\x80", b"\xc0", b"\xc1", b"\x90", b"\x80", b"\xa0",
    b"\xcf" + b"\xff" * 8, b"\xcf\x7f" + b"\xff" * 7, b"\xd3\x80" + b"\x00" * 7, b"\xdd\xff\xff\xff\xff",
    b"\xdf\x00\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xc4\x10" + b"a" * 16, b"\xd9\x02\xc3\x28",
    b"\xca\x7f\xc0\x00\x00",
]  # fmt: skip
"""Bytes that begin something in msgpack: the largest, the smallest, the reserved, text that is none."""


def mutated(data: bytes, source: random.Random) -> bytes:
    """`data` with one to four small changes."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        _change(changed, source)
    return bytes(changed)


def _change(data: bytearray, source: random.Random) -> None:
    at = source.randrange(len(data) + 1)
    ends = min(len(data), at + source.choice([1, 1, 2, 4, 9, 33, 200]))
    match source.randrange(7):
        case 0 if at < len(data):
            data[at] ^= 1 << source.randrange(8)
        case 1 if at < len(data):
            data[at] = source.randrange(256)
        case 2:
            del data[at:ends]
        case 3:
            data[at:at] = data[at:ends]
        case 4:
            telling = source.choice(_TELLING)
            data[at : at + len(telling)] = telling
        case 5:
            data[at : at + 1] = source.choice(_TELLING)
        case _:
            place = source.randrange(len(data) + 1)
            data[place : place + ends - at] = data[at:ends]
