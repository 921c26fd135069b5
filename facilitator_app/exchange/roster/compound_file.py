"""The workbook stream of an old XLS, taken out of the compound file (OLE) that holds it and put into a plain one.

A chain of sectors that runs in a ring makes the library fill the memory until the process ends, so it never
sees a compound file from outside: only one that was built here around the same stream.
"""

from __future__ import annotations

import struct

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SECTOR, _CUTOFF = 4096, 4096
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_ENTRY = 128
_LAST = 0xFFFFFFFA
_NAMES = ("workbook", "book")


def workbook_stream(content: bytes) -> bytes | None:
    """The bytes of the stream ``Workbook`` (or ``Book``); the whole file when it is no compound file.

    None when the file does not hold together, as when a chain of sectors runs in a ring.
    """
    if not content.startswith(_SIGNATURE):
        return content
    try:
        return _stream(content)
    except (struct.error, IndexError, _RingError):
        return None


def compound_file(stream: bytes) -> bytes:
    """A plain compound file with `stream` as its only content, ``Workbook``; `stream` up to 400 MB.

    Sectors in order: the table of which follows which, the directory, an empty one for short streams (the
    library asks for it), then the stream.
    """
    size = max(len(stream), _CUTOFF)
    body = stream.ljust(-(-size // _SECTOR) * _SECTOR, b"\0")
    sectors = len(body) // _SECTOR
    tables = -(-(sectors + 2) // (_SECTOR // 4 - 1))
    begins = tables + 2
    chain = [_TABLE] * tables + [_END, _END] + [begins + at for at in range(1, sectors)] + [_END]
    chain += [_FREE] * (tables * _SECTOR // 4 - len(chain))
    directory = _entry("Root Entry", 5, tables + 1, _SECTOR, 1) + _entry("Workbook", 2, begins, size, _FREE)
    header = _SIGNATURE + bytes(16) + struct.pack("<HHHHH", 0x3E, 4, 0xFFFE, 12, 6) + bytes(6)
    header += struct.pack("<9I", 1, tables, tables, 0, _CUTOFF, _END, 0, _END, 0)
    header += struct.pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    table = struct.pack(f"<{len(chain)}I", *chain)
    return b"".join((header.ljust(_SECTOR, b"\0"), table, directory.ljust(_SECTOR, b"\0"), bytes(_SECTOR), body))


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    links = struct.pack("<BBIII", kind, 1, _FREE, _FREE, child)
    return raw.ljust(64, b"\0") + struct.pack("<H", len(raw)) + links + bytes(36) + struct.pack("<IQ", start, size)


class _RingError(Exception):
    """A chain of sectors comes back to where it was."""


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
    while following < _LAST:
        if following in seen:
            raise _RingError
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
    while sector < _LAST:
        if sector in seen:
            raise _RingError
        seen.add(sector)
        parts.append(content[header + sector * size : header + (sector + 1) * size])
        sector = table[sector]
    return b"".join(parts)
