"""What the foot of the window tells of the server after each visit, and of what went there."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_standing import standing_words
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.queries.sharing.server_standing import ServerStanding, local_moment
from facilitator_app.server.keeping import Place
from facilitator_app.store.sharing.last_visit import LastVisit
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.desktop.server_visits.watching import card, foot
from tests.server.running import Server, running
from tests.server.visiting import visit
from tests.sync.team import Person


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
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))
    assert "De Beto" in ana.texts()
    visit(beto, server)
    assert "De Ana" in beto.texts()


def test_a_server_that_is_away_is_told_quietly(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    server.kill()
    visits, shell = window
    visits.now()
    qtbot.waitUntil(lambda: foot(shell).startswith("El servidor no responde"))


def test_another_certificate_is_not_called_a_server_that_is_away(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    the_server(people[0].workspace.vault, server.address, bytes(32))
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell).startswith("Lo que respondió no es el servidor"))


def test_what_was_written_since_is_not_called_shared(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    ana, _, table = people
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))
    ana.notes(table.session, "Escrita después", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in foot(shell))
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))


def test_a_server_that_does_not_know_this_device_is_told_as_that(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    with running(Place(tmp_path / "of-others")) as started:
        the_server(people[0].workspace.vault, started.address, started.pin)
        visits, shell = window
        visits.visit_if_wanted()
        qtbot.waitUntil(lambda: foot(shell).startswith("El servidor no conoce este equipo"))


def test_spaces_that_the_server_does_not_take_are_counted(spanish: Languages) -> None:
    last = LastVisit(1, 1, refused=("00" * 16, "01" * 16))
    standing = ServerStanding("https://10.0.0.1:8443", last, refused=("Agua",))
    words, icon = standing_words(standing, local_moment(1), spanish.code, spent=False)
    assert (words, icon) == ("Servidor: no admite 2 espacios", "triangle-alert")


def test_who_knows_no_server_notices_nothing(window: tuple[ServerVisits, Shell], qtbot: QtBot) -> None:
    visits, shell = window
    visits.now()
    qtbot.wait(500)
    assert foot(shell).startswith("Sin conexión; no hace falta")


def test_a_server_that_was_never_visited_is_told_as_that_and_only_when_a_person_says_so_is_it_visited(
    server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen, habits: Habits, qtbot: QtBot
) -> None:
    visits, shell = window
    habits.keep(server_visits="by_hand")
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell) == "Servidor: todavía sin visitar")
    compartir.refresh()
    qtbot.waitUntil(lambda: "Todavía sin visitar" in card(compartir))
    assert "Todavía solo aquí: " in card(compartir)
    qtbot.wait(300)
    assert visits._job is None
    visits.now()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))
    qtbot.waitUntil(lambda: "Última visita: " in card(compartir))
    assert "Nada queda solo aquí" in card(compartir)
