"""Drops the bytes of blobs whose contents were withdrawn, and keeps their ids: nobody needs to hand them in again."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select, update

from ..wire.statement import Role
from . import tables
from .access import Access
from .refusal import Refusal
from .spaces import KeptSpace

_blob, _piece = tables.blob.c, tables.piece.c


def withdraw(connection: Connection, access: Access, space: KeptSpace, device: bytes, ids: Sequence[bytes]) -> int:
    """Drop the bytes of these blobs of a locked space; returns how many there were.

    Raises `Refusal` 403 unless the device is a manager and a withdrawal that stands is in the space's statements: the
    server cannot see which blobs hold what was withdrawn, and takes the word of a manager who signed that something
    was. Statements are never dropped. `Unjudged` as `Access.judged` says.
    """
    membership = access.judged(space)
    if membership.role(device) is not Role.MANAGER or not membership.withdrawn:
        raise Refusal(403, "may_not_withdraw")
    named = (_blob.space_no == space.no, _blob.id.in_(list(ids)), _blob.is_statement == 0, _blob.withdrawn == 0)
    count, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(_blob.size), 0)).where(*named)
    ).one()
    dropped = [bytes(row.id) for row in connection.execute(select(_blob.id).where(*named))]
    connection.execute(update(tables.blob).where(*named).values(withdrawn=1, data=None, size=0))
    connection.execute(delete(tables.piece).where(_piece.space_no == space.no, _piece.id.in_(dropped)))
    connection.execute(
        update(tables.space).where(tables.space.c.no == space.no).values(bytes=tables.space.c.bytes - size)
    )
    return int(count)
