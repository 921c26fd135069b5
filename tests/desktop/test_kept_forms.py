"""A laptop that locks itself or goes dark over a form loses nothing of it: it is told and put back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from facilitator_app.desktop import application
from facilitator_app.desktop.notices import Notice
from facilitator_app.desktop.screens.form_answers import answers_of
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.kept_form_dialog import KeptFormDialog
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.widgets.passphrase_edit import PassphraseEdit
from tests.desktop.beginnings import SameMesa
from tests.desktop.demonstration import WalkedDesktop, wait, walked_desktop
from tests.desktop.every_form import type_everywhere
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.typing_until_killed import EVERY, first_line
from tests.faults.full_disk import disk_below

WORDS = "Piden que hable primero la señora Chub"
Days = Callable[[], Any]


@pytest.fixture
def come_in(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Days:
    """Unlocks the same workspace in a fresh desktop each time; locking ends no process here."""
    load_fonts()
    monkeypatch.setenv("FACILITATOR_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setattr(application, "end_for_certain", lambda: None)
    monkeypatch.setattr(QApplication, "exit", lambda _code: None)
    monkeypatch.setattr(FormDialog, "exec", _show)
    content = SameMesa()

    @contextmanager
    def come_in() -> Iterator[WalkedDesktop]:
        with walked_desktop(tmp_path, content=content) as walked:
            yield walked

    return come_in


def _show(form: FormDialog) -> int:
    """Bring it up as `exec` does, and go on."""
    form.setModal(False)
    form.fit()
    form.show()
    return 0


def _form(walked: WalkedDesktop, kind: type[QDialog] = FormDialog) -> Any:
    return next(one for one in walked.shell.findChildren(kind) if one.isVisible())


def _plan(walked: WalkedDesktop) -> Any:
    """The form of a new session."""
    walked.show(next(route for route in walked.routes if route.startswith("process/")))
    screen: Any = walked.shell.screen_now
    screen.acts.plan()
    walked.settle()
    return _form(walked)


def _lock(walked: WalkedDesktop) -> None:
    walked.desktop.idle.expired.emit()
    walked.until(lambda: walked.shell.may_end)


def _bars(walked: WalkedDesktop) -> list[Notice]:
    return list(walked.shell._told._bars)


def _drafts(walked: WalkedDesktop) -> int:
    """How many forms are kept in the vault."""
    with walked._vaults[0].read() as tx:
        return int(tx.connection.exec_driver_sql("select count(*) from draft").scalar_one())


def _press(form: FormDialog, words: str) -> QLineEdit:
    """Type `words` at the end of its first line, key by key."""
    line = first_line(form)
    line.setFocus()
    QTest.keyClicks(line, words)
    return line


def _type(form: FormDialog) -> dict[Any, Any]:
    """Other words in every line and text, and another choice."""
    type_everywhere(form)
    return answers_of(form)


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_what_was_typed_is_there_again_after_the_lock(come_in: Days, tmp_path: Path) -> None:
    with come_in() as walked:
        typed = _type(_plan(walked))
        _lock(walked)
    with come_in() as walked:
        assert len(_bars(walked)) == 1
        form = _plan(walked)
        assert answers_of(form) == typed
        form.reject()
        walked.settle()
        assert not _bars(walked)
    with come_in() as walked:
        assert not _bars(walked), "what was left for good is told no more"


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_the_warning_before_the_lock_says_what_is_open_in_the_form_too_and_keeps_it(come_in: Days) -> None:
    with come_in() as walked:
        form = _plan(walked)
        walked.desktop.idle.warned.emit(60)
        assert form.windowTitle() not in str(_bars(walked)[-1].words), "nothing was typed yet"
        walked.desktop.idle.touched.emit()
        _type(form)
        walked.desktop.idle.warned.emit(60)
        walked.settle()
        words = str(_bars(walked)[-1].words)
        assert form.windowTitle() in words
        assert form._beside.isVisible()
        assert form._beside.accessibleName() == words
        with walked._vaults[0].read() as tx:
            assert tx.connection.exec_driver_sql("select count(*) from draft").scalar() == 1
        walked.desktop.idle.touched.emit()
        assert not form._beside.isVisible()
        form.reject()
        walked.settle()
        with walked._vaults[0].read() as tx:
            assert tx.connection.exec_driver_sql("select count(*) from draft").scalar() == 0


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_what_is_typed_is_kept_as_it_is_typed_for_a_battery_gives_no_notice(come_in: Days) -> None:
    with come_in() as walked:
        form = _plan(walked)
        _press(form, "Segunda ronda")
        walked.until(lambda: _drafts(walked) == 1)
        typed = answers_of(form)
    with come_in() as walked:  # nothing was locked, left or saved: the program only stopped being there
        assert len(_bars(walked)) == 1
        form = _plan(walked)
        assert answers_of(form) == typed
        form.reject()
        walked.settle()
        assert _drafts(walked) == 0


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_program_that_is_killed_while_somebody_types_loses_no_more_than_the_last_seconds(
    come_in: Days, tmp_path: Path
) -> None:
    with come_in() as walked:
        process = next(route for route in walked.routes if route.startswith("process/")).partition("/")[2]
    seen = _typed_until_killed(tmp_path, process, keys=90)
    with come_in() as walked:
        assert len(_bars(walked)) == 1
        line = first_line(_plan(walked)).text()
        assert seen[-1][1].startswith(line)
        of_then = [text for moment, text in seen if moment < seen[-1][0] - 3]
        assert len(line) >= len(of_then[-1]) > 0


def _typed_until_killed(folder: Path, process: str, keys: int) -> list[tuple[float, str]]:
    """What stood in the form after each key that a program of its own pressed, and when it was heard of."""
    program = [sys.executable, "-m", "tests.desktop.typing_until_killed", str(folder), process]
    seen: list[tuple[float, str]] = []
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=os.environ.copy()) as child:
        assert child.stdout is not None
        for line in child.stdout:
            seen.append((time.monotonic(), line.strip()))
            if len(seen) >= keys and seen[-1][0] - seen[0][0] > keys * EVERY / 1000:
                break
        child.kill()
        assert child.wait() == -signal.SIGKILL, "it ended by itself"
    return seen


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_nobody_who_types_feels_that_it_is_kept(come_in: Days) -> None:
    with come_in() as walked:
        form = _plan(walked)
        watch = LoopWatch()

        def type_and_see_it_kept() -> None:
            before = walked.desktop.forms._written.copy()
            _press(form, "Segunda")
            walked.until(lambda: walked.desktop.forms._written != before and not walked.desktop.jobs.busy)

        gaps = watch.gaps(*[type_and_see_it_kept] * 3)
        assert min(gaps) < ALLOWED, gaps
        form.reject()
        walked.settle()
        assert _drafts(walked) == 0


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_words_that_are_taken_back_are_not_kept(come_in: Days) -> None:
    with come_in() as walked:
        form = _plan(walked)
        line = _press(form, "Otra cosa")
        walked.until(lambda: _drafts(walked) == 1)
        for _ in "Otra cosa":
            QTest.keyClick(line, Qt.Key.Key_Backspace)
        walked.until(lambda: _drafts(walked) == 0)


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_form_that_is_gone_without_an_answer_keeps_what_was_kept_of_it(come_in: Days) -> None:
    with come_in() as walked:
        form = _plan(walked)
        _press(form, "Otra cosa")
        walked.until(lambda: _drafts(walked) == 1)
        form.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert walked.desktop.forms.prepare() == []
        walked.settle()
        assert _drafts(walked) == 1


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_what_a_full_disk_did_not_take_is_kept_with_the_next_key_once_there_is_room(
    come_in: Days, tmp_path: Path
) -> None:
    with disk_below(tmp_path) as disk, come_in() as walked:
        form = _plan(walked)
        disk.full = True
        line = _press(form, "Otra cosa")
        wait(1200)
        walked.settle()
        assert form.isVisible()
        assert _drafts(walked) == 0
        disk.full = False
        QTest.keyClick(line, Qt.Key.Key_S)
        walked.until(lambda: _drafts(walked) == 1)
        form.reject()
        walked.settle()
        assert _drafts(walked) == 0


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_nothing_of_it_lies_outside_the_vault(come_in: Days, tmp_path: Path) -> None:
    with come_in() as walked:
        form = _plan(walked)
        first_line(form).setText(WORDS)
        walked.desktop.forms.prepare()
        walked.settle()
        with walked._vaults[0].read() as tx:
            assert WORDS in tx.connection.exec_driver_sql("select text from draft").scalar_one()
        _lock(walked)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 2
    assert [path for path in files if WORDS.encode() in path.read_bytes()] == []


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_it_can_be_read_and_dropped_and_leads_to_its_screen(come_in: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    with come_in() as walked:
        _plan(walked)
        title = _form(walked).windowTitle()
        _type(_form(walked))
        _lock(walked)
    with come_in() as walked:
        assert title not in str(_bars(walked)[0].words), "the lid opens in a room full of people"
        act = _bars(walked)[0].act
        assert act is not None
        seen = []

        def look(form: KeptFormDialog) -> int:
            seen.append(form)
            _show(form)
            (form.act if len(seen) == 1 else form.drop).click()
            return form.result()

        monkeypatch.setattr(KeptFormDialog, "exec", look)
        act.do()
        walked.settle()
        assert title == seen[0].windowTitle()
        assert walked.shell.route_name == "process"
        assert _bars(walked)
        act.do()
        walked.settle()
        assert not _bars(walked)
    with come_in() as walked:
        assert not _bars(walked)
        assert not any("de ahora" in answer.value for answer in answers_of(_plan(walked)).values())


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_passphrase_is_never_kept(come_in: Days) -> None:
    with come_in() as walked:
        walked.show("settings")
        screen: Any = walked.shell.screen_now
        screen._change_passphrase()
        form = _form(walked)
        for edit in form.findChildren(PassphraseEdit):
            edit.reveal(True)
            edit.setText("cinco palabras que nadie asocia")
            QTest.keyClicks(edit, " tampoco")
        wait(1200)
        walked.settle()
        assert _drafts(walked) == 0
        assert walked.desktop.forms.prepare() == []
        form.kept_unsaved = True  # were it kept as any other: the words are no answer of a form
        walked.desktop.forms._meet(form)
        for edit in form.findChildren(PassphraseEdit):
            QTest.keyClicks(edit, " nunca")
        wait(1200)
        walked.settle()
        assert _drafts(walked) == 0
