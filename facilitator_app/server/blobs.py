"""Sealed blobs of a space: numbered as they come, handed out in that order, never changed; a withdrawn id stays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, case, select, tuple_, update

from ..wire.frames import DESCRIPTION_BYTES, LARGEST_BODY, LARGEST_FRAMED, PULL_OVERHEAD, Described, Framed
from . import tables
from .refusal import Refusal
from .spaces import KeptSpace, advance

_blob, _piece = tables.blob.c, tables.piece.c
LAST_NUMBER = 2**62
"""More than a space will ever count to."""


@dataclass(frozen=True)
class Kept:
    """What the server knows of one blob."""

    number: int
    id: bytes
    size: int
    withdrawn: bool


def lacking(connection: Connection, space: KeptSpace, ids: list[bytes]) -> list[bytes]:
    """Those of `ids` that the space does not hold, in their order; a withdrawn blob is not lacking."""
    rows = connection.execute(select(_blob.id).where(_blob.space_no == space.no, _blob.id.in_(ids)))
    known = {bytes(row.id) for row in rows}
    return [one for one in ids if one not in known]


def add_statements(connection: Connection, space: KeptSpace, statements: list[bytes], hour: int) -> None:
    """Keep signed statements, none of which the locked space has as a statement.

    One that somebody handed in before as a blob like any other keeps its number and is a statement from now on, whole
    even if it was withdrawn meanwhile: or a removal that was handed in so would never count. Raises `Refusal` 507 where
    the space's quota is full.
    """
    named = {hashlib.sha256(signed).digest(): signed for signed in statements}
    known = _sizes(connection, space, named)
    added = sum(len(signed) - known.get(name, 0) for name, signed in named.items())
    check_quota(space, added)
    for name in known:
        whole = {"is_statement": 1, "withdrawn": 0, "size": len(named[name]), "data": named[name]}
        connection.execute(
            update(tables.blob).where(_blob.space_no == space.no, _blob.id == name).values(whole)
        )
    new = [name for name in named if name not in known]
    rows = [
        row_of(space, number, name, named[name], hour, is_statement=True)
        for number, name in enumerate(new, space.last_number + 1)
    ]
    if rows:
        connection.execute(tables.blob.insert(), rows)
    if named:
        advance(connection, space, number=space.last_number + len(new), statements=len(named), added=added)


def add_blob(
    connection: Connection, space: KeptSpace, blob_id: bytes, size: int, data: bytes | None, hour: int
) -> None:
    """Number a blob that is not here yet in a locked space; `data` is None where it is kept in pieces."""
    number = space.last_number + 1
    row = row_of(space, number, blob_id, b"", hour) | {"size": size, "data": data}
    connection.execute(tables.blob.insert(), row)
    advance(connection, space, number=number, statements=0, added=size)


def check_quota(space: KeptSpace, added: int) -> None:
    """Raise `Refusal` 507 where `added` more bytes are above what the space may hold."""
    if added and space.quota is not None and space.bytes + added > space.quota:
        raise Refusal(507, "quota", quota=space.quota, used=space.bytes)


@dataclass(frozen=True)
class Wanted:
    """Which blobs a device wants of a space: those numbered above `after` up to `until`, in `most_bytes` of frames.

    One of more than `largest` bytes is described, to be fetched by ranges; so is one that no frame can hold.
    """

    after: int = 0
    until: int = LAST_NUMBER
    most_bytes: int = LARGEST_BODY
    largest: int = LARGEST_FRAMED


def frames_of(connection: Connection, space: KeptSpace, wanted: Wanted) -> Iterator[Framed | Described]:
    """The blobs that are wanted, as many as fit, at least one; withdrawn ones left out."""
    most_bytes = wanted.most_bytes
    largest = min(LARGEST_FRAMED, wanted.largest, most_bytes)
    query = (
        select(_blob.number, _blob.id, _blob.size, case((_blob.size <= largest, _blob.data)).label("data"))
        .where(_blob.space_no == space.no, _blob.number > wanted.after, _blob.number <= wanted.until)
        .where(_blob.withdrawn == 0)
        .order_by(_blob.number)
    )
    used = 0
    with connection.execute(query.execution_options(yield_per=16)) as rows:
        for row in rows:
            if row.data is None or row.size > largest:
                frame: Framed | Described = Described(row.number, bytes(row.id), row.size)
                weight = DESCRIPTION_BYTES
            else:
                frame, weight = Framed(row.number, bytes(row.data)), row.size + PULL_OVERHEAD
            if used and used + weight > most_bytes:
                return
            used += weight
            yield frame


def ids_at(connection: Connection, numbers: Mapping[int, int]) -> dict[int, bytes]:
    """The id of the blob with that number in each space, by the number of the space; withdrawn ones too."""
    rows = connection.execute(
        select(_blob.space_no, _blob.id).where(tuple_(_blob.space_no, _blob.number).in_(list(numbers.items())))
    )
    return {row.space_no: bytes(row.id) for row in rows}


def find_blob(connection: Connection, space: KeptSpace, blob_id: bytes) -> Kept:
    """What is known of a blob; raises `Refusal` 404, or 410 where it was withdrawn."""
    row = connection.execute(
        select(_blob.number, _blob.size, _blob.withdrawn).where(_blob.space_no == space.no, _blob.id == blob_id)
    ).first()
    if row is None:
        raise Refusal(404, "unknown_blob")
    if row.withdrawn:
        raise Refusal(410, "withdrawn")
    return Kept(row.number, blob_id, row.size, bool(row.withdrawn))


def read_range(connection: Connection, space: KeptSpace, blob_id: bytes, start: int, end: int) -> bytes:
    """Bytes `start` to `end` (not included) of a blob that is there, at most a few pieces at a time."""
    data = connection.execute(
        select(_blob.data).where(_blob.space_no == space.no, _blob.id == blob_id)
    ).scalar()
    if data is not None:
        return bytes(data)[start:end]
    rows = connection.execute(
        select(_piece.start, _piece.data)
        .where(_piece.space_no == space.no, _piece.id == blob_id)
        .where(_piece.start > start - tables.LARGEST_PIECE, _piece.start < end)
        .order_by(_piece.start)
    )
    parts = [(row.start, bytes(row.data)) for row in rows]
    joined = b"".join(part for _, part in parts)
    first = parts[0][0] if parts else start
    return joined[start - first : end - first]


def statements_of(connection: Connection, space: KeptSpace) -> list[bytes]:
    """The signed statements of the space's membership, in the order they came, without the genesis."""
    rows = connection.execute(
        select(_blob.data).where(_blob.space_no == space.no, _blob.is_statement == 1).order_by(_blob.number)
    )
    return [bytes(row.data) for row in rows]


def statement_numbers(connection: Connection, space: KeptSpace, ids: Iterable[bytes]) -> dict[bytes, int]:
    """The numbers of those of `ids` that the space has as statements."""
    query = select(_blob.id, _blob.number).where(_blob.space_no == space.no, _blob.id.in_(list(ids)))
    return {bytes(row.id): row.number for row in connection.execute(query.where(_blob.is_statement == 1))}


def _sizes(connection: Connection, space: KeptSpace, ids: Iterable[bytes]) -> dict[bytes, int]:
    rows = connection.execute(select(_blob.id, _blob.size).where(_blob.space_no == space.no, _blob.id.in_(list(ids))))
    return {bytes(row.id): row.size for row in rows}


def row_of(
    space: KeptSpace, number: int, blob_id: bytes, data: bytes, hour: int, *, is_statement: bool = False
) -> dict[str, object]:
    """The row of a new blob."""
    return {
        "space_no": space.no,
        "number": number,
        "id": blob_id,
        "size": len(data),
        "is_statement": int(is_statement),
        "received_hour": hour,
        "withdrawn": 0,
        "data": data,
    }
