"""What this device remembers for itself: the programme it belongs to, its person's space, where the server is."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ..disk.statements import Statements
from ..log.transaction import Transaction

PROGRAMME, PERSONAL_SPACE = "programme_title", "personal_space"
_SERVER, _PIN = "server_address", "server_pin"


@dataclass(frozen=True)
class ServerAddress:
    """Where the central server is, and SHA-256 of the only certificate that is trusted (empty: a public one)."""

    address: str
    pin: bytes


def remember_programme(tx: Transaction, title: str) -> None:
    """Keep what the programme is called: an observer has no record of it."""
    _put(tx, PROGRAMME, title)


def remembered_programme(tx: Transaction) -> str | None:
    """The title of the programme that an invitation gave, if any."""
    return _get(tx, PROGRAMME)


def remember_server(tx: Transaction, server: ServerAddress) -> None:
    """Keep where the server is and which certificate it shows."""
    _put(tx, _SERVER, server.address)
    _put(tx, _PIN, server.pin.hex())


def remembered_server(tx: Transaction) -> ServerAddress | None:
    """The server of the programme, if one is known."""
    address = _get(tx, _SERVER)
    return None if address is None else ServerAddress(address, bytes.fromhex(_get(tx, _PIN) or ""))


def belong_to(tx: Transaction, person_id: UUID, person: str, personal_space: bytes) -> None:
    """This device is one of `person`'s from now on, and what they write for themselves goes to `personal_space`."""
    sql = Statements(tx.connection)
    sql.run("update identity set person_id = ?, person = ?", (person_id.bytes, person))
    _put(tx, PERSONAL_SPACE, personal_space.hex())


def _put(tx: Transaction, name: str, value: str) -> None:
    Statements(tx.connection).run(
        "insert into setting values (?, ?) on conflict (name) do update set value = excluded.value", (name, value)
    )


def _get(tx: Transaction, name: str) -> str | None:
    value: str | None = Statements(tx.connection).value("select value from setting where name = ?", (name,))
    return value
