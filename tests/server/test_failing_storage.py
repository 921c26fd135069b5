"""A full disk, a full quota, a database that went away: told as what they are, and nothing acknowledged is lost."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import FacilitatorError, NoConnection, Refused
from facilitator_app.server.keeping import Place
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.sync.transports.server_refusals import Busy
from facilitator_app.wire.frames import Framed, push_body
from tests.server.postgresql import PostgreSQL, disk_of_postgresql, new_cluster
from tests.server.running import Server, Space, admitted, push, running, shared, start, stopped
from tests.store.workspace import small_disk


def _push_until_refused(server: Server, keys: DeviceKeys, space: Space) -> tuple[list[bytes], FacilitatorError]:
    link, kept = server.link(keys), []
    try:
        for _ in range(1_000):
            blob = os.urandom(60_000)
            push(link, space, blob)
            kept.append(hashlib.sha256(blob).digest())
    except (Refused, NoConnection) as refused:
        return kept, refused
    raise AssertionError("nothing was refused")


def test_a_full_disk_is_told_and_everything_acknowledged_stays(tmp_path: Path, ana: DeviceKeys) -> None:
    with small_disk(tmp_path / "disk", 6_000):
        place = Place(tmp_path / "disk" / "server")
        admitted(place, ana, tmp_path)
        server = start(place)
        space = shared(server, ana)
        kept, refused = _push_until_refused(server, ana, space)
        assert len(kept) > 5
        assert refused.code == "server.disk_full"
        link = server.link(ana)
        assert link.lacking(space.id, kept) == []
        answer = link.connection.ask("GET", "/readyz")
        assert (answer.status, b"the disk is full" in answer.body) == (503, True)
        _give_room(tmp_path / "disk")
        assert link.connection.ask("GET", "/readyz").status == 200
        assert "the disk is full" in stopped(server)
        again = start(place)
        assert again.link(ana).lacking(space.id, kept) == []
        stopped(again)


def test_a_connection_that_the_database_ended_is_opened_anew_and_nobody_hears_of_it(
    tmp_path: Path, ana: DeviceKeys, postgresql: PostgreSQL
) -> None:
    place = Place(tmp_path / "server", postgresql.new_database())
    assert place.database is not None
    name = place.database.rsplit("/", 1)[1]
    admitted(place, ana, tmp_path)
    with running(place) as server:
        space, link = shared(server, ana), server.link(ana)
        for number in range(3):
            push(link, space, b"before %d" % number)
            postgresql.run(
                f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'", "postgres"
            )
            push(link, space, b"after %d" % number)
        assert link.changes(b"", {space.id: 0}).spaces[space.id] == 6


def test_a_space_above_its_quota_is_refused_and_the_others_go_on(place: Place, tmp_path: Path, ana: DeviceKeys) -> None:
    admitted(place, ana, tmp_path)
    with running(place, "--space-quota", "1") as server:
        space, other = shared(server, ana), shared(server, ana)
        kept, refused = _push_until_refused(server, ana, space)
        assert len(kept) == 16
        assert refused.code == "server.full"
        with pytest.raises(Refused):
            list(server.link(ana).upload(space.id, os.urandom(300_000)))
        push(server.link(ana), space, b"what still fits")
        push(server.link(ana), other, os.urandom(60_000))


def test_the_pieces_of_what_never_becomes_whole_count_for_the_quota_too(
    place: Place, tmp_path: Path, ana: DeviceKeys
) -> None:
    admitted(place, ana, tmp_path)
    with running(place, "--space-quota", "1") as server:
        space = shared(server, ana)
        link = server.link(ana)
        begun = [os.urandom(400_000) for _ in range(2)]
        for blob in begun:
            next(link.upload(space.id, blob, is_new=True))
        with pytest.raises(Refused, match=r"server\.full"):
            next(link.upload(space.id, os.urandom(400_000), is_new=True))
        push(link, space, b"what still fits")
        list(link.upload(space.id, begun[0]))  # and what was begun in time becomes whole


def test_a_database_that_went_away_is_waited_for_and_comes_back(tmp_path: Path, ana: DeviceKeys) -> None:
    with new_cluster(tmp_path) as cluster:
        place = Place(tmp_path / "server", cluster.new_database())
        admitted(place, ana, tmp_path)
        server = start(place)
        space = shared(server, ana)
        link = server.link(ana)
        push(link, space, b"before")
        cluster.stop()
        for _ in range(3):
            with pytest.raises((Busy, NoConnection)):
                push(link, space, b"meanwhile")
        assert link.connection.ask("GET", "/readyz").status == 503
        assert link.connection.ask("GET", "/healthz").status == 200
        cluster.start()
        _until_it_answers(link, space)
        ids = [hashlib.sha256(blob).digest() for blob in (b"before", b"after")]
        assert link.lacking(space.id, ids) == []
        complaints = stopped(server)
        assert "does not answer" in complaints
        assert "Traceback" not in complaints
        cluster.run("SELECT 1", "postgres")


def _until_it_answers(link: ServerLink, space: Space) -> None:
    for _ in range(20):
        try:
            push(link, space, b"after")
        except (Busy, NoConnection):
            continue
        return
    raise AssertionError("it never came back")


def test_a_full_disk_still_hands_out_to_who_was_not_here_today(
    tmp_path: Path, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    with small_disk(tmp_path / "disk", 6_000):
        place = Place(tmp_path / "disk" / "server")
        admitted(place, ana, tmp_path)
        server = start(place)
        space = shared(server, ana, beto)
        kept, _ = _push_until_refused(server, ana, space)
        filler = tmp_path / "disk" / "filler"
        with suppress(OSError):
            while True:
                with filler.open("ab") as file:
                    file.write(os.urandom(4096))
        link = server.link(beto)
        log = link.changes(b"", {space.id: 0}).log
        frames, _ = link.pull(space.id, log, 0)
        assert kept[0] in {hashlib.sha256(one.blob).digest() for one in frames if isinstance(one, Framed)}
        filler.unlink()
        assert "Traceback" not in stopped(server)


@contextmanager
def _small_tablespace(cluster: PostgreSQL, tmp_path: Path) -> Iterator[tuple[Place, Path]]:
    """A server whose packages go to a disk of their own, and where that is."""
    disk = Path("/tmp") / f"pg-{os.getpid()}-small"
    with disk_of_postgresql(disk, 14_000):
        try:
            cluster.run(f"CREATE TABLESPACE small LOCATION '{disk}'", "postgres")
            cluster.run("CREATE DATABASE small TABLESPACE small", "postgres")
            yield Place(tmp_path / "server", cluster.address("small")), disk
        finally:
            cluster.run("DROP DATABASE IF EXISTS small WITH (FORCE)", "postgres")
            cluster.run("DROP TABLESPACE IF EXISTS small", "postgres")
    disk.rmdir()


def _give_room(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=200000k", str(disk)], check=True)


def test_a_full_disk_of_postgresql_is_told_by_all_that_can_tell_it_and_everything_acknowledged_stays(
    tmp_path: Path, ana: DeviceKeys, postgresql: PostgreSQL
) -> None:
    with _small_tablespace(postgresql, tmp_path) as (place, disk):
        admitted(place, ana, tmp_path)
        server = start(place)
        space = shared(server, ana)
        kept, refused = _push_until_refused(server, ana, space)
        assert (len(kept) > 5, refused.code) == (True, "server.disk_full")
        link = server.link(ana)
        assert link.lacking(space.id, kept) == []
        answer = link.connection.ask("GET", "/readyz")
        assert (answer.status, b"the disk is full" in answer.body) == (503, True)
        assert "El disco está lleno" in link.connection.ask("GET", "/").body.decode()
        body = push_body([os.urandom(60_000)])
        told = link.connection.ask(
            "POST", f"/v1/spaces/{space.id.hex()}/push", body, {"Authorization": f"Bearer {link.token}"}
        )
        assert (told.status, int(told.headers["retry-after"]) >= 30) == (507, True)
        _give_room(disk)
        assert link.connection.ask("GET", "/readyz").status == 200  # nobody had to push first
        assert "Funciona" in link.connection.ask("GET", "/").body.decode()
        push(link, space, b"after")
        assert link.lacking(space.id, [*kept, hashlib.sha256(b"after").digest()]) == []
        assert "the disk is full" in stopped(server)


def test_postgresql_that_ended_because_even_its_own_log_had_no_room_comes_back_with_everything_acknowledged(
    tmp_path: Path, ana: DeviceKeys
) -> None:
    with new_cluster(tmp_path, "--wal-segsize=1", disk=60_000) as cluster:
        place = Place(tmp_path / "server", cluster.new_database())
        admitted(place, ana, tmp_path)
        server = start(place)
        space = shared(server, ana)
        kept, refused = _push_until_refused(server, ana, space)
        assert (len(kept) > 50, refused.code in ("server.busy", "server.disk_full")) == (True, True)
        link = server.link(ana)
        assert link.connection.ask("GET", "/readyz").status == 503
        with suppress(AssertionError):  # it ended already, or it has to
            cluster.stop()
        _give_room(cluster.data)
        cluster.start()
        _until_it_answers(link, space)
        assert link.lacking(space.id, kept) == []
        assert link.connection.ask("GET", "/readyz").status == 200
        assert "Traceback" not in stopped(server)
