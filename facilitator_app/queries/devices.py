"""The devices that wrote in this vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from ..store.hybrid_clock import milliseconds
from ..store.transaction import Transaction


@dataclass(frozen=True)
class Device:
    """A device: its public signing key in hex, whose it is, how many changes came from it, when it last wrote."""

    id: str
    key: str
    person: str | None
    own: bool
    entries: int
    last_wrote: str | None


def list_devices(tx: Transaction) -> list[Device]:
    """Every device with a feed here, this one first."""
    rows = tx.connection.exec_driver_sql(
        "select f.device, max(f.person), count(e.no), max(e.clock) from log_feed f"
        " left join log_entry e on e.feed_no = f.no group by f.device"
    ).all()
    devices = [
        Device(device.hex(), device.hex()[:12], person, device == tx.author.device, entries, _at(clock))
        for device, person, entries, clock in rows
    ]
    return sorted(devices, key=lambda device: (not device.own, device.id))


def _at(clock: int | None) -> str | None:
    if clock is None:
        return None
    return datetime.fromtimestamp(milliseconds(clock) / 1000, UTC).isoformat(timespec="seconds")
