"""The window: its places, its keys, its notices, and what it does when there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.change_bridge import Changes
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Act, Notices
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.widgets.notice_block import NoticeBlock
from facilitator_app.desktop.widgets.panes import next_pane
from facilitator_app.desktop.widgets.toast import Toast
from tests.desktop.gallery import Gallery, Parts
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, LoopWatch

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(theme: Theme, spanish: Languages, qtbot: QtBot) -> Shell:
    made = Shell(theme, Notices(lambda: "es"))
    made.register("session", lambda: Gallery(theme))
    made.register("today", lambda: Parts(theme))
    made.may_end = True
    qtbot.addWidget(made)
    made.go("session")
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


@pytest.mark.parametrize(
    ("width", "height", "whole"),
    [(1366, 768, True), (1366, 728, True), (1280, 1024, True), (1920, 1080, False), (1600, 900, False)],
)
def test_it_takes_the_whole_screen_where_its_foot_or_side_would_not_fit(
    theme: Theme, spanish: Languages, qtbot: QtBot, width: int, height: int, whole: bool
) -> None:
    made = Shell(theme, Notices(lambda: spanish.code))
    made.may_end = True
    qtbot.addWidget(made)
    made.fit_into(QSize(width, height))
    assert made.isMaximized() is whole


def test_ctrl_and_a_digit_go_to_a_place(shell: Shell) -> None:
    QTest.keyClick(shell, Qt.Key.Key_1, CTRL)
    assert isinstance(shell.screen_now, Parts)
    assert shell.rail.button("today").isChecked()
    QTest.keyClick(shell, Qt.Key.Key_3, CTRL)
    assert isinstance(shell.screen_now, Gallery)


def test_a_screen_is_made_once_and_keeps_its_state(shell: Shell) -> None:
    first = shell.go("session")
    shell.go("today")
    assert shell.go("session") is first


def test_f12_and_the_size_keys_work_everywhere(shell: Shell, theme: Theme) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F12)
    assert theme.tokens.name == "dark"
    QTest.keyClick(shell, Qt.Key.Key_Plus, CTRL)
    assert theme.factor == 1.1
    QTest.keyClick(shell, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(shell, Qt.Key.Key_Minus, CTRL)
    assert theme.factor == 1.0
    QTest.keyClick(shell, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(shell, Qt.Key.Key_0, CTRL)
    assert theme.factor == 1.0


def _inside(holder: QWidget, application: QApplication) -> bool:
    focused = application.focusWidget()
    return focused is not None and holder.isAncestorOf(focused)


def test_f6_goes_round_the_panes_and_back(shell: Shell, qapp: QApplication) -> None:
    screen = shell.screen_now
    assert isinstance(screen, Gallery)
    screen.timeline.setFocus()
    QTest.keyClick(shell, Qt.Key.Key_F6)
    right = screen.side_panel()
    assert _inside(right, qapp)
    QTest.keyClick(shell, Qt.Key.Key_F6)
    assert _inside(shell.status, qapp)
    QTest.keyClick(shell, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _inside(right, qapp)


def test_f6_comes_to_the_list_or_field_of_a_pane_and_not_to_a_button_over_it(theme: Theme, qtbot: QtBot) -> None:
    """A list without rows is nothing to go to; a pane without either is entered at its first control."""
    pane, chips = QWidget(), QWidget()
    qtbot.addWidget(pane)
    qtbot.addWidget(chips)
    filled, empty, field = QListWidget(), QListWidget(), QLineEdit()
    filled.addItem("Nota")
    for holder, parts in ((pane, (Chip(theme, "Todo"), empty, filled, field)), (chips, (Chip(theme, "Acta"),))):
        lines = QVBoxLayout(holder)
        for part in parts:
            lines.addWidget(part)
        holder.show()
    next_pane([pane], 1)
    assert pane.focusWidget() is filled
    field.setFocus()
    next_pane([chips], 1)
    next_pane([pane], 1)
    assert pane.focusWidget() is field  # where the keyboard was
    filled.setFocus()
    filled.hide()
    next_pane([pane], 1)
    assert pane.focusWidget() is field
    next_pane([chips], 1)
    assert isinstance(chips.focusWidget(), Chip)


def test_the_right_panel_becomes_a_drawer_where_there_is_no_room(shell: Shell, theme: Theme) -> None:
    screen = shell.screen_now
    assert isinstance(screen, Gallery)
    panel = screen.side_panel()
    assert panel.isVisible()
    shell.resize(1100, 720)
    assert not panel.isVisible()
    QTest.keyClick(shell, Qt.Key.Key_F6)
    assert panel.isVisible()
    assert panel.geometry().right() == screen.rect().right()
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    shell.resize(1366, 768)
    assert panel.isVisible()
    theme.resize(Scale(1.5))
    assert not panel.isVisible()


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_the_parts_of_the_foot_show_their_words_whole_or_their_sign_alone(
    shell: Shell, theme: Theme, size: float
) -> None:
    foot = shell.status
    parts = (foot.connection, foot.unshared, foot.discreet, foot.keys, foot.lock, foot.person)
    foot.connection.tell("Servidor: última visita 19:38; hay cambios por entregar")
    foot.unshared.tell("51 cambios sin compartir")
    foot.lock.tell("Cifrado · se bloquea en 10 min")
    foot.person.tell("Marta Elena Coy Batres")
    theme.resize(Scale(size))
    QTest.qWait(20)
    assert all(part.width() >= part.sizeHint().width() for part in parts)
    assert foot.unshared.width() >= foot.unshared.whole
    assert (foot.person.width() >= foot.person.whole) is (size == 1.0)
    assert foot.person.toolTip() == foot.person.words


def test_the_rail_loses_its_words_and_keeps_its_names(shell: Shell, theme: Theme) -> None:
    theme.resize(Scale(2.0))
    QTest.qWait(20)
    button = shell.rail.button("people")
    assert "Personas" in button.toolTip()
    assert button.height() < theme.px(54)
    assert shell.rail.width() < theme.px(84)


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("route", ["session", "today"])
def test_no_words_are_cut_at_any_size(shell: Shell, theme: Theme, factor: float, route: str) -> None:
    theme.resize(Scale(factor))
    screen = shell.go(route)
    assert cut_when_settled(screen) == []


def test_every_control_has_a_name(shell: Shell) -> None:
    for route in ("session", "today"):
        shell.go(route)
        QTest.qWait(20)
        assert nameless(shell) == []


def test_a_toast_undoes_and_goes(shell: Shell, qtbot: QtBot) -> None:
    undone: list[bool] = []
    shell.notices.say("Nota guardada", Act("Deshacer", lambda: undone.append(True)))
    toast = shell.findChild(Toast)
    assert toast is not None
    assert toast.geometry().bottom() < shell.height() - 30
    shell.notices.say("Otra", Act("Deshacer", lambda: undone.append(True)))
    QTest.qWait(10)
    assert len(shell.findChildren(Toast)) == 1
    QTest.keyClick(shell, Qt.Key.Key_Z, CTRL)
    assert undone == [True]


def test_a_warning_stays_until_it_is_put_away(shell: Shell) -> None:
    shell.notices.warn("Queda poca batería.")
    QTest.qWait(10)
    found = [block for block in shell.findChildren(NoticeBlock) if "batería" in block.words.text()]
    assert len(found) == 1
    assert found[0].isVisible()
    found[0].closed.emit()
    QTest.qWait(10)
    assert not [block for block in shell.findChildren(NoticeBlock) if "batería" in block.words.text()]


def test_it_is_discreet_from_the_start_and_changes_on_request(shell: Shell, qtbot: QtBot) -> None:
    assert shell.discreet
    with qtbot.waitSignal(shell.discreet_changed):
        QTest.keyClick(shell, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not shell.discreet


def test_changes_refresh_what_is_seen_and_mark_the_rest(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    today = shell.go("today")
    session = shell.go("session")
    refreshed: list[object] = []
    monkeypatch.setattr(session, "refresh", lambda: refreshed.append(session))
    monkeypatch.setattr(today, "refresh", lambda: refreshed.append(today))
    shell.apply_changes(Changes(frozenset({("note", 1)}), frozenset({"sync"})))
    assert refreshed == [session]
    assert today.stale
    shell.go("today")
    assert refreshed == [session, today]
    assert not today.stale


def test_the_words_of_the_window_follow_the_language(shell: Shell, spanish: Languages) -> None:
    spanish.choose("en")
    QTest.qWait(10)
    assert shell.rail.button("people").words == "People"
    assert shell.status.keys.words == "Help"


def test_closing_asks_first(shell: Shell, qtbot: QtBot) -> None:
    shell.may_end = False
    with qtbot.waitSignal(shell.end_wanted):
        shell.close()
    assert shell.isVisible()
    shell.may_end = True


def test_going_between_places_never_holds_the_window(shell: Shell, loop_watch: LoopWatch) -> None:
    for route in ("today", "session"):
        shell.go(route)
        QTest.qWait(50)

    def go_round() -> None:
        for route in ("today", "session"):
            shell.go(route)
            QTest.qWait(30)

    gaps = loop_watch.gaps(*[go_round] * 3)
    assert min(gaps) < ALLOWED, gaps
