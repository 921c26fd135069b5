"""Every screen with the keyboard alone: Tab comes to all that can be used, in the order of reading, and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.fonts import load_fonts
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.looking_at_use import described, stands_for, usable, waits_elsewhere

_MOST = 300
_SAME_LINE = 8


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WalkedDesktop]:
    """The desktop on the demonstration, with the keyboard."""
    load_fonts()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(tmp_path_factory.mktemp("walk")) as walked:
            walked.shell.set_discreet(False)
            walked.shell.activateWindow()
            yield walked


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


def test_tab_comes_to_everything_and_goes_round(walked: WalkedDesktop) -> None:
    wrong: dict[str, list[str]] = {}
    for view in walked.views():
        walked.rest()
        _come_to(walked)  # what is chosen by coming to it brings its own buttons
        come_to = _come_to(walked)
        never = [one for one in usable(walked.shell) if not stands_for(one, come_to)]
        if never:  # what is shown of the thing with the keyboard is come to from there, by F6
            come_to_by_panes = _come_to_by_panes(walked)
            never = [one for one in never if not stands_for(one, come_to_by_panes)]
        found = [f"never: {described(one)}" for one in never]
        found += _out_of_order(walked.shell, come_to) + _back_and_forth(walked.shell, come_to)
        if found:
            wrong[view] = found
    assert wrong == {}


def test_the_first_time_at_a_screen_the_keyboard_waits_where_it_will_wait_the_next_time(walked: WalkedDesktop) -> None:
    assert waits_elsewhere(walked) == {}


def test_shift_and_tab_go_back_the_same_way(walked: WalkedDesktop) -> None:
    walked.show("today")
    way = [_press(walked, Qt.Key.Key_Tab) for _ in range(5)]
    back = [_press(walked, Qt.Key.Key_Backtab) for _ in range(4)]
    assert back == way[-2::-1]


def test_going_in_and_out_of_what_follows_up_a_clause_ends_nothing(walked: WalkedDesktop) -> None:
    """The form of one clause goes while the positions of all are laid out anew: the program had died of it."""
    walked.show(next(route for route in walked.routes if route.startswith("agreement/")))
    for _ in range(2):
        for key, times in ((Qt.Key.Key_F6, 1), (Qt.Key.Key_Backtab, 9), (Qt.Key.Key_F6, 4), (Qt.Key.Key_Backtab, 5)):
            for _ in range(times):
                _press(walked, key)
    assert walked.shell.screen_now is not None


def _come_to(walked: WalkedDesktop) -> list[QWidget]:
    """What has the keyboard after each Tab, from one place round to it; where it is held, that is few."""
    found: list[QWidget] = []
    for _ in range(_MOST):
        here = _press(walked, Qt.Key.Key_Tab)
        if here in found:
            return found[found.index(here) :]
        found.append(here)
    raise AssertionError("Tab does not come round")


def _come_to_by_panes(walked: WalkedDesktop) -> list[QWidget]:
    """What has the keyboard after F6 and the Tabs that follow, of every part of the screen."""
    screen = walked.shell.screen_now
    found: list[QWidget] = []
    for _ in screen.panes() if screen is not None else ():
        here = _press(walked, Qt.Key.Key_F6)
        part = next((one for one in screen.panes() if one.isAncestorOf(here)), None) if screen is not None else None
        while part is not None and part.isAncestorOf(here) and here not in found:
            found.append(here)
            here = _press(walked, Qt.Key.Key_Tab)
        if part is not None and found:
            found[-1].setFocus()
    return found


def _press(walked: WalkedDesktop, key: Qt.Key) -> QWidget:
    """What has the keyboard after `key`, and after all that follows from it."""
    QTest.keyClick(QApplication.focusWidget() or walked.shell, key)
    QApplication.processEvents()
    if walked.desktop.jobs.busy:
        walked.settle()
    here = QApplication.focusWidget()
    assert here is not None, "the keyboard is nowhere"
    return here


def _out_of_order(window: QWidget, come_to: list[QWidget]) -> list[str]:
    """Pairs in one holder of which the one further down or right comes first."""
    found = []
    for before, after in pairwise(come_to):
        if before.parentWidget() is not after.parentWidget():
            continue
        a, b = before.mapTo(window, QPoint(0, 0)), after.mapTo(window, QPoint(0, 0))
        above = b.y() + after.height() <= a.y() + _SAME_LINE
        left = abs(a.y() - b.y()) < _SAME_LINE and b.x() < a.x()
        if above or left:
            found.append(f"{described(before)} before {described(after)}")
    return found


def _back_and_forth(shell: Shell, come_to: list[QWidget]) -> list[str]:
    """Parts of the window to which the keyboard comes more than once in a round, or before one that is read sooner."""
    screen = shell.screen_now
    parts = [shell.rail, shell.header, *(screen.panes() if screen is not None else ()), shell.status]
    went = [next((at for at, part in enumerate(parts) if part.isAncestorOf(one)), None) for one in come_to]
    order = [at for at, _ in groupby(at for at in went if at is not None)]
    start = order.index(min(order))
    order = [at for at, _ in groupby(order[start:] + order[:start])]
    return [] if order == sorted(set(order)) else [f"{type(screen).__name__}: {order} of {len(parts)} parts"]
