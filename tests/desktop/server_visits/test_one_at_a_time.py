"""A visit by itself, one that Compartir asks for and the first after an invitation are one visit at a time."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from pytestqt.qtbot import QtBot

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.share.errands import Standing
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.unread_screens import read_share
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.sync.invitations import invite, own_card
from facilitator_app.wire.introduction import read_introduction
from tests.commands.table import Table
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.server_visits.watching import bars, by_compartir, by_itself, foot
from tests.server.link import Link
from tests.server.running import Server
from tests.server.visiting import visit
from tests.sync.team import Person, Team


def test_an_invitation_that_carries_the_server_leads_to_the_first_visit_at_once(
    people: tuple[Person, Person, Table], server: Server, theme: Theme, jobs: Jobs, spanish: Languages,
    habits: Habits, tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, _, table = people
    visit(ana, server)
    with ExitStack() as held:
        (tmp_path / "nuevos").mkdir()
        celia = Team(tmp_path / "nuevos", held, ana.clock).person("Celia")
        card = read_introduction(own_card(celia.workspace.vault))
        invitation = invite(ana.workspace.vault, [card], ProgrammeRole.FACILITATOR).invitation
        file = celia.folder / "invitacion"
        file.write_bytes(invitation)
        vault = celia.workspace.vault
        notices = Notices(lambda: spanish.code, celia.clock)
        desk = Desk(theme, Records(jobs, vault), jobs, notices, spanish, celia.clock, "Celia")
        shell, opened = Shell(theme, notices), OpenDesk(celia.workspace, rehearsed=True)
        qtbot.addWidget(shell)
        visits = ServerVisits(shell, desk, opened, habits)
        shell.register("share", read_share(desk, opened, visits))
        screen = shell.go("share")
        assert isinstance(screen, ShareScreen)
        assert foot(shell) == "Sin conexión; no hace falta"
        screen.model.join(file)
        qtbot.waitUntil(lambda: foot(shell).startswith("El servidor no conoce este equipo"))
        (called,) = bars(notices)
        assert "la laptop de quien coordina debe visitar antes el servidor" in called
        visit(ana, server)
        visits.now()
        qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))
        assert [each["id"] for each in celia.sees()["sessions"]] == [str(table.session)]
        assert len(bars(notices)) == 1
        shell.may_end = True
        qtbot.waitUntil(lambda: not jobs.busy)


def test_a_visit_asked_for_in_compartir_while_one_is_under_way_shows_that_one_and_makes_no_second(
    people: tuple[Person, Person, Table], slow: Link, server: Server, window: tuple[ServerVisits, Shell],
    compartir: ShareScreen, habits: Habits, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    by_itself(window, slow, qtbot)
    by_compartir(compartir, slow, qtbot)
    gaps = LoopWatch().gaps(*[lambda: qtbot.wait(150)] * 2)
    assert min(gaps) < ALLOWED, gaps
    assert slow.connections == 1
    assert foot(window[1]) == "Intercambiando con el servidor…"
    assert compartir.model.going.standing is Standing.RUNNING
    slow.weather.stalls = False
    qtbot.waitUntil(lambda: compartir.going._told.text().startswith("Servidor: "))
    qtbot.waitUntil(lambda: foot(window[1]).startswith("Al día con el servidor"))
    assert slow.connections == 1
    assert "De Beto" in ana.texts()
    assert abs(habits.kept.server_month_bytes - slow.up - slow.down) < (slow.up + slow.down) / 4  # counted once


def test_while_compartir_visits_the_foot_says_so_and_no_other_visit_begins_by_itself(
    slow: Link, window: tuple[ServerVisits, Shell], compartir: ShareScreen, qtbot: QtBot
) -> None:
    visits, shell = window
    by_compartir(compartir, slow, qtbot)
    qtbot.waitUntil(lambda: slow.connections == 1)
    assert foot(shell) == "Intercambiando con el servidor…"
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: visits._job is None)
    assert foot(shell) == "Intercambiando con el servidor…"
    assert visits._timer.isActive()
    slow.weather.stalls = False
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día con el servidor"))
    assert slow.connections == 1


def test_a_pause_in_compartir_rests_the_visit_that_it_shows_and_it_is_gone_on_with(
    people: tuple[Person, Person, Table], slow: Link, server: Server, window: tuple[ServerVisits, Shell],
    compartir: ShareScreen, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    by_itself(window, slow, qtbot)
    by_compartir(compartir, slow, qtbot)
    qtbot.wait(200)
    compartir.model.going.pause()
    slow.weather.stalls = False
    qtbot.waitUntil(lambda: not window[0].one.is_under_way and window[0]._job is None)
    assert compartir.model.going.standing is Standing.PAUSED
    assert window[0]._timer.isActive()
    assert "De Beto" not in ana.texts()
    compartir.model.going.pause()
    qtbot.waitUntil(lambda: compartir.going._told.text().startswith("Servidor: "))
    assert "De Beto" in ana.texts()
