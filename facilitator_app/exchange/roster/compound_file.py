"""The workbook stream of an old XLS, found through the compound file (OLE) that holds it."""

from __future__ import annotations

import struct

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_LAST = 0xFFFFFFFA
_NAMES = ("workbook", "book")


def workbook_stream(content: bytes) -> bytes | None:
    """The bytes of the stream ``Workbook`` (or ``Book``); the whole file when it is no compound file.

    None when the file does not hold together; nothing is read twice, so chains that run in rings end.
    """
    if not content.startswith(_SIGNATURE):
        return content
    try:
        return _stream(content)
    except (struct.error, IndexError):
        return None


def _stream(content: bytes) -> bytes | None:
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    small = 1 << struct.unpack_from("<H", content, 32)[0]
    if size not in (512, 4096) or small != 64:
        return None
    first_directory, cutoff, first_small = (struct.unpack_from("<I", content, at)[0] for at in (48, 56, 60))
    table = _allocation(content, size)
    directory = _chained(content, table, first_directory, size, _HEADER_OF[size])
    root, found = None, None
    for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", directory, at + 64)[0]
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()
        entry = struct.unpack_from("<II", directory, at + 116)
        if directory[at + 66] == 5:
            root = entry
        elif name in _NAMES and (found is None or name == _NAMES[0]):
            found = entry
    if found is None:
        return None
    start, length = found
    if length >= cutoff:
        return _chained(content, table, start, size, _HEADER_OF[size])[:length]
    if root is None:
        return None
    inner = _chained(content, table, root[0], size, _HEADER_OF[size])
    numbers = _chained(content, table, first_small, size, _HEADER_OF[size])
    small_table = struct.unpack(f"<{len(numbers) // 4}I", numbers[: len(numbers) // 4 * 4])
    return _chained(inner, small_table, start, small, 0)[:length]


_HEADER_OF = {512: 512, 4096: 4096}


def _allocation(content: bytes, size: int) -> tuple[int, ...]:
    """Which sector follows which, from the list of the table's own sectors."""
    sectors = [each for each in struct.unpack_from("<109I", content, 76) if each < _LAST]
    following, seen = struct.unpack_from("<I", content, 68)[0], set()
    while following < _LAST and following not in seen:
        seen.add(following)
        more = struct.unpack_from(f"<{size // 4}I", content, (following + 1) * size)
        sectors.extend(each for each in more[:-1] if each < _LAST)
        following = more[-1]
    table: list[int] = []
    for sector in dict.fromkeys(sectors):
        table.extend(struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size))
    return tuple(table)


def _chained(content: bytes, table: tuple[int, ...], first: int, size: int, header: int) -> bytes:
    parts, seen, sector = [], set(), first
    while sector < _LAST and sector not in seen:
        seen.add(sector)
        parts.append(content[header + sector * size : header + (sector + 1) * size])
        sector = table[sector]
    return b"".join(parts)
