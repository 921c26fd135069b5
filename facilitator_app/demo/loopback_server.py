"""The central server of the demonstration: a real one on loopback, in a process of its own that ends with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from ..durable import write_durably
from ..server.keeping import Place, add_programme
from ..sync.invitations import own_card
from ..sync.server_settings import link_to, read_pin, the_server
from ..sync.server_visit import ServerVisit, Visited
from ..workspace import Workspace
from .saying import Say

_EXTRA = ("starlette", "uvicorn")
_ITS_END = 15.0
"""Seconds in which the server writes what it accepted and ends."""


@dataclass(frozen=True)
class LoopbackServer:
    """A server that runs: where it keeps what it has, its address and the pin of its certificate."""

    data: Path
    address: str
    pin: str

    def admit(self, coordinator: Workspace) -> None:
        """Let the programme of `coordinator` in, as a keeper does with the card that was handed over."""
        card = self.data / "tarjeta"
        write_durably(card, own_card(coordinator.vault))
        add_programme(Place(self.data), card)

    def introduce_to(self, workspace: Workspace) -> None:
        """Let `workspace` remember this server; its port is another one each time it starts."""
        the_server(workspace.vault, self.address, read_pin(self.pin))

    def visited_by(self, workspace: Workspace) -> Visited:
        """One visit: what the server lacks is handed in, what is new is fetched."""
        link = link_to(workspace.vault, the_server(workspace.vault))
        try:
            return ServerVisit(workspace.vault, link).run()
        finally:
            link.close()


@contextmanager
def loopback_server(data: Path, say: Say) -> Iterator[LoopbackServer | None]:
    """Run the server for as long as the block; None, with a word why, where it is not installed or does not start."""
    if not all(map(find_spec, _EXTRA)):
        say("demo.server_not_installed")
        yield None
        return
    data.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", f"{__package__}.serving", str(data)],
        cwd=Path(__file__).parents[2],  # where this package is found, however it was started
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield _announced(process, data, say)
        finally:
            _end(process)


def _announced(process: subprocess.Popen[str], data: Path, say: Say) -> LoopbackServer | None:
    """The server once it answers, or None where it ended instead."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        say("demo.server_did_not_start")
        return None
    told = json.loads(line)
    say("demo.server_started", address=told["address"], pin=told["pin"])
    return LoopbackServer(data, told["address"], told["pin"])


def _end(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(_ITS_END)
    except subprocess.TimeoutExpired:
        process.kill()
