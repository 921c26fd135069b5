"""What is shared and what is not: changes that nobody else has, what is missing here, who has what (sync.md, 12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from ..domain.vocabulary import SpaceKind
from ..store import gaps as store_gaps
from ..store.gaps import held
from ..store.peers import peers
from ..store.receipts import receipts
from ..store.runs import Run, without
from ..store.spaces import Space
from ..store.transaction import Transaction
from ..wire.receipt import Receipt, read_receipt
from .process_titles import space_titles


@dataclass(frozen=True)
class Gap:
    """Changes that are missing here: whose, of which process, which numbers, and who is known to have them.

    `process` is its title (None for the programme, or where it has not arrived), `kind` the kind of space.
    """

    process: str | None
    kind: str
    person: str | None
    device_name: str | None
    device: str | None
    first: int
    last: int
    told_by: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many changes are missing."""
        return self.last - self.first + 1

    def as_data(self) -> dict[str, Any]:
        """The gap as plain data, for scripts."""
        return {**asdict(self), "told_by": list(self.told_by), "count": self.count}


@dataclass(frozen=True)
class Holding:
    """What a device said it has of a space when it last said so: how many changes, and how many of those here it lacks.

    `at` is that moment by its own clock; None where it never said anything.
    """

    process: str | None
    kind: str
    device: str
    person: str | None
    device_name: str | None
    at: str | None
    has: int
    lacks: int

    def as_data(self) -> dict[str, Any]:
        """The holding as plain data, for scripts."""
        return asdict(self)


def list_gaps(tx: Transaction) -> list[Gap]:
    """Everything that others are known to have and that has not arrived."""
    titles, names = space_titles(tx), _names(tx)
    return [
        Gap(
            titles.get(space.id),
            space.kind.value,
            gap.person,
            gap.device_name,
            None if gap.device is None else gap.device.hex(),
            gap.first,
            gap.last,
            tuple(sorted({names.get(head.told_by) or head.told_by.hex()[:12] for head in gap.told_by})),
        )
        for space in tx.spaces.all()
        for gap in store_gaps.gaps(tx, space.id)
    ]


def holdings(tx: Transaction) -> list[Holding]:
    """Who has what, of every space that others read: each other member of each space, as its newest receipt says."""
    titles, found = space_titles(tx), list[Holding]()
    known = {one.device: one for one in peers(tx)}
    for space in _shared(tx):
        here = _runs(tx, space.id)
        said = _receipts(tx, space.id)
        for device in sorted(tx.members(space.id).members.keys() - {tx.author.device}):
            receipt, peer = said.get(device), known.get(device)
            lacking = sum(map(_size, _lacking(here, receipt)))
            found.append(
                Holding(
                    titles.get(space.id),
                    space.kind.value,
                    device.hex(),
                    peer.person if peer else None,
                    peer.device_name if peer else None,
                    None if receipt is None else _at(receipt.wall_ms),
                    sum(last - first + 1 for one in (receipt.held if receipt else ()) for first, last in one.runs),
                    lacking,
                )
            )
    return found


def count_unshared(tx: Transaction) -> int:
    """This device's changes that no other device has said to have, in spaces that others read or may come to read."""
    count = 0
    for space in tx.spaces.all():
        if space.kind == SpaceKind.PERSONAL and space not in _shared(tx):
            continue
        own = _runs(tx, space.id, tx.author.device)
        said = [one for device, one in _receipts(tx, space.id).items() if device != tx.author.device]
        for feed, runs in own.items():
            left = runs
            for receipt in said:
                left = without(left, _said(receipt, feed))
            count += sum(map(_size, left))
    return count


def _shared(tx: Transaction) -> list[Space]:
    """The spaces that have a member besides this device."""
    return [space for space in tx.spaces.all() if tx.members(space.id).members.keys() - {tx.author.device}]


def _runs(tx: Transaction, space: bytes, device: bytes | None = None) -> dict[bytes, list[Run]]:
    """What is here of each feed; with `device` of its feeds alone."""
    return {one.feed: list(one.runs) for one in held(tx, space) if device in (None, one.device)}


def _receipts(tx: Transaction, space: bytes) -> dict[bytes, Receipt]:
    return {one.device: read_receipt(one.blob) for one in receipts(tx, space)}


def _lacking(here: dict[bytes, list[Run]], receipt: Receipt | None) -> Iterable[Run]:
    for feed, runs in here.items():
        yield from without(runs, () if receipt is None else _said(receipt, feed))


def _said(receipt: Receipt, feed: bytes) -> list[Run]:
    return [Run(*run) for one in receipt.held if one.feed == feed for run in one.runs]


def _size(run: Run) -> int:
    return run.last - run.first + 1


def _names(tx: Transaction) -> dict[bytes, str | None]:
    return {one.device: one.person or one.device_name for one in peers(tx)}


def _at(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
