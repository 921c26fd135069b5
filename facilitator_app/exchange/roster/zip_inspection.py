"""Whether a zipped workbook may be handed to a library: its parts are inflated and counted first."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from facilitator_app.errors import Damaged, Refused

from .limits import MAX_INFLATED, MAX_PART, MAX_PARTS

_CHUNK = 1 << 18
_ENCRYPTED = 0x1
_LOCAL_HEADER = 30
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def inspect_zip(path: Path) -> list[zipfile.ZipInfo]:
    """The parts of the zip at `path`, once each has been inflated and is as large as it says.

    Raises `Refused` for a bomb, an entity bomb or a password, `Damaged` for a zip that does not hold.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
        _check_declared(parts, path)
        for part in parts:
            _check_actual(path, part)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, ValueError, RuntimeError) as error:
        raise Damaged("roster.damaged_workbook", file=path.name) from error
    return parts


def inflated(path: Path, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of `part`, in chunks, inflated by ourselves: what a zip says of its sizes is not believed."""
    with path.open("rb") as file:
        file.seek(_data_offset(file, part))
        inflater = zlib.decompressobj(-15) if part.compress_type == zipfile.ZIP_DEFLATED else None
        left = part.compress_size
        while left > 0 and (chunk := file.read(min(_CHUNK, left))):
            left -= len(chunk)
            if inflater is None:
                yield chunk
                continue
            while chunk:
                yield inflater.decompress(chunk, _CHUNK)
                chunk = inflater.unconsumed_tail
        if left:
            raise zipfile.BadZipFile("cut off")
        if inflater is not None:
            yield inflater.flush()
            if not inflater.eof:
                raise zipfile.BadZipFile("cut off")


def _data_offset(file: BinaryIO, part: zipfile.ZipInfo) -> int:
    file.seek(part.header_offset)
    header = file.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile("no local header")
    return (
        part.header_offset
        + _LOCAL_HEADER
        + int.from_bytes(header[26:28], "little")
        + int.from_bytes(header[28:30], "little")
    )


def _check_declared(parts: list[zipfile.ZipInfo], path: Path) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise Refused("roster.password", file=path.name)
    if any(part.compress_type not in _METHODS for part in parts):
        raise Damaged("roster.damaged_workbook", file=path.name)
    names = [part.filename for part in parts]
    overlap = sum(part.compress_size for part in parts) > path.stat().st_size
    if len(parts) > MAX_PARTS or overlap or len(set(names)) < len(names):
        raise Refused("roster.bomb", file=path.name)
    if sum(part.file_size for part in parts) > MAX_INFLATED:
        raise Refused("roster.bomb", file=path.name)


def _check_actual(path: Path, part: zipfile.ZipInfo) -> None:
    size, tail = 0, b""
    is_xml = part.filename.lower().endswith((".xml", ".rels"))
    for chunk in inflated(path, part):
        size += len(chunk)
        if size > min(part.file_size, MAX_PART):
            raise Refused("roster.bomb", file=path.name)
        if is_xml and b"<!ENTITY" in tail + chunk:
            raise Refused("roster.bomb", file=path.name)
        tail = chunk[-8:]
    if size != part.file_size:
        raise Damaged("roster.damaged_workbook", file=path.name)
