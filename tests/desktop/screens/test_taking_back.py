"""Taking back and hiding, in the whole window: Ctrl+Z, the verb of a toast, the cortina, the discreet view, F11."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.notices import Notice
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.curtain import Curtain
from facilitator_app.desktop.widgets.question import Question
from facilitator_app.desktop.widgets.read_large import ReadLarge
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.desktop.widgets.undo_key import UndoKey
from tests.desktop.screens.live import close_note, enter, texts, type_note
from tests.desktop.screens.meeting import Meeting

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> Iterator[SessionScreen]:
    """The session, whose window takes back as the desktop's does."""
    watch = UndoKey()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    shell.undo_wanted.connect(desk.undoing.last)
    desk.undoing.begin()
    qtbot.waitUntil(lambda: desk.undoing._since is not None)
    yield enter(shell, desk, meeting, qtbot)
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]


@pytest.fixture
def told(desk: Desk) -> list[Notice]:
    """What was told."""
    told: list[Notice] = []
    desk.notices.told.connect(told.append)
    return told


def test_ctrl_z_in_the_empty_composer_takes_back_the_note_that_was_just_saved(
    screen: SessionScreen, told: list[Notice], qtbot: QtBot
) -> None:
    type_note(screen, "Se midió ayer")
    close_note(screen)
    qtbot.waitUntil(lambda: len(screen.notes.entries) == 13)
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(screen.notes.entries) == 12)
    assert not any("Se midió ayer" in words for words in texts(screen))
    assert "se quitó lo agregado (nota)" in str(told[-1].words)


def test_ctrl_z_in_a_line_that_is_being_written_takes_back_letters_alone(
    screen: SessionScreen, qtbot: QtBot
) -> None:
    type_note(screen, "Primera")
    close_note(screen)
    qtbot.waitUntil(lambda: len(screen.notes.entries) == 13)
    type_note(screen, "Segunda")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Z, CTRL)
    assert screen.composer.edit.text == ""
    QTest.qWait(50)
    assert len(screen.notes.entries) == 13


def test_what_was_there_before_the_door_was_opened_is_not_taken_back(
    screen: SessionScreen, shell: Shell, told: list[Notice], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(Told, "exec", lambda _self: 0)
    shell.undo_wanted.emit()
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[-1].words).startswith("No hay nada suyo que deshacer.")


@pytest.fixture
def curtain(shell: Shell) -> Iterator[Curtain]:
    """The cortina over every window."""
    made = Curtain(shell.theme)
    application: QObject | None = QApplication.instance()
    assert application is not None
    application.installEventFilter(made)
    yield made
    application.removeEventFilter(made)


def test_the_cortina_hides_every_window_and_loses_no_line(
    screen: SessionScreen, shell: Shell, curtain: Curtain
) -> None:
    type_note(screen, "media línea")
    dialog = Question(shell.theme, shell, "¿Terminar?", "Faltan firmas.", act="Terminar", stay="Seguir")
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_F7)
    assert [sheet.geometry() for sheet in curtain._sheets] == [
        window.rect() for window in QApplication.topLevelWidgets() if window in (shell, dialog)
    ]
    QTest.keyClicks(shell, "nada de esto se escribe")
    QTest.keyClick(shell, Qt.Key.Key_1, CTRL)
    assert shell.screen_now is screen
    later = Question(shell.theme, shell, "¿Otra?", "Aparece mientras.", act="Sí", stay="No")
    later.show()
    assert len(curtain._sheets) == 3
    later.close()
    dialog.close()
    QTest.keyClick(shell, Qt.Key.Key_F7)
    assert not curtain._sheets
    assert screen.composer.edit.text == "media línea"


def test_a_live_session_covers_what_is_reserved_whatever_was_chosen_before(
    screen: SessionScreen, shell: Shell, meeting: Meeting
) -> None:
    shell.set_discreet(False)
    assert shell.status.discreet.words == "Todo a la vista"
    shell.go(f"session/{meeting.session}")
    assert shell.status.discreet.words == "Vista discreta"
    row = screen.timeline.delegate
    assert row.discreet is shell.discreet


def test_f11_shows_the_notes_of_the_acta_and_nothing_else(screen: SessionScreen, shell: Shell, qtbot: QtBot) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F11)
    reading = shell.findChild(ReadLarge)
    assert reading is not None
    assert reading.isVisible()
    seen = set()
    for _ in range(20):
        seen.add(reading.text.text())
        QTest.keyClick(reading, Qt.Key.Key_PageUp)
    assert any("El agua alcanzaba" in text for text in seen)
    assert not any("Las mujeres de Aldea Baja" in text for text in seen)
    size = reading.text.styleSheet()
    QTest.keyClick(reading, Qt.Key.Key_Plus)
    assert reading.text.styleSheet() != size
    QTest.keyClick(reading, Qt.Key.Key_F11)
    assert not reading.isVisible()
