"""The server that this device visits: told once, remembered, and handed on in invitations."""

from __future__ import annotations

import re

from ..errors import BadUsage, NoConnection
from ..store.records.local_settings import ServerAddress, remember_server, remembered_server
from ..store.sharing.last_visit import forget_last_visit
from ..store.sharing.server_marks import forget_server_marks
from ..store.vault import Vault
from .invitations import ORIGIN
from .transports.connection import Connection, place_of
from .transports.server_link import ServerLink

_PIN = re.compile(r"(?:sha-?256:)?((?:[0-9a-f]{2}[: ]?){31}[0-9a-f]{2})", re.IGNORECASE)
_TRIED_FOR = 20.0
"""Seconds for which a server that is told anew may take to answer."""


def read_pin(text: str) -> bytes:
    """The SHA-256 of a certificate as a server prints it; raises `BadUsage` ``server.bad_pin``."""
    found = _PIN.fullmatch(text.strip())
    if found is None:
        raise BadUsage("server.bad_pin")
    return bytes.fromhex(found.group(1).replace(":", "").replace(" ", ""))


def read_address(text: str) -> str:
    """The address of a server as people write it, with or without ``https://``; raises `BadUsage` for none."""
    written = text.strip().rstrip("/")
    address = written if "://" in written else f"https://{written}"
    place_of(address)  # refuses what is no address
    return address


def the_server(vault: Vault, address: str | None = None, pin: bytes | None = None) -> ServerAddress:
    """The server to visit: `address` with its `pin`, remembered from now on, or the one that is remembered.

    Without a pin a new address must show a public certificate; one that is known keeps its pin. Raises `BadUsage`
    ``server.unknown_address`` where there is none.
    """
    with vault.begin(ORIGIN) as tx:
        known = remembered_server(tx)
        if known is not None and address in (None, known.address) and pin in (None, known.pin):
            return known
        where = address or (known.address if known is not None else None)
        if where is None:
            raise BadUsage("server.unknown_address")
        named = ServerAddress(where, pin or b"")
        place_of(named.address)  # refuses what is no address before it is remembered
        remember_server(tx, named)
        forget_server_marks(tx)
        forget_last_visit(tx)
        return named


def prove_another(vault: Vault, address: str | None, pin: bytes | None) -> None:
    """Where a server is known, another one, or another pin of it, is tried before it takes the place of the known one.

    Raises `Damaged` with nothing changed where it shows another certificate: a pin that was read wrongly once would be
    asked for ever after. A new address that does not answer is taken at its word; another pin of the known address is
    not, since what it would take the place of may be right: `NoConnection` ``server.pin_unproven``.
    """
    with vault.read() as tx:
        known = remembered_server(tx)
    if known is None or (address in (None, known.address) and pin in (None, known.pin)):
        return
    connection = Connection(address or known.address, pin, _TRIED_FOR)
    try:
        connection.open()
    except NoConnection as error:
        if address in (None, known.address):
            raise NoConnection("server.pin_unproven") from error
    finally:
        connection.close()


def link_to(vault: Vault, server: ServerAddress, timeout: float = 60.0, budget: int | None = None) -> ServerLink:
    """A link to the server with the keys of this device, for `budget` bytes both ways; nothing is connected yet."""
    pin = server.pin or None
    return ServerLink(Connection(server.address, pin, timeout, budget), vault.author.keys, pin)
