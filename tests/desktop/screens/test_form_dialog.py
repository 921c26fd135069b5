"""A form stands while what it holds is saved, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.jobs import Job, Jobs
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notice, Notices, Weight
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.field import Field
from facilitator_app.errors import StorageFailed


@pytest.fixture
def notices(spanish: Languages) -> Notices:
    """The one door for words."""
    return Notices(lambda: spanish.code)


@pytest.fixture
def form(theme: Theme, notices: Notices, qtbot: QtBot) -> FormDialog:
    """A form with one line, in which something is typed and the keyboard is."""
    form = FormDialog(theme, None, "Parte", act="Guardar", stay="Volver")
    qtbot.addWidget(form)
    line = QLineEdit("Cooperativa")
    form.add(Field(theme, "Nombre", line))
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    line.setFocus()
    line.setCursorPosition(4)
    return form


def fill_in(form: FormDialog, notices: Notices, write: Callable[[], Job | None]) -> None:
    """Without a loop of its own: the test is the person."""
    form._write, form._notices = write, notices


def fails(_progress: object) -> object:
    raise StorageFailed("vault.disk_full", file="vault.db")


def test_what_fails_is_told_once_in_the_form_and_kept_for_f1(
    form: FormDialog, notices: Notices, jobs: Jobs, qtbot: QtBot
) -> None:
    windows: list[Notice] = []
    notices.told.connect(windows.append)

    def write() -> Job:
        job = jobs.run(fails)
        job.told_by(notices.fail)  # as every model does
        return job

    fill_in(form, notices, write)
    form.attempt()
    qtbot.waitUntil(form.refusal.isVisible)
    line = form._fields[0].editor
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition(), form.focusWidget()) == ("Cooperativa", 4, line)
    assert windows == []
    assert [one.weight for one in notices.kept] == [Weight.PLACE]


def test_a_fault_of_the_program_leaves_the_form_as_it_was(
    form: FormDialog, notices: Notices, jobs: Jobs, qtbot: QtBot
) -> None:
    fill_in(form, notices, lambda: jobs.run(lambda _progress: 1 // 0))
    form.attempt()
    qtbot.waitUntil(form.refusal.isVisible)
    assert form.act.isEnabled()
    assert form.isVisible()


def test_while_it_is_saved_nothing_is_pressed_twice_and_nobody_leaves(
    form: FormDialog, notices: Notices, jobs: Jobs, qtbot: QtBot
) -> None:
    go_on, begun = Event(), list[Job]()

    def write() -> Job:
        begun.append(jobs.run(lambda _progress: go_on.wait(10)))
        return begun[-1]

    fill_in(form, notices, write)
    form.attempt()
    form.attempt()
    form.reject()
    qtbot.waitUntil(lambda: form._saving_it.waiting.text() == "Un momento…")
    assert (len(begun), form.isVisible(), form.stay.isEnabled()) == (1, True, False)
    go_on.set()
    qtbot.waitUntil(lambda: not form.isVisible())
    assert form.result() == FormDialog.DialogCode.Accepted


def test_where_there_is_nothing_to_save_it_closes(form: FormDialog, notices: Notices) -> None:
    fill_in(form, notices, lambda: None)
    form.attempt()
    assert not form.isVisible()
