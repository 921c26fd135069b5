"""Finds out whether there is room again after the disk was full: by writing something, and taking it away."""

from __future__ import annotations

from sqlalchemy import Connection, delete

from . import tables

_NOWHERE, _NAME = 0, b"room"
"""No space has this number."""
_BYTES = 64 * 1024
_piece = tables.piece.c


def take_room(connection: Connection) -> None:
    """Write as much as a small package is."""
    leave_room(connection)
    row = {"space_no": _NOWHERE, "id": _NAME, "start": 0, "data": bytes(_BYTES)}
    connection.execute(tables.piece.insert(), row)


def leave_room(connection: Connection) -> None:
    """Take it away again; in a transaction of its own, or nothing would ever have been written."""
    connection.execute(delete(tables.piece).where(_piece.space_no == _NOWHERE, _piece.id == _NAME))
