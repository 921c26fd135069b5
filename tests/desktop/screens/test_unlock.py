"""Unlocking: neutral names, waiting and nothing else for a wrong try, the sheet, and erasing only on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.jobs import Jobs
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.unlock.emergency import Emergency
from facilitator_app.desktop.screens.unlock.screen import UnlockScreen
from facilitator_app.desktop.screens.unlock.view_model import UnlockModel
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets import field as field_widgets
from facilitator_app.desktop.widgets.choice import RadioCard
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.workspaces_in_memory import MemoryWorkspace, MemoryWorkspaces

PASSPHRASE = "maíz nube camino puente"
FOLDERS = (Path("/home/x/mesa-de-agua"), Path("/home/x/tierras"), Path("/home/x/practice"))


@pytest.fixture
def workspaces() -> MemoryWorkspaces:
    return MemoryWorkspaces(FOLDERS, PASSPHRASE)


@pytest.fixture
def screen(theme: Theme, spanish: Languages, jobs: Jobs, workspaces: MemoryWorkspaces, qtbot: QtBot) -> UnlockScreen:
    made = UnlockScreen(theme, UnlockModel(workspaces, jobs), spanish, Notices(lambda: "es"))
    qtbot.addWidget(made)
    made.resize(1366, 738)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def test_nothing_on_the_screen_tells_what_a_workspace_is_about(screen: UnlockScreen) -> None:
    words = [label.text() for label in screen.findChildren(QLabel)]
    words += [card.words + card.accessibleDescription() for card in screen.findChildren(RadioCard)]
    assert any("Espacio 1" in word for word in words)
    assert not any("mesa" in word or "tierras" in word for word in words)


def test_enter_opens_with_the_passphrase_and_forgets_it(screen: UnlockScreen, qtbot: QtBot) -> None:
    edit = screen.passphrase.edit
    edit.setFocus()
    edit.setText(PASSPHRASE)
    with qtbot.waitSignal(screen.opened) as opened:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert opened.args is not None
    assert isinstance(opened.args[0], MemoryWorkspace)
    assert edit.text() == ""


def test_a_wrong_passphrase_says_so_under_the_field_and_keeps_it(screen: UnlockScreen, qtbot: QtBot) -> None:
    edit = screen.passphrase.edit
    edit.setText("otra frase de paso")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.passphrase.field.refused)
    assert "no se abre" in screen.passphrase.field.error
    assert edit.text() == "otra frase de paso"
    assert "intento" not in screen.passphrase.field.error
    qtbot.waitUntil(screen.passphrase.unlock.isEnabled)


def test_beside_a_damaged_workspace_stands_its_newest_backup_ready_to_be_opened(
    screen: UnlockScreen, workspaces: MemoryWorkspaces, qtbot: QtBot
) -> None:
    workspaces.damaged[FOLDERS[0]] = Path("/media/stick/mesa.backup")
    screen.passphrase.edit.setText(PASSPHRASE)
    QTest.keyClick(screen.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.findChildren(RadioCard)) == len(FOLDERS) + 1)
    (chosen,) = [card for card in screen.findChildren(RadioCard) if card.isChecked()]
    assert "Copia de respaldo" in chosen.words


def test_an_empty_field_asks_nothing_of_the_vault(screen: UnlockScreen) -> None:
    QTest.keyClick(screen.passphrase.edit, Qt.Key.Key_Return)
    assert screen.passphrase.field.error == "Escriba su frase de paso."


def test_the_sheet_opens_and_sets_a_new_passphrase(
    screen: UnlockScreen, workspaces: MemoryWorkspaces, qtbot: QtBot
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_F4)
    assert screen.words.isVisible()
    for field, word in zip(screen.words.grid.fields, workspaces.words, strict=True):
        field.setText(word.upper())
    screen.words.new.setText("corta")
    screen.words.open.click()
    assert screen.words.field.error
    screen.words.new.setText("una frase nueva")
    with qtbot.waitSignal(screen.opened):
        screen.words.open.click()
    assert workspaces.passphrases[FOLDERS[0]] == "una frase nueva"


def test_words_that_are_no_words_of_a_sheet_are_refused_before_trying(screen: UnlockScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_F4)
    screen.words.grid.fields[0].setText("facilitador")
    screen.words.new.setText("una frase nueva")
    screen.words.open.click()
    assert not screen.words.grid.filled


def test_erasing_says_first_what_is_lost_and_waits_for_a_word(theme: Theme, spanish: Languages, qtbot: QtBot) -> None:
    dialog = Emergency(theme, None, "Espacio 1", 23)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Quedan 23 cambios solo en esta laptop" in dialog.accessibleDescription()
    assert not dialog.act.isEnabled()
    assert dialog.focusWidget() is dialog.stay
    dialog.typed.setText("borrar")
    assert dialog.act.isEnabled()


@pytest.mark.parametrize(("factor", "language"), [(1.0, "es"), (1.0, "fr"), (1.1, "en"), (1.5, "pt"), (2.0, "fr")])
def test_no_words_are_cut_in_any_language_at_any_size(
    screen: UnlockScreen, theme: Theme, spanish: Languages, factor: float, language: str
) -> None:
    spanish.choose(language)
    theme.resize(Scale(factor))
    screen.resize(screen.sizeHint().expandedTo(screen.minimumSizeHint()).expandedTo(screen.size()))
    assert cut_when_settled(screen) == []


def test_every_control_has_a_name_on_both_pages(screen: UnlockScreen) -> None:
    assert nameless(screen) == []
    QTest.keyClick(screen, Qt.Key.Key_F4)
    assert nameless(screen) == []


def test_a_copy_is_offered_by_name_and_cannot_be_erased_from_here(screen: UnlockScreen, qtbot: QtBot) -> None:
    screen.bring(Path("/media/x/memoria/copia.backup"))
    qtbot.waitUntil(lambda: len(_cards(screen)) == 4)
    assert [card.words for card in _cards(screen)] == ["Espacio 1", "Espacio 2", "Práctica", "Copia de respaldo"]
    chosen = next(card for card in _cards(screen) if card.isChecked())
    assert (chosen.words, chosen.accessibleDescription()) == ("Copia de respaldo", "copia.backup")
    assert "Pasa a esta laptop al abrirla. Se abre con la frase de paso de entonces." in [
        label.text() for label in screen.findChildren(QLabel)
    ]
    assert not screen._emergency.isEnabled()
    assert screen.passphrase.edit.hasFocus()


def _cards(screen: UnlockScreen) -> list[RadioCard]:
    return [card for card in screen.findChildren(RadioCard) if card.isVisibleTo(screen)]


def test_what_is_wrong_is_said_aloud_where_it_was_typed(
    screen: UnlockScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(field_widgets, "say_aloud", lambda _where, words, **_how: said.append(words))
    screen.passphrase.edit.setFocus()
    QTest.keyClick(screen.passphrase.edit, Qt.Key.Key_Return)
    assert said == ["Escriba su frase de paso."]


def test_workspaces_are_read_and_come_to_before_what_else_can_be_done(screen: UnlockScreen) -> None:
    read = [one for one in screen._left.children() if isinstance(one, QAbstractButton) and one.isVisibleTo(screen)]
    names = ["Espacio 1", "Espacio 2", "Práctica", "Abrir otro espacio…", "Traer una copia de respaldo…"]
    assert [one.text() for one in read][:5] == names
    here: QWidget | None = read[0]
    come_to = []
    for _ in range(40):
        if isinstance(here, QAbstractButton) and here in read:
            come_to.append(here.text())
        here = here.nextInFocusChain() if here is not None else None
    assert come_to[:5] == names
