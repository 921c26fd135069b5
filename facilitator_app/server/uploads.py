"""Large blobs arrive in pieces, each durable when it is acknowledged; a cut costs at most the piece under way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, delete, func, select, update

from ..wire.frames import LARGEST_FRAMED
from . import tables
from .blobs import add_blob, check_quota
from .refusal import Refusal
from .spaces import KeptSpace

LARGEST_BLOB = 512 * 1024 * 1024
"""Bytes of the largest blob; attachments are chunked long before."""
FORGOTTEN_AFTER = 14 * 24
"""Hours after which an upload that nobody went on with is forgotten; its bytes were never part of the space."""

_upload, _piece = tables.upload.c, tables.piece.c


def received(connection: Connection, space: KeptSpace, blob_id: bytes) -> tuple[int, int] | None:
    """(bytes received, length) of an upload under way; None where there is none."""
    row = connection.execute(
        select(_upload.received, _upload.length).where(_upload.space_no == space.no, _upload.id == blob_id)
    ).first()
    return None if row is None else (row.received, row.length)


def receive(
    connection: Connection, space: KeptSpace, blob_id: bytes, *, offset: int, length: int, data: bytes, hour: int
) -> int | None:
    """Keep `data` as the bytes of a blob of a locked space from `offset`; returns how many bytes are here now.

    The last piece numbers the blob. Where the whole is not what its id (SHA-256) says, everything of it is dropped and
    None returned. Raises `Refusal` 409 with the true offset, 413 or 507.
    """
    if _is_kept(connection, space, blob_id):
        return length
    under_way = received(connection, space, blob_id)
    here = under_way[0] if under_way else 0
    if under_way and under_way[1] != length:
        raise Refusal(409, "length", offset=here, length=under_way[1])
    if offset != here:
        raise Refusal(409, "offset", offset=here, length=length)
    if not data or length > LARGEST_BLOB or offset + len(data) > length:
        raise Refusal(413, "too_large", length=length)
    check_quota(space, length if under_way else length + _promised(connection, space))
    here += len(data)
    if here == length:
        return length if _end(connection, space, blob_id, length, data, hour) else None
    _keep(connection, space, blob_id, offset, data)
    _note(connection, space, blob_id, here, length, hour, is_new=under_way is None)
    return here


def _end(connection: Connection, space: KeptSpace, blob_id: bytes, length: int, last: bytes, hour: int) -> bool:
    """Number a blob whose `last` piece has come; False, and nothing of it left, where it is not what its id says.

    One that a frame can hold is kept whole from now on, and handed out among the others in one answer.
    """
    if length <= LARGEST_FRAMED:
        whole = b"".join([*_pieces(connection, space, blob_id), last])
        forget(connection, space, blob_id)
        is_sound = hashlib.sha256(whole).digest() == blob_id
        if is_sound:
            add_blob(connection, space, blob_id, length, whole, hour)
        return is_sound
    if _digest(connection, space, blob_id, last) != blob_id:
        forget(connection, space, blob_id)
        return False
    _keep(connection, space, blob_id, length - len(last), last)
    add_blob(connection, space, blob_id, length, None, hour)
    connection.execute(delete(tables.upload).where(_upload.space_no == space.no, _upload.id == blob_id))
    return True


def forget(connection: Connection, space: KeptSpace, blob_id: bytes) -> None:
    """Drop the pieces of an upload that did not end well."""
    for table in (tables.piece, tables.upload):
        connection.execute(delete(table).where(table.c.space_no == space.no, table.c.id == blob_id))


def forget_old(connection: Connection, hour: int) -> int:
    """Drop every upload that nobody has touched for `FORGOTTEN_AFTER` hours; returns how many there were."""
    old = connection.execute(
        select(_upload.space_no, _upload.id).where(_upload.touched_hour < hour - FORGOTTEN_AFTER)
    ).all()
    for row in old:
        for table in (tables.piece, tables.upload):
            connection.execute(delete(table).where(table.c.space_no == row.space_no, table.c.id == row.id))
    return len(old)


def _promised(connection: Connection, space: KeptSpace) -> int:
    """Bytes of the uploads under way in a space, when they are whole: else many that never are would go past its
    quota."""
    lengths = select(func.coalesce(func.sum(_upload.length), 0)).where(_upload.space_no == space.no)
    return int(connection.execute(lengths).scalar_one())


def _is_kept(connection: Connection, space: KeptSpace, blob_id: bytes) -> bool:
    query = select(tables.blob.c.number).where(tables.blob.c.space_no == space.no, tables.blob.c.id == blob_id)
    return connection.execute(query).first() is not None


def _keep(connection: Connection, space: KeptSpace, blob_id: bytes, offset: int, data: bytes) -> None:
    rows = [
        {"space_no": space.no, "id": blob_id, "start": offset + at, "data": data[at : at + tables.LARGEST_PIECE]}
        for at in range(0, len(data), tables.LARGEST_PIECE)
    ]
    connection.execute(tables.piece.insert(), rows)


def _note(
    connection: Connection, space: KeptSpace, blob_id: bytes, here: int, length: int, hour: int, *, is_new: bool
) -> None:
    if is_new:
        row = {"space_no": space.no, "id": blob_id, "length": length, "received": here, "touched_hour": hour}
        connection.execute(tables.upload.insert(), row)
    else:
        connection.execute(
            update(tables.upload)
            .where(_upload.space_no == space.no, _upload.id == blob_id)
            .values(received=here, touched_hour=hour)
        )


def _digest(connection: Connection, space: KeptSpace, blob_id: bytes, last: bytes) -> bytes:
    """SHA-256 of the pieces here and of `last`, read a few at a time."""
    whole = hashlib.sha256()
    for piece in _pieces(connection, space, blob_id):
        whole.update(piece)
    whole.update(last)
    return whole.digest()


def _pieces(connection: Connection, space: KeptSpace, blob_id: bytes) -> Iterator[bytes]:
    pieces = select(_piece.data).where(_piece.space_no == space.no, _piece.id == blob_id).order_by(_piece.start)
    with connection.execute(pieces.execution_options(yield_per=4)) as rows:
        for row in rows:
            yield bytes(row.data)


def pending_bytes(connection: Connection) -> int:
    """Bytes of all uploads under way."""
    held: int = connection.execute(select(func.coalesce(func.sum(_upload.received), 0))).scalar_one()
    return held
