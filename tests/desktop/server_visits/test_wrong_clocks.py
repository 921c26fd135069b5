"""A visit goes well although the clock of the laptop or of the server is wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.server.keeping import Place
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.desktop.server_visits.watching import foot, visited
from tests.server.running import Server, admitted, start, stopped
from tests.server.visiting import visit
from tests.server.wrong_clocks import main_in_2001, main_in_2040
from tests.sync.team import Person


@pytest.mark.parametrize("year", [2019, 2040])
def test_a_laptop_with_a_wrong_clock_visits_all_the_same(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], year: int, qtbot: QtBot
) -> None:
    ana, beto, table = people
    visit(ana, server)
    visit(beto, server)
    right = ana.clock.ms
    ana.clock.ms = int(datetime(year, 3, 5, 9, 0, tzinfo=UTC).timestamp() * 1000)
    visited(window, qtbot)
    assert foot(window[1]).startswith("Al día con el servidor")
    ana.notes(table.session, f"Con el reloj en {year}", visibility="minutes")
    visited(window, qtbot)
    ana.clock.ms = right
    visited(window, qtbot)
    assert foot(window[1]).startswith("Al día con el servidor")
    visit(beto, server)
    assert f"Con el reloj en {year}" in beto.texts()


def test_a_server_whose_clock_is_years_off_and_then_set_back_is_visited_all_the_same(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    ana, beto, table = people
    place, listen = Place(tmp_path / "de-otro-tiempo"), "127.0.0.1:0"
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    for number, run in enumerate((main_in_2040, main_in_2001)):
        server = start(place, listen=listen, run=run)
        try:
            listen = server.address.removeprefix("https://")
            for who in (ana, beto):
                the_server(who.workspace.vault, server.address, server.pin)
            ana.notes(table.session, f"Visita {number}", visibility="minutes")
            visited(window, qtbot)
            assert foot(window[1]).startswith("Al día con el servidor")
            visit(beto, server)
            assert f"Visita {number}" in beto.texts()
        finally:
            stopped(server)
