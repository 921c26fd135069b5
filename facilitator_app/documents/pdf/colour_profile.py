"""The sRGB colour profile that PDF/A asks for, built from the public numbers of IEC 61966-2-1."""

from __future__ import annotations

import struct
from functools import lru_cache

_D50 = (0.9642, 1.0, 0.8249)
_RED = (0.4360747, 0.2225045, 0.0139322)
_GREEN = (0.3850649, 0.7168786, 0.0971045)
_BLUE = (0.1430804, 0.0606169, 0.7141733)
_CURVE_POINTS = 1024


@lru_cache
def srgb_profile() -> bytes:
    """A display profile, ICC version 2.1, always the same bytes."""
    curve = _curve()
    tags: list[tuple[bytes, bytes]] = [
        (b"desc", _description("sRGB IEC61966-2.1")),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _xyz(_D50)),
        (b"rXYZ", _xyz(_RED)),
        (b"gXYZ", _xyz(_GREEN)),
        (b"bXYZ", _xyz(_BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    table, body = _tag_table(tags)
    size = 128 + len(table) + len(body)
    return _header(size) + table + body


def _tag_table(tags: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
    table, body = struct.pack(">I", len(tags)), b""
    placed: dict[bytes, int] = {}
    start = 128 + 4 + 12 * len(tags)
    for signature, data in tags:
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", signature, placed[data], len(data))
    return table, body


def _header(size: int) -> bytes:
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 1998, 2, 9, 6, 49, 0) + b"acsp" + bytes(4) + bytes(4) + bytes(8) + bytes(8)
    head += bytes(4) + b"".join(_fixed(part) for part in _D50)
    return head + bytes(128 - len(head))


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(map(_fixed, values))


def _text(text: str) -> bytes:
    return b"text" + bytes(4) + text.encode() + b"\0"


def _description(text: str) -> bytes:
    ascii_text = text.encode() + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(ascii_text)) + ascii_text + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    points = [round(_linear(index / (_CURVE_POINTS - 1)) * 65535) for index in range(_CURVE_POINTS)]
    return b"curv" + bytes(4) + struct.pack(f">I{_CURVE_POINTS}H", _CURVE_POINTS, *points)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
