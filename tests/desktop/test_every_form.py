"""What a person typed in a form is never lost: the form stands until it is saved, and says what kept it from being."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.design_decision import decide_design
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.position import set_position
from facilitator_app.commands.process import begin_process
from facilitator_app.desktop.screens.form_answers import Answer, Place, answers_of
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.process_detail import list_parties
from facilitator_app.queries.undo import log_mark
from facilitator_app.store.log.intentions import own_intentions
from facilitator_app.store.records.finding import find_record
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.every_form import FORMS, OneForm, type_everywhere
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.faults.full_disk import FullDisk, disk_below


@dataclass(frozen=True)
class Standing:
    """The desktop on the demonstration, and its disk."""

    walked: WalkedDesktop
    disk: FullDisk
    made: dict[str, UUID]


@pytest.fixture(scope="module")
def standing(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """The desktop on the demonstration, on a disk of its own."""
    load_fonts()
    folder = tmp_path_factory.mktemp("forms")
    with pytest.MonkeyPatch.context() as patch, disk_below(folder / "workspace") as disk:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(folder) as walked:
            walked.shell.set_discreet(False)
            yield Standing(walked, disk, _make(walked))


def _make(walked: WalkedDesktop) -> dict[str, UUID]:
    """What the demonstration lacks: a mesa without a method, a text that can be closed, somebody written down twice."""
    with walked._vaults[0].begin("test") as tx:
        process = find_record(tx, "agua", "process").id
        bare = begin_process(tx, "Mesa de un archivo", template=None, stage="dialogue")
        draft = add_agreement(tx, process, "Medición del caudal")
    with walked._vaults[0].begin("test") as tx:
        clause = add_clause(tx, draft, "Se forma una comisión de medición.")
        decide_design(tx, process, "Las sesiones se turnan entre las aldeas")
        for _ in range(2):
            add_participant(tx, process, "Zenaida Pop Caal")
    with walked._vaults[0].begin("test") as tx:
        for party in list_parties(tx, process):
            set_position(tx, clause, party.id, PositionValue.AGREE)
    return {"bare": bare, "draft": draft}


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
def test_a_form_stands_with_all_that_was_typed_until_it_is_saved(
    form: OneForm, standing: Standing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    closed: list[weakref.ref[QWidget]] = []
    seen: list[str] = []
    left: list[dict[Place, Answer]] = []

    def look(dialog: QDialog) -> int:
        closed.extend(weakref.ref(one) for one in (dialog, *dialog.findChildren(QWidget)))
        if isinstance(dialog, FormDialog) and not left:
            left.append(_leave_at_the_lock(dialog, form, standing.walked))
            return dialog.result()
        if isinstance(dialog, FormDialog):
            _bring_up(dialog, standing.walked)
            _come_back_to(dialog, left[0], standing.walked)
        seen.append(_go_through(dialog, form, standing) if isinstance(dialog, FormDialog) else _told(dialog))
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "invitacion"), ""))
    walked = standing.walked
    _show(form, walked, standing.made)
    form.opens(walked.shell.screen_now)
    walked.until(lambda: bool(left))
    walked.settle()
    form.opens(walked.shell.screen_now)
    walked.until(lambda: bool(seen))
    walked.settle()
    assert seen == [type_name(form)]
    gc.collect()
    assert {repr(one) for ref in closed if (one := ref()) is not None} == set(), "kept once it was closed"


def type_name(form: OneForm) -> str:
    """The class of the form."""
    return form.name.partition(" ")[0]


def _told(dialog: QDialog) -> str:
    return f"{type(dialog).__name__}: {dialog.accessibleName()} {dialog.accessibleDescription()}"


def _show(form: OneForm, walked: WalkedDesktop, made: dict[str, UUID]) -> None:
    route = next(route for route in walked.routes if route.partition("/")[0] == form.route)
    walked.show(f"{form.route}/{made[form.shows]}" if form.shows else route)


def _leave_at_the_lock(dialog: FormDialog, form: OneForm, walked: WalkedDesktop) -> dict[Place, Answer]:
    """Type, keep it as a lock does, and go; returns what it held."""
    _bring_up(dialog, walked)
    type_everywhere(dialog)
    form.fills(dialog)
    walked.settle()
    forms, held = walked.desktop.forms, answers_of(dialog)
    drafts = forms._drafts()
    dialog.reject()
    walked.settle()
    forms._found(drafts)
    assert len(drafts) <= dialog.kept_unsaved, "what must be given again is kept, or two forms are open"
    return held


def _come_back_to(dialog: FormDialog, held: dict[Place, Answer], walked: WalkedDesktop) -> None:
    """It holds what it held."""
    if not dialog.kept_unsaved:
        return
    walked.settle()
    again = answers_of(dialog)
    assert {at: it.value for at, it in again.items()} == {at: it.value for at, it in held.items()}


def _bring_up(dialog: FormDialog, walked: WalkedDesktop) -> None:
    dialog.setModal(False)
    dialog.show()
    dialog.activateWindow()
    walked.until(dialog.isActiveWindow)


def _go_through(dialog: FormDialog, form: OneForm, standing: Standing) -> str:
    """With what was typed before: the act on a full disk, why it is not saved, room, and the act again."""
    walked, disk = standing.walked, standing.disk
    if not dialog.kept_unsaved:
        type_everywhere(dialog)
        form.fills(dialog)
    walked.settle()
    keyboard, typed, before = dialog.focusWidget(), _held(dialog), _mark(walked)
    disk.full = True
    gaps = [_attempt_in_vain(dialog, walked) for _ in range(2)]
    walked.settle()
    assert dialog.isVisible()
    assert "El disco está lleno" in dialog.refusal.accessibleName()
    assert dialog.refusal.isVisible()
    assert _held(dialog) == typed
    assert dialog.focusWidget() is keyboard
    assert dialog.act.isEnabled()
    assert _mark(walked) == before
    assert min(gaps) < ALLOWED, gaps
    disk.full = False
    dialog.attempt()
    walked.until(lambda: not dialog.saving)
    walked.settle()
    assert not dialog.isVisible(), dialog.refusal.accessibleName()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert _written_since(before, walked) == form.writes
    return type(dialog).__name__


def _attempt_in_vain(dialog: FormDialog, walked: WalkedDesktop) -> float:
    """Choose the act and try to leave before it is done; returns the longest gap in the loop meanwhile, in seconds."""
    watch = LoopWatch()
    watch.start()
    dialog.attempt()
    assert dialog.saving, [field.error for field in dialog._fields]
    assert not dialog.act.isEnabled()
    if not dialog.waits_for_others:
        dialog.reject()
        assert dialog.isVisible(), "left while it was being saved"
    walked.until(lambda: not dialog.saving)
    return watch.stop()


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
