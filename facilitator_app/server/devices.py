"""The devices that the server knows: admitted coordinators, and every member of a space that is rooted in one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from . import tables
from .spaces import on_conflict_do_nothing

_device = tables.device.c


def device_id(key: bytes) -> bytes:
    """The 16 bytes by which a token names the device with the Ed25519 key `key`."""
    return hashlib.sha256(b"server device\0" + key).digest()[:16]


def device_key(connection: Connection, device: bytes) -> bytes | None:
    """The key of the device with this id; None where the server does not know it."""
    key = connection.execute(select(_device.key).where(_device.id == device)).scalar()
    return None if key is None else bytes(key)


def is_known(connection: Connection, key: bytes) -> bool:
    """Whether a device with this key is a member of anything here."""
    return device_key(connection, device_id(key)) is not None


def know(connection: Connection, keys: Iterable[bytes]) -> None:
    """Know these devices from now on; what each may do follows from the membership of each space."""
    rows = [{"id": device_id(key), "key": key} for key in sorted(set(keys))]
    if rows:
        connection.execute(on_conflict_do_nothing(connection, tables.device), rows)


def note_seen(connection: Connection, device: bytes, day: int) -> None:
    """Remember the day on which a device was last here."""
    connection.execute(
        update(tables.device)
        .where(_device.id == device, (_device.last_seen_day.is_(None)) | (_device.last_seen_day < day))
        .values(last_seen_day=day)
    )
