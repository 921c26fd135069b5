"""Takes many pushes at once, of many devices into many spaces: a handful of statements however many there are."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Connection, bindparam, select, update

from . import tables
from .access import Access
from .blobs import check_quota, row_of
from .putting_in import put_in
from .refusal import Refusal
from .spaces import KeptSpace, find_spaces

_blob = tables.blob.c
_ASKED_AT_ONCE = 5_000
"""Ids in one question; databases have a limit of some 30,000."""
_ADVANCE = (
    update(tables.space)
    .where(tables.space.c.no == bindparam("its_no"))
    .values(last_number=bindparam("its_last"), bytes=bindparam("its_bytes"))
)


@dataclass(frozen=True)
class Push:
    """Blobs that a device (its Ed25519 key) hands in for a space, in their order; the hour they came."""

    space: bytes
    device: bytes
    blobs: list[bytes]
    hour: int


@dataclass
class _Open:
    """A locked space while it takes pushes: the numbers of the blobs it knows, and what is new."""

    space: KeptSpace
    numbers: dict[bytes, int]
    last: int
    added: int = 0
    rows: list[dict[str, object]] = field(default_factory=list)

    def take(self, allowed: KeptSpace, named: Sequence[tuple[bytes, bytes]], hour: int) -> list[int]:
        """Number what is new; returns the number of each. Raises `Refusal` 507 before anything is changed."""
        new = {name: data for name, data in named if name not in self.numbers}
        check_quota(allowed, self.added + sum(map(len, new.values())))
        for name, data in new.items():
            self.last += 1
            self.added += len(data)
            self.numbers[name] = self.last
            self.rows.append(row_of(self.space, self.last, name, data, hour))
        return [self.numbers[name] for name, _ in named]


def take_pushes(connection: Connection, access: Access, pushes: Sequence[Push]) -> list[list[int] | Refusal]:
    """The number of each blob of each push, or why the push is refused: 403, 404 or 507, or `Unjudged`.

    The spaces are locked before duplicates are looked for, in the order of their ids, as every process does.
    """
    named = [[(hashlib.sha256(blob).digest(), blob) for blob in push.blobs] for push in pushes]
    kept = find_spaces(connection, {push.space for push in pushes}, lock=True)
    numbers = _known(connection, (name for each in named for name, _ in each))
    opened = {space.no: _Open(space, numbers[space.no], space.last_number) for space in kept.values()}
    results: list[list[int] | Refusal] = []
    for push, blobs in zip(pushes, named, strict=True):
        try:
            space = access.allowed_to_write(kept.get(push.space), push.device)
            results.append(opened[space.no].take(space, blobs, push.hour))
        except Refusal as refused:
            results.append(refused)
    _write(connection, [each for each in opened.values() if each.rows])
    return results


def _known(connection: Connection, names: Iterable[bytes]) -> dict[int, dict[bytes, int]]:
    """The numbers of the blobs with these ids that are here already, by the number of their space."""
    found: dict[int, dict[bytes, int]] = defaultdict(dict)
    asked = iter(set(names))
    while some := list(islice(asked, _ASKED_AT_ONCE)):
        for row in connection.execute(select(_blob.space_no, _blob.id, _blob.number).where(_blob.id.in_(some))):
            found[row.space_no][bytes(row.id)] = row.number
    return found


def _write(connection: Connection, opened: Sequence[_Open]) -> None:
    if not opened:
        return
    put_in(connection, tables.blob, [row for each in opened for row in each.rows])
    advanced = [
        {"its_no": each.space.no, "its_last": each.last, "its_bytes": each.space.bytes + each.added} for each in opened
    ]
    connection.execute(_ADVANCE, advanced)
