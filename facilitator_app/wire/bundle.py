"""A bundle: one file of sealed parts for a stick, read and written as a stream, which survives damage and cuts.

After a magic number, which says the version, come frames: marker, kind, length, start of SHA-256 of the part,
CRC-32 of these; then the part, whose own outside says space and epoch. The last frame is empty and says that the file
is whole. A reader that meets damage reports it and goes on at the next marker.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import BinaryIO

from ..errors import Damaged, Refused

MAGIC = b"\x93FB1\r\n\x1a\n"
MARKER = bytes.fromhex("c7fe51d09a3b8846")
LARGEST_PART = 16 * 1024 * 1024
_DIGEST_BYTES = 16
_HEADER_BYTES = len(MARKER) + 1 + 4 + _DIGEST_BYTES + 4
_BLOCK = 1024 * 1024
_FARTHEST = 64 * _BLOCK
"""How far a reader looks for the next marker: more than the largest part, far less than a disk of zeros."""
_MOST_WASTED = 64 * _BLOCK
"""Bytes of broken parts in which a reader looks for whole ones; after that it skips broken parts entirely."""


class Kind(IntEnum):
    """What a part is; its bytes say the rest."""

    END = 0
    STATEMENTS = 1
    KEYRING = 2
    SEGMENT = 3
    INDEX = 4
    CHUNK = 5
    INVITATION = 6


class Fault(StrEnum):
    """What is wrong with a stretch of a bundle: changed bytes, an end that is missing, a kind of a later version."""

    ALTERED = "altered"
    CUT = "cut"
    NEWER = "newer"


@dataclass(frozen=True)
class Part:
    """A whole part: kind, bytes, and where its frame begins."""

    kind: Kind
    data: bytes
    at: int

    @property
    def name(self) -> bytes:
        """SHA-256 of the bytes: what the part is called everywhere."""
        return hashlib.sha256(self.data).digest()


@dataclass(frozen=True)
class BrokenPart:
    """A stretch that holds no whole part: where, how long, why, and of which kind where that can still be read."""

    at: int
    length: int
    fault: Fault
    kind: Kind | None = None


@dataclass(frozen=True)
class _Frame:
    kind: int
    length: int
    digest: bytes


def read_bundle(stream: BinaryIO) -> Iterator[Part | BrokenPart]:
    """The parts of a bundle in their order, and what is broken in it; `stream` must be able to seek.

    No more than one part is in memory at a time. Raises `Damaged` ``wire.no_bundle`` for another file, and `Refused`
    for the bundle of a newer version.
    """
    at = yield from _begin(stream)
    wasted = 0
    while (header := _read(stream, at, _HEADER_BYTES)) != b"":
        frame = _frame(header)
        data = stream.read(frame.length) if frame else b""
        if frame and _whole(frame, data):
            if frame.kind == Kind.END:
                return
            yield _part(frame, data, at)
            at += _HEADER_BYTES + frame.length
            continue
        wasted += len(data)
        skipped = 1 if wasted <= _MOST_WASTED else _HEADER_BYTES + len(data)
        found = _next_marker(stream, at + skipped)
        ends = stream.seek(0, 2) if found is None else found
        is_cut = found is None and frame is not None and len(data) < frame.length
        yield BrokenPart(at, ends - at, Fault.CUT if is_cut else Fault.ALTERED, _kind(frame))
        if found is None:
            return
        at = found
    yield BrokenPart(at, 0, Fault.CUT, Kind.END)


def part_at(stream: BinaryIO, at: int) -> Part:
    """The part whose frame begins at `at`; `Damaged` where the stream is not what it was when it was read."""
    frame = _frame(_read(stream, at, _HEADER_BYTES))
    data = stream.read(frame.length) if frame else b""
    part = _part(frame, data, at) if frame and _whole(frame, data) else None
    if not isinstance(part, Part):
        raise Damaged("wire.damaged")
    return part


class BundleWriter:
    """Writes parts into a stream that can be read and written; goes on after the whole parts already in it.

    `names` are those of the parts that are in it: what is already there is not written again.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.names: set[bytes] = set()
        ends = self._keep_whole_parts()
        stream.seek(ends)
        stream.truncate()
        if ends == 0:
            stream.write(MAGIC)

    def add(self, kind: Kind, data: bytes) -> bool:
        """Write one part, unless it is there already; whether it was written."""
        if len(data) > LARGEST_PART:
            raise ValueError("a part is larger than any reader takes")
        name = hashlib.sha256(data).digest()
        if name in self.names:
            return False
        self._stream.write(_header(kind, data) + data)
        self.names.add(name)
        return True

    def finish(self) -> None:
        """Say that the bundle is whole."""
        self._stream.write(_header(Kind.END, b""))

    def _keep_whole_parts(self) -> int:
        """Where the parts that can be kept end; 0 where the stream holds no bundle."""
        self._stream.seek(0)
        if self._stream.read(len(MAGIC)) != MAGIC:
            return 0
        ends = len(MAGIC)
        self._stream.seek(0)
        for part in read_bundle(self._stream):
            if isinstance(part, BrokenPart):
                break
            self.names.add(part.name)
            ends = part.at + _HEADER_BYTES + len(part.data)
        return ends


def _begin(stream: BinaryIO) -> Generator[BrokenPart, None, int]:
    """Where the first frame begins; a broken beginning is reported if a frame follows soon."""
    magic = _read(stream, 0, len(MAGIC))
    if magic == MAGIC:
        return len(MAGIC)
    if magic[:3] == MAGIC[:3] and magic[4:] == MAGIC[4:] and magic[3:4].isdigit():
        raise Refused("wire.newer_format")
    beginning = _read(stream, 0, _BLOCK)
    found = beginning.find(MARKER)
    if found < 0:
        raise Damaged("wire.no_bundle")
    yield BrokenPart(0, found, Fault.ALTERED)
    return found


def _read(stream: BinaryIO, at: int, length: int) -> bytes:
    stream.seek(at)
    return stream.read(length)


def _header(kind: Kind, data: bytes) -> bytes:
    digest = hashlib.sha256(data).digest()[:_DIGEST_BYTES]
    checked = MARKER + bytes([kind]) + len(data).to_bytes(4, "big") + digest
    return checked + zlib.crc32(checked).to_bytes(4, "big")


def _frame(header: bytes) -> _Frame | None:
    checked, crc = header[:-4], header[-4:]
    whole = len(header) == _HEADER_BYTES and header.startswith(MARKER) and zlib.crc32(checked).to_bytes(4, "big") == crc
    length = int.from_bytes(header[9:13], "big")
    return _Frame(header[8], length, header[13:29]) if whole and length <= LARGEST_PART else None


def _whole(frame: _Frame, data: bytes) -> bool:
    return len(data) == frame.length and hashlib.sha256(data).digest()[:_DIGEST_BYTES] == frame.digest


def _part(frame: _Frame, data: bytes, at: int) -> Part | BrokenPart:
    kind = _kind(frame)
    return BrokenPart(at, _HEADER_BYTES + len(data), Fault.NEWER) if kind is None else Part(kind, data, at)


def _kind(frame: _Frame | None) -> Kind | None:
    return Kind(frame.kind) if frame and frame.kind in set(Kind) else None


def _next_marker(stream: BinaryIO, start: int) -> int | None:
    """Where the next marker at or after `start` is, within reach."""
    overlap = len(MARKER) - 1
    for at in range(start, start + _FARTHEST, _BLOCK):
        block = _read(stream, at, _BLOCK + overlap)
        found = block.find(MARKER)
        if found >= 0:
            return at + found
        if len(block) <= overlap:
            return None
    return None
