"""What is typed outside a form and cannot be saved is kept where it was typed, whatever is looked at meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.session import plan_session
from facilitator_app.desktop.jobs import Lane
from facilitator_app.desktop.notices import Notice, Weight
from facilitator_app.desktop.printing import print_pdf
from facilitator_app.desktop.screens.agreement import autosave as saving
from facilitator_app.desktop.screens.agreement.screen import AgreementScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.minutes.dialogs import PrintPages
from facilitator_app.desktop.screens.session import screen as session_screen
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.domain.agreement import Clause
from facilitator_app.domain.session import Note
from facilitator_app.store.vault import Vault
from tests.desktop.screens.live import close_note, enter, texts, type_note
from tests.desktop.screens.meeting import Meeting

SAID = "Que el agua se mida con todos presentes"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The windows of failures that opened; nobody has to close them."""
    opened: list[str] = []
    monkeypatch.setattr(Told, "exec", lambda window: opened.append(window.accessibleName()))
    return opened


@contextmanager
def moved_away(folder: Path) -> Iterator[None]:
    """The database lies in another place meanwhile: nothing can be saved into it."""
    (folder / "vault1.db").rename(folder / "elsewhere")
    try:
        yield
    finally:
        (folder / "elsewhere").rename(folder / "vault1.db")


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> SessionScreen:
    """The session, with its twelve notes."""
    return enter(shell, desk, meeting, qtbot)


def notes(vault: Vault) -> list[str | None]:
    """The notes that say it."""
    with vault.read() as tx:
        return list(tx.session.scalars(select(Note.text).where(Note.text == SAID)))


def test_a_line_that_was_not_saved_is_there_again_after_another_session_was_looked_at(
    screen: SessionScreen, shell: Shell, vault: Vault, meeting: Meeting, told: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        other = plan_session(tx, meeting.process, title="Otra")
    with moved_away(tmp_path):
        type_note(screen, SAID)
        close_note(screen)
        qtbot.waitUntil(lambda: any("No se guardó" in words for words in texts(screen)))
        shell.go(f"session/{other}")
        qtbot.waitUntil(lambda: screen.room_model.session_id == other)
        qtbot.waitUntil(lambda: not any(SAID in words for words in texts(screen)))
    shell.go(f"session/{meeting.session}")
    qtbot.waitUntil(lambda: any(SAID in words for words in texts(screen)))
    failed = next(row for row in screen.timeline.model.rows if SAID in row.spoken())
    screen.timeline.opened.emit(failed)
    close_note(screen)
    qtbot.waitUntil(lambda: notes(vault) == [SAID])
    assert told != []


def test_a_line_of_which_no_draft_could_be_kept_stays_with_its_session_and_says_so_without_a_window(
    screen: SessionScreen, shell: Shell, vault: Vault, meeting: Meeting, told: list[str], notices: list[Notice],
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with vault.begin("test") as tx:
        other = plan_session(tx, meeting.process, title="Otra")
    withdrawn: list[Notice] = []
    monkeypatch.setattr(session_screen, "_AGAIN_MILLISECONDS", 300)
    screen._desk.notices.withdrawn.connect(withdrawn.append)
    with moved_away(tmp_path):
        type_note(screen, SAID)
        qtbot.waitUntil(lambda: [one.weight for one in notices] == [Weight.BAR])
        shell.go(f"session/{other}")
        qtbot.waitUntil(lambda: screen.room_model.session_id == other)
        assert screen.composer.edit.text == ""
        shell.go(f"session/{meeting.session}")
        qtbot.waitUntil(lambda: screen.composer.edit.text == SAID)
    qtbot.waitUntil(lambda: withdrawn == notices[:1])  # it is tried again by itself
    assert told == []


def test_a_correction_that_is_not_saved_stays_in_its_window(
    screen: SessionScreen, vault: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    row = next(row for row in screen.timeline.model.rows if "Que una comisión" in row.spoken())
    screen.timeline.opened.emit(row)
    qtbot.waitUntil(lambda: screen.acts.editor is not None)
    editor = screen.acts.editor
    assert editor is not None
    editor.text.setPlainText(SAID)
    with moved_away(tmp_path):
        editor._save()
        qtbot.waitUntil(editor._saving.refusal.isVisible)
    assert editor.text.toPlainText() == SAID
    editor._save()
    qtbot.waitUntil(lambda: screen.acts.editor is None)
    assert notes(vault) == [SAID]


def test_a_clause_that_could_not_be_saved_is_tried_again_and_stands_as_typed_meanwhile(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, told: list[str], tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(saving, "AGAIN", 400)
    with vault.begin("test") as tx:
        agreement, other = (add_agreement(tx, meeting.process, title) for title in ("Caudal", "Otro"))
    with vault.begin("test") as tx:
        clause = add_clause(tx, agreement, "Se mide cada mes.")
    shell.register("agreement", lambda: AgreementScreen(desk))
    screen = shell.go(f"agreement/{agreement}")
    assert isinstance(screen, AgreementScreen)
    qtbot.waitUntil(lambda: clause in screen.clauses.cards)
    with moved_away(tmp_path):
        screen.clauses.cards[clause].text.setPlainText(SAID)
        qtbot.waitUntil(lambda: len(told) == 1)
        shell.go(f"agreement/{other}")
        qtbot.waitUntil(lambda: screen.model.desk is not None and screen.model.desk.detail.id == other)
        shell.go(f"agreement/{agreement}")
        qtbot.waitUntil(lambda: clause in screen.clauses.cards)
        assert screen.clauses.cards[clause].text.toPlainText() == SAID

    def text() -> str | None:
        with vault.read() as tx:
            return tx.get(Clause, clause).text

    qtbot.waitUntil(lambda: text() == SAID)
    assert len(told) == 1


def test_a_printer_that_is_not_there_is_told_in_the_form_and_the_copies_stay(
    desk: Desk, shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    form = PrintPages(desk.theme, shell, 3, draft=True)
    monkeypatch.setattr(PrintPages, "exec", lambda window: window.show())
    form.fill_in(lambda: desk.jobs.run(lambda progress: print_pdf(b"%PDF", progress), Lane.OTHER), desk.notices)
    form._copies.setValue(4)
    form.attempt()
    qtbot.waitUntil(form.refusal.isVisible)
    assert "ninguna impresora" in form.refusal.accessibleName()
    assert (form.copies, form.isVisible(), form.saving) == (4, True, False)
    form.reject()
