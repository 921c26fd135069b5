"""Servers for tests, on SQLite and on a PostgreSQL that is started once; both go through the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.keeping import Place
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.server.postgresql import PostgreSQL, new_cluster
from tests.server.running import Server, admitted, running
from tests.sync.team import Person, Team


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgreSQL]:
    """A PostgreSQL of Debian's packages, on a socket and a loopback port of its own."""
    with new_cluster(tmp_path_factory.mktemp("postgresql")) as cluster:
        yield cluster


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """The database of a server: every test runs on both."""
    return str(request.param)


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where a server of one test keeps what it has: a file, or an empty database."""
    return _place(kind, request, tmp_path)


@pytest.fixture(scope="session")
def ana() -> DeviceKeys:
    """The coordinator's device, whose programme every server keeps."""
    return DeviceKeys.generate()


@pytest.fixture
def beto() -> DeviceKeys:
    """A facilitator's device."""
    return DeviceKeys.generate()


@pytest.fixture(scope="session")
def server(
    kind: str, request: pytest.FixtureRequest, ana: DeviceKeys, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A server for many tests, each with spaces of its own."""
    folder = tmp_path_factory.mktemp("server")
    place = _place(kind, request, folder)
    admitted(place, ana, folder)
    with running(place) as started:
        yield started


@pytest.fixture
def own_server(place: Place, ana: DeviceKeys, tmp_path: Path) -> Iterator[Server]:
    """A server of one test, which may do to it what it likes."""
    admitted(place, ana, tmp_path)
    with running(place) as started:
        yield started


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held:
        yield Team(tmp_path, held)


@pytest.fixture
def office(place: Place, team: Team, tmp_path: Path) -> Iterator[tuple[Server, Person, Person, Person, Table]]:
    """A server that Ana's programme was admitted to, and Ana, Beto and Juana who know where it is."""
    ana, beto, juana, table = team.highland()
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    with running(place) as server:
        for who in (ana, beto, juana):
            the_server(who.workspace.vault, server.address, server.pin)
        yield server, ana, beto, juana, table


def _place(kind: str, request: pytest.FixtureRequest, folder: Path) -> Place:
    if kind == "sqlite":
        return Place(folder / "server")
    cluster: PostgreSQL = request.getfixturevalue("postgresql")
    return Place(folder / "server", cluster.new_database())
