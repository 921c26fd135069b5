"""The editor of an agreement: text that saves itself, positions with words, versions, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause, delete_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.position import set_positions
from facilitator_app.desktop.screens.agreement.dialogs import Compared
from facilitator_app.desktop.screens.agreement.positions import PositionButton
from facilitator_app.desktop.screens.agreement.screen import AgreementScreen
from facilitator_app.desktop.screens.agreement.word_difference import WordDifference
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.domain.agreement import Agreement, AgreementVersion, Clause, Commitment, Position
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting


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
    qtbot.waitUntil(lambda: len(screen.cards) == 2)
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
    card = next(screen._in_order())
    card.text.setFocus()
    card.text.moveCursor(card.text.textCursor().MoveOperation.End)
    QTest.keyClicks(card.text, " La mitad son mujeres.")
    qtbot.waitUntil(lambda: texts(vault)[0].endswith("La mitad son mujeres."))
    qtbot.waitUntil(lambda: screen._saved_at is not None)


def test_ctrl_and_arrows_go_from_clause_to_clause(screen: AgreementScreen, qtbot: QtBot) -> None:
    cards = list(screen._in_order())
    cards[0].text.setFocus()
    QTest.keyClick(cards[0].text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(cards[1].text.hasFocus)
    assert screen.follow_up._which.text() == "Cláusula SEGUNDO"


def test_letters_say_where_a_party_stands(screen: AgreementScreen, vault: Vault, qtbot: QtBot) -> None:
    card = next(screen._in_order())
    screen._choose(card)
    buttons = card.findChildren(PositionButton)
    assert len(buttons) == 10
    first, second = buttons[0].party.id, buttons[1].party.id
    QTest.keyClick(buttons[0], Qt.Key.Key_A)
    qtbot.waitUntil(lambda: positions(vault).get(first) == "agree")
    again = next(one for one in card.findChildren(PositionButton) if one.party.id == second)
    QTest.keyClick(again, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: positions(vault) == {first: "agree", second: "no"})


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
    next(iter(screen._in_order())).text.setFocus()
    with vault.begin("sync") as tx:
        for commitment in tx.session.scalars(select(Commitment)):
            tx.delete(commitment)
        for clause in tx.session.scalars(select(Clause)):
            delete_clause(tx, clause.id)
    qtbot.waitUntil(lambda: not screen.cards)
    assert not any(part.isVisible() for part in panel._of_clause)
    assert screen._new.hasFocus()


def test_a_version_is_kept_and_compared_word_by_word(
    screen: AgreementScreen, vault: Vault, qtbot: QtBot, accept: Callable[[Callable[[FormDialog], None]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    accept(lambda _window: None)
    screen._keep.click()

    def versions() -> int:
        with vault.read() as tx:
            return len(list(tx.session.scalars(select(AgreementVersion))))

    qtbot.waitUntil(lambda: versions() == 1)
    card = next(screen._in_order())
    card.text.setFocus()
    card.text.moveCursor(card.text.textCursor().MoveOperation.End)
    QTest.keyClicks(card.text, " Dos por comunidad.")
    qtbot.waitUntil(lambda: texts(vault)[0].endswith("Dos por comunidad."))
    qtbot.waitUntil(screen._compare.isVisible)
    shown: list[str] = []

    def look(window: Compared) -> int:
        shown.append(window.findChildren(WordDifference)[0].toPlainText())
        return 0

    monkeypatch.setattr(Compared, "exec", look)
    screen._compare.click()
    qtbot.waitUntil(lambda: bool(shown))
    assert "Cláusula 1: cambió" in shown[0]
    assert "Dos por comunidad." in shown[0]


def test_closing_the_text_names_the_gaps_and_lets_go_on(
    screen: AgreementScreen, vault: Vault, agreement: UUID, qtbot: QtBot,
    accept: Callable[[Callable[[FormDialog], None]], None], meeting: Meeting,
) -> None:  # fmt: skip
    accept(lambda _window: None)
    with vault.begin("test") as tx:
        for clause in tx.session.scalars(select(Clause.id)):
            set_positions(tx, clause, dict.fromkeys(meeting.parties, PositionValue.AGREE))
    card = list(screen._in_order())[1]
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
    assert all(card.text.isReadOnly() for card in screen.cards.values())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    screen: AgreementScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []
    desk.theme.resize(Scale())
