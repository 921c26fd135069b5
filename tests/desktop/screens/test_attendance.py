"""Attendance: a name and Enter, letters for how each one signs, consent of all who are there, nobody twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from facilitator_app.desktop.formats import clock_time
from facilitator_app.desktop.screens.attendance.screen import AttendanceScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.domain.people import Consent
from facilitator_app.domain.session import Attendance, SigningAct
from facilitator_app.queries.attendance import AttendanceLine
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> AttendanceScreen:
    """The list of the session, with the keyboard where names are typed."""
    shell.register("attendance", lambda: AttendanceScreen(desk))
    screen = shell.go(f"attendance/{meeting.session}")
    assert isinstance(screen, AttendanceScreen)
    qtbot.waitUntil(lambda: screen.table.model() is not None and screen.table.model().rowCount() == 60)
    return screen


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every window that opens is accepted as it stands; their titles are told."""
    titles: list[str] = []

    def accept(window: FormDialog) -> int:
        titles.append(window.windowTitle())
        window.attempt()
        return window.result()

    monkeypatch.setattr(FormDialog, "exec", accept)
    return titles


def line_of(screen: AttendanceScreen, fits: Callable[[AttendanceLine], bool]) -> AttendanceLine:
    """Put the keyboard on the first line that fits, and return it."""
    for at, line in enumerate(screen._rows.rows):
        if fits(line):
            screen.table.setFocus()
            screen.table.selectRow(at)
            return line
    raise AssertionError("no such line")


def test_a_name_and_enter_mark_who_was_not_there_yet(screen: AttendanceScreen, qtbot: QtBot) -> None:
    absent = next(line for line in screen.model.lines if line.status != "present")
    assert absent.seat is not None
    screen.quick.edit.setFocus()
    screen.quick.edit.setText(absent.seat.name)
    QTest.keyClick(screen.quick.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "presente" in screen.quick._told.text())
    assert screen.quick.edit.text() == ""
    assert screen.quick.edit.hasFocus()


def test_a_mark_that_is_taken_back_is_not_told_any_longer(screen: AttendanceScreen, desk: Desk, qtbot: QtBot) -> None:
    absent = next(line for line in screen.model.lines if line.status != "present")
    assert absent.seat is not None
    desk.undoing.begin()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    screen.quick.edit.setText(absent.seat.name)
    QTest.keyClick(screen.quick.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _status(screen, absent) == "present")
    assert "presente" in screen.quick._told.text()
    desk.undoing.last()
    qtbot.waitUntil(lambda: _status(screen, absent) != "present")
    assert screen.quick._told.text() == ""


def _status(screen: AttendanceScreen, line: AttendanceLine) -> str | None:
    now = screen.model.line_of(line.participant_id)
    return now.status if now is not None else None


def test_of_who_is_there_already_the_time_of_coming_is_told_and_stays(screen: AttendanceScreen) -> None:
    here = next(line for line in reversed(screen.model.lines) if line.status == "present" and line.arrived_at)
    assert here.seat is not None
    assert here.arrived_at is not None
    screen.quick.edit.setText(here.seat.name)
    QTest.keyClick(screen.quick.edit, Qt.Key.Key_Return)
    assert screen.quick._told.text() == f"{here.seat.name}: ya estaba, desde las {clock_time(here.arrived_at)}"
    assert screen.quick.edit.text() == ""


def test_down_goes_from_the_name_to_the_list_where_letters_act(screen: AttendanceScreen) -> None:
    screen.quick.edit.setFocus()
    QTest.keyClick(screen.quick.edit, Qt.Key.Key_Down)
    assert screen.table.hasFocus()
    assert screen.table.currentIndex().isValid()


def test_letters_say_how_the_chosen_person_signs(screen: AttendanceScreen, qtbot: QtBot) -> None:
    for key, way in ((Qt.Key.Key_F, "signature"), (Qt.Key.Key_H, "thumbprint"), (Qt.Key.Key_R, "on_request")):
        line = line_of(screen, lambda one: one.status == "present")
        QTest.keyClick(screen.table, key)

        def kept(person: object = line.participant_id, wanted: str = way) -> bool:
            return any(
                one.participant_id == person and one.seat is not None and one.seat.signs_with == wanted
                for one in screen.model.lines
            )

        qtbot.waitUntil(kept)


def test_space_takes_presence_away_and_gives_it_back(screen: AttendanceScreen, vault: Vault, qtbot: QtBot) -> None:
    line = line_of(screen, lambda one: one.status == "present")

    def status() -> str | None:
        with vault.read() as tx:
            return tx.get(Attendance, line.id).status

    QTest.keyClick(screen.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: status() == "invited")
    qtbot.waitUntil(lambda: any(one.id == line.id and one.status == "invited" for one in screen._rows.rows))
    line_of(screen, lambda one: one.id == line.id)
    QTest.keyClick(screen.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: status() == "present")


def test_a_refusal_needs_the_words_of_the_person(
    screen: AttendanceScreen, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = line_of(screen, lambda one: one.status == "present")
    refused: list[bool] = []

    def answer(window: FormDialog) -> int:
        window.attempt()
        refused.append(bool(window.result()))
        window.findChildren(type(window._fields[0].editor))[0].setPlainText("Primero lo consulto")  # type: ignore[attr-defined]
        window.attempt()
        return window.result()

    monkeypatch.setattr(FormDialog, "exec", answer)
    QTest.keyClick(screen.table, Qt.Key.Key_N)

    def said() -> list[tuple[str, str | None]]:
        with vault.read() as tx:
            rows = tx.session.scalars(select(SigningAct).where(SigningAct.participant_id == line.participant_id))
            return [(act.kind, act.words) for act in rows]

    qtbot.waitUntil(lambda: said() == [("refused", "Primero lo consulto")])
    assert refused == [False]


def test_one_action_records_the_spoken_consent_of_all_who_are_there(
    screen: AttendanceScreen, vault: Vault, qtbot: QtBot, agree: list[str]
) -> None:
    here = sum(line.status == "present" for line in screen.model.lines)
    screen._all.click()

    def asked() -> int:
        with vault.read() as tx:
            return tx.session.scalar(select(func.count(func.distinct(Consent.participant_id)))) or 0

    qtbot.waitUntil(lambda: asked() == here)
    assert len(agree) == 1


def test_an_unknown_name_becomes_a_person_who_is_present(
    screen: AttendanceScreen, vault: Vault, qtbot: QtBot, agree: list[str]
) -> None:
    screen.quick.edit.setText("Zenaida Nueva")
    QTest.keyClick(screen.quick.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(screen.model.lines) == 61)
    new = next(line for line in screen.model.lines if line.seat and line.seat.name == "Zenaida Nueva")
    assert new.status == "present"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    screen: AttendanceScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []


def test_with_large_letters_the_filters_take_no_more_than_three_lines(
    screen: AttendanceScreen, desk: Desk, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(2.0))
    qtbot.wait(60)
    tops = {chip.mapTo(screen, QPoint(0, 0)).y() for chip in screen.filters.findChildren(Chip)}
    assert len(tops) <= 3
