"""How much the sheets of an old XLS would take in memory, counted over its records before any is laid out."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice

from .extent import Extent

_BOF, _SST, _CONTINUE, _LABEL_SST = 0x0809, 0x00FC, 0x003C, 0x00FD
_DIMENSIONS, _SHORTEST_TEXT = 0x0200, 3
_ENCRYPTED, _FIRST_RECORDS = 0x002F, 50
_MULTIPLE = frozenset((0x00BD, 0x00BE))
_SINGLE = frozenset((0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, _LABEL_SST))
_FORMULA, _LABEL, _RICH_LABEL = 0x0006, 0x0204, 0x00D6
_RICH, _EXTENDED, _WIDE = 0x08, 0x04, 0x01


def xls_extents(stream: bytes) -> list[Extent]:
    """The extent of every part of the workbook stream that holds cells, shared texts counted at each use."""
    extents = [Extent()]
    shared: list[int] = []
    table: list[bytes] = []
    for kind, data in _records(stream):
        if kind == _SST:
            table = [data]
        elif kind == _CONTINUE and table:
            table.append(data)
        elif table:
            shared, table = list(_shared_lengths(table)), []
        if kind == _BOF:
            extents.append(Extent())
        elif (kind in _SINGLE or kind in _MULTIPLE) and len(data) >= 6:
            _count(extents[-1], kind, data, shared)
    return extents


def tamed(stream: bytes) -> bytes | None:
    """`stream` without the numbers that the library reserves memory for unread; None when they are lies.

    A sheet's stated dimensions are blanked, for the cells tell them; a table of shared texts that claims more
    texts than it has room for is no table.
    """
    safe = bytearray(stream)
    at = 0
    for kind, data in _records(stream):
        if kind == _DIMENSIONS:
            safe[at + 4 : at + 4 + len(data)] = bytes(len(data))
        if kind == _SST and (len(data) < 8 or struct.unpack_from("<I", data, 4)[0] > len(stream) // _SHORTEST_TEXT):
            return None
        at += 4 + len(data)
    return bytes(safe)


def is_encrypted(stream: bytes) -> bool:
    """Whether the records of a workbook stream are behind a password; what follows is noise then."""
    return any(kind == _ENCRYPTED for kind, _ in islice(_records(stream), _FIRST_RECORDS))


def _count(extent: Extent, kind: int, data: bytes, shared: list[int]) -> None:
    row, column = struct.unpack_from("<HH", data)
    if kind in _MULTIPLE:
        column = struct.unpack_from("<H", data, len(data) - 2)[0]
    extent.rows, extent.columns = max(extent.rows, row + 1), max(extent.columns, column + 1)
    extent.formulas += kind == _FORMULA
    if kind == _LABEL_SST and len(data) >= 10:
        at = struct.unpack_from("<I", data, 6)[0]
        extent.text += shared[at] if at < len(shared) else 0
    elif kind in (_LABEL, _RICH_LABEL):
        extent.text += len(data)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _shared_lengths(parts: list[bytes]) -> Iterator[int]:
    """Bytes of each shared text; where the table does not hold together, it ends."""
    cursor = _Cursor(parts)
    try:
        count = struct.unpack("<II", cursor.take(8))[1]
        for _ in range(count):
            yield cursor.text()
    except (struct.error, EOFError):
        return


class _Cursor:
    """Walks over a record and its continuations; letters that go on in the next one start with a flag."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._part = self._at = 0

    def take(self, length: int) -> bytes:
        """The next `length` bytes, over the edges of parts."""
        taken = b""
        while len(taken) < length:
            rest = self._rest()
            piece = rest[: length - len(taken)]
            self._at += len(piece)
            taken += piece
        return taken

    def text(self) -> int:
        """Go over one text; how many bytes it takes."""
        letters, flags = struct.unpack("<HB", self.take(3))
        runs = struct.unpack("<H", self.take(2))[0] if flags & _RICH else 0
        extra = struct.unpack("<I", self.take(4))[0] if flags & _EXTENDED else 0
        self._letters(letters, flags)
        self._skip(4 * runs + extra)
        return int(letters) * 2

    def _letters(self, letters: int, flags: int) -> None:
        while letters > 0:
            width = 2 if flags & _WIDE else 1
            here = min(letters, (len(self._parts[self._part]) - self._at) // width)
            self._at += here * width
            letters -= here
            if letters > 0:
                self._part += 1
                self._at = 0
                if self._part >= len(self._parts) or not self._parts[self._part]:
                    raise EOFError
                flags = self._parts[self._part][0]
                self._at = 1

    def _skip(self, length: int) -> None:
        while length > 0:
            here = min(length, len(self._rest()))
            self._at += here
            length -= here

    def _rest(self) -> bytes:
        while self._at >= len(self._parts[self._part]):
            self._part, self._at = self._part + 1, 0
            if self._part >= len(self._parts):
                raise EOFError
        return self._parts[self._part][self._at :]
