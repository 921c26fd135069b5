"""Visits to the server that are killed in the middle: the next one goes on, and nothing is lost or doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from facilitator_app.server.keeping import standing
from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process
from tests.server.link import Link, Weather, bad_link
from tests.server.running import Server

pytestmark = pytest.mark.slow

NOTES = 400
KILLS = 4
IN_FLIGHT = 96 * 1024
"""Bytes that a kill may cost at most: what was under way, the greeting of the next connection, and what that asks."""


@pytest.fixture
def mesa_with_much(mesa: CommandLine) -> CommandLine:
    """Rosa's workspace with notes that hardly compress, about 600 KB of segments, before anybody else is let in."""
    source = random.Random(7)
    document = highland_process("larga")
    document["sessions"][0]["notes"] = [
        {"key": f"x{number}", "kind": "statement", "text": source.randbytes(1_500).hex(), "visibility": "minutes"}
        for number in range(NOTES)
    ]
    mesa.done("import", mesa.write("larga.json", document))
    return mesa


def killed_visit(cli: CommandLine, server: Server, way: Link, after: int) -> None:
    """Begin a visit in a process of its own, and kill it when `after` more bytes have passed."""
    words = ["--workspace", cli.workspace, "--passphrase-file", cli.passphrase_file, "sync"]
    words += ["--server", way.address, "--pin", server.pin.hex()]
    program = [sys.executable, "-m", "facilitator_app", *map(str, words)]
    until = way.up + way.down + after
    process = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ.copy())
    while way.up + way.down < until and process.poll() is None:
        time.sleep(0.005)
    process.kill()
    assert process.wait() == -signal.SIGKILL, "it was over before it could be killed"


def finished_visit(cli: CommandLine, server: Server, way: Link) -> None:
    way.weather.rate = None
    cli.done("sync", "--server", way.address, "--pin", server.pin.hex())


def notes(cli: CommandLine) -> list[object]:
    return sorted(cli.done("list", "notes")["items"], key=lambda note: str(note["id"]))


def test_killed_while_it_hands_in_it_goes_on_and_sends_hardly_anything_twice(
    mesa_with_much: CommandLine, joined: CommandLine, server: Server
) -> None:
    mesa = mesa_with_much
    before = notes(mesa)
    with bad_link(server.address, Weather(rate=90_000)) as way:
        for number in range(KILLS):
            killed_visit(mesa, server, way, 60_000 + 9_000 * number)
        finished_visit(mesa, server, way)
        assert way.up < standing(server.place).figures.bytes + KILLS * IN_FLIGHT
        assert notes(mesa) == before
        finished_visit(joined, server, way)
    assert [note for note in notes(joined) if note not in before] == []
    assert len(notes(joined)) == len(before)
    for cli in (mesa, joined):
        assert cli.done("check")["ok"]
        assert cli.done("status")["gaps"] == []


def test_killed_while_it_fetches_it_goes_on_and_has_everything_once(
    mesa_with_much: CommandLine, joined: CommandLine, server: Server
) -> None:
    mesa = mesa_with_much
    with bad_link(server.address) as way:
        finished_visit(mesa, server, way)
        way.down, way.weather.rate = 0, 90_000
        for number in range(KILLS):
            killed_visit(joined, server, way, 60_000 + 9_000 * number)
            assert joined.done("check")["ok"]
        finished_visit(joined, server, way)
        assert way.down < standing(server.place).figures.bytes + KILLS * IN_FLIGHT
        assert notes(joined) == notes(mesa)
        again = joined.done("sync")
        assert (again["received"], again["entries_new"], again["gaps"]) == (0, 0, [])
    assert joined.done("check")["ok"]
