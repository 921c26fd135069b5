"""Who wrote an entry, on which device and when, and by which way it came here, as people read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ...store.log.hybrid_clock import milliseconds
from ...store.log.transaction import Transaction
from ...store.sharing.ways import Came


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


def way_and_moment(tx: Transaction, came: Came | None) -> tuple[str | None, str | None]:
    """By which way an entry came (``here``, ``bundle``, ``server``), and when by this computer's clock; None where that
    was not kept, and no moment where it was written here."""
    if came is None:
        return None, None
    if came.at is None:
        return came.way.value, None
    moment = datetime.fromtimestamp(came.at / 1000, tx.clock.local().tzinfo)
    return came.way.value, moment.isoformat(timespec="seconds")


def local(tx: Transaction, clock: int) -> datetime:
    """When, from an entry's clock, as this computer tells the time, aware of its offset."""
    return datetime.fromtimestamp(milliseconds(clock) / 1000, tx.clock.local().tzinfo)


def _person(tx: Transaction, device: bytes, person: str | None) -> str | None:
    return person or (tx.author.person if device == tx.author.device else None)


def _device(tx: Transaction, device: bytes, name: str | None) -> str:
    return tx.author.device_name if device == tx.author.device else name or device.hex()[:12]
