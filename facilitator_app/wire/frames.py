"""Frames in which sealed blobs travel to and from the server, many in one body, readable as far as they arrived.

Towards the server: ``u32 length ‖ blob``. From it: ``u64 number ‖ u32 length ‖ blob``; a blob that is too large for a
frame is described instead: length ``0xFFFFFFFF``, then its id (32 bytes) and ``u64 size``, to be fetched by ranges.
All numbers are big endian. A body that was cut keeps every frame that is whole.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..errors import Damaged

LARGEST_BODY = 1024 * 1024
"""Bytes of frames in one request or answer."""
LARGEST_FRAMED = 256 * 1024
"""Bytes of a blob above which it is described instead of framed."""
ID_BYTES = 32

_LENGTH = struct.Struct(">I")
_NUMBERED = struct.Struct(">QI")
_DESCRIBED = struct.Struct(f">QI{ID_BYTES}sQ")
_TOO_LARGE = 0xFFFFFFFF
PUSH_OVERHEAD = _LENGTH.size
PULL_OVERHEAD = _NUMBERED.size
DESCRIPTION_BYTES = _DESCRIBED.size


@dataclass(frozen=True)
class Framed:
    """A blob from the server, with its number in the space."""

    number: int
    blob: bytes


@dataclass(frozen=True)
class Described:
    """A large blob of the space, to be fetched by ranges: its number, its id (SHA-256) and its size in bytes."""

    number: int
    id: bytes
    size: int


@dataclass(frozen=True)
class Begun:
    """The frame that a body was cut in: the number of its blob, how many bytes that has, and those that came."""

    number: int
    size: int
    data: bytes


def push_body(blobs: Iterable[bytes]) -> bytes:
    """The body that offers `blobs`, in their order."""
    return b"".join(_LENGTH.pack(len(blob)) + blob for blob in blobs)


def read_push(body: bytes, *, is_whole: bool = True) -> list[bytes]:
    """The blobs in a body of `push_body`; of one that was cut (not `is_whole`) those that came whole.

    Raises `Damaged` where the body is not made of frames.
    """
    blobs: list[bytes] = []
    at = 0
    while at < len(body):
        length = _LENGTH.unpack_from(body, at)[0] if len(body) - at >= _LENGTH.size else LARGEST_BODY
        if not 0 < length <= LARGEST_BODY:
            raise Damaged("server.bad_frames")
        blob = body[at + _LENGTH.size : at + _LENGTH.size + length]
        if len(blob) < length:
            if is_whole:
                raise Damaged("server.bad_frames")
            break
        blobs.append(blob)
        at += _LENGTH.size + length
    return blobs


def pull_frame(frame: Framed | Described) -> bytes:
    """The bytes of one frame from the server."""
    if isinstance(frame, Described):
        return _DESCRIBED.pack(frame.number, _TOO_LARGE, frame.id, frame.size)
    return _NUMBERED.pack(frame.number, len(frame.blob)) + frame.blob


def read_pull(body: bytes) -> Iterator[Framed | Described]:
    """Every frame that is whole in `body`, which may have been cut anywhere.

    Raises `Damaged` where a frame says what no server of ours sends: an empty blob, or one above `LARGEST_BODY`.
    """
    at = 0
    while len(body) - at >= _NUMBERED.size:
        number, length = _NUMBERED.unpack_from(body, at)
        if length == _TOO_LARGE:
            if len(body) - at < _DESCRIBED.size:
                return
            _, _, blob_id, size = _DESCRIBED.unpack_from(body, at)
            yield Described(number, blob_id, size)
            at += _DESCRIBED.size
            continue
        if not 0 < length <= LARGEST_BODY:
            raise Damaged("server.bad_frames")
        at += _NUMBERED.size
        if len(body) - at < length:
            return
        yield Framed(number, body[at : at + length])
        at += length


def begun_frame(body: bytes, frames: Iterable[Framed | Described]) -> Begun | None:
    """What came of the frame after `frames`, which are those that `read_pull` found whole; None where nothing did."""
    at = sum(
        DESCRIPTION_BYTES if isinstance(frame, Described) else PULL_OVERHEAD + len(frame.blob) for frame in frames
    )
    if len(body) - at <= _NUMBERED.size:
        return None
    number, length = _NUMBERED.unpack_from(body, at)
    return None if length == _TOO_LARGE else Begun(number, length, body[at + _NUMBERED.size :])
