"""The window visits a real server in the background, and says at its foot how things stand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notice, Notices, Weight
from facilitator_app.desktop.pace import Pace
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.share.errands import Standing
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_standing import standing_words
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.status_teller import StatusTeller
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.unread_screens import read_share
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.domain.paper import Attachment
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.server_standing import ServerStanding, local_moment
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.sharing.last_visit import LastVisit
from facilitator_app.sync.invitations import invite, own_card
from facilitator_app.sync.leaving import remove_device
from facilitator_app.sync.server_settings import the_server
from facilitator_app.wire.introduction import read_introduction
from tests.commands.table import Table
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.server.link import Link, Weather, bad_link
from tests.server.lying import first_segment_altered, frames, lying, page
from tests.server.running import Server, admitted, give_room, running, start, stopped
from tests.server.test_syncing import visit
from tests.server.wrong_clocks import main_in_2001, main_in_2040
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
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))
    assert "De Beto" in ana.texts()
    visit(beto, server)
    assert "De Ana" in beto.texts()


def test_a_server_that_is_away_is_told_quietly(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    server.kill()
    visits, shell = window
    visits.now()
    qtbot.waitUntil(lambda: _foot(shell).startswith("El servidor no responde"))


def test_another_certificate_is_not_called_a_server_that_is_away(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    the_server(people[0].workspace.vault, server.address, bytes(32))
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Lo que respondió no es el servidor"))


def test_what_was_written_since_is_not_called_shared(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    ana, _, table = people
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))
    ana.notes(table.session, "Escrita después", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in _foot(shell))
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))


def test_a_server_that_does_not_know_this_device_is_told_as_that(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    with running(Place(tmp_path / "of-others")) as started:
        the_server(people[0].workspace.vault, started.address, started.pin)
        visits, shell = window
        visits.visit_if_wanted()
        qtbot.waitUntil(lambda: _foot(shell).startswith("El servidor no conoce este equipo"))


def test_spaces_that_the_server_does_not_take_are_counted(spanish: Languages) -> None:
    last = LastVisit(1, 1, refused=("00" * 16, "01" * 16))
    standing = ServerStanding("https://10.0.0.1:8443", last, refused=("Agua",))
    words, icon = standing_words(standing, local_moment(1), spanish.code, spent=False)
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
        qtbot.waitUntil(lambda: bool(notices.kept))
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
    qtbot.waitUntil(lambda: "límite de este mes" in _foot(shell))
    assert 900_000 < habits.kept.server_month_bytes < 1_400_000
    visits.now()
    qtbot.waitUntil(lambda: habits.kept.server_month_bytes > 3_000_000)


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
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día"))
    assert habits.kept.server_month == f"{people[0].clock.local():%Y-%m}"
    assert habits.kept.server_month_bytes > 1_000


def test_a_failure_is_told_when_the_visit_is_over_for_its_window_may_stand_for_hours(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> None:
    visits, shell = window
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor") and visits._job is None)
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
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor") and visits._job is None)
    ana.notes(table.session, "Por entregar", visibility="minutes")
    qtbot.waitUntil(lambda: "hay cambios por entregar" in _foot(shell))
    habits.keep(server_megabytes=20, server_month=visits._month(), server_month_bytes=20_000_000)
    with qtbot.waitSignal(notices.told) as told:
        visits.now()
    assert told.args is not None
    assert str(told.args[0].words).startswith("Al día con el servidor")
    assert _foot(shell) == "Servidor: se llegó al límite de este mes"


def _desk_of(window: tuple[ServerVisits, Shell]) -> Desk:
    return window[0]._desk


@pytest.fixture
def compartir(
    people: tuple[Person, Person, Table], window: tuple[ServerVisits, Shell], qtbot: QtBot
) -> Iterator[ShareScreen]:
    """Ana's screen of sharing, as the window makes it."""
    visits, shell = window
    shell.register("share", read_share(_desk_of(window), OpenDesk(people[0].workspace, rehearsed=True), visits))
    shell.resize(1366, 768)
    shell.show()
    screen = shell.go("share")
    assert isinstance(screen, ShareScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    yield screen
    shell.may_end = True
    shell.close()


def _card(screen: ShareScreen) -> str:
    """What the server's card, and what stands under it, say."""
    (card,) = [card for way, card in screen.ways._cards if way.server is not None]
    trouble = screen.ways.server.trouble
    wrong = f"{trouble.strong.text()} {trouble.words.text()}" if screen.ways.server.is_troubled else ""
    return " | ".join((card.accessibleDescription(), screen.ways.server.told.text(), wrong))


def _bars(notices: Notices) -> list[str]:
    return [str(one.words) for one in notices.kept if one.weight is Weight.BAR]


def _visited(window: tuple[ServerVisits, Shell], qtbot: QtBot) -> None:
    """One visit by itself, until it is over and told."""
    visits, _ = window
    with qtbot.waitSignal(visits.told):
        visits.visit_if_wanted()
    qtbot.waitUntil(lambda: visits._job is None)


def test_a_server_that_was_never_visited_is_told_as_that_and_only_when_a_person_says_so_is_it_visited(
    server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen, habits: Habits, qtbot: QtBot
) -> None:
    visits, shell = window
    habits.keep(server_visits="by_hand")
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: _foot(shell) == "Servidor: todavía sin visitar")
    compartir.refresh()
    qtbot.waitUntil(lambda: "Todavía sin visitar" in _card(compartir))
    assert "Todavía solo aquí: " in _card(compartir)
    qtbot.wait(300)
    assert visits._job is None
    visits.now()
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))
    qtbot.waitUntil(lambda: "Última visita: " in _card(compartir))
    assert "Nada queda solo aquí" in _card(compartir)


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
        assert _foot(shell) == "Sin conexión; no hace falta"
        screen.model.join(file)
        qtbot.waitUntil(lambda: _foot(shell).startswith("El servidor no conoce este equipo"))
        (called,) = _bars(notices)
        assert "la laptop de quien coordina debe visitar antes el servidor" in called
        visit(ana, server)
        visits.now()
        qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))
        assert [each["id"] for each in celia.sees()["sessions"]] == [str(table.session)]
        assert len(_bars(notices)) == 1
        shell.may_end = True
        qtbot.waitUntil(lambda: not jobs.busy)


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
    StatusTeller(window[1], _desk_of(window), OpenDesk(ana.workspace, rehearsed=True))
    over: list[Notice] = []  # it may hear of one removal a moment before the other
    notices.withdrawn.connect(over.append)
    watch = LoopWatch()
    watch.start()
    for _ in range(2):
        _visited(window, qtbot)
    longest = watch.stop()
    assert _foot(window[1]).startswith("Este equipo fue retirado de: ")
    assert _foot(window[1]).endswith("Lo retiró: Berta.")
    qtbot.waitUntil(lambda: "Lo retiró: Berta." in _card(compartir))
    assert "entregue su tarjeta" in _card(compartir)
    both = "Este equipo fue retirado: «Diálogo en la cuenca», «Mesa de agua y bosque»."
    qtbot.waitUntil(lambda: any(bar.startswith(both) for bar in _bars(notices)))
    assert len(_bars(notices)) == 1 + len(over)
    assert longest < ALLOWED
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
    watch = LoopWatch()
    watch.start()
    for _ in range(2):
        _visited(window, qtbot)
    longest = watch.stop()
    assert "De Beto" in ana.texts()
    assert _foot(window[1]) == "El servidor no tiene más lugar para: «Mesa de agua y bosque»."
    qtbot.waitUntil(lambda: "Avise a quien cuida el servidor" in _card(compartir))
    assert "Todavía solo aquí: " in _card(compartir)
    assert len(_bars(notices)) == 1
    assert longest < ALLOWED
    give_room(server, "null")
    _visited(window, qtbot)
    assert _foot(window[1]) == "El servidor no tiene más lugar para: «Mesa de agua y bosque»."  # not tried again yet
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
    watch = LoopWatch()
    watch.start()
    for _ in range(3):
        _visited(window, qtbot)
        waits.append(visits._timer.remainingTime() / 1000)
    longest = watch.stop()
    ana.notes(table.session, "Escrita sin servidor", visibility="minutes")
    qtbot.wait(200)
    assert [round(wait / 45) for wait in waits] == [1, 2, 4]
    assert visits._timer.remainingTime() / 1000 > 100  # a change hurries nothing
    assert _foot(shell) == "El servidor no responde; todo queda guardado aquí"
    qtbot.waitUntil(lambda: "No responde ahora" in _card(compartir))
    assert "Nada se perdió" in _card(compartir)
    assert notices.kept == ()
    assert longest < ALLOWED


