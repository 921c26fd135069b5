"""Two thousand devices that come back at once are all served; a large attachment passes through in little memory."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.wire.frames import Described
from tests.server.herd import Member, stampede
from tests.server.running import Server, shared

SPACES, MEMBERS, TIMES = 40, 10, 5
"""Two thousand visits: each of ten members of forty spaces comes five times, which saves making as many keys."""


@pytest.mark.slow
def test_two_thousand_devices_that_come_at_once_are_all_served(own_server: Server, ana: DeviceKeys) -> None:
    devices = [DeviceKeys.generate() for _ in range(MEMBERS)]
    spaces = [shared(own_server, ana, *devices) for _ in range(SPACES)]
    herd = [
        Member(keys, space, [os.urandom(4_000) for _ in range(5)])
        for space in spaces
        for keys in devices
        for _ in range(TIMES)
    ]
    assert len(herd) == 2_000
    stampede(own_server, herd)
    assert all(member.acknowledged for member in herd)
    link = own_server.link(ana)
    for space in spaces:
        ids = [hashlib.sha256(blob).digest() for member in herd if member.space is space for blob in member.blobs]
        assert link.lacking(space.id, ids) == []


@pytest.mark.slow
def test_fifty_megabytes_pass_through_within_thirty_above_idle(own_server: Server, ana: DeviceKeys) -> None:
    space = shared(own_server, ana)
    link = own_server.link(ana)
    for _ in link.upload(space.id, os.urandom(2_000_000)):  # every thread and connection is there from now on
        pass
    idle = _resident(own_server)
    _forget_peak(own_server)
    blob = os.urandom(50_000_000)
    for _ in link.upload(space.id, blob):
        pass
    log = link.changes(b"", {space.id: 0}).log
    described = link.pull(space.id, log, 0)[0][-1]
    assert isinstance(described, Described)
    whole = hashlib.sha256()
    for part in link.fetch(space.id, described):
        whole.update(part)
    assert whole.digest() == described.id == hashlib.sha256(blob).digest()
    assert _peak(own_server) - idle < 30_000


def _status(server: Server, name: str) -> int:
    lines = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


def _resident(server: Server) -> int:
    return _status(server, "VmRSS:")


def _peak(server: Server) -> int:
    return _status(server, "VmHWM:")


def _forget_peak(server: Server) -> None:
    Path(f"/proc/{server.process.pid}/clear_refs").write_text("5", encoding="ascii")
