"""The watch on the loop of events sees what the program does itself, and nothing of what others do."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.jobs import Jobs
from tests.desktop.loop_watch import ALLOWED, LoopWatch

_BUSY = "while True: pass"


@pytest.fixture
def busy_machine() -> Iterator[None]:
    """Four other programs that compute without end."""
    others = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(4)]
    time.sleep(0.2)
    yield
    for other in others:
        other.kill()
        other.wait()


def compute(seconds: float) -> None:
    """Compute for so long, by the clock of this thread."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_work_in_the_window_is_seen(loop_watch: LoopWatch, qtbot: QtBot) -> None:
    loop_watch.start()
    QTimer.singleShot(10, lambda: compute(0.08))
    qtbot.wait(150)
    loop_watch.stop()
    assert loop_watch.longest >= 0.075


def test_a_worker_that_holds_the_interpreter_is_seen(loop_watch: LoopWatch, jobs: Jobs, qtbot: QtBot) -> None:
    """A bad regular expression lets nobody in until it is done."""
    loop_watch.start()
    with qtbot.waitSignal(jobs.run(lambda _progress: re.match(r"(a+)+$", "a" * 23 + "b")).succeeded):
        pass
    assert loop_watch.stop() > ALLOWED


@pytest.mark.usefixtures("busy_machine")
def test_other_programs_are_not_seen(loop_watch: LoopWatch, jobs: Jobs, qtbot: QtBot) -> None:
    """Neither in the window at rest nor while a worker computes that lets the window in."""

    def rest() -> None:
        qtbot.wait(300)

    def work() -> None:
        with qtbot.waitSignal(jobs.run(lambda _progress: compute(0.4)).succeeded):
            pass

    for go in (rest, work):
        gaps = loop_watch.gaps(*[go] * 3)
        assert min(gaps) < ALLOWED, gaps
