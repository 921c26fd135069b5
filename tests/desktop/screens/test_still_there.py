"""An answer that comes late meets the person where they are now: it opens no window about what they left."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.commands.session import open_session, plan_session
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.ending import Ending
from facilitator_app.desktop.screens.session.note_editor import NoteEditor
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.screens.still_there import if_still_there
from facilitator_app.desktop.shell import Shell
from facilitator_app.store.vault import Vault
from tests.desktop.screens.late import LateVault
from tests.desktop.screens.live import enter
from tests.desktop.screens.meeting import MORNING, Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> SessionScreen:
    """The session, on the screen with its notes."""
    return enter(shell, desk, meeting, qtbot)


@pytest.fixture
def another(vault: Vault, meeting: Meeting) -> UUID:
    """Another session that runs."""
    with vault.begin("test") as tx:
        session = plan_session(tx, meeting.process, number=9, starts_at=MORNING.replace(hour=14))
    with vault.begin("test") as tx:
        open_session(tx, session)
    return session


def shown(kind: type[QWidget]) -> list[QWidget]:
    """The windows of this kind that stand on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def test_who_asks_twice_to_end_a_session_is_asked_once(
    screen: SessionScreen, late_vault: LateVault, qtbot: QtBot
) -> None:
    stood: list[int] = []

    def look() -> None:
        if not shown(Ending):
            QTimer.singleShot(20, look)
            return
        late_vault.answer()
        stood.append(len(shown(Ending)))
        for window in shown(Ending):
            assert isinstance(window, QDialog)
            window.reject()

    late_vault.begin()
    screen._buttons.finish.click()
    screen._buttons.finish.click()
    QTimer.singleShot(0, look)
    late_vault.end()
    qtbot.waitUntil(lambda: stood == [1])


def test_who_went_to_another_session_is_not_asked_to_end_the_one_they_left(
    screen: SessionScreen, shell: Shell, another: UUID, late_vault: LateVault, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    late_vault.begin()
    asked: list[Ending] = []

    def ask(ending: Ending) -> bool:
        asked.append(ending)
        return False

    monkeypatch.setattr(Ending, "ask", ask)
    screen._buttons.finish.click()
    shell.go(f"session/{another}")
    late_vault.answer()
    assert screen.room_model.session_id == another
    assert asked == []


def test_a_note_that_was_asked_for_twice_is_corrected_in_one_window(
    screen: SessionScreen, late_vault: LateVault, qtbot: QtBot
) -> None:
    late_vault.begin()
    for _ in range(2):
        screen.timeline.opened.emit(screen.timeline.model.rows[-1])
    late_vault.answer()
    assert len(shown(NoteEditor)) == 1


def test_a_note_opens_over_no_other_session(
    screen: SessionScreen, shell: Shell, another: UUID, late_vault: LateVault, qtbot: QtBot
) -> None:
    late_vault.begin()
    screen.timeline.opened.emit(screen.timeline.model.rows[-1])
    shell.go(f"session/{another}")
    late_vault.answer()
    assert shown(NoteEditor) == []


def test_an_answer_is_taken_where_the_person_stayed_and_nowhere_else(qtbot: QtBot) -> None:
    window, place, taken = QWidget(), ["agua"], list[str]()
    qtbot.addWidget(window)
    window.show()
    take = if_still_there(window, taken.append, lambda: place[0])
    take("stayed")
    place[0] = "tierras"
    take("is elsewhere")
    place[0] = "agua"
    over = QDialog(window)
    over.setModal(True)
    over.show()
    take("has another window before them")
    over.close()
    take("came back")
    window.hide()
    take("left")
    assert taken == ["stayed", "came back"]
