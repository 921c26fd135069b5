"""The window visits a real server in the background, and says at its foot how things stand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.server_standing import VisitEnd, standing_words
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.attachments import keep_file
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.server.lying import first_segment_altered, frames, lying
from tests.server.running import Server, admitted, running
from tests.server.test_syncing import visit
from tests.sync.team import Person, Team


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Person, Person, Table]]:
    """Ana and Beto before one table."""
    with ExitStack() as held:
        ana, beto, _, table = Team(tmp_path, held).highland()
        yield ana, beto, table


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


def _foot(shell: Shell) -> str:
    return shell.status.connection.words


def test_a_visit_hands_in_and_fetches_and_the_foot_tells(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    ana, beto, table = people
    visits, shell = window
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(ana, server)
    visit(beto, server)
    ana.notes(table.session, "De Ana", visibility="minutes")
    visits.now()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"), timeout=30_000)
    assert "De Beto" in ana.texts()
    visit(beto, server)
    assert "De Ana" in beto.texts()


def test_a_server_that_is_away_is_told_quietly(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    server.kill()
    visits, shell = window
    visits.now()
    qtbot.waitUntil(lambda: _foot(shell).startswith("El servidor no responde"), timeout=30_000)


def test_another_certificate_is_not_called_a_server_that_is_away(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    the_server(people[0].workspace.vault, server.address, bytes(32))
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Lo que respondió no es el servidor"), timeout=30_000)


def test_what_was_written_since_is_not_called_shared(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    ana, _, table = people
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"), timeout=30_000)
    ana.notes(table.session, "Escrita después", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in _foot(shell), timeout=5_000)
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"), timeout=30_000)


def test_a_server_that_does_not_know_this_device_is_told_as_that(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    with running(Place(tmp_path / "of-others")) as started:
        the_server(people[0].workspace.vault, started.address, started.pin)
        visits, shell = window
        visits.visit_if_wanted()
        qtbot.waitUntil(lambda: _foot(shell).startswith("El servidor no conoce este equipo"), timeout=30_000)


def test_spaces_that_the_server_does_not_take_are_counted(spanish: Languages) -> None:
    words, icon = standing_words(VisitEnd(server=True, refused=2), "10:14", spanish.code, unsent=False, spent=False)
    assert (words, icon) == ("Servidor: no admite 2 espacios", "triangle-alert")


def test_what_the_server_altered_is_told_in_a_bar_although_nobody_asked(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], notices: Notices,
    qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    visit(ana, server)
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    with lying("/pull", frames(first_segment_altered)):
        window[0].visit_if_wanted()
        qtbot.waitUntil(lambda: bool(notices.kept), timeout=30_000)
    assert str(notices.kept[0].words).startswith("El servidor entregó 1 parte que no se pudo abrir")


def test_the_limit_of_the_month_ends_a_visit_and_by_hand_it_goes_on(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], habits: Habits,
    qtbot: QtBot,
) -> None:  # fmt: skip
    ana, _, table = people
    visits, shell = window
    with ana.writes() as tx:
        keep_file(
            tx, [os.urandom(3_000_000)], process_id=table.process, space=tx.table_space(table.process),
            media_type="image/jpeg",
        )  # fmt: skip
    habits.keep(server_megabytes=1)
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: "límite de este mes" in _foot(shell), timeout=60_000)
    assert 900_000 < habits.kept.server_month_bytes < 1_400_000
    visits.now()
    qtbot.waitUntil(lambda: habits.kept.server_month_bytes > 3_000_000, timeout=60_000)


def test_who_knows_no_server_notices_nothing(window: tuple[ServerVisits, Shell], qtbot: QtBot) -> None:
    visits, shell = window
    visits.now()
    qtbot.wait(500)
    assert _foot(shell).startswith("Sin conexión; no hace falta")


def test_bytes_are_counted_for_the_month(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], habits: Habits,
    qtbot: QtBot,
) -> None:  # fmt: skip
    visits, shell = window
    visits.now()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día"), timeout=30_000)
    assert habits.kept.server_month == f"{people[0].clock.local():%Y-%m}"
    assert habits.kept.server_month_bytes > 1_000


def test_a_failure_is_told_when_the_visit_is_over_for_its_window_may_stand_for_hours(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor") and visits._job is None, timeout=30_000)
    the_server(people[0].workspace.vault, server.address, bytes(32))
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Told) and one.isVisible():
                seen.append((_foot(shell)[:19], visits._job is None))
                one.reject()

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(50)
    visits.now()
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    looking.stop()
    assert seen == [("El servidor que res", True)]


def test_a_visit_by_hand_that_went_well_is_told_as_that(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], notices: Notices,
    habits: Habits, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, _, table = people
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor") and visits._job is None, timeout=30_000)
    ana.notes(table.session, "Por entregar", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in _foot(shell), timeout=5_000)
    habits.keep(server_megabytes=20, server_month=visits._month(), server_month_bytes=20_000_000)
    with qtbot.waitSignal(notices.told, timeout=30_000) as told:
        visits.now()
    assert told.args is not None
    assert str(told.args[0].words).startswith("Al día con el servidor")
    assert _foot(shell) == "Servidor: se llegó al límite de este mes"
