"""How people visit a server in these tests, and how a way to it fails them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.server_settings import link_to
from facilitator_app.sync.server_visit import ServerVisit, Visited
from facilitator_app.sync.transports.server_link import ServerLink
from tests.server.link import Link
from tests.server.running import Server
from tests.sync.team import Person


def visit(who: Person, server: Server, address: str | None = None, timeout: float = 20) -> Visited:
    """One visit to the server, through `address` where something stands in between."""
    who.clock.ms += 60_000
    link = link_to(who.workspace.vault, ServerAddress(address or server.address, server.pin), timeout)
    try:
        return ServerVisit(who.workspace.vault, link).run()
    finally:
        link.close()


def until_quiet(server: Server, *people: Person) -> None:
    """Everybody visits until nobody has anything to send or to fetch."""
    for _ in range(6):
        if not sum(visit(who, server).received for who in people):
            return
    raise AssertionError("there is always something more")


@contextmanager
def pushed(into: bytes) -> Iterator[list[bytes]]:
    """Every blob that is pushed into a space in the block."""
    blobs: list[bytes] = []
    push = ServerLink.push

    def noted(self: ServerLink, space: bytes, some: Sequence[bytes]) -> Iterator[list[bytes]]:
        blobs.extend(some if space == into else [])
        return push(self, space, some)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ServerLink, "push", noted)
        yield blobs


def stall_after(way: Link, most: int) -> None:
    while way.down < most:
        time.sleep(0.01)
    way.weather.stalls = True
