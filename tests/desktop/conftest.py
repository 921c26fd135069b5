"""What the tests of the desktop stand on: one dressed application, workers, and a watch on the loop of events."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop import garbage
from facilitator_app.desktop.jobs import Jobs
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.theme import Theme
from tests.desktop.loop_watch import LoopWatch

_PATIENCE = 60_000
"""Milliseconds until a wait has failed, unless a test says otherwise."""


@pytest.fixture(autouse=True, scope="session")
def _patience() -> Iterator[None]:
    """What is waited for comes at once where all is well; that a busy machine is long about it is no failure."""
    with pytest.MonkeyPatch.context() as patch:
        for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
            kept = wait.__kwdefaults__ or {}
            assert kept["timeout"] < _PATIENCE
            patch.setitem(kept, "timeout", _PATIENCE)
        yield


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(autouse=True, scope="session")
def _looked_at_already() -> Iterator[None]:
    """A program that ends lets all be looked at again for garbage; here others follow, and do not look again at what
    was there before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(garbage, "_by_itself_again", gc.enable)
        yield


@pytest.fixture(autouse=True, scope="module")
def _what_was_here_before() -> None:
    """Garbage is looked for after every test of a window, but only in what that test made: the rest takes a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_open(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Let go of every window of a test before the next one dresses the application anew.

    Garbage is collected between two tests and never in the middle of one, as in the program (desktop/garbage.py): Qt
    would be left with a widget that is gone. What the test was given goes first: what is still held as the rest is
    frozen is never collected, and a run of all tests would end with a thousand megabytes of windows.
    """
    gc.disable()
    yield
    _close_all()
    if qapp.styleSheet():
        qapp.setStyleSheet("")  # now that nothing is left to be dressed anew by it
    request.node.funcargs.clear()
    gc.collect()
    gc.freeze()
    gc.enable()


def _close_all() -> None:
    """In a function of its own: who collects garbage with a window still in a variable keeps all that stands in it."""
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp: QApplication, _fonts: None, request: pytest.FixtureRequest) -> Theme:
    """The light theme at 100 %: on the main window where there is one, as in the program, and else on the whole
    application, for parts are looked at without a window around them."""
    made = Theme()
    if "shell" not in request.fixturenames:
        made.dress(qapp)
    made.install()
    return made


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[Languages]:
    """The interface in Spanish with its plurals, taken off again at the end."""
    languages = Languages()
    languages.choose("es")
    yield languages
    languages.silence()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Workers that are ended with the test."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def loop_watch(qapp: QApplication) -> LoopWatch:
    """Fails nothing by itself: assert on the least of what `gaps(…)` returns, below `ALLOWED`."""
    assert threading.current_thread() is threading.main_thread()
    return LoopWatch()
