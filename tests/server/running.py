"""The real server in a process of its own, and the devices that speak to it."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from facilitator_app.cli.main import main
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.keeping import DATABASE, Place, add_programme
from facilitator_app.sync.transports.connection import Connection
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.wire.genesis import Genesis, begin_space, read_genesis
from facilitator_app.wire.membership import evaluate
from facilitator_app.wire.statement import Act, Grant, Role, Statement, state
from tests.forked import Program


@dataclass
class Server:
    """A server that runs."""

    place: Place
    process: Program
    address: str
    pin: bytes
    has_programme: bool
    links: list[ServerLink] = field(default_factory=list)

    def link(self, keys: DeviceKeys, address: str | None = None, timeout: float = 30) -> ServerLink:
        """A device's link to it, through `address` where something stands in between; closed with the server."""
        link = ServerLink(Connection(address or self.address, self.pin, timeout=timeout), keys, self.pin)
        self.links.append(link)
        return link

    def kill(self) -> None:
        """As a loss of power does."""
        self.process.kill()


def start(
    place: Place, *options: str, listen: str = "127.0.0.1:0", run: Callable[[list[str]], int | None] = main
) -> Server:
    """Start a server and wait until it says where it listens; `run` is the command line, on another clock perhaps."""
    words = ["--json", "serve", "--listen", listen, "--data", str(place.data)]
    if place.database is not None:
        words += ["--database", place.database]
    process = Program(run, [*words, *options])
    said = json.loads(process.stdout.readline() or "{}")
    if "address" not in said:
        raise AssertionError(f"{process.ended(20)} {said}")
    pin = bytes.fromhex(said["pin"].removeprefix("sha256:"))
    return Server(place, process, said["address"], pin, said["programme"])


@contextmanager
def running(place: Place, *options: str) -> Iterator[Server]:
    """A server that runs for as long as the block, and ends well."""
    server = start(place, *options)
    err = ""
    try:
        yield server
    finally:
        err = stopped(server)
    complaints = [line for line in err.splitlines() if '"level": "error"' in line or "Traceback" in line]
    assert not complaints, "\n".join(complaints)


def stopped(server: Server) -> str:
    """End a server, dead or alive; returns what it logged."""
    for link in server.links:
        link.close()
    server.process.terminate()
    return server.process.ended(20)[2]


@dataclass
class Space:
    """A space as its creator knows it: the genesis and the statements so far."""

    creator: DeviceKeys
    genesis: bytes = b""
    statements: list[Statement] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.genesis = self.genesis or begin_space("table", self.creator, os.urandom(16))

    @property
    def read(self) -> Genesis:
        """The genesis."""
        return read_genesis(self.genesis)

    @property
    def id(self) -> bytes:
        """The space's id."""
        return self.read.space

    @property
    def signed(self) -> list[bytes]:
        """All statements as they travel."""
        return [one.signed for one in self.statements]

    def say(self, act: Act, by: DeviceKeys | None = None) -> Statement:
        """A statement that knows all before it."""
        heads = evaluate(self.read, self.statements).heads
        made = state(self.id, list(heads), act, by or self.creator)
        self.statements.append(made)
        return made

    def grant(self, keys: DeviceKeys, role: Role = Role.WRITER) -> Statement:
        """Let a device in."""
        return self.say(Grant(keys.card.signing, keys.card.digest(), role))


def admitted(place: Place, keys: DeviceKeys, folder: Path) -> None:
    """Let the keeper admit a coordinator."""
    card = folder / "card"
    card.write_bytes(keys.signed_card())
    add_programme(place, card)


def shared(server: Server, ana: DeviceKeys, *others: DeviceKeys, role: Role = Role.WRITER) -> Space:
    """A space of Ana's that the server keeps, with others in it."""
    space = Space(ana)
    for other in others:
        space.grant(other, role)
    server.link(ana).state_membership(space.id, space.genesis, space.signed)
    return space


def give_room(server: Server, quota: str) -> None:
    """Set how much every space may hold, as SQL says it: ``bytes`` for no more than there is, ``null`` for any."""
    with closing(sqlite3.connect(server.place.data / DATABASE)) as database, database:
        database.execute(f"update space set quota = {quota}")


def push(link: ServerLink, space: Space, *blobs: bytes) -> None:
    """Hand in blobs, all of them."""
    for _ in link.push(space.id, blobs):
        pass
