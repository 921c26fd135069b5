"""The first run: a workspace made once, a sheet covered until asked, and all twelve words proven."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator_app.clock import SystemClock
from facilitator_app.desktop.jobs import Jobs
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.printing import print_pdf
from facilitator_app.desktop.screens.first_run.screen import FirstRunScreen
from facilitator_app.desktop.screens.first_run.sheet import Sheet, sheet_pages
from facilitator_app.desktop.screens.first_run.view_model import FirstRunModel
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.widgets.words_grid import plain
from facilitator_app.errors import Unavailable
from facilitator_app.progress import Silent
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.workspaces_in_memory import MemoryWorkspaces


@pytest.fixture
def workspaces() -> MemoryWorkspaces:
    return MemoryWorkspaces()


@pytest.fixture
def model(workspaces: MemoryWorkspaces, jobs: Jobs) -> FirstRunModel:
    return FirstRunModel(workspaces, jobs)


@pytest.fixture
def screen(theme: Theme, spanish: Languages, model: FirstRunModel, qtbot: QtBot) -> FirstRunScreen:
    made = FirstRunScreen(theme, model, spanish, Notices(lambda: "es"), SystemClock())
    qtbot.addWidget(made)
    made.resize(1366, 738)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def _edit(screen: FirstRunScreen, page: int) -> QLineEdit:
    found = screen.pages[page].findChild(QLineEdit)
    assert found is not None
    return found


def _to_the_sheet(screen: FirstRunScreen, model: FirstRunModel, qtbot: QtBot) -> None:
    screen.pages[0].next.click()
    _edit(screen, 1).setText("  Rosa   Morales ")
    screen.pages[1].next.click()
    screen.pages[2].next.click()
    for edit in screen.pages[3].findChildren(QLineEdit):
        edit.setText("cuatro palabras sueltas")
    with qtbot.waitSignal(model.created):
        screen.pages[3].next.click()


def test_a_name_is_asked_for_and_tidied(screen: FirstRunScreen, model: FirstRunModel) -> None:
    screen.pages[0].next.click()
    screen.pages[1].next.click()
    assert screen.pages[1].isVisible()
    _edit(screen, 1).setText("  Rosa   Morales ")
    screen.pages[1].next.click()
    assert model.name == "Rosa Morales"
    assert screen.pages[2].isVisible()


def test_two_passphrases_that_differ_create_nothing(
    screen: FirstRunScreen, model: FirstRunModel, workspaces: MemoryWorkspaces
) -> None:
    screen._show(3)
    first, second = screen.pages[3].findChildren(QLineEdit)
    for once, again in (("corta", "corta"), ("cuatro palabras", "cuatro palabrs")):
        first.setText(once)
        second.setText(again)
        screen.pages[3].next.click()
    assert workspaces.passphrases == {}
    assert screen.pages[3].isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # completing opens a window of its own
def test_the_words_are_covered_until_asked_for_and_again_when_the_rehearsal_begins(
    screen: FirstRunScreen, model: FirstRunModel, qtbot: QtBot
) -> None:
    _to_the_sheet(screen, model, qtbot)
    assert not screen.preview.shows_words()
    screen.sheet_step.covered.emit(False)
    assert screen.preview.shows_words()
    assert not any(word in screen.preview.accessibleName() for word in model.words)
    QTest.keyClicks(screen.sheet_step.grid.fields[0], "a")
    assert not screen.preview.shows_words()


def test_going_on_needs_all_twelve_words_and_forgives_accents(
    screen: FirstRunScreen, model: FirstRunModel, workspaces: MemoryWorkspaces, qtbot: QtBot
) -> None:
    _to_the_sheet(screen, model, qtbot)
    step = screen.sheet_step
    for field, word in list(zip(step.grid.fields, workspaces.words, strict=True))[:11]:
        field.setText(plain(word))
    assert not step.next.isEnabled()
    step.grid.fields[11].setText(plain(workspaces.words[11]))
    assert step.next.isEnabled()
    with qtbot.waitSignal(model.proven):
        step.next.click()
    assert screen.pages[5].isVisible()
    with qtbot.waitSignal(screen.opened):
        screen.pages[5].next.click()
    assert workspaces.rehearsed is True
    assert model.words == ()


def test_a_wrong_word_is_told_and_stops_there(
    screen: FirstRunScreen, model: FirstRunModel, workspaces: MemoryWorkspaces, qtbot: QtBot
) -> None:
    _to_the_sheet(screen, model, qtbot)
    words = [*workspaces.words[:11], "ábaco" if workspaces.words[11] != "ábaco" else "abdomen"]
    for field, word in zip(screen.sheet_step.grid.fields, words, strict=True):
        field.setText(word)
    assert not screen.sheet_step.next.isEnabled()


def test_a_word_is_completed_when_only_one_is_left(screen: FirstRunScreen, model: FirstRunModel, qtbot: QtBot) -> None:
    _to_the_sheet(screen, model, qtbot)
    first, second = screen.sheet_step.grid.fields[:2]
    first.setFocus()
    first.setText("abac")
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert first.text() == "ábaco"
    assert second.hasFocus()


def test_the_page_has_the_words_and_no_name(theme: Theme, workspaces: MemoryWorkspaces) -> None:
    content = sheet_pages(Sheet(workspaces.words, "5 de marzo de 2026"))
    document = pypdfium2.PdfDocument(content)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    assert "Rosa" not in text
    assert all(plain(word) in plain(text) for word in workspaces.words)


def test_printing_goes_through_the_input_of_lp_and_through_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lp = tmp_path / "lp"
    lp.write_text(f'#!/bin/sh\necho "args $@" > {tmp_path}/argv\ncat > {tmp_path}/stdin\n')
    lp.chmod(lp.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    print_pdf(b"%PDF-1.7 words", Silent())
    assert (tmp_path / "stdin").read_bytes() == b"%PDF-1.7 words"
    assert (tmp_path / "argv").read_text().split() == ["args", "-n", "1", "-"]


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell for a printer that refuses")
def test_a_printer_that_refuses_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable) as missing:
        print_pdf(b"", Silent())
    assert missing.value.code == "desktop.no_printer"
    lp = tmp_path / "lp"
    lp.write_text("#!/bin/sh\nexit 1\n")
    lp.chmod(0o755)
    with pytest.raises(Unavailable) as refused:
        print_pdf(b"", Silent())
    assert refused.value.code == "desktop.print_failed"


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_no_words_are_cut_on_any_page_at_any_size(screen: FirstRunScreen, theme: Theme, factor: float) -> None:
    theme.resize(Scale(factor))
    for page in range(6):
        screen._show(page)
        screen.resize(screen.minimumSizeHint().expandedTo(screen.size()))
        assert cut_when_settled(screen) == []


def test_every_control_of_every_page_has_a_name(screen: FirstRunScreen) -> None:
    for page in range(6):
        screen._show(page)
        assert nameless(screen) == []


def test_a_language_that_was_chosen_elsewhere_is_the_one_that_is_marked(
    screen: FirstRunScreen, spanish: Languages
) -> None:
    spanish.choose("fr")
    marked = [chip.text() or chip.accessibleName() for chip in screen.findChildren(Chip) if chip.isChecked()]
    assert marked == ["Français"]
