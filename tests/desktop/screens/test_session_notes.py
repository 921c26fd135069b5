"""The notes of a live session: filtered, searched, corrected, deleted and undone; long ones fetched as one scrolls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.note import add_note, edit_note
from facilitator_app.desktop.notices import Notice
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session import carrying
from facilitator_app.desktop.screens.session.clause_dialog import ClauseDialog
from facilitator_app.desktop.screens.session.note_editor import NoteEditor
from facilitator_app.desktop.screens.session.notes_model import Wanted
from facilitator_app.desktop.screens.session.public_pages import public_pages
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.timeline_row import TimelineNote
from facilitator_app.domain.agreement import Agreement, Clause
from facilitator_app.domain.session import Note
from facilitator_app.queries.timeline import PAGE
from facilitator_app.store.vault import Vault
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.screens.live import close_note, enter, texts, type_note
from tests.desktop.screens.meeting import MORNING, Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> SessionScreen:
    """The session, with its twelve notes."""
    return enter(shell, desk, meeting, qtbot)


def row_with(screen: SessionScreen, words: str) -> TimelineNote:
    """The row that holds `words`."""
    found = next(row for row in screen.timeline.model.rows if words in row.spoken())
    assert isinstance(found, TimelineNote)
    return found


def open_editor(screen: SessionScreen, words: str, qtbot: QtBot) -> NoteEditor:
    """The editor of the note that holds `words`."""
    screen.timeline.opened.emit(row_with(screen, words))
    qtbot.waitUntil(lambda: screen.acts.editor is not None)
    assert screen.acts.editor is not None
    return screen.acts.editor


def test_a_filter_shows_one_kind_with_how_many_there_are(screen: SessionScreen, qtbot: QtBot) -> None:
    parked = next(chip for chip in screen._filters._chips if chip.property("kind") == "parked")
    assert parked.accessibleDescription() == "2"
    parked.click()
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 2)
    assert all("Estacionar" in words for words in texts(screen))
    screen._filters._all.click()
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 12)


def test_the_session_is_searched_without_accents(screen: SessionScreen, qtbot: QtBot) -> None:
    field = screen.filter_field()
    assert field.isVisible()
    QTest.keyClicks(field, "medicion caudal comision")
    qtbot.waitUntil(lambda: screen.notes.wanted == Wanted("", "medicion caudal comision"))
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 0)
    field.setText("comision caudal")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 2)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 12)
    assert not field.isVisible()


def test_a_note_is_corrected_and_the_correction_undone(
    screen: SessionScreen, notices: list[Notice], qtbot: QtBot
) -> None:
    editor = open_editor(screen, "permisos de corta", qtbot)
    editor.text.setPlainText("Los permisos quedan para la sesión 10.")
    editor._save()
    qtbot.waitUntil(lambda: any("sesión 10" in words for words in texts(screen)))
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].act is not None
    notices[-1].act.do()
    qtbot.waitUntil(lambda: not any("sesión 10" in words for words in texts(screen)))


def test_a_note_that_changed_elsewhere_is_offered_and_nothing_typed_is_lost(
    screen: SessionScreen, vault: Vault, qtbot: QtBot
) -> None:
    editor = open_editor(screen, "permisos de corta", qtbot)
    editor.text.setPlainText("Lo que yo escribía")
    with vault.begin("sync") as tx:
        edit_note(tx, editor.form.note.id, text="Lo que escribió Juana")
    qtbot.waitUntil(editor._offer.isVisible)
    assert editor.text.toPlainText() == "Lo que yo escribía"
    editor._take_newer()
    assert editor.text.toPlainText() == "Lo que escribió Juana"
    editor.reject()


def test_what_was_shared_cannot_be_narrowed(screen: SessionScreen, qtbot: QtBot) -> None:
    editor = open_editor(screen, "permisos de corta", qtbot)
    assert [editor.readers.itemData(at) for at in range(editor.readers.count())] == ["minutes"]
    editor.reject()
    editor = open_editor(screen, "Las mujeres de Aldea Baja", qtbot)
    assert [editor.readers.itemData(at) for at in range(editor.readers.count())] == ["minutes", "team"]
    editor.reject()


def test_a_deleted_note_comes_back_by_a_new_change(
    screen: SessionScreen, vault: Vault, notices: list[Notice], qtbot: QtBot
) -> None:
    screen.timeline.deleted.emit(row_with(screen, "permisos de corta"))
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 11)
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].act is not None
    notices[-1].act.do()
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 12)
    with vault.read() as tx:
        back = tx.session.scalars(select(Note).where(Note.kind == "parked")).all()
        assert len(back) == 2
        assert all(note.speaker_id is not None for note in back)


def answer(monkeypatch: pytest.MonkeyPatch, fill: Callable[[ClauseDialog], None]) -> list[ClauseDialog]:
    """Fill the window that asks where a note goes as `fill` does, and accept it."""
    asked: list[ClauseDialog] = []

    class Filled(ClauseDialog):
        def exec(self) -> int:
            asked.append(self)
            fill(self)
            self.attempt()
            return self.result()

    monkeypatch.setattr(carrying, "ClauseDialog", Filled)
    return asked


def test_a_note_becomes_the_first_clause_of_a_new_agreement_and_goes_back_again(
    screen: SessionScreen, vault: Vault, notices: list[Notice], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    meeting: Meeting,
) -> None:  # fmt: skip
    asked = answer(monkeypatch, lambda window: window._title.setText("Medición del caudal"))
    screen.timeline.list.choose_key(row_with(screen, "Que una comisión").key)
    QTest.keyClick(screen.timeline.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: any("Pasa a cláusula 1 del Acuerdo" in words for words in texts(screen)))
    assert asked[0].text.startswith("Que una comisión con las dos comunidades")
    with vault.read() as tx:
        made = tx.session.scalars(select(Agreement)).one()
        assert (made.title, made.session_id) == ("Medición del caudal", meeting.session)
        assert tx.session.scalars(select(Clause)).one().text == asked[0].text
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].act is not None
    notices[-1].act.do()
    qtbot.waitUntil(lambda: not any("Pasa a cláusula" in words for words in texts(screen)))


def test_from_its_editor_a_note_goes_to_an_agreement_that_is_being_written_with_what_was_just_typed(
    screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.begin("test") as tx:
        draft = add_agreement(tx, meeting.process, "Agua")
    asked = answer(monkeypatch, lambda _window: None)
    editor = open_editor(screen, "Que una comisión", qtbot)
    editor.text.setPlainText("Que una comisión mida cada semana.")
    editor.carry.click()
    qtbot.waitUntil(lambda: any("Pasa a cláusula 1 del Acuerdo 1" in words for words in texts(screen)))
    assert asked[0].agreement == draft
    with vault.read() as tx:
        assert tx.session.scalars(select(Clause)).one().text == "Que una comisión mida cada semana."
        assert any("Que una comisión mida cada semana." in words for words in texts(screen))


def test_what_is_not_for_all_does_not_become_a_clause(
    screen: SessionScreen, notices: list[Notice], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, lambda _window: None)
    screen.timeline.carried.emit(row_with(screen, "Las mujeres de Aldea Baja"))
    qtbot.waitUntil(lambda: bool(notices))
    assert "Solo una nota del acta" in notices[-1].words.what
    editor = open_editor(screen, "Las mujeres de Aldea Baja", qtbot)
    assert editor.carry.isHidden()
    editor.reject()
    assert not asked


def test_older_notes_come_by_pages_and_the_newest_stand_at_the_foot(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        for number in range(450):
            add_note(tx, meeting.session, f"nota {number}", at=MORNING.replace(hour=11) + timedelta(seconds=number))
    screen = enter(shell, desk, meeting, qtbot, notes=PAGE)
    assert "nota 449" in texts(screen)[-1]
    bar = screen.timeline.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.setValue(0)
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 2 * PAGE)
    assert bar.value() > 0
    for upto in (3 * PAGE, 4 * PAGE, 462):
        bar.setValue(0)
        qtbot.waitUntil(lambda upto=upto: len(screen.timeline.model.rows) == upto)  # type: ignore[misc]


def test_whoever_goes_on_writing_keeps_one_page_in_view_and_finds_the_older_notes_above_it(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        for number in range(450):
            add_note(tx, meeting.session, f"nota {number}", at=MORNING.replace(hour=8) + timedelta(seconds=number))
    screen = enter(shell, desk, meeting, qtbot, notes=PAGE)
    for number in range(6):
        type_note(screen, f"se dice {number}")
        close_note(screen)
        qtbot.waitUntil(lambda: not screen.notes.pending)
        assert len(screen.timeline.model.rows) <= PAGE + 1
    assert all(any(f"se dice {number}" in words for words in texts(screen)[-6:]) for number in range(6))
    bar = screen.timeline.list.verticalScrollBar()
    bar.setValue(0)
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) > 2 * PAGE - 10)
    assert len({row.key for row in screen.timeline.model.rows}) == len(screen.timeline.model.rows)


def test_who_reads_further_up_stays_there_while_notes_come_from_elsewhere(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        for number in range(450):
            add_note(tx, meeting.session, f"nota {number}", at=MORNING.replace(hour=11) + timedelta(seconds=number))
    screen = enter(shell, desk, meeting, qtbot, notes=PAGE)
    screen.timeline.list.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 2 * PAGE)
    oldest = screen.timeline.model.rows[0].key
    for number in range(3):
        with vault.begin("elsewhere") as tx:
            add_note(tx, meeting.session, f"de lejos {number}", at=MORNING.replace(hour=12, minute=number))
        qtbot.waitUntil(lambda: len(screen.timeline.model.rows) == 2 * PAGE + 1 + number)  # noqa: B023 - it is waited for here
    assert len(screen.timeline.model.rows) == 2 * PAGE + 3
    assert screen.timeline.model.rows[0].key == oldest


def test_writing_in_a_long_session_never_stops_the_window(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot, loop_watch: LoopWatch
) -> None:
    with vault.begin("test") as tx:
        for number in range(300):
            add_note(tx, meeting.session, f"nota {number}", at=MORNING.replace(hour=11) + timedelta(seconds=number))
    screen = enter(shell, desk, meeting, qtbot, notes=PAGE)
    qtbot.wait(200)

    def write() -> None:
        type_note(screen, "se dice otra vez")
        close_note(screen)
        qtbot.waitUntil(lambda: not screen.notes.pending)
        qtbot.wait(60)

    gaps = loop_watch.gaps(*[write] * 4)
    assert min(gaps) < ALLOWED, gaps


def test_reading_large_never_shows_what_the_team_or_one_person_reads(screen: SessionScreen, qtbot: QtBot) -> None:
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F4)
    type_note(screen, "solo para mí")
    close_note(screen)
    qtbot.waitUntil(lambda: not screen.notes.pending)
    assert any("solo para mí" in words for words in texts(screen))
    pages = public_pages(screen.notes.entries, "es")
    assert len(pages) == 10
    assert not any("solo para mí" in page.text or "Las mujeres de Aldea Baja" in page.text for page in pages)


def test_the_discreet_view_covers_what_is_not_for_all(screen: SessionScreen, shell: Shell) -> None:
    assert screen.timeline.delegate.discreet
    assert row_with(screen, "Las mujeres de Aldea Baja").reserved
    assert not row_with(screen, "permisos de corta").reserved
    shell.set_discreet(False)
    assert not screen.timeline.delegate.discreet
