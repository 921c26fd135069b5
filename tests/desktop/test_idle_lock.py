"""A laptop nobody touches warns and then locks; a touch begins the count again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator_app.desktop.idle_lock import IdleLock
from facilitator_app.desktop.what_people_do import WhatPeopleDo


class _Hands(IdleLock):
    """The same with a clock that is moved by hand."""

    def __init__(self, minutes: int) -> None:
        self.clock = 1000.0
        super().__init__(minutes)

    def _now(self) -> float:
        return self.clock


@pytest.fixture
def idle(qapp: object) -> _Hands:
    made = _Hands(10)
    made.start()
    return made


def test_it_warns_a_minute_before_and_then_locks(idle: _Hands, qtbot: QtBot) -> None:
    idle.clock += 9 * 60 - 1
    with qtbot.assertNotEmitted(idle.warned):
        idle.tick()
    idle.clock += 2
    with qtbot.waitSignal(idle.warned):
        idle.tick()
    idle.clock += 60
    with qtbot.waitSignal(idle.expired):
        idle.tick()


def test_a_touch_after_the_warning_begins_again(idle: _Hands, qtbot: QtBot) -> None:
    idle.clock += 9 * 60 + 30
    idle.tick()
    with qtbot.waitSignal(idle.touched):
        idle.touch()
    idle.clock += 9 * 60 - 1
    with qtbot.assertNotEmitted(idle.expired):
        idle.tick()


def test_after_a_long_sleep_the_first_tick_locks(idle: _Hands, qtbot: QtBot) -> None:
    idle.clock += 24 * 3600
    with qtbot.waitSignal(idle.expired):
        idle.tick()


def test_the_minutes_left_are_told_when_they_change(idle: _Hands) -> None:
    told: list[int] = []
    idle.left.connect(told.append)
    for _ in range(180):
        idle.clock += 1
        idle.tick()
    assert told == [9, 8, 7]


def test_a_key_after_the_window_is_gone_asks_nobody_who_went_with_it(
    idle: _Hands, qapp: QApplication, qtbot: QtBot
) -> None:
    window, field, lasting = QWidget(), QLineEdit(), _Hands(10)
    qtbot.addWidget(field)
    idle.setParent(window)
    for one in (idle, lasting):
        one.clock += 9 * 60 + 30
        one.tick()
    people = WhatPeopleDo((idle, lasting), field)
    qapp.installEventFilter(people)
    try:
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        assert not isValid(window)
        with qtbot.waitSignal(lasting.touched):
            QTest.keyClick(field, Qt.Key.Key_A)
    finally:
        qapp.removeEventFilter(people)
    assert field.text() == "a"
