"""Borrar de verdad: what goes, what stays and what nobody can call back is said first; then it is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from facilitator_app.commands.consent import record_consent, withdraw_consent
from facilitator_app.commands.note import add_note, edit_note
from facilitator_app.commands.redaction import Wanted, redact
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.people.screen import PeopleScreen
from facilitator_app.desktop.screens.record_history import RecordHistory, open_history
from facilitator_app.desktop.screens.redacting import RedactDialog, Redacting
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.label import Label
from facilitator_app.messages import message
from facilitator_app.queries.listing import record_as_data
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting

SECRET = "Rosa vio a los hombres de la camioneta"


@pytest.fixture
def people(shell: Shell, desk: Desk, meeting: Meeting, vault: Vault, qtbot: QtBot) -> PeopleScreen:
    """The people of the table; the first one has taken back the consent to be named."""
    with vault.begin("test") as tx:
        record_consent(tx, meeting.people[0], "named_in_minutes", how="oral")
    with vault.begin("test") as tx:
        withdraw_consent(tx, meeting.people[0], "named_in_minutes", how="oral")
    shell.register("people", lambda: PeopleScreen(desk))
    screen = shell.go(f"people/person/{meeting.people[0]}")
    assert isinstance(screen, PeopleScreen)
    qtbot.waitUntil(lambda: screen._wanted is None)  # the list has come and the person is chosen in it
    qtbot.waitUntil(lambda: screen.panel.page is not None and screen.panel.page.seat.id == meeting.people[0])
    return screen


def _in_the_dialog(kind: type[QDialog], do: Callable[[QDialog], None], qtbot: QtBot) -> list[QDialog]:
    """Once a window of this kind opens, `do` is done in it by a person."""
    seen: list[QDialog] = []

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            seen.append(found)
            try:
                do(found)
            finally:
                if found.isVisible():
                    found.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return seen


def _words(window: QDialog) -> str:
    return "\n".join(label.text() for label in window.findChildren(Label) if label.isVisibleTo(window))


def _is_kept(vault: Vault, words: str) -> bool:
    with vault.read() as tx:
        rows = Statements(tx.connection).all("select payload from log_entry where payload is not null")
    return any(words.encode() in payload for (payload,) in rows)


def test_a_person_who_took_consent_back_is_taken_out_from_their_page(
    people: PeopleScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    page = people.panel.page
    assert page is not None
    name = page.name
    assert name is not None
    assert people.panel.verbs["redact"].isVisibleTo(people.panel)
    told: list[str] = []

    def person(window: QDialog) -> None:
        assert isinstance(window, RedactDialog)
        assert window.focusWidget() is window.stay
        assert not nameless(window)
        assert not cut_when_settled(window)
        assert "Memorias USB" in window.accessibleDescription()
        told.append(_words(window))
        window.attempt()  # without a reason nothing happens
        assert window.isVisible()
        QTest.keyClicks(window._why, "Lo pidio por escrito")
        window.act.click()

    seen = _in_the_dialog(RedactDialog, person, qtbot)
    people.panel.verbs["redact"].click()
    qtbot.waitUntil(lambda: bool(seen) and not _is_kept(vault, name))
    (words,) = told
    assert name in words
    for part in ("Se va", "Queda", "No se puede recoger", "reservada", "Memorias USB"):
        assert part in words
    qtbot.waitUntil(lambda: people.panel.page is not None and people.panel.page.seat.id == meeting.people[0])
    qtbot.waitUntil(lambda: people.panel.page is not None and people.panel.page.seat.reserved)


def test_who_kept_their_consent_is_taken_out_from_the_history_alone(
    people: PeopleScreen, meeting: Meeting, qtbot: QtBot
) -> None:
    people.model.look_at(meeting.people[1])
    qtbot.waitUntil(lambda: people.panel.page is not None and people.panel.page.seat.id == meeting.people[1])
    assert not people.panel.verbs["redact"].isVisibleTo(people.panel)
    assert people.panel.verbs["history"].isVisibleTo(people.panel)


def test_the_history_of_a_note_leads_to_it_and_then_says_what_was_done(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, meeting.session, "Rosa vio algo", visibility="team")
    with vault.begin("test") as tx:
        edit_note(tx, note, text=SECRET)
    gone: list[bool] = []
    redacting = Redacting(desk, shell, lambda: gone.append(True))

    def erase(window: QDialog) -> None:
        assert isinstance(window, RecordHistory)
        assert not nameless(window)
        assert not cut_when_settled(window)
        assert SECRET in window._said.text()
        QTest.keyClick(window.erase, Qt.Key.Key_Space)

    def confirm(window: QDialog) -> None:
        assert isinstance(window, RedactDialog)
        QTest.keyClicks(window._why, "Peligro")
        window.act.click()

    histories = _in_the_dialog(RecordHistory, erase, qtbot)
    asked = _in_the_dialog(RedactDialog, confirm, qtbot)
    open_history(desk, shell, note, "Historia", lambda: redacting.begin([Wanted("note", note)], "¿Borrar?"))
    qtbot.waitUntil(lambda: bool(gone))
    assert histories
    assert asked
    assert not _is_kept(vault, "camioneta")
    with vault.read() as tx:
        assert record_as_data(tx, "note", note)["text"] == "(retirado)"
    rows: list[str] = []

    def read(window: QDialog) -> None:
        assert isinstance(window, RecordHistory)
        rows.extend(f"{row.title} · {row.below}" for row in window._rows.rows)
        window.reject()

    _in_the_dialog(RecordHistory, read, qtbot)
    open_history(desk, shell, note, "Historia", lambda: None)
    qtbot.waitUntil(lambda: bool(rows))
    assert "borró contenido de verdad: «Peligro»" in rows[0]
    assert all("escribió algo que después se retiró" in line for line in rows[1:])
    assert len(rows) == 3


def test_what_cannot_be_taken_out_from_here_is_refused_before_anybody_is_asked(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk.notices, "fail", lambda error: told.append(message(error.code, error.parameters).what))
    with vault.begin("test") as tx:
        note = add_note(tx, meeting.session, "Una vez")
    with vault.begin("test") as tx:
        redact(tx, [Wanted("note", note)], "Ya se pidió")
    Redacting(desk, shell, lambda: None).begin([Wanted("note", note)], "¿Borrar?")
    qtbot.waitUntil(lambda: "De eso no queda nada" in told[0] if told else False)
