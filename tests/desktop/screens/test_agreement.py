"""The editor of an agreement: text that saves itself, positions with words, versions, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.agreement import (
    add_agreement,
    confirm_agreement,
    keep_version,
    mark_agreement_signed,
)
from facilitator_app.commands.clause import add_clause, delete_clause, edit_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.position import set_positions
from facilitator_app.desktop.notices import Notice
from facilitator_app.desktop.screens.agreement.dialogs import SayPosition
from facilitator_app.desktop.screens.agreement.positions import PositionButton
from facilitator_app.desktop.screens.agreement.screen import AgreementScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.domain.agreement import Agreement, Clause, Commitment, Position
from facilitator_app.domain.vocabulary import DecisionMode, PositionValue
from facilitator_app.queries.agreement_views import Written
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import HallClock, Meeting


@pytest.fixture
def agreement(vault: Vault, meeting: Meeting) -> UUID:
    """A draft with two clauses; the second has open text, and the first a commitment that nobody answers for."""
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "Medición del caudal", session_id=meeting.session)
    with vault.begin("test") as tx:
        first = add_clause(tx, agreement, "Se forma una comisión de medición.", title="La comisión")
        add_clause(tx, agreement, "Mide cada quince días, [a partir del __ de abril].", title="Medir y decir")
    with vault.begin("test") as tx:
        add_commitment(tx, agreement, "Nombrar a dos personas de cada comunidad", clause_id=first)
    return agreement


@pytest.fixture
def screen(shell: Shell, desk: Desk, agreement: UUID, qtbot: QtBot) -> AgreementScreen:
    """The editor, with both clauses in view."""
    shell.register("agreement", lambda: AgreementScreen(desk))
    screen = shell.go(f"agreement/{agreement}")
    assert isinstance(screen, AgreementScreen)
    qtbot.waitUntil(lambda: len(screen.clauses.cards) == 2)
    return screen


@pytest.fixture
def accept(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[FormDialog], None]], None]:
    """Windows that open are filled in and accepted."""

    def answer(filling: Callable[[FormDialog], None]) -> None:
        def run(window: FormDialog) -> int:
            filling(window)
            window.attempt()
            return window.result()

        monkeypatch.setattr(FormDialog, "exec", run)

    return answer


def texts(vault: Vault) -> list[str]:
    with vault.read() as tx:
        return [clause.text or "" for clause in tx.session.scalars(select(Clause).order_by(Clause.number))]


def test_what_is_typed_in_a_clause_is_saved_by_itself(screen: AgreementScreen, vault: Vault, qtbot: QtBot) -> None:
    card = next(screen.clauses.in_order())
    card.text.setFocus()
    card.text.moveCursor(card.text.textCursor().MoveOperation.End)
    QTest.keyClicks(card.text, " La mitad son mujeres.")
    qtbot.waitUntil(lambda: texts(vault)[0].endswith("La mitad son mujeres."))
    qtbot.waitUntil(lambda: screen._saved_at is not None)


def test_ctrl_and_arrows_go_from_clause_to_clause(screen: AgreementScreen, qtbot: QtBot) -> None:
    cards = list(screen.clauses.in_order())
    cards[0].text.setFocus()
    QTest.keyClick(cards[0].text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(cards[1].text.hasFocus)
    assert screen.follow_up._which.text() == "Cláusula SEGUNDO"


def test_letters_say_where_a_party_stands(screen: AgreementScreen, vault: Vault, qtbot: QtBot) -> None:
    card = next(screen.clauses.in_order())
    screen.clauses.choose(card)
    buttons = card.findChildren(PositionButton)
    assert len(buttons) == 10
    first, second = buttons[0].party.id, buttons[1].party.id
    QTest.keyClick(buttons[0], Qt.Key.Key_A)
    qtbot.waitUntil(lambda: positions(vault).get(first) == "agree")
    again = next(one for one in card.findChildren(PositionButton) if one.party.id == second)
    QTest.keyClick(again, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: positions(vault) == {first: "agree", second: "no"})


def test_after_a_position_and_its_words_the_keyboard_is_on_the_party_again(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot
) -> None:
    card = next(screen.clauses.in_order())
    screen.clauses.choose(card)
    button = card.findChildren(PositionButton)[3]
    party = button.party.id
    button.setFocus()

    failed: list[str] = []

    def answer() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, SayPosition)
        try:
            say(window)
        except AssertionError as wrong:
            failed.append(repr(wrong))
        finally:
            if not window.saving:
                window.reject()

    def say(window: SayPosition) -> None:
        assert isinstance(window.focusWidget(), Chip)  # what a party says comes first, its words after it
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_N)
        assert window.value == PositionValue.NO
        QApplication.processEvents()  # now it is the window in which keys are looked for
        window._words.setFocus()
        QTest.keyClick(window._words, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        QTest.keyClicks(window._words, "que sea en verano")
        assert (window.value, window.words) == (PositionValue.RESERVATION, "que sea en verano")
        QTest.keyClick(window._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot(0, screen, answer)
    button.click()
    assert not failed, failed
    qtbot.waitUntil(lambda: positions(vault).get(party) == "reservation")
    qtbot.waitUntil(lambda: _party_with_the_keyboard(screen) == (party, "reservation"))
    assert screen.clauses.now() is card


def _party_with_the_keyboard(screen: AgreementScreen) -> tuple[UUID, str] | None:
    here = screen.window().focusWidget()
    return (here.party.id, here.position.value) if isinstance(here, PositionButton) and here.position else None


def positions(vault: Vault) -> dict[UUID, str]:
    with vault.read() as tx:
        return {one.party_id: one.value for one in tx.session.scalars(select(Position))}


def test_the_panel_says_what_each_clause_lacks_to_be_followed_up(screen: AgreementScreen) -> None:
    assert screen.follow_up._told.text() == "0 de 2 cláusulas completas."
    assert screen.follow_up._missing.isVisibleTo(screen)


def test_without_a_clause_the_panel_offers_nothing_of_one(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot
) -> None:
    panel = screen.follow_up
    assert panel._add.isVisible()
    next(iter(screen.clauses.in_order())).text.setFocus()
    with vault.begin("sync") as tx:
        for commitment in tx.session.scalars(select(Commitment)):
            tx.delete(commitment)
        for clause in tx.session.scalars(select(Clause)):
            delete_clause(tx, clause.id)
    qtbot.waitUntil(lambda: not screen.clauses.cards)
    assert not any(part.isVisible() for part in panel._of_clause)
    assert screen._new.hasFocus()


def test_half_a_day_stays_as_typed_while_another_term_is_saved(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot
) -> None:
    next(iter(screen.clauses.in_order())).text.setFocus()
    form = screen.follow_up._form
    assert form is not None
    office, due = form._fields["office"].editor, form._fields["due_on"].editor
    assert isinstance(office, QLineEdit)
    assert isinstance(due, QLineEdit)
    office.setFocus()
    QTest.keyClicks(office, "Junta")
    due.setFocus()
    QTest.keyClicks(due, "02/0")
    with qtbot.waitSignal(screen.model.changed):
        screen.model.flush()
    assert due.text() == "02/0"
    QTest.keyClicks(due, "3/2026")
    qtbot.waitUntil(lambda: terms(vault) == ("Junta", date(2026, 3, 2)))


def test_a_clause_that_was_emptied_to_be_written_anew_stays_empty_while_its_title_is_saved(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot
) -> None:
    card = next(screen.clauses.in_order())
    card.text.setFocus()
    card.text.selectAll()
    QTest.keyClick(card.text, Qt.Key.Key_Delete)
    card.title.setFocus()
    QTest.keyClicks(card.title, " de agua")
    with qtbot.waitSignal(screen.model.changed):
        screen.model.flush()
    assert card.text.toPlainText() == ""
    assert titles(vault)[0] == "La comisión de agua"
    assert texts(vault)[0] == "Se forma una comisión de medición."


def test_a_title_that_was_emptied_and_left_is_as_it_was(screen: AgreementScreen, qtbot: QtBot) -> None:
    title = screen._title
    title.setFocus()
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    next(iter(screen.clauses.in_order())).text.setFocus()
    assert title.text() == "Medición del caudal"


def terms(vault: Vault) -> tuple[str | None, date | None]:
    """The office and the day of the one commitment."""
    with vault.read() as tx:
        commitment = tx.session.scalars(select(Commitment)).one()
        return commitment.office, commitment.due_on


def titles(vault: Vault) -> list[str]:
    with vault.read() as tx:
        return [clause.title or "" for clause in tx.session.scalars(select(Clause).order_by(Clause.number))]


def keep(screen: AgreementScreen, reason: str, qtbot: QtBot) -> None:
    """Keep the text of now as a version."""
    before = len(chips(screen))
    screen.model.keep_version(reason)
    qtbot.waitUntil(lambda: len(chips(screen)) > before)


def chips(screen: AgreementScreen) -> list[Chip]:
    """The chips of the versions, oldest first."""
    return [chip for chip in screen.versions.chips.findChildren(Chip) if chip.isVisible()]


def write_on(screen: AgreementScreen, vault: Vault, words: str, qtbot: QtBot) -> None:
    """Write at the end of the first clause."""
    card = next(screen.clauses.in_order())
    card.text.setFocus()
    card.text.moveCursor(card.text.textCursor().MoveOperation.End)
    QTest.keyClicks(card.text, words)
    qtbot.waitUntil(lambda: texts(vault)[0].endswith(words.strip()))


def test_a_version_is_kept_and_compared_word_by_word_with_the_text_of_now(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot, accept: Callable[[Callable[[FormDialog], None]], None]
) -> None:
    accept(lambda _window: None)
    assert chips(screen) == []
    screen._keep.click()
    qtbot.waitUntil(lambda: [chip.text() for chip in chips(screen)] == ["1", "Ahora"])
    assert chips(screen)[0].toolTip() == "Versión 1, del 5 de marzo de 2026, 10:45 · Rosa Morales"
    write_on(screen, vault, " Dos por comunidad.", qtbot)
    chips(screen)[0].click()
    page = screen.versions.page
    qtbot.waitUntil(lambda: page.isVisible() and page.words.hasFocus())
    assert "PRIMERO · cambió" in page.words.toPlainText()
    assert "Agregado: Dos por comunidad." in page.words.accessibleDescription()
    assert [chip.isChecked() for chip in chips(screen)] == [True, False]
    QTest.keyClick(page.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(next(screen.clauses.in_order()).text.hasFocus)
    assert [chip.isChecked() for chip in chips(screen)] == [False, True]


def test_two_kept_versions_are_compared_with_each_other(screen: AgreementScreen, vault: Vault, qtbot: QtBot) -> None:
    keep(screen, "antes de la consulta", qtbot)
    write_on(screen, vault, " Dos por comunidad.", qtbot)
    keep(screen, "después", qtbot)
    write_on(screen, vault, " Y dos suplentes.", qtbot)
    chips(screen)[0].click()
    page = screen.versions.page
    qtbot.waitUntil(lambda: "suplentes" in page.words.toPlainText())
    assert page._title.text().endswith("antes de la consulta")
    page._other.setCurrentIndex(1)
    page._other.activated.emit(1)
    qtbot.waitUntil(lambda: "suplentes" not in page.words.toPlainText())
    assert "Dos por comunidad." in page.words.toPlainText()


def test_what_changes_elsewhere_while_versions_are_compared_is_compared_anew(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot
) -> None:
    keep(screen, "", qtbot)
    chips(screen)[0].click()
    page = screen.versions.page
    qtbot.waitUntil(lambda: page.words.toPlainText().strip() == "Nada cambió entre las dos.")
    with vault.begin("sync") as tx:
        clause = tx.session.scalars(select(Clause).order_by(Clause.number)).first()
        assert clause is not None
        edit_clause(tx, clause.id, text="Se forma una comisión de ocho personas.")
    qtbot.waitUntil(lambda: "ocho personas" in page.words.toPlainText())


def test_older_versions_than_the_chips_have_room_for_are_chosen_by_name(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot, accept: Callable[[Callable[[FormDialog], None]], None]
) -> None:
    for number in range(5):
        if number:
            write_on(screen, vault, f" Y {number}.", qtbot)
        with vault.begin("test") as tx:
            keep_version(tx, tx.session.scalars(select(Agreement.id)).one())
    qtbot.waitUntil(lambda: [chip.text() for chip in chips(screen)] == ["…", "2", "3", "4", "5", "Ahora"])
    accept(lambda window: window.findChildren(QComboBox)[0].setCurrentIndex(4))
    chips(screen)[0].setFocus()
    chips(screen)[0].click()
    page = screen.versions.page
    qtbot.waitUntil(lambda: page.isVisible() and "Y 4." in page.words.toPlainText())
    assert page._title.text().startswith("Versión 1,")
    assert [chip.text() for chip in chips(screen)] == ["…", "1", "3", "4", "5", "Ahora"]
    assert [chip.text() for chip in chips(screen) if chip.isChecked()] == ["1"]


def test_a_closed_text_says_why_it_cannot_be_written_on_and_what_can_be_done(
    screen: AgreementScreen, vault: Vault, agreement: UUID, meeting: Meeting, notices: list[Notice], qtbot: QtBot
) -> None:
    assert not screen.clauses.locked.isVisible()
    with vault.begin("sync") as tx:
        for clause in tx.session.scalars(select(Clause)):
            clause.text = (clause.text or "").replace("[", "").replace("]", "")
            set_positions(tx, clause.id, dict.fromkeys(meeting.parties, PositionValue.AGREE))
        confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    qtbot.waitUntil(screen.clauses.locked.isVisible)
    assert "cerrado" in screen.clauses.locked.strong.text()
    assert screen.clauses.locked.words.text() == (
        "Por consenso. Versión 1, del 5 de marzo de 2026, 10:45 · Rosa Morales. "
        "Para cambiarlo, vuelva a abrirlo: lo cerrado queda guardado."
    )
    card = next(screen.clauses.in_order())
    assert card._lock.isVisible()
    assert not card.proposed_by.isVisible()
    before = card.text.toPlainText()
    QTest.keyClick(card.text, Qt.Key.Key_X)
    assert card.text.toPlainText() == before
    assert "vuelva a abrirlo" in notices[-1].words.what
    with vault.begin("sync") as tx:
        mark_agreement_signed(tx, agreement)
    qtbot.waitUntil(lambda: "firmado" in screen.clauses.locked.strong.text())
    assert "acuerdo nuevo" in screen.clauses.locked.words.text()


def test_who_wrote_last_and_when_is_told(
    screen: AgreementScreen, vault: Vault, hall_clock: HallClock, qtbot: QtBot
) -> None:
    hall_clock.at(10, 58)
    write_on(screen, vault, " Dos por comunidad.", qtbot)
    qtbot.waitUntil(lambda: screen._written(last(screen)) == "Cambiado hoy 10:58 por Rosa Morales")
    assert screen.saved_at() is not None
    hall_clock.wall = hall_clock.wall.replace(day=9)
    assert screen._written(last(screen)) == "Cambiado 5 mar 10:58 por Rosa Morales"


def last(screen: AgreementScreen) -> Written:
    """Who wrote last in the agreement."""
    room = screen.model.desk
    assert room is not None
    assert room.detail.last_written is not None
    return room.detail.last_written


def test_closing_the_text_names_the_gaps_and_lets_go_on(
    screen: AgreementScreen, vault: Vault, agreement: UUID, qtbot: QtBot,
    accept: Callable[[Callable[[FormDialog], None]], None], meeting: Meeting,
) -> None:  # fmt: skip
    accept(lambda _window: None)
    with vault.begin("test") as tx:
        for clause in tx.session.scalars(select(Clause.id)):
            set_positions(tx, clause, dict.fromkeys(meeting.parties, PositionValue.AGREE))
    card = list(screen.clauses.in_order())[1]
    card.text.setFocus()
    card.text.selectAll()
    QTest.keyClicks(card.text, "Mide cada quince dias.")
    qtbot.waitUntil(lambda: texts(vault)[1] == "Mide cada quince dias.")
    QTest.keyClick(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    def state() -> str | None:
        with vault.read() as tx:
            return tx.get(Agreement, agreement).state

    qtbot.waitUntil(lambda: state() == "confirmed")
    qtbot.waitUntil(lambda: not screen.model.editable)
    assert all(card.text.isReadOnly() for card in screen.clauses.cards.values())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    screen: AgreementScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []
