"""How tests write in the live session as a person does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from tests.desktop.screens.meeting import Meeting


def enter(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot, notes: int = 12) -> SessionScreen:
    """The session on the screen, with its `notes` notes."""
    shell.register("session", lambda: SessionScreen(desk))
    screen = shell.go(f"session/{meeting.session}")
    assert isinstance(screen, SessionScreen)
    qtbot.waitUntil(lambda: screen.room_model.room is not None and len(screen.timeline.model.rows) == notes)
    return screen


def type_note(screen: SessionScreen, words: str) -> None:
    """Type words; `QTest.keyClicks` knows no accents."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(screen.composer.edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def close_note(screen: SessionScreen) -> None:
    """Press Enter."""
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)


def texts(screen: SessionScreen) -> list[str]:
    """What the timeline shows."""
    return [row.spoken() for row in screen.timeline.model.rows]
