"""A clock that is wrong by years is told where times are about to be written, and stops nobody."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.session import close_session, plan_session
from facilitator_app.desktop.screens.clock_notice import ClockNotice
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.screens.today.screen import TodayScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.domain.session import Note, Session
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled
from tests.desktop.screens.live import close_note, type_note
from tests.desktop.screens.meeting import MORNING, HallClock, Meeting
from tests.desktop.screens.test_today import Copies

IN_2019 = datetime(2019, 5, 1, 10, 0)  # noqa: DTZ001 - the wall clock of the hall
IN_2040 = datetime(2040, 2, 1, 10, 0)  # noqa: DTZ001
SAFE = "Lo guardado está a salvo y en su orden."
SAID = {
    IN_2019: "El reloj de este equipo dice 1 de mayo de 2019, 10:00, y entonces este programa no existía.",
    IN_2040: "El reloj de este equipo dice 1 de febrero de 2040, 10:00, y lo último que se guardó aquí es de "
    "5 de marzo de 2026, 10:45.",
}


@pytest.fixture
def planned(vault: Vault, meeting: Meeting) -> UUID:
    """The session that comes next."""
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
        return plan_session(tx, meeting.process, number=9, kind="plenary", starts_at=MORNING.replace(day=12))


def begin(shell: Shell, desk: Desk, qtbot: QtBot, *, doubted: bool = True) -> TodayScreen:
    """Hoy, after the workspace was opened; the session is one step away."""
    shell.register("today", lambda: TodayScreen(desk, Copies()))
    shell.register("session", lambda: SessionScreen(desk))
    desk.clock_watch.begin()
    screen = shell.go("today")
    assert isinstance(screen, TodayScreen)
    qtbot.waitUntil(lambda: screen.model.looked is not None and not desk.jobs.busy)
    assert (desk.clock_watch.doubt is not None) is doubted
    return screen


def notice(screen: TodayScreen | SessionScreen) -> ClockNotice:
    """What the screen tells of the clock."""
    found = screen.findChild(ClockNotice)
    assert isinstance(found, ClockNotice)
    return found


@pytest.mark.parametrize("wrong", SAID)
def test_a_wrong_clock_is_told_on_hoy_and_before_the_session_is_opened(
    shell: Shell, desk: Desk, planned: UUID, hall_clock: HallClock, qtbot: QtBot, wrong: datetime
) -> None:
    hall_clock.wall = wrong
    today = begin(shell, desk, qtbot)
    told = notice(today)
    assert told.isVisible()
    assert told.strong.text() == SAID[wrong]
    assert told.words.text().startswith(f"{SAFE} ")
    assert "las horas de notas y actas salen de ella" in told.words.text()
    session = shell.go(f"session/{planned}")
    assert isinstance(session, SessionScreen)
    qtbot.waitUntil(session._buttons.begin.isVisible)
    assert notice(session).isVisible()
    assert notice(session).accessibleName().startswith(SAID[wrong])
    assert cut_when_settled(shell) == []


@pytest.mark.parametrize("wrong", SAID)
def test_notes_are_kept_all_the_same_and_do_not_make_the_clock_right(
    shell: Shell, desk: Desk, vault: Vault, planned: UUID, hall_clock: HallClock, qtbot: QtBot, wrong: datetime
) -> None:
    hall_clock.wall = wrong
    begin(shell, desk, qtbot)
    screen = shell.go(f"session/{planned}")
    assert isinstance(screen, SessionScreen)
    qtbot.waitUntil(screen._buttons.begin.isVisible)
    QTest.keyClick(shell, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen.composer.isEnabled)
    type_note(screen, "Con el reloj mal")
    close_note(screen)
    qtbot.waitUntil(lambda: screen._saved_at is not None)
    with vault.read() as tx:
        assert tx.get(Session, planned).state == "open"
        assert "Con el reloj mal" in [note.text for note in tx.session.scalars(select(Note))]
    desk.clock_watch.look()
    assert notice(screen).isVisible()


def test_once_the_clock_is_set_nothing_is_told_any_more(
    shell: Shell, desk: Desk, planned: UUID, hall_clock: HallClock, qtbot: QtBot
) -> None:
    hall_clock.wall = IN_2040
    today = begin(shell, desk, qtbot)
    hall_clock.at(10, 50)
    desk.clock_watch.look()
    assert not notice(today).isVisible()
    hall_clock.wall = IN_2019
    desk.clock_watch.look()
    assert notice(today).isVisible()


def test_a_clock_that_may_be_right_is_not_spoken_of(
    shell: Shell, desk: Desk, planned: UUID, hall_clock: HallClock, qtbot: QtBot
) -> None:
    hall_clock.wall = MORNING.replace(year=2028)
    assert not notice(begin(shell, desk, qtbot, doubted=False)).isVisible()


def test_it_is_told_in_the_language_of_the_moment(
    shell: Shell, desk: Desk, planned: UUID, hall_clock: HallClock, qtbot: QtBot
) -> None:
    hall_clock.wall = IN_2019
    today = begin(shell, desk, qtbot)
    desk.languages.choose("en")
    qtbot.waitUntil(lambda: notice(today).strong.text().startswith("The clock of this computer says May 1, 2019"))
