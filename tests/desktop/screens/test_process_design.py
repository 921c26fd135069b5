"""How a mesa works is changed by its parties; what it taught is written down and found again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.process.screen import ProcessScreen
from facilitator_app.desktop.screens.record_form import RecordForm
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.question import Question
from facilitator_app.desktop.widgets.two_line_row import TwoLines
from facilitator_app.domain.design import DesignDecision, Lesson
from facilitator_app.domain.process import MethodPart
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> ProcessScreen:
    """The page of the mesa, where its design is."""
    shell.register("process", lambda: ProcessScreen(desk))
    screen = shell.go(f"process/{meeting.process}/design")
    assert isinstance(screen, ProcessScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    return screen


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Callable[..., None]:
    """The next forms are filled in with these words by the names of their questions."""

    def answer(**words: str) -> None:
        def run(form: RecordForm) -> int:
            for name, said in words.items():
                editor = form.field(name).editor
                assert isinstance(editor, QLineEdit | QPlainTextEdit)
                editor.setText(said) if isinstance(editor, QLineEdit) else editor.setPlainText(said)
            with qtbot.waitSignal(form.finished):
                form.attempt()
            return form.result()

        monkeypatch.setattr(FormDialog, "exec", run)

    return answer


def rows(screen: ProcessScreen) -> list[TwoLines]:
    return list(screen.pages.design._rows.rows)


def test_the_method_is_shown_part_by_part_and_says_what_the_parties_changed(
    screen: ProcessScreen, vault: Vault, qtbot: QtBot, fill: Callable[..., None]
) -> None:
    stage = next(row for row in rows(screen) if row.title == "Preparación")
    assert stage.pill == "De la plantilla"
    fill(text="Preparación en las aldeas", reason="Cada aldea se prepara en su salón.")
    screen.pages.design.list.choose_key(stage.key)
    QTest.keyClick(screen.pages.design.list, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: any(row.title == "Preparación en las aldeas" for row in rows(screen)))
    changed = next(row for row in rows(screen) if row.title == "Preparación en las aldeas")
    assert (changed.pill, changed.below) == ("De la mesa", "Cada aldea se prepara en su salón.")
    with vault.read() as tx:
        part = tx.session.scalars(select(MethodPart).where(MethodPart.id == changed.key)).one()
        assert part.content["name"]["en"] == "Preparation"


def test_a_decision_of_the_parties_becomes_an_agreement_of_theirs(
    screen: ProcessScreen, vault: Vault, qtbot: QtBot, fill: Callable[..., None]
) -> None:
    fill(text="Las sesiones se turnan entre las dos aldeas", reason="El camino es largo")
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(row.pill == "Acuerdo 1" for row in rows(screen)))
    with vault.read() as tx:
        decision, agreement = tx.session.execute(select(DesignDecision.id, DesignDecision.agreement_id)).one()
    went: list[str] = []
    screen.go.disconnect()
    screen.go.connect(went.append)
    screen.pages.design.list.choose_key(decision)
    QTest.keyClick(screen.pages.design.list, Qt.Key.Key_Return)
    assert went == [f"agreement/{agreement}"]


def test_a_lesson_is_written_corrected_and_taken_out(
    screen: ProcessScreen, vault: Vault, qtbot: QtBot, fill: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.tabs.setCurrentIndex(5)
    fill(text="Con intérprete desde el inicio hablan más mujeres", advice="Pedirla al convocar")
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    lessons = screen.pages.lessons
    qtbot.waitUntil(lambda: len(lessons._rows.rows) == 1)
    assert "Otra vez: Pedirla al convocar" in lessons._rows.rows[0].below
    fill(advice="Pedirla ocho días antes")
    lessons.list.setCurrentIndex(lessons._rows.index(0))
    QTest.keyClick(lessons.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "ocho días antes" in lessons._rows.rows[0].below)
    monkeypatch.setattr(Question, "ask", lambda _question: True)
    QTest.keyClick(lessons.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not lessons._rows.rows)
    with vault.read() as tx:
        assert tx.session.scalars(select(Lesson)).all() == []


def test_every_control_has_a_name_and_no_words_are_cut(screen: ProcessScreen, shell: Shell, qtbot: QtBot) -> None:
    for tab in (4, 5):
        screen.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        assert nameless(shell) == []
        assert cut_when_settled(shell) == []
