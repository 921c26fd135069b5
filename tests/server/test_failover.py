"""A PostgreSQL that goes for good: its standby takes over, and nothing that was acknowledged is missing."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import NoConnection
from facilitator_app.server.keeping import Place, begin_new_log
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.sync.transports.server_refusals import OtherLog
from tests.server.postgresql import PostgreSQL, new_cluster, new_standby
from tests.server.running import Space, admitted, push, running, shared

pytestmark = pytest.mark.slow
PATIENCE = 60


def either(primary: PostgreSQL, standby: PostgreSQL, name: str) -> str:
    """The address of a database on whichever of the two takes writes (docs/operations.md)."""
    hosts = "&".join(f"host=127.0.0.1:{one.port}" for one in (primary, standby))
    return f"postgresql://relay@/{name}?{hosts}&target_session_attrs=read-write"


def push_when_it_is_back(link: ServerLink, space: Space, blob: bytes) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            push(link, space, blob)
        except NoConnection:
            time.sleep(0.2)
        else:
            return
    raise AssertionError("it never came back")


def test_a_standby_takes_over_and_a_device_goes_on_as_if_nothing_had_been(tmp_path: Path, ana: DeviceKeys) -> None:
    with new_cluster(tmp_path / "primary") as primary, new_standby(primary, tmp_path / "standby") as standby:
        primary.run("ALTER SYSTEM SET synchronous_standby_names = '*'", "postgres")
        primary.run("SELECT pg_reload_conf()", "postgres")
        name = primary.new_database().rsplit("/", 1)[1]
        place = Place(tmp_path / "server", either(primary, standby, name))
        admitted(place, ana, tmp_path)
        with running(place) as server:
            space = shared(server, ana)
            link, kept = server.link(ana), [os.urandom(4_000) for _ in range(40)]
            push(link, space, *kept)
            log = link.changes(b"", {space.id: 0}).log
            primary.stop()
            with pytest.raises(NoConnection):
                push(link, space, b"while nobody answers")
            standby.promote()
            standby.run("ALTER SYSTEM RESET synchronous_standby_names", "postgres")  # it came with the copy
            standby.run("SELECT pg_reload_conf()", "postgres")
            push_when_it_is_back(link, space, b"after it")
            assert link.lacking(space.id, [hashlib.sha256(blob).digest() for blob in kept]) == []
            assert link.changes(log, {space.id: 41}).spaces == {}
            begin_new_log(place)  # what the keeper does where the standby may have lagged behind
            with pytest.raises(OtherLog):
                link.changes(log, {space.id: 41})
