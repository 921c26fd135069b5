"""Records some hundred at a time, groups of them, and arrays written piece by piece: export in flat memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, select

from ...domain.records import Record
from ...store.log.transaction import Transaction

_AT_ONCE = 500
_AnyRecord = TypeVar("_AnyRecord", bound=Record)


def listed(name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The member `name` of an object with an array of `pieces`; nothing where there is none."""
    return listed_streams(name, ((piece,) for piece in pieces))


def listed_streams(name: str, streams: Iterable[Iterable[bytes]]) -> Iterator[bytes]:
    """As `listed`, for elements that come in several pieces each."""
    opening = b',"' + name.encode() + b'":['
    for stream in streams:
        yield opening
        yield from stream
        opening = b","
    if opening == b",":
        yield b"]"


def in_batches(tx: Transaction, kind: type[_AnyRecord], chosen: Select[UUID]) -> Iterator[list[_AnyRecord]]:
    """The records whose ids `chosen` gives, in its order, some hundred at a time and then let go of."""
    ids = iter(tx.session.scalars(chosen).all())
    while some := list(islice(ids, _AT_ONCE)):
        found = {record.id: record for record in tx.session.scalars(select(kind).where(kind.id.in_(some)))}
        yield [found[identity] for identity in some]
        for record in found.values():
            tx.session.expunge(record)


def grouped(
    records: Iterable[_AnyRecord], by: Callable[[_AnyRecord], UUID | None]
) -> dict[UUID | None, list[_AnyRecord]]:
    """`records` by what `by` says of each."""
    found: dict[UUID | None, list[_AnyRecord]] = {}
    for record in records:
        found.setdefault(by(record), []).append(record)
    return found
