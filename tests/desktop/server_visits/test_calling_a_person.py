"""When a visit calls a person, by a bar or a window, and when it leaves them alone."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.notices import Notice, Notices
from facilitator_app.desktop.pace import Pace
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.status_teller import StatusTeller
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.sync.leaving import remove_device
from facilitator_app.sync.server_settings import the_server
from tests.commands.table import Table
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.server_visits.watching import bars, card, desk_of, foot, visited
from tests.server.lying import first_segment_altered, frames, lying, page
from tests.server.running import Server, give_room
from tests.server.visiting import visit
from tests.sync.team import Person, Team


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
        qtbot.waitUntil(lambda: bool(notices.kept))
    assert str(notices.kept[0].words).startswith("El servidor entregó 1 parte que no se pudo abrir")


def test_a_failure_is_told_when_the_visit_is_over_for_its_window_may_stand_for_hours(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor") and visits._job is None)
    the_server(people[0].workspace.vault, server.address, bytes(32))
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Told) and one.isVisible():
                seen.append((foot(shell)[:19], visits._job is None))
                one.reject()

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(50)
    visits.now()
    qtbot.waitUntil(lambda: bool(seen))
    looking.stop()
    assert seen == [("Lo que respondió no", True)]


def test_a_visit_by_hand_that_went_well_is_told_as_that(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], notices: Notices,
    habits: Habits, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, _, table = people
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor") and visits._job is None)
    ana.notes(table.session, "Por entregar", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in foot(shell))
    habits.keep(server_megabytes=20, server_month=visits._month(), server_month_bytes=20_000_000)
    with qtbot.waitSignal(notices.told) as told:
        visits.now()
    assert told.args is not None
    assert str(told.args[0].words).startswith("Al día con el servidor")
    assert foot(shell) == "Servidor: se llegó al límite de este mes"


def test_a_removed_device_is_told_once_at_the_foot_in_compartir_and_in_a_bar(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    notices: Notices, team_of: Team, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    berta = team_of.person("Berta")
    ana.admits(berta, role=ProgrammeRole.COORDINATOR)
    berta.takes(ana.bundle())
    the_server(berta.workspace.vault, server.address, server.pin)
    for who in (ana, berta, ana):
        visit(who, server)
    remove_device(berta.workspace.vault, ana.signing)
    visit(berta, server)
    ana.notes(table.session, "Escrita por quien ya no está", visibility="minutes")
    StatusTeller(window[1], desk_of(window), OpenDesk(ana.workspace, rehearsed=True))
    over: list[Notice] = []  # it may hear of one removal a moment before the other
    notices.withdrawn.connect(over.append)
    gaps = LoopWatch().gaps(*[lambda: visited(window, qtbot)] * 2)
    assert min(gaps) < ALLOWED, gaps
    assert foot(window[1]).startswith("Este equipo fue retirado de: ")
    assert foot(window[1]).endswith("Lo retiró: Berta.")
    qtbot.waitUntil(lambda: "Lo retiró: Berta." in card(compartir))
    assert "entregue su tarjeta" in card(compartir)
    both = "Este equipo fue retirado: «Diálogo en la cuenca», «Mesa de agua y bosque»."
    qtbot.waitUntil(lambda: any(bar.startswith(both) for bar in bars(notices)))
    assert len(bars(notices)) == 1 + len(over)
    visit(beto, server)
    assert "Escrita por quien ya no está" not in beto.texts()
    page = compartir.model.page
    assert page is not None
    assert page.shelved  # kept aside, for who coordinates to accept


def test_a_server_without_room_is_told_once_and_what_others_wrote_still_comes(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    visit(ana, server)
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    give_room(server, "bytes")
    ana.notes(table.session, "No cabe", visibility="minutes")
    gaps = LoopWatch().gaps(*[lambda: visited(window, qtbot)] * 2)
    assert min(gaps) < ALLOWED, gaps
    assert "De Beto" in ana.texts()
    assert foot(window[1]) == "El servidor no tiene más lugar para: «Mesa de agua y bosque»."
    qtbot.waitUntil(lambda: "Avise a quien cuida el servidor" in card(compartir))
    assert "Todavía solo aquí: " in card(compartir)
    assert len(bars(notices)) == 1
    give_room(server, "null")
    visited(window, qtbot)
    assert foot(window[1]) == "El servidor no tiene más lugar para: «Mesa de agua y bosque»."  # not tried again yet
    with qtbot.waitSignal(notices.withdrawn):
        window[0].now()
    visit(beto, server)
    assert "No cabe" in beto.texts()


def test_a_server_that_is_away_calls_nobody_and_is_asked_ever_more_seldom(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, _, table = people
    server.kill()
    visits, shell = window
    visits._pace = Pace(lambda least, most: (least + most) / 2)
    waits = []

    def visit_in_vain() -> None:
        visited(window, qtbot)
        waits.append(visits._timer.remainingTime() / 1000)

    gaps = LoopWatch().gaps(*[visit_in_vain] * 3)
    assert min(gaps) < ALLOWED, gaps
    ana.notes(table.session, "Escrita sin servidor", visibility="minutes")
    qtbot.wait(200)
    assert [round(wait / 45) for wait in waits] == [1, 2, 4]
    assert visits._timer.remainingTime() / 1000 > 100  # a change hurries nothing
    assert foot(shell) == "El servidor no responde; todo queda guardado aquí"
    qtbot.waitUntil(lambda: "No responde ahora" in card(compartir))
    assert "Nada se perdió" in card(compartir)
    assert notices.kept == ()


def test_a_page_in_the_place_of_the_server_calls_a_person_once_and_a_name_nobody_knows_calls_nobody(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    with lying("/", page(200)):
        for _ in range(2):
            visited(window, qtbot)
    assert foot(window[1]) == "En lugar del servidor contestó una página web."
    qtbot.waitUntil(lambda: "abra el navegador, entre y vuelva a intentarlo" in card(compartir))
    assert len(bars(notices)) == 1
    with qtbot.waitSignal(notices.withdrawn):
        window[0].visit_if_wanted()
    the_server(people[0].workspace.vault, "https://servidor.invalid:8443", server.pin)
    visited(window, qtbot)
    assert foot(window[1]) == "El servidor no responde; todo queda guardado aquí"
    qtbot.waitUntil(lambda: "«servidor.invalid»" in card(compartir))
    assert len(bars(notices)) == 1