@pytest.mark.parametrize("year", [2019, 2040])
def test_a_laptop_with_a_wrong_clock_visits_all_the_same(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], year: int, qtbot: QtBot
) -> None:
    ana, beto, table = people
    visit(ana, server)
    visit(beto, server)
    right = ana.clock.ms
    ana.clock.ms = int(datetime(year, 3, 5, 9, 0, tzinfo=UTC).timestamp() * 1000)
    _visited(window, qtbot)
    assert _foot(window[1]).startswith("Al día con el servidor")
    ana.notes(table.session, f"Con el reloj en {year}", visibility="minutes")
    _visited(window, qtbot)
    ana.clock.ms = right
    _visited(window, qtbot)
    assert _foot(window[1]).startswith("Al día con el servidor")
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
            _visited(window, qtbot)
            assert _foot(window[1]).startswith("Al día con el servidor")
            visit(beto, server)
            assert f"Visita {number}" in beto.texts()
        finally:
            stopped(server)


def test_what_is_known_of_the_server_outlives_the_window_and_a_visit_in_compartir_counts_for_the_month(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    habits: Habits, theme: Theme, jobs: Jobs, spanish: Languages, notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    ana = people[0]
    habits.keep(server_visits="by_hand")
    qtbot.waitUntil(lambda: compartir.ways.way.server is not None)
    compartir.going.make.click()
    qtbot.waitUntil(lambda: _foot(window[1]).startswith("Al día con el servidor"))
    assert habits.kept.server_month_bytes > 1_000
    again = Shell(theme, notices)
    qtbot.addWidget(again)
    desk = Desk(theme, Records(jobs, ana.workspace.vault), jobs, notices, spanish, ana.clock, "Ana")
    ServerVisits(again, desk, OpenDesk(ana.workspace, rehearsed=True), habits)
    qtbot.waitUntil(lambda: _foot(again).startswith("Al día con el servidor"))


def test_of_what_the_month_allows_texts_go_and_come_before_attached_files(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    habits: Habits, notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    visit(ana, server)
    for who in (ana, beto):  # each a photograph first, and a text after it
        with who.writes() as tx:
            keep_file(tx, [os.urandom(2_000_000)], process_id=table.process, space=tx.table_space(table.process),
                      media_type="image/jpeg")  # fmt: skip
        who.notes(table.session, f"Después de la foto de {who.name}", visibility="minutes")
    visit(beto, server)
    habits.keep(server_megabytes=1)
    _visited(window, qtbot)
    assert "Después de la foto de Beto" in ana.texts()
    assert _foot(window[1]) == "Servidor: se llegó al límite de este mes"
    assert 900_000 < habits.kept.server_month_bytes < 1_400_000
    qtbot.waitUntil(lambda: "Límite del mes alcanzado" in _card(compartir))
    assert len(_bars(notices)) == 1
    spent = habits.kept.server_month_bytes
    window[0].visit_if_wanted()
    qtbot.wait(300)
    assert habits.kept.server_month_bytes == spent
    with qtbot.waitSignal(window[0].told):
        window[0].now()
    assert len(_bars(notices)) == 1
    visit(beto, server)
    assert "Después de la foto de Ana" in beto.texts()
    for who in (ana, beto):
        with who.reads() as tx:
            files = tx.session.scalars(select(Attachment.id)).all()
            assert [len(file_bytes(tx, one)) for one in files] == [2_000_000, 2_000_000]


def test_a_page_in_the_place_of_the_server_calls_a_person_once_and_a_name_nobody_knows_calls_nobody(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    with lying("/", page(200)):
        for _ in range(2):
            _visited(window, qtbot)
    assert _foot(window[1]) == "En lugar del servidor contestó una página web."
    qtbot.waitUntil(lambda: "abra el navegador, entre y vuelva a intentarlo" in _card(compartir))
    assert len(_bars(notices)) == 1
    with qtbot.waitSignal(notices.withdrawn):
        window[0].visit_if_wanted()
    the_server(people[0].workspace.vault, "https://servidor.invalid:8443", server.pin)
    _visited(window, qtbot)
    assert _foot(window[1]) == "El servidor no responde; todo queda guardado aquí"
    qtbot.waitUntil(lambda: "«servidor.invalid»" in _card(compartir))
    assert len(_bars(notices)) == 1


@pytest.fixture
def slow(people: tuple[Person, Person, Table], server: Server) -> Iterator[Link]:
    """Ana's way to the server, over which nothing gets through for now; all that was there before went through."""
    ana, beto, _ = people
    for who in (ana, beto):
        visit(who, server)
    with bad_link(server.address, Weather(stalls=True)) as way:
        the_server(ana.workspace.vault, way.address, server.pin)
        yield way


def _by_itself(window: tuple[ServerVisits, Shell], way: Link, qtbot: QtBot) -> None:
    """A visit by itself is under way and stands still."""
    window[0].visit_if_wanted()
    qtbot.waitUntil(lambda: way.connections == 1)


def _by_compartir(screen: ShareScreen, way: Link, qtbot: QtBot) -> None:
    """A person asks for a visit in Compartir."""
    qtbot.waitUntil(lambda: screen.ways.way.server == way.address)
    screen.going.make.click()
    qtbot.waitUntil(lambda: screen.going.transfer.card is not None)


def test_a_visit_asked_for_in_compartir_while_one_is_under_way_shows_that_one_and_makes_no_second(
    people: tuple[Person, Person, Table], slow: Link, server: Server, window: tuple[ServerVisits, Shell],
    compartir: ShareScreen, habits: Habits, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    watch = LoopWatch()
    watch.start()
    _by_itself(window, slow, qtbot)
    _by_compartir(compartir, slow, qtbot)
    qtbot.wait(300)
    assert slow.connections == 1
    assert _foot(window[1]) == "Intercambiando con el servidor…"
    assert compartir.model.going.standing is Standing.RUNNING
    slow.weather.stalls = False
    qtbot.waitUntil(lambda: compartir.going._told.text().startswith("Servidor: "))
    qtbot.waitUntil(lambda: _foot(window[1]).startswith("Al día con el servidor"))
    longest = watch.stop()
    assert slow.connections == 1
    assert "De Beto" in ana.texts()
    assert abs(habits.kept.server_month_bytes - slow.up - slow.down) < (slow.up + slow.down) / 4  # counted once
    assert longest < ALLOWED


def test_while_compartir_visits_the_foot_says_so_and_no_other_visit_begins_by_itself(
    slow: Link, window: tuple[ServerVisits, Shell], compartir: ShareScreen, qtbot: QtBot
) -> None:
    visits, shell = window
    _by_compartir(compartir, slow, qtbot)
    qtbot.waitUntil(lambda: slow.connections == 1)
    assert _foot(shell) == "Intercambiando con el servidor…"
    visits.visit_if_wanted()
    qtbot.waitUntil(lambda: visits._job is None)
    assert _foot(shell) == "Intercambiando con el servidor…"
    assert visits._timer.isActive()
    slow.weather.stalls = False
    qtbot.waitUntil(lambda: _foot(shell).startswith("Al día con el servidor"))
    assert slow.connections == 1


def test_a_pause_in_compartir_rests_the_visit_that_it_shows_and_it_is_gone_on_with(
    people: tuple[Person, Person, Table], slow: Link, server: Server, window: tuple[ServerVisits, Shell],
    compartir: ShareScreen, qtbot: QtBot,
) -> None:  # fmt: skip
    ana, beto, table = people
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    _by_itself(window, slow, qtbot)
    _by_compartir(compartir, slow, qtbot)
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
