"""Every screen with the keyboard alone: Tab comes to all that can be used, in the order of reading, and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitterHandle, QWidget

from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.fonts import load_fonts
from tests.desktop.demonstration import WalkedDesktop, walked_desktop

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
        never = [one for one in _usable(walked.shell) if not _stands_for(one, come_to)]
        if never:  # what is shown of the thing with the keyboard is come to from there, by F6
            come_to_by_panes = _come_to_by_panes(walked)
            never = [one for one in never if not _stands_for(one, come_to_by_panes)]
        found = [f"never: {_named(one)}" for one in never]
        found += _out_of_order(walked.shell, come_to) + _back_and_forth(walked.shell, come_to)
        if found:
            wrong[view] = found
    assert wrong == {}


def test_shift_and_tab_go_back_the_same_way(walked: WalkedDesktop) -> None:
    walked.show("today")
    way = [_press(walked, Qt.Key.Key_Tab) for _ in range(5)]
    back = [_press(walked, Qt.Key.Key_Backtab) for _ in range(4)]
    assert back == way[-2::-1]


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


def _usable(window: QWidget) -> list[QWidget]:
    """What the mouse can use and that is enabled and in view."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisibleTo(window)
        and one.isEnabled()
        and one.window() is window
        and not isinstance(one, QSplitterHandle)
        and (isinstance(one, QAbstractButton) or one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not one.objectName().startswith("qt_")
        and one.focusProxy() is None
    ]


def _stands_for(one: QWidget, come_to: list[QWidget]) -> bool:
    """Whether the keyboard comes to it, or to what it is one choice of: arrows go on inside a group."""
    if one in come_to:
        return True
    group = one.group() if isinstance(one, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in come_to for button in group.buttons())
    if isinstance(one, QAbstractButton) and one.autoExclusive():
        holder = one.parentWidget()
        beside = holder.findChildren(QAbstractButton) if holder is not None else []
        return any(button.autoExclusive() and button in come_to for button in beside)
    return False


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
            found.append(f"{_named(before)} before {_named(after)}")
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


def _named(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} {widget.focusPolicy().name} «{seen.text(QAccessible.Text.Name) if seen else ''}»"
