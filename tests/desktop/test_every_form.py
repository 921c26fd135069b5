"""What a person typed in a form is never lost: the form stands until it is saved, and says what kept it from being."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.queries.undo import log_mark
from facilitator_app.store.log.intentions import own_intentions
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.every_form import FORMS, OneForm
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.faults.full_disk import FullDisk, disk_below


@dataclass(frozen=True)
class Standing:
    """The desktop on the demonstration, and its disk."""

    walked: WalkedDesktop
    disk: FullDisk


@pytest.fixture(scope="module")
def standing(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """The desktop on the demonstration, on a disk of its own."""
    load_fonts()
    folder = tmp_path_factory.mktemp("forms")
    with pytest.MonkeyPatch.context() as patch, disk_below(folder / "workspace") as disk:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(folder) as walked:
            walked.shell.set_discreet(False)
            yield Standing(walked, disk)


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
def test_a_form_stands_with_all_that_was_typed_until_it_is_saved(
    form: OneForm, standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> int:
        seen.append(_go_through(dialog, form, standing) if isinstance(dialog, FormDialog) else _told(dialog))
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(FormDialog, "exec", look)
    walked = standing.walked
    _show(form, walked)
    form.opens(walked.shell.screen_now)
    walked.until(lambda: bool(seen))
    walked.settle()
    assert seen == [type_name(form)]


def type_name(form: OneForm) -> str:
    """The class of the form."""
    return form.name.partition(" ")[0]


def _told(dialog: QDialog) -> str:
    return f"{type(dialog).__name__}: {dialog.accessibleName()} {dialog.accessibleDescription()}"


def _show(form: OneForm, walked: WalkedDesktop) -> None:
    route = next(route for route in walked.routes if route.partition("/")[0] == form.route)
    walked.show(route)


def _go_through(dialog: FormDialog, form: OneForm, standing: Standing) -> str:
    """Type, choose the act on a full disk, see why it is not saved, make room, and choose it again."""
    walked, disk = standing.walked, standing.disk
    dialog.setModal(False)
    dialog.body.addStretch(1)
    dialog.fit()
    dialog.show()
    dialog.activateWindow()
    walked.until(dialog.isActiveWindow)
    _type(dialog)
    form.fills(dialog)
    walked.settle()
    keyboard, typed, before = dialog.focusWidget(), _held(dialog), _mark(walked)
    disk.full, watch = True, LoopWatch()
    watch.start()
    dialog.attempt()
    assert dialog.saving, [field.error for field in dialog._fields]
    assert not dialog.act.isEnabled()
    dialog.reject()
    assert dialog.isVisible(), "left while it was being saved"
    walked.until(lambda: not dialog.saving)
    gap = watch.stop()
    walked.settle()
    assert dialog.isVisible()
    assert "El disco está lleno" in dialog.refusal.accessibleName()
    assert dialog.refusal.isVisible()
    assert _held(dialog) == typed
    assert dialog.focusWidget() is keyboard
    assert dialog.act.isEnabled()
    assert _mark(walked) == before
    assert gap < ALLOWED
    disk.full = False
    dialog.attempt()
    walked.until(lambda: not dialog.saving)
    walked.settle()
    assert not dialog.isVisible(), dialog.refusal.accessibleName()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert _written_since(before, walked) == form.writes
    return type(dialog).__name__


def _type(dialog: QDialog) -> None:
    """Plain words into every field that can be seen and is empty; what belongs to a date or a number is let alone."""
    for editor in dialog.findChildren(QLineEdit):
        inside = isinstance(editor.parent(), QComboBox | QDateTimeEdit | QSpinBox)
        if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly() and not inside and not editor.text():
            editor.setText("05/03/2026" if editor.placeholderText() == "dd/mm/aaaa" else "Lo que se escribió")
    for text in dialog.findChildren(QPlainTextEdit):
        if text.isVisible() and not text.isReadOnly() and not text.toPlainText():
            text.setPlainText("Lo que se dijo,\ncon sus palabras")


def _held(dialog: QDialog) -> list[Any]:
    """Everything that a form holds."""
    reads: tuple[tuple[type[QWidget], Callable[[Any], Any]], ...] = (
        (QLineEdit, lambda one: one.text()),
        (QPlainTextEdit, lambda one: one.toPlainText()),
        (QComboBox, lambda one: one.currentIndex()),
        (QAbstractButton, lambda one: one.isChecked()),
        (QDateTimeEdit, lambda one: one.dateTime().toString()),
    )
    return [(kind.__name__, read(one)) for kind, read in reads for one in dialog.findChildren(kind)]


def _mark(walked: WalkedDesktop) -> int:
    """Where the log ends."""
    with walked._vaults[0].read() as tx:
        return log_mark(tx)


def _written_since(mark: int, walked: WalkedDesktop) -> int:
    """How many intentions this device wrote since."""
    with walked._vaults[0].read() as tx:
        return sum(1 for _one in own_intentions(tx, mark))
