"""Hoy: what to do next, in one key."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.session import close_session, plan_session
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.today.screen import TodayScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.domain.session import Session
from facilitator_app.store.sharing.known_heads import hear
from facilitator_app.store.vault import Vault
from facilitator_app.wire.statement import Head
from tests.desktop.screens.meeting import MORNING, HallClock, Meeting
from tests.desktop.screens.understood import understand


class Copies:
    """Copies of a workspace, made for nobody."""

    def __init__(self, *, rehearsed: bool = True) -> None:
        self.rehearsed = rehearsed
        self.made: list[Path] = []

    def last_backup(self) -> datetime | None:
        return MORNING if self.made else None

    def back_up(self, file: Path) -> None:
        self.made.append(file)


@pytest.fixture
def copies() -> Copies:
    """Where copies of the workspace go."""
    return Copies()


def show(shell: Shell, desk: Desk, copies: Copies, qtbot: QtBot) -> TodayScreen:
    """Hoy, with its answers."""
    went: list[str] = []
    shell.register("today", lambda: TodayScreen(desk, copies))
    screen = shell.go("today")
    assert isinstance(screen, TodayScreen)
    screen.go.disconnect()
    screen.go.connect(went.append)
    screen.setProperty("went", went)
    qtbot.waitUntil(lambda: screen.model.looked is not None)
    return screen


def test_the_session_that_runs_is_gone_back_to_with_one_key(
    shell: Shell, desk: Desk, copies: Copies, meeting: Meeting, qtbot: QtBot
) -> None:
    screen = show(shell, desk, copies, qtbot)
    assert screen.next.open.text() == "Volver a la sesión 8"
    routes: list[str] = []
    screen.go.connect(routes.append)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: routes == [f"session/{meeting.session}"])


def test_a_session_planned_for_today_is_opened_from_here(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, meeting: Meeting, hall_clock: HallClock, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
        planned = plan_session(tx, meeting.process, kind="plenary", starts_at=MORNING.replace(hour=14))
    screen = show(shell, desk, copies, qtbot)
    assert "EN 3 H 45 MIN" in screen.next._over.text()
    routes: list[str] = []
    screen.go.connect(routes.append)
    screen.next.open.click()
    qtbot.waitUntil(lambda: routes == [f"session/{planned}"])
    with vault.read() as tx:
        assert tx.get(Session, planned).state == "open"


def test_what_a_session_still_lacks_is_said_in_words(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
        plan_session(tx, meeting.process, starts_at=MORNING.replace(hour=14), languages=("es", "kek"))
    screen = show(shell, desk, copies, qtbot)
    words = {label.text() for label in screen.next.findChildren(type(screen.next.heading))}
    assert {"sin fecha de convocatoria", "falta intérprete", "sin puntos", "nadie en la lista"} <= words


def test_commitments_of_the_week_stand_with_the_overdue_first(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "Agua", number=3)
        clause = add_clause(tx, agreement, "La municipalidad entrega el mapa.")
        for text, due in (("Llevar los caudales", date(2026, 3, 6)), ("Entregar el mapa", date(2026, 3, 2)),
                          ("Muy después", date(2026, 6, 1))):  # fmt: skip
            add_commitment(tx, agreement, text, clause_id=clause, due_on=due)
    screen = show(shell, desk, copies, qtbot)
    told = [row.spoken() for row in screen._due_rows.rows]
    assert [words.split(", ")[1] for words in told] == ["Entregar el mapa", "Llevar los caudales"]
    assert told[0].startswith("Hace 3 días")
    assert told[1].startswith("Viernes 6")


def test_a_sheet_that_was_never_proven_and_a_missing_copy_are_said(
    shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot, tmp_path: Path
) -> None:
    copies = Copies(rehearsed=False)
    screen = show(shell, desk, copies, qtbot)
    assert screen._rehearse.isVisible()
    assert "ninguna copia" in screen._backup.text()
    assert "lo que solo está aquí" in screen._backup.text()  # what others have is not lost with this laptop
    screen.copy_to(tmp_path / "copia.backup")
    qtbot.waitUntil(lambda: "La última se hizo hoy." in screen._backup.text())
    assert copies.made == [tmp_path / "copia.backup"]


def test_nothing_to_do_says_what_will_be_here(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, qtbot: QtBot
) -> None:
    screen = show(shell, desk, copies, qtbot)
    assert not screen.next.isVisible()
    assert "Aquí estará la sesión" in screen._none.words.text()


def test_a_signal_that_waits_is_covered_and_leads_to_its_mesa(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    understood = understand(vault, meeting)
    screen = show(shell, desk, copies, qtbot)
    row = screen.signals._rows.rows[0]
    assert row.reserved
    assert (row.title, row.pill) == ("Dos recados bajo la puerta", "Falta plan de protección")
    assert screen.signals._delegate.discreet
    went: list[str] = []
    screen.go.connect(went.append)
    screen.signals.list.setFocus()
    screen.signals.list.setCurrentIndex(screen.signals._rows.index(0))
    QTest.keyClick(screen.signals.list, Qt.Key.Key_Return)
    assert went == [f"analysis/{understood.process}/signals"]


def test_what_others_have_and_is_missing_here_is_told(
    shell: Shell, desk: Desk, copies: Copies, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        space = tx.team_space(meeting.process)
        hear(tx, space, b"j" * 32, [Head(b"f" * 16, 7, b"i" * 32)], 1)
    screen = show(shell, desk, copies, qtbot)
    assert screen._missing.text() == "Falta 1 parte que otros ya tienen."
    went: list[str] = []
    screen.go.connect(went.append)
    screen._carry.click()
    assert went == ["share"]
