"""Who wrote an entry, on which device and when, as people read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ...store.log.hybrid_clock import milliseconds
from ...store.log.transaction import Transaction


@dataclass(frozen=True)
class Writer:
    """A person and the device they wrote on, by its name; by the start of its key where nobody told the name."""

    person: str | None
    device: str


def writers(tx: Transaction) -> dict[bytes, Writer]:
    """Who writes each feed of this vault."""
    rows = tx.connection.exec_driver_sql("select id, device, person, name from log_feed")
    return {feed: Writer(_person(tx, device, person), _device(tx, device, name)) for feed, device, person, name in rows}


def at(tx: Transaction, clock: int) -> str:
    """When, from an entry's clock: local time of this computer with its offset, to the second."""
    return local(tx, clock).isoformat(timespec="seconds")


def local(tx: Transaction, clock: int) -> datetime:
    """When, from an entry's clock, as this computer tells the time, aware of its offset."""
    return datetime.fromtimestamp(milliseconds(clock) / 1000, tx.clock.local().tzinfo)


def _person(tx: Transaction, device: bytes, person: str | None) -> str | None:
    return person or (tx.author.person if device == tx.author.device else None)


def _device(tx: Transaction, device: bytes, name: str | None) -> str:
    return tx.author.device_name if device == tx.author.device else name or device.hex()[:12]
