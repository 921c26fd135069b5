"""A part as the server keeps it: one byte that says its kind, then its bytes; a signed statement stands as it is.

The server tells none of them apart: what is in them is sealed, and statements it was handed separately.
"""

from __future__ import annotations

from ..errors import Damaged, Refused
from .bundle import Kind

_MARK = 0x80
"""Set in the first byte of a part; signed statements begin with their version, which is below it."""
_KINDS = {_MARK | kind: kind for kind in (Kind.STATEMENTS, Kind.KEYRING, Kind.SEGMENT, Kind.INDEX, Kind.CHUNK)}


def server_blob(kind: Kind, data: bytes) -> bytes:
    """The blob of a part; its id there is SHA-256 of these bytes."""
    return bytes([_MARK | kind]) + data


def read_server_blob(blob: bytes) -> tuple[Kind | None, bytes]:
    """Kind and bytes of a part; kind None for a signed statement.

    Raises `Damaged` for an empty blob, `Refused` ``wire.newer_format`` for a kind of a later version.
    """
    if not blob:
        raise Damaged("wire.damaged")
    if blob[0] < _MARK:
        return None, blob
    if blob[0] not in _KINDS:
        raise Refused("wire.newer_format")
    return _KINDS[blob[0]], blob[1:]
