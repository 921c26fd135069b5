"""F1: the chapter of the screen, seeking in the guide, links, pictures, keys and notices; by the keyboard alone."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.base import Key
from facilitator_app.desktop.screens.help.dialog import HelpDialog
from facilitator_app.desktop.screens.help.guide import Place
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.shell_help import HelpKey, everywhere
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.notice_block import NoticeBlock
from facilitator_app.desktop.widgets.shortcut import Shortcut
from facilitator_app.desktop.widgets.two_line_row import TwoLines
from tests.desktop.gallery import Gallery, Parts
from tests.desktop.looking import cut_when_settled, nameless


@pytest.fixture
def shell(theme: Theme, spanish: Languages, qtbot: QtBot) -> Shell:
    made = Shell(theme, Notices(lambda: spanish.code))
    made.register("session", lambda: Gallery(theme))
    made.register("today", lambda: Parts(theme))
    made.may_end = True
    qtbot.addWidget(made)
    made.go("session")
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def _help(shell: Shell) -> HelpDialog:
    [found] = [one for one in shell.findChildren(HelpDialog) if one.isVisible()]
    return found


def _made(theme: Theme, shell: Shell, language: str, screen: str = "session") -> HelpDialog:
    keys = (("Sesión", [Key("F2", "al acta")]), ("En todas", everywhere(shell)))
    return HelpDialog(theme, shell, Notices(lambda: language), screen, keys)


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_title_is_larger_than_a_heading_and_a_heading_larger_than_the_text(
    theme: Theme, shell: Shell, factor: float
) -> None:
    theme.resize(Scale(factor))
    guide = _made(theme, shell, "es").guide
    sizes: dict[int, set[int]] = {}
    block = guide.view.document().begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        sizes.setdefault(block.blockFormat().headingLevel(), set()).add(cursor.charFormat().font().pixelSize())
        block = block.next()
    assert sizes == {1: {theme.px(22)}, 2: {theme.px(17)}, 0: {theme.px(15)}}


def test_f1_opens_the_chapter_of_the_screen_and_again_that_of_another(shell: Shell) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F1)
    assert _help(shell).guide.chapter == "hall"
    assert "En el salón" in _help(shell).guide.view.toPlainText()
    shell.go("today")
    QTest.keyClick(shell, Qt.Key.Key_F1)
    assert _help(shell).guide.chapter == "first-day"
    QTest.keyClick(_help(shell), Qt.Key.Key_Escape)
    assert not [one for one in shell.findChildren(HelpDialog) if one.isVisible()]


def test_the_work_goes_on_beside_the_help(shell: Shell) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F1)
    assert not _help(shell).isModal()


def test_f1_in_a_window_over_the_screen_opens_the_help_over_it(shell: Shell, qapp: QApplication) -> None:
    watch = HelpKey()
    watch.pressed.connect(shell.help.show)
    qapp.installEventFilter(watch)
    try:
        form = QDialog(shell)
        form.setModal(True)
        form.show()
        QTest.keyClick(form, Qt.Key.Key_F1)
        assert _help(shell).parentWidget() is form
        assert _help(shell).guide.chapter == "hall"
        form.close()
    finally:
        qapp.removeEventFilter(watch)


def test_words_are_sought_and_the_arrows_choose_what_was_found(theme: Theme, shell: Shell, qtbot: QtBot) -> None:
    dialog = _made(theme, shell, "es")
    dialog.show()
    guide = dialog.guide
    [to_field] = guide.findChildren(Shortcut)
    to_field.activated.emit()
    assert dialog.focusWidget() is guide.edit
    QTest.keyClicks(guide.edit, "cortina")
    qtbot.waitUntil(lambda: len(guide.rows.rows) >= 3 and "cortina" in guide.rows.rows[0].below)
    QTest.keyClick(guide.edit, Qt.Key.Key_Down)
    row = guide.list.row
    assert isinstance(row, TwoLines)
    assert isinstance(row.key, Place)
    assert guide.chapter == row.key.chapter
    assert guide.view.extraSelections()
    QTest.keyClick(guide.edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is guide.view
    guide.edit.setText("zzz")
    qtbot.waitUntil(lambda: guide.rows.rowCount() == 0)
    guide.edit.clear()
    qtbot.waitUntil(lambda: guide.rows.rowCount() == len(guide.guide.chapters))


def test_what_was_sought_is_brought_into_view(theme: Theme, shell: Shell, qtbot: QtBot) -> None:
    dialog = _made(theme, shell, "es", "today")
    dialog.show()
    guide = dialog.guide
    guide.edit.setText("estacionamiento manda")
    qtbot.waitUntil(lambda: guide.chapter == "hall")
    marks = guide.view.extraSelections()
    assert guide.view.viewport().rect().contains(guide.view.cursorRect(marks[0].cursor))


def test_a_link_leads_to_its_chapter_and_no_address_is_opened(theme: Theme, shell: Shell) -> None:
    dialog = _made(theme, shell, "es")
    dialog.guide.view.anchorClicked.emit(QUrl("acta.md"))
    assert dialog.guide.chapter == "acta"
    for outside in ("https://example.org/acta.md", "file:///etc/passwd"):
        dialog.guide.view.anchorClicked.emit(QUrl(outside))
        assert dialog.guide.chapter == "acta"


def test_pictures_fit_the_room_and_nothing_outside_the_guide_is_read(theme: Theme, shell: Shell) -> None:
    dialog = _made(theme, shell, "es")
    dialog.show()
    QTest.qWait(20)
    view, image = dialog.guide.view, QTextDocument.ResourceType.ImageResource.value
    picture = view.document().resource(image, QUrl("images/session.webp"))
    assert 0 < picture.width() <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0
    assert view.loadResource(image, QUrl("file:///etc/hostname")).isNull()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("language", "shown", "told"), [("es", "es", False), ("pt", "es", True), ("fr", "en", True)])
def test_who_reads_another_language_is_told_and_may_choose(
    theme: Theme, shell: Shell, language: str, shown: str, told: bool
) -> None:
    dialog = _made(theme, shell, language)
    assert dialog.guide.guide.language == shown
    assert bool(dialog.guide.findChildren(NoticeBlock)) is told
    other = "en" if shown == "es" else "es"
    dialog.guide.languages.chosen.emit(other)
    assert dialog.guide.guide.language == other
    assert dialog.guide.chapter == "hall"


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_the_help_can_be_read_at_any_size_and_in_any_colours(
    theme: Theme, shell: Shell, colours: str, factor: float
) -> None:
    theme.choose(colours)
    theme.resize(Scale(factor))
    shell.notices.say("Nota guardada")
    dialog = _made(theme, shell, "es")
    dialog.show()
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        assert cut_when_settled(dialog) == []
        assert nameless(dialog) == []
    assert dialog.guide.view.document().defaultFont().pixelSize() == theme.px(15)


def test_a_change_of_colours_writes_the_chapter_anew(theme: Theme, shell: Shell) -> None:
    dialog = _made(theme, shell, "es")
    dialog.show()
    before = dialog.guide.view.document()
    theme.choose("dark")
    assert dialog.guide.view.document() is not before
    assert dialog.guide.view.toPlainText().startswith("En el salón")


def test_the_keys_of_the_window_are_those_that_are_bound(shell: Shell) -> None:
    told = {key.keys: key.does for key in everywhere(shell)}
    assert all(told.values())
    for keys in ("F1", "F6", "Shift+F6", "F7", "F11", "F12", "Ctrl+1", "Ctrl+K", "Ctrl+Z", "Ctrl+Shift+L", "Esc"):
        assert keys in told
    assert told["Ctrl+1"] == "Hoy"


def test_the_help_goes_when_the_language_changes(shell: Shell, spanish: Languages) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F1)
    spanish.choose("en")
    QTest.qWait(10)
    assert not [one for one in shell.findChildren(HelpDialog) if one.isVisible()]
    shell.status.keys.click()
    assert _help(shell).guide.view.toPlainText().startswith("In the hall")


def test_opening_the_help_is_quick(shell: Shell) -> None:
    """Of the processor's time: decoding and scaling the pictures is the most of it."""
    shell.help.show()
    begun = time.process_time()
    shell.help.show()
    assert time.process_time() - begun < 0.4

