"""What the server acknowledged is there: after a kill, beside a second process, from a backup, on another database."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import NoConnection, Refused
from facilitator_app.server import keeping
from facilitator_app.server.keeping import Place
from facilitator_app.sync.transports.server_refusals import OtherLog
from facilitator_app.wire.frames import Framed
from tests.server.postgresql import PostgreSQL
from tests.server.running import Server, Space, admitted, push, running, shared, start, stopped


def _ids(blobs: list[bytes]) -> list[bytes]:
    return [hashlib.sha256(blob).digest() for blob in blobs]


def test_what_was_acknowledged_is_there_after_a_kill(own_server: Server, ana: DeviceKeys) -> None:
    space = shared(own_server, ana)
    link = own_server.link(ana)
    kept: list[bytes] = []
    pushing = link.push(space.id, [os.urandom(40_000) for _ in range(40)])
    while len(kept) < 10:
        kept += next(pushing)
    own_server.kill()
    with pytest.raises(NoConnection):
        next(pushing)
    with running(own_server.place) as again:
        assert again.link(ana).lacking(space.id, _ids(kept)) == []


def test_killed_in_the_middle_of_many_pushes_every_acknowledged_one_is_kept(
    own_server: Server, ana: DeviceKeys
) -> None:
    space = shared(own_server, ana)
    kept: list[bytes] = []
    enough = threading.Event()

    def push_until_it_dies(seed: int) -> None:
        link = own_server.link(ana)
        try:
            for number in range(1_000):
                blob = f"{seed} {number}".encode() * 200
                push(link, space, blob)
                kept.append(blob)
                if len(kept) > 60:
                    enough.set()
        except NoConnection:
            pass
        finally:
            link.close()

    pushing = [threading.Thread(target=push_until_it_dies, args=(seed,)) for seed in range(6)]
    for thread in pushing:
        thread.start()
    assert enough.wait(60)
    own_server.kill()
    for thread in pushing:
        thread.join()
    with running(own_server.place) as again:
        link = again.link(ana)
        lost = [one for at in range(0, len(kept), 1000) for one in link.lacking(space.id, _ids(kept[at : at + 1000]))]
        assert lost == []


def test_a_second_process_on_one_sqlite_database_is_refused(tmp_path: Path, ana: DeviceKeys) -> None:
    place = Place(tmp_path / "server")
    admitted(place, ana, tmp_path)
    with running(place), pytest.raises(AssertionError, match="already_serving"):
        start(place)


def test_two_processes_on_one_postgresql_carry_on_when_one_is_killed(
    postgresql: PostgreSQL, tmp_path: Path, ana: DeviceKeys
) -> None:
    database = postgresql.new_database()
    places = [Place(tmp_path / "one", database), Place(tmp_path / "two", database)]
    admitted(places[0], ana, tmp_path)
    with running(places[0]) as one, running(places[1]) as two:
        space = shared(one, ana)
        first, second = one.link(ana), two.link(ana)
        second.token = first.token
        push(first, space, b"from the first")
        push(second, space, b"from the second")
        log = second.changes(b"", {space.id: 0}).log
        one.kill()
        push(second, space, b"after the first was killed")
        frames, _ = second.pull(space.id, log, 0)
        assert [frame.blob for frame in frames if isinstance(frame, Framed)] == [
            b"from the first",
            b"from the second",
            b"after the first was killed",
        ]


def test_processes_that_start_together_make_the_tables_once(postgresql: PostgreSQL, tmp_path: Path) -> None:
    database = postgresql.new_database()
    places = [Place(tmp_path / str(number), database) for number in range(3)]
    servers: list[Server] = []
    threads = [threading.Thread(target=lambda place=place: servers.append(start(place))) for place in places]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(servers) == 3
    for server in servers:
        stopped(server)


def test_news_of_another_process_arrive_while_a_device_waits(
    postgresql: PostgreSQL, tmp_path: Path, ana: DeviceKeys
) -> None:
    database = postgresql.new_database()
    places = [Place(tmp_path / "one", database), Place(tmp_path / "two", database)]
    admitted(places[0], ana, tmp_path)
    with running(places[0]) as one, running(places[1]) as two:
        space = shared(one, ana)
        waiting = two.link(ana)
        log = waiting.changes(b"", {space.id: 0}).log
        pushing = threading.Timer(0.5, lambda: push(one.link(ana), space, b"news"))
        pushing.start()
        news = waiting.changes(log, {space.id: 0}, wait=20)
        pushing.join()
        assert news.spaces == {space.id: 1}


def test_a_server_restored_from_an_old_backup_gets_everything_back_from_who_has_it(
    own_server: Server, kind: str, request: pytest.FixtureRequest, ana: DeviceKeys, tmp_path: Path
) -> None:
    space = shared(own_server, ana)
    link = own_server.link(ana)
    push(link, space, b"before the backup")
    backup = tmp_path / "backup"
    keeping.back_up(own_server.place, backup)
    for path in (backup, own_server.place.data):  # whoever reads the key of the tokens is every device
        assert not path.stat().st_mode & 0o077
    push(link, space, b"after the backup")
    old_log = link.changes(b"", {space.id: 0}).log
    new_place = _another(kind, request, tmp_path / "restored")
    keeping.restore(backup, new_place)
    with running(new_place) as restored:
        again = restored.link(ana)
        again.token = link.token
        with pytest.raises(OtherLog):
            again.changes(old_log, {space.id: 2})
        blobs = [b"before the backup", b"after the backup"]
        assert again.lacking(space.id, _ids(blobs)) == _ids(blobs[1:])
        push(again, space, *blobs)
        log = again.changes(b"", {space.id: 0}).log
        assert [frame.blob for frame in again.pull(space.id, log, 0)[0] if isinstance(frame, Framed)] == blobs


def test_a_server_moves_from_sqlite_to_postgresql_and_devices_notice_nothing(
    postgresql: PostgreSQL, tmp_path: Path, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    place = Place(tmp_path / "server")
    admitted(place, ana, tmp_path)
    large = os.urandom(600_000)
    with running(place) as server:
        space = shared(server, ana, beto)
        link = server.link(ana)
        push(link, space, b"small")
        assert list(link.upload(space.id, large))[-1] == len(large)
        news = link.changes(b"", {space.id: 0})
        with pytest.raises(Refused):
            keeping.move(place, postgresql.new_database())
    database = postgresql.new_database()
    keeping.move(place, database)
    with running(Place(place.data, database)) as moved:
        again = moved.link(ana)
        again.token = link.token
        assert again.changes(news.log, news.spaces).spaces == {}
        described = again.pull(space.id, news.log, 0)[0][-1]
        assert b"".join(moved.link(beto).fetch(space.id, described)) == large  # type: ignore[arg-type]
        push(again, space, b"and it goes on")
        other = Space(ana)
        again.state_membership(other.id, other.genesis, [])
        push(again, other, b"new spaces too")


def test_a_restore_into_a_server_that_keeps_something_is_refused(
    own_server: Server, ana: DeviceKeys, tmp_path: Path
) -> None:
    shared(own_server, ana)
    backup = tmp_path / "backup"
    keeping.back_up(own_server.place, backup)
    with pytest.raises(Refused):
        keeping.restore(backup, own_server.place)
    with pytest.raises(Refused):
        keeping.back_up(own_server.place, backup)


def _another(kind: str, request: pytest.FixtureRequest, folder: Path) -> Place:
    if kind == "sqlite":
        return Place(folder)
    cluster: PostgreSQL = request.getfixturevalue("postgresql")
    return Place(folder, cluster.new_database())
