"""What every device calls itself, and whose it is: as its newest changes say, else as its card does."""

from __future__ import annotations

from typing import NamedTuple

from ...store.log.transaction import Transaction
from ...store.sharing.peers import peers


class DeviceName(NamedTuple):
    """Whose a device is and what it is called; None where that is not known."""

    person: str | None
    device_name: str | None


UNKNOWN = DeviceName(None, None)


def device_names(tx: Transaction) -> dict[bytes, DeviceName]:
    """Every device that wrote here or was met, by its public signing key, and this one."""
    rows = tx.connection.exec_driver_sql("select device, max(person), max(name) from log_feed group by device")
    names = {one.device: DeviceName(one.person, one.device_name) for one in peers(tx)}
    for device, person, name in rows:
        met = names.get(device, UNKNOWN)
        names[device] = DeviceName(person or met.person, name or met.device_name)
    return {**names, tx.author.device: DeviceName(tx.author.person, tx.author.device_name)}
