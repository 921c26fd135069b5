"""Ana's window with its visits, a server of its own behind it, and Compartir where a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.unread_screens import read_share
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.server.keeping import Place
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.desktop.server_visits.watching import desk_of
from tests.server.link import Link, Weather, bad_link
from tests.server.running import Server, admitted, running
from tests.server.visiting import visit
from tests.sync.team import Person, Team


@pytest.fixture
def team_of(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held:
        yield Team(tmp_path, held)


@pytest.fixture
def people(team_of: Team) -> tuple[Person, Person, Table]:
    """Ana and Beto before one table."""
    ana, beto, _, table = team_of.highland()
    return ana, beto, table


@pytest.fixture
def server(people: tuple[Person, Person, Table], tmp_path: Path) -> Iterator[Server]:
    """A server that both know."""
    ana, beto, _ = people
    place = Place(tmp_path / "server")
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    with running(place) as started:
        for who in (ana, beto):
            the_server(who.workspace.vault, started.address, started.pin)
        yield started


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(tmp_path / "desktop.json")


@pytest.fixture
def notices(people: tuple[Person, Person, Table], spanish: Languages) -> Notices:
    return Notices(lambda: spanish.code, people[0].clock)


@pytest.fixture
def window(
    people: tuple[Person, Person, Table],
    habits: Habits,
    notices: Notices,
    theme: Theme,
    jobs: Jobs,
    spanish: Languages,
    qtbot: QtBot,
) -> tuple[ServerVisits, Shell]:
    """Ana's window, as far as the server is concerned."""
    ana = people[0]
    desk = Desk(theme, Records(jobs, ana.workspace.vault), jobs, notices, spanish, ana.clock, "Ana")
    shell = Shell(theme, notices)
    qtbot.addWidget(shell)
    return ServerVisits(shell, desk, OpenDesk(ana.workspace, rehearsed=True), habits), shell


@pytest.fixture
def compartir(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> Iterator[ShareScreen]:
    """Ana's screen of sharing, as the window makes it."""
    visits, shell = window
    shell.register("share", read_share(desk_of(window), OpenDesk(people[0].workspace, rehearsed=True), visits))
    shell.resize(1366, 768)
    shell.show()
    screen = shell.go("share")
    assert isinstance(screen, ShareScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    yield screen
    shell.may_end = True
    shell.close()


@pytest.fixture
def slow(people: tuple[Person, Person, Table], server: Server) -> Iterator[Link]:
    """Ana's way to the server, over which nothing gets through for now; all that was there before went through."""
    ana, beto, _ = people
    for who in (ana, beto):
        visit(who, server)
    with bad_link(server.address, Weather(stalls=True)) as way:
        the_server(ana.workspace.vault, way.address, server.pin)
        yield way
