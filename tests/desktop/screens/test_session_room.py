"""The room of a live session: agenda, turns, balance, pause and end, and what is written while nothing is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.session import plan_session
from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.session.ending import Ending
from facilitator_app.desktop.screens.session.person_picker import PersonPicker
from facilitator_app.desktop.screens.session.point_dialog import PointDialog
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.domain.session import Session, SpeakingTurn
from facilitator_app.queries.drafts import kept_draft
from facilitator_app.store.disk.database import open_database
from facilitator_app.store.log.author import Author
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.live import enter
from tests.desktop.screens.meeting import MORNING, HallClock, Meeting
from tests.store.scratch import device_keys

ROOT = Path(__file__).parents[3]


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> SessionScreen:
    """The session, with its twelve notes."""
    return enter(shell, desk, meeting, qtbot)


def turns(vault: Vault, state: str) -> int:
    """How many turns are in a state."""
    with vault.read() as tx:
        return len(tx.session.scalars(select(SpeakingTurn.id).where(SpeakingTurn.state == state)).all())


def test_the_clock_of_the_point_runs_down_and_then_says_what_is_over(
    screen: SessionScreen, hall_clock: HallClock
) -> None:
    assert screen._left._left.text() == "11:00"
    hall_clock.at(10, 58)
    screen._tick()
    assert screen._left._left.text() == "02:00"
    assert "de más" in screen._left._of.text()


def test_a_point_that_nobody_ended_is_counted_in_days(screen: SessionScreen, hall_clock: HallClock) -> None:
    hall_clock.wall += timedelta(days=266)
    screen._tick()
    assert screen._left._left.text() == "265 días"
    assert "de más" in screen._left._of.text()


def test_a_point_of_the_agenda_is_gone_to_and_ended(screen: SessionScreen, qtbot: QtBot) -> None:
    screen._left.agenda.opened.emit(screen._left._agenda_rows.rows[3])
    qtbot.waitUntil(lambda: screen.room_model.point is not None and screen.room_model.point.title == "Ronda por grupos")
    assert [row.state for row in screen._left._agenda_rows.rows][2:4] == ["done", "now"]
    screen._left.agenda.opened.emit(screen._left._agenda_rows.rows[3])
    qtbot.waitUntil(lambda: screen.room_model.point is None)


def test_a_point_is_added_while_the_session_runs(
    screen: SessionScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:

    def fill(dialog: PointDialog) -> bool:
        dialog._title.setText("Visita al nacimiento")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(PointDialog, "exec", fill)
    screen._left.point_added.emit()
    qtbot.waitUntil(lambda: len(screen._left._agenda_rows.rows) == 7)


def test_giving_the_floor_takes_the_first_who_waits_and_makes_them_the_speaker(
    screen: SessionScreen, vault: Vault, qtbot: QtBot
) -> None:
    first = screen._left._waiting_rows.rows[0].name
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: turns(vault, "speaking") == 1)
    assert screen.composer.line.speaker == first
    qtbot.waitUntil(lambda: first in screen._left._speaks.text())
    assert (screen._left._end_turn.words, screen._left._end_turn._keys_inside()) == ("Terminar el turno", "F8")
    screen._left._end_turn.click()
    qtbot.waitUntil(lambda: turns(vault, "speaking") == 0)


def test_the_floor_can_go_to_somebody_who_did_not_ask(
    screen: SessionScreen, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pick(picker: PersonPicker) -> int:
        picker.edit.setText("petrona")
        picker._take()
        return int(PersonPicker.DialogCode.Accepted)

    monkeypatch.setattr(PersonPicker, "exec", pick)
    screen._floor._pick_for_floor()
    qtbot.waitUntil(lambda: turns(vault, "speaking") == 1)
    assert screen.composer.line.speaker.startswith("Petrona")


def test_keys_put_somebody_on_the_list_and_end_a_turn_while_the_note_is_written(
    screen: SessionScreen, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pick(picker: PersonPicker) -> int:
        picker.edit.setText("petrona")
        picker._take()
        return int(PersonPicker.DialogCode.Accepted)

    monkeypatch.setattr(PersonPicker, "exec", pick)
    before = turns(vault, "requested")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_T, both)
    qtbot.waitUntil(lambda: turns(vault, "requested") == before + 1, timeout=5000)
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen._left._end_turn.isVisible, timeout=5000)
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: turns(vault, "speaking") == 0, timeout=5000)


def test_a_round_by_groups_puts_one_of_each_sector_on_the_list(
    screen: SessionScreen, vault: Vault, qtbot: QtBot
) -> None:
    before = turns(vault, "requested")
    screen._right._round.click()
    qtbot.waitUntil(lambda: turns(vault, "requested") > before)
    qtbot.waitUntil(lambda: len(screen._left._waiting_rows.rows) >= 7)
    assert {row.sector for row in screen._left._waiting_rows.rows} == {
        "government", "indigenous", "community", "civil_society", "private", "church", "academia",
    }  # fmt: skip


def test_a_sector_that_is_not_heard_is_named_with_its_numbers(screen: SessionScreen) -> None:
    words = screen._right._warning.accessibleName()
    assert words.startswith("Comunidad: 21 personas, 9 % del tiempo.")
    assert screen._right._figure.accessibleDescription()


def test_pause_and_going_on(screen: SessionScreen, qtbot: QtBot) -> None:
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: screen.state() is not None and screen.state().words == "En pausa")  # type: ignore[union-attr]
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: screen.state() is not None and screen.state().words.startswith("En curso"))  # type: ignore[union-attr]


def test_ending_says_what_is_lacking_and_lets_the_person_decide(
    screen: SessionScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def stay(ending: Ending) -> bool:
        told.extend(label.text() for label in ending.findChildren(type(screen._left._title)))
        return len(told) > 40

    monkeypatch.setattr(Ending, "ask", stay)
    screen._buttons.finish.click()
    qtbot.waitUntil(lambda: bool(told))
    assert "Hay puntos de la agenda sin tratar." in told
    assert "Falta leer el acta en voz alta." in told
    with vault.read() as tx:
        assert tx.get(Session, meeting.session).state == "open"
    monkeypatch.setattr(Ending, "ask", lambda _ending: True)
    screen._buttons.finish.click()
    qtbot.waitUntil(lambda: screen.state() is not None and screen.state().words == "Terminada")  # type: ignore[union-attr]


def test_a_planned_session_is_opened_before_anything_is_written(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        planned = plan_session(tx, meeting.process, number=9, starts_at=MORNING.replace(hour=14))
    shell.register("session", lambda: SessionScreen(desk))
    screen = shell.go(f"session/{planned}")
    assert isinstance(screen, SessionScreen)
    qtbot.waitUntil(lambda: screen.room_model.room is not None)
    assert not screen.composer.isEnabled()
    assert screen.composer.edit.placeholderText() == "Abra la sesión, con Ctrl+Intro, para escribir lo que se dice."
    screen._buttons.begin.click()
    qtbot.waitUntil(screen.composer.edit.hasFocus)  # whoever opens it writes at once
    assert screen.composer.edit.placeholderText() == "Escriba lo que se dice. @ para quién habla."


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    screen: SessionScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []


def test_an_unfinished_line_survives_a_kill(tmp_path: Path) -> None:
    """Another process types half a line and is killed without warning; the vault gives the line back."""
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[2])
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from facilitator_app.desktop.jobs import Jobs, Records
        from facilitator_app.desktop.languages import Languages
        from facilitator_app.desktop.notices import Notices
        from facilitator_app.desktop.screens.desk import Desk
        from facilitator_app.desktop.screens.session.screen import SessionScreen
        from facilitator_app.desktop.theme.theme import Theme
        from tests.desktop.screens.meeting import HallClock, hold_meeting
        from tests.store.scratch import open_new_vault
        app = QApplication([])
        clock = HallClock()
        vault = open_new_vault(Path(sys.argv[1]))
        vault.clock = clock
        meeting = hold_meeting(vault, clock, notes=2)
        jobs, languages = Jobs(), Languages()
        desk = Desk(Theme(), Records(jobs, vault), jobs, Notices(lambda: "es"), languages, clock, "Rosa")
        screen = SessionScreen(desk)
        screen.open(str(meeting.session))
        screen.show()
        def write(_session, _draft):
            screen.composer.edit.setPlainText("Las mujeres que lavan en el río")
            QTimer.singleShot(900, lambda: os.kill(os.getpid(), signal.SIGKILL))
            print(meeting.session, flush=True)
        screen.room_model.opened.connect(write)
        app.exec()
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path), str(ROOT)],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    session = done.stdout.strip()
    with _reopened(tmp_path).read() as tx:
        assert json.loads(kept_draft(tx, f"session/{session}/note"))["text"] == "Las mujeres que lavan en el río"


def _reopened(folder: Path) -> Vault:
    engine = open_database(folder / "vault1.db", DatabaseKey(bytes([1]) * 32))
    author = Author(UUID(int=1), "Rosa", device_keys(1), "laptop", bytes(16))
    return Vault(engine, author)


def test_the_draft_of_the_acta_is_one_key_away_while_people_speak(
    screen: SessionScreen, meeting: Meeting, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.go) as went:
        QTest.keyClick(screen.composer.edit, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert went.args == [f"minutes/{meeting.session}"]
