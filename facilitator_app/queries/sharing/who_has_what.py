"""Who has what: what every other device signed that it has, of everything here and of this device's own changes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from ...store.log.runs import count
from ...store.log.transaction import Transaction
from ...store.sharing.claims import Claims
from ...store.sharing.gaps import held
from ...store.sharing.receipts import known_receipts
from ...wire.receipt import Receipt
from ..process_titles import space_titles
from .device_names import UNKNOWN, device_names
from .unshared import own_feeds, shareable_spaces


@dataclass(frozen=True)
class Holding:
    """What a device said it has of a space when it last said so, as far as that is believed (store/sharing/claims.py).

    Of the changes that are here it `has` so many and `lacks` so many, and so many are `unproven`: it likely has them,
    being further on with them than this device. `at` is that moment by its clock; None where it never said anything.
    """

    process: str | None
    kind: str
    device: str
    person: str | None
    device_name: str | None
    at: str | None
    has: int
    lacks: int
    unproven: int

    def as_data(self) -> dict[str, Any]:
        """The holding as plain data, for scripts."""
        return asdict(self)


@dataclass(frozen=True)
class Acknowledgement:
    """How many of this device's changes another device has, of those that it may read; `at` is when it said so, by
    its own clock, and None where it never did."""

    device: bytes
    has: int
    of: int
    at: datetime | None


def holdings(tx: Transaction) -> list[Holding]:
    """Every other member of each space, with what its newest receipt says."""
    titles, names, claims = space_titles(tx), device_names(tx), Claims(tx)
    found: list[Holding] = []
    for space in tx.spaces.all():
        here, told = held(tx, space.id), known_receipts(tx, space.id)
        for device in sorted(tx.members(space.id).besides(tx.author.device)):
            receipt = told.get(device)
            at = None if receipt is None else _moment(receipt).isoformat(timespec="seconds")
            said = () if receipt is None else (receipt,)
            has, lacks, unproven = 0, 0, 0
            for feed in here:
                lacking = claims.lacking(feed.feed, feed.runs, said)
                likely = sum(count(claims.unproven(feed.feed, lacking, one)) for one in said)
                has += count(feed.runs) - count(lacking)
                lacks, unproven = lacks + count(lacking) - likely, unproven + likely
            about = (device.hex(), *names.get(device, UNKNOWN))
            found.append(Holding(titles.get(space.id), space.kind.value, *about, at, has, lacks, unproven))
    return found


def acknowledgements(tx: Transaction) -> list[Acknowledgement]:
    """What each other member has of this device's changes, whoever said so last first."""
    found: dict[bytes, Acknowledgement] = {}
    claims = Claims(tx)
    for space in shareable_spaces(tx):
        feeds, told = own_feeds(tx, space.id), known_receipts(tx, space.id)
        wrote = sum(count(feed.runs) for feed in feeds)
        for device in tx.members(space.id).besides(tx.author.device):
            before = found.get(device, Acknowledgement(device, 0, 0, None))
            receipt = told.get(device)
            said = () if receipt is None else (receipt,)
            lacks = sum(count(claims.lacking(feed.feed, feed.runs, said)) for feed in feeds)
            at = before.at if receipt is None else max(_moment(receipt), before.at or _moment(receipt))
            found[device] = Acknowledgement(device, before.has + wrote - lacks, before.of + wrote, at)
    return sorted(found.values(), key=lambda one: (one.at is None, -one.at.timestamp() if one.at else 0, one.device))


def _moment(receipt: Receipt) -> datetime:
    return datetime.fromtimestamp(receipt.wall_ms / 1000, UTC)
