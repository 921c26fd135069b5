"""The bytes that visits may spend in a month: counted once, for every visit, and for the most important first."""

from __future__ import annotations

import os

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.domain.paper import Attachment
from facilitator_app.store.records.attachments import file_bytes, keep_file
from tests.commands.table import Table
from tests.desktop.server_visits.watching import bars, card, foot, visited
from tests.server.running import Server
from tests.server.visiting import visit
from tests.sync.team import Person


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
    qtbot.waitUntil(lambda: "límite de este mes" in foot(shell))
    assert 900_000 < habits.kept.server_month_bytes < 1_400_000
    visits.now()
    qtbot.waitUntil(lambda: habits.kept.server_month_bytes > 3_000_000)


def test_bytes_are_counted_for_the_month(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], habits: Habits,
    qtbot: QtBot,
) -> None:  # fmt: skip
    visits, shell = window
    visits.now()
    qtbot.waitUntil(lambda: foot(shell).startswith("Al día"))
    assert habits.kept.server_month == f"{people[0].clock.local():%Y-%m}"
    assert habits.kept.server_month_bytes > 1_000


def test_what_is_known_of_the_server_outlives_the_window_and_a_visit_in_compartir_counts_for_the_month(
    people: tuple[Person, Person, Table], server: Server, window: tuple[ServerVisits, Shell], compartir: ShareScreen,
    habits: Habits, theme: Theme, jobs: Jobs, spanish: Languages, notices: Notices, qtbot: QtBot,
) -> None:  # fmt: skip
    ana = people[0]
    habits.keep(server_visits="by_hand")
    qtbot.waitUntil(lambda: compartir.ways.way.server is not None)
    compartir.going.make.click()
    qtbot.waitUntil(lambda: foot(window[1]).startswith("Al día con el servidor"))
    assert habits.kept.server_month_bytes > 1_000
    again = Shell(theme, notices)
    qtbot.addWidget(again)
    desk = Desk(theme, Records(jobs, ana.workspace.vault), jobs, notices, spanish, ana.clock, "Ana")
    ServerVisits(again, desk, OpenDesk(ana.workspace, rehearsed=True), habits)
    qtbot.waitUntil(lambda: foot(again).startswith("Al día con el servidor"))


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
    visited(window, qtbot)
    assert "Después de la foto de Beto" in ana.texts()
    assert foot(window[1]) == "Servidor: se llegó al límite de este mes"
    assert 900_000 < habits.kept.server_month_bytes < 1_400_000
    qtbot.waitUntil(lambda: "Límite del mes alcanzado" in card(compartir))
    assert len(bars(notices)) == 1
    spent = habits.kept.server_month_bytes
    window[0].visit_if_wanted()
    qtbot.wait(300)
    assert habits.kept.server_month_bytes == spent
    with qtbot.waitSignal(window[0].told):
        window[0].now()
    assert len(bars(notices)) == 1
    visit(beto, server)
    assert "Después de la foto de Ana" in beto.texts()
    for who in (ana, beto):
        with who.reads() as tx:
            files = tx.session.scalars(select(Attachment.id)).all()
            assert [len(file_bytes(tx, one)) for one in files] == [2_000_000, 2_000_000]
