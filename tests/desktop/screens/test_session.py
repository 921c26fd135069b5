"""The live session: writing notes as fast as people speak, and losing none."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.note import edit_note
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.domain.session import Note
from facilitator_app.queries.drafts import kept_draft
from facilitator_app.queries.room import draft_place
from facilitator_app.store.vault import Vault
from tests.desktop.screens.live import enter, type_note
from tests.desktop.screens.meeting import Meeting

Written = Callable[[], list[tuple[str, str, str]]]


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> SessionScreen:
    """The session, on the screen with its notes."""
    return enter(shell, desk, meeting, qtbot)


@pytest.fixture
def written(vault: Vault, meeting: Meeting) -> Written:
    """What the vault holds: text, kind and visibility of each note, the newest last."""

    def read() -> list[tuple[str, str, str]]:
        with vault.read() as tx:
            rows = select(Note).where(Note.session_id == meeting.session).order_by(Note.at, Note.id)
            return [(note.text, note.kind, note.visibility) for note in tx.session.scalars(rows)]

    return read


def test_enter_saves_the_note_and_shows_it_at_once(screen: SessionScreen, written: Written, qtbot: QtBot) -> None:
    type_note(screen, "Que se mida cada quince días")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    assert screen.timeline.model.rows[-1].spoken().count("Que se mida cada quince días") == 1
    assert screen.composer.edit.text == ""
    qtbot.waitUntil(lambda: written()[-1] == ("Que se mida cada quince días", "statement", "minutes"))
    qtbot.waitUntil(lambda: not screen.notes.pending)
    assert len(screen.timeline.model.rows) == 13


def test_shift_and_enter_begin_a_new_line_of_the_same_note(screen: SessionScreen, written: Written) -> None:
    type_note(screen, "uno")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_note(screen, "dos")
    assert screen.composer.edit.toPlainText().splitlines() == ["uno", "dos"]
    assert len(written()) == 12


def test_a_letter_with_alt_or_a_slash_chooses_the_kind(screen: SessionScreen, written: Written, qtbot: QtBot) -> None:
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert screen.composer.kind == "proposal"
    type_note(screen, "/c no alcanza el agua")
    assert screen.composer.kind == "concern"
    assert screen.composer.edit.text == "no alcanza el agua"
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: written()[-1][:2] == ("no alcanza el agua", "concern"))


def test_function_keys_say_who_will_read_the_note(screen: SessionScreen, written: Written, qtbot: QtBot) -> None:
    for key, visibility in ((Qt.Key.Key_F3, "team"), (Qt.Key.Key_F4, "private"), (Qt.Key.Key_F2, "minutes")):
        QTest.keyClick(screen.composer.edit, key)
        assert screen.composer.visibility == visibility
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F3)
    type_note(screen, "preguntar aparte")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: written()[-1][2] == "team")


def test_the_speaker_is_found_without_accents(
    screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    type_note(screen, "@juan ico")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    assert screen.composer.line.speaker.startswith("Juan Icó")
    assert screen.composer.edit.text == ""
    type_note(screen, "hablo por mi aldea")
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)

    def spoken_by() -> UUID | None:
        with vault.read() as tx:
            return tx.session.scalar(select(Note.speaker_id).where(Note.text == "hablo por mi aldea"))

    qtbot.waitUntil(lambda: spoken_by() in meeting.people)


def test_an_unfinished_line_is_in_the_vault_within_three_tenths_of_a_second(
    screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F3)
    type_note(screen, "Las mujeres que lavan en el río")

    def draft() -> str:
        with vault.read() as tx:
            return kept_draft(tx, draft_place(meeting.session))

    qtbot.waitUntil(lambda: "lavan en el río" in draft())
    again = SessionScreen(screen._desk)
    again.open(str(meeting.session))
    qtbot.waitUntil(lambda: again.composer.edit.text == "Las mujeres que lavan en el río")
    assert again.composer.visibility == "team"
    again.deleteLater()


def test_saving_a_note_forgets_its_draft(screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot) -> None:
    type_note(screen, "media línea")
    qtbot.wait(400)
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.notes.pending)
    with vault.read() as tx:
        assert kept_draft(tx, draft_place(meeting.session)) == ""


def test_a_note_that_cannot_be_saved_keeps_its_words_and_says_so(
    screen: SessionScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(desk.notices, "fail", told.append)
    screen.composer.edit.setPlainText("x" * 100_001)  # longer than a text may be
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    last = screen.timeline.model.rows[-1]
    assert "No se guardó" in last.spoken()
    screen.timeline.opened.emit(last)
    assert len(screen.composer.edit.text) == 100_001
    assert len(screen.timeline.model.rows) == 12


def test_a_change_of_another_origin_shows_by_itself(
    screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("sync") as tx:
        note = tx.session.scalars(select(Note).where(Note.kind == "parked")).first()
        assert note is not None
        edit_note(tx, note.id, text="Cambió en la otra laptop")
    qtbot.waitUntil(lambda: any("Cambió en la otra laptop" in row.spoken() for row in screen.timeline.model.rows))
