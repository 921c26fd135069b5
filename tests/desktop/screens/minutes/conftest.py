"""An acta on its screen: as a draft, made final, and with the record of its signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.commands.session import close_session, open_session, plan_session
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.signing_record_dialog import SigningRecordDialog
from facilitator_app.desktop.shell import Shell
from facilitator_app.store.vault import Vault
from tests.desktop.screens.meeting import MORNING, Meeting
from tests.desktop.screens.minutes.acta import Filling, beside


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Callable[[Filling], list[str]]:
    """Answer every window that opens: fill it in and press its act; what titles they had is told."""
    opened: list[str] = []

    def answer(filling: Filling) -> list[str]:
        def run(dialog: FormDialog) -> int:
            opened.append(dialog.windowTitle())
            filling(dialog)
            dialog.attempt()
            return dialog.result()

        monkeypatch.setattr(FormDialog, "exec", run)
        return opened

    return answer


@pytest.fixture
def screen(shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot) -> MinutesScreen:
    """The acta of a session that is over, with its pages in view."""
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
    shell.register("minutes", lambda: MinutesScreen(desk))
    screen = shell.go(f"minutes/{meeting.session}")
    assert isinstance(screen, MinutesScreen)
    qtbot.waitUntil(lambda: screen.pages.preview.pages > 0)
    return screen


@pytest.fixture
def final(screen: MinutesScreen, fill: Callable[[Filling], list[str]], qtbot: QtBot) -> MinutesScreen:
    """The same, made final and kept as printed."""
    fill(lambda _window: None)
    with qtbot.waitSignal(screen.model.frozen):
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.model.desk is not None and screen.model.desk.trail is not None)
    qtbot.waitUntil(lambda: screen.model.printed is not None and not screen.model.is_draft)
    return screen


@pytest.fixture
def another(vault: Vault, meeting: Meeting) -> UUID:
    """Another session that is over, with an acta that is no more than a draft."""
    with vault.begin("test") as tx:
        session = plan_session(tx, meeting.process, number=9, starts_at=MORNING.replace(hour=14))
    with vault.begin("test") as tx:
        open_session(tx, session)
        close_session(tx, session)
    return session


@pytest.fixture
def record(final: MinutesScreen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[SigningRecordDialog]:
    """The window of the record of signatures, with the pages of its draft."""
    opened: list[SigningRecordDialog] = []
    monkeypatch.setattr(SigningRecordDialog, "exec", lambda window: beside(opened, window))
    final._record.click()
    qtbot.waitUntil(lambda: bool(opened and opened[0].pdf))
    yield opened[0]
    opened.clear()  # Qt remembers what `exec` was, and with it this list
