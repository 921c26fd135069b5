"""The consensus check: answers by party on the agreed scale, in their words, never averaged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.consensus import ask_consensus
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.session import plan_session
from facilitator_app.desktop.languages import NAMES
from facilitator_app.desktop.screens.consensus.grid import AnswerRow, folded
from facilitator_app.desktop.screens.consensus.screen import ConsensusScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.fonts import Weight
from facilitator_app.desktop.theme.paint import key_width, text_width
from facilitator_app.domain.session import ConsensusAnswer, ConsensusCheck
from facilitator_app.queries.check_desk import check_desk, check_draft_place
from facilitator_app.queries.drafts import kept_draft
from facilitator_app.queries.room import room
from facilitator_app.store.vault import Vault
from tests.desktop.screens.meeting import Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> ConsensusScreen:
    """The check of the session, on the scale of three."""
    shell.register("consensus", lambda: ConsensusScreen(desk))
    screen = shell.go(f"consensus/{meeting.session}")
    assert isinstance(screen, ConsensusScreen)
    screen.go.disconnect()
    qtbot.waitUntil(lambda: bool(screen.model.parties))
    screen.model.choose_scale("three_steps")
    screen.question.setPlainText("La comision mide el caudal cada quince dias")
    return screen


def press(screen: ConsensusScreen, digit: Qt.Key) -> None:
    """Answer for the party that has the keyboard."""
    QTest.keyClick(screen.list, digit)


def test_digits_answer_and_reservations_are_kept_in_their_words(
    screen: ConsensusScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_1)
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_2)
    QTest.keyClicks(screen.words, "Falta equipo calibrado")
    QTest.keyClick(screen.words, Qt.Key.Key_Return)
    assert screen.list.currentIndex().row() == 2
    assert screen.model.counts() == {"agree": 1, "reservation": 1, "no": 0}
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def saved() -> list[tuple[str, str | None]]:
        with vault.read() as tx:
            rows = tx.session.scalars(select(ConsensusAnswer).order_by(ConsensusAnswer.value))
            return [(one.value, one.reservation) for one in rows]

    qtbot.waitUntil(lambda: saved() == [("agree", None), ("reservation", "Falta equipo calibrado")])
    with vault.read() as tx:
        check = tx.session.scalars(select(ConsensusCheck)).one()
        assert (check.question, check.scale) == ("La comision mide el caudal cada quince dias", "three_steps")
        assert kept_draft(tx, check_draft_place(meeting.session)) == ""


@pytest.mark.parametrize("language", list(NAMES))
def test_the_heads_of_the_scale_are_whole_over_their_boxes(screen: ConsensusScreen, desk: Desk, language: str) -> None:
    desk.languages.choose(language)
    row, font = screen.list.row, desk.theme.font(12, Weight.MEDIUM)
    assert isinstance(row, AnswerRow)
    for box, (_code, words, _position) in zip(
        screen._delegate.boxes(row, QRectF(screen.list.viewport().rect())), row.steps, strict=True
    ):
        room = box.width() - key_width(desk.theme, "1") - desk.theme.px(6)
        assert max(text_width(font, line) for line in folded(words, font, room)) <= room


def test_nought_takes_an_answer_back(screen: ConsensusScreen) -> None:
    press(screen, Qt.Key.Key_1)
    assert screen.model.answered == 1
    press(screen, Qt.Key.Key_0)
    assert screen.model.answered == 0


def test_a_no_is_told_without_alarm_and_stops_nothing(screen: ConsensusScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_3)
    assert screen._tally._none.isVisible()
    assert screen._save.isEnabled()


def test_an_unfinished_check_survives_a_power_cut(
    screen: ConsensusScreen, desk: Desk, meeting: Meeting, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    again = ConsensusScreen(desk)
    again.open(str(meeting.session))
    qtbot.waitUntil(lambda: again.model.answered == 1)
    assert again.question.toPlainText() == "La comision mide el caudal cada quince dias"
    assert again.model.scale is not None
    assert again.model.scale.code == "three_steps"
    again.deleteLater()


def test_another_scale_takes_the_answers_of_the_one_before_back(screen: ConsensusScreen) -> None:
    press(screen, Qt.Key.Key_1)
    screen.model.choose_scale("yes_no")
    assert screen.model.answered == 0
    assert [name for _, name, _ in screen._rows.rows[0].steps] == ["Sí", "No"]


def test_a_check_without_a_question_is_not_saved(screen: ConsensusScreen, vault: Vault, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_1)
    screen.question.clear()
    screen._keep()
    with vault.read() as tx:
        assert tx.session.scalars(select(ConsensusCheck)).all() == []


def test_a_row_is_read_as_one_sentence(screen: ConsensusScreen) -> None:
    press(screen, Qt.Key.Key_1)
    spoken = screen._rows.rows[0].spoken()
    assert spoken.startswith("Municipalidad de Ixcab, ")
    assert "De acuerdo" in spoken


def test_the_scale_that_the_parties_used_last_is_at_hand(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        ask_consensus(tx, meeting.session, "¿Se mide cada quince días?", scale="three_steps")
    shell.register("consensus", lambda: ConsensusScreen(desk))
    screen = shell.go(f"consensus/{meeting.session}")
    assert isinstance(screen, ConsensusScreen)
    qtbot.waitUntil(lambda: screen.model.scale is not None)
    assert screen.model.scale is not None
    assert screen.model.scale.code == "three_steps"


def test_a_process_without_a_method_asks_on_the_scales_that_ship(vault: Vault) -> None:
    with vault.begin("test") as tx:
        process = begin_process(tx, "Mesa de un archivo", template=None)
        session = plan_session(tx, process)
    with vault.read() as tx:
        scales = {scale.code: scale for scale in check_desk(tx, session).scales}
    assert {"gradients", "three_steps"} <= set(scales)
    assert [step.position for step in scales["three_steps"].steps] == ["agree", "reservation", "no"]


def test_parties_that_are_out_of_view_below_are_told_until_they_are_seen(
    screen: ConsensusScreen, shell: Shell, qtbot: QtBot
) -> None:
    shell.resize(1366, 620)
    count = len(screen.model.parties)
    qtbot.waitUntil(lambda: not screen._more.isHidden())
    seen = screen.list.viewport().height() // screen.list.visualRect(screen.list.currentIndex()).height()
    assert screen._more.text() == f"Y {count - seen} partes más abajo"
    screen.list.setCurrentIndex(screen._rows.index(count - 1))
    qtbot.waitUntil(screen._more.isHidden)
    assert screen.list.visualRect(screen._rows.index(count - 1)).bottom() <= screen.list.viewport().height()


def test_the_session_names_the_scale_with_which_its_next_check_begins(vault: Vault, meeting: Meeting) -> None:
    with vault.begin("test") as tx:
        other = check_desk(tx, meeting.session).scales[-1]
        ask_consensus(tx, meeting.session, "¿Se sigue?", scale=other.code)
    with vault.read() as tx:
        assert check_desk(tx, meeting.session).scales[0] == other
        assert room(tx, meeting.session).scale == other
