"""Work off the window comes back into its thread: with progress, refusals, crashes, and when it is stopped."""

from __future__ import annotations

import threading
import time
import weakref
from threading import Event

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.jobs import Job, Jobs, Lane
from facilitator_app.errors import Refused
from facilitator_app.progress import Progress
from tests.desktop.loop_watch import ALLOWED, LoopWatch


def _collect(job: Job) -> list[tuple[str, object]]:
    seen: list[tuple[str, object]] = []
    job.progressed.connect(lambda done, total: seen.append(("progressed", (done, total))))
    job.succeeded.connect(lambda value: seen.append(("succeeded", value)))
    job.refused.connect(lambda error: seen.append(("refused", error)))
    job.crashed.connect(lambda error: seen.append(("crashed", error)))
    job.finished.connect(lambda: seen.append(("finished", None)))
    return seen


def test_the_result_arrives_in_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    job = jobs.run(lambda _progress: threading.current_thread().name)
    job.succeeded.connect(lambda _name: threads.append(threading.current_thread()))
    seen = _collect(job)
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    assert str(seen[0][1]).startswith("vault")
    assert threads == [threading.main_thread()]


def test_the_vault_has_one_worker_and_keeps_the_order(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    last = None
    for number in range(20):
        last = jobs.run(lambda _progress, number=number: order.append(number))  # type: ignore[misc]
    assert last is not None
    seen = _collect(last)
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    assert order == list(range(20))


def test_other_work_does_not_wait_for_the_vault(jobs: Jobs, qtbot: QtBot) -> None:
    gate = Event()
    jobs.run(lambda _progress: gate.wait(60))
    job = jobs.run(lambda _progress: "printed", Lane.OTHER)
    with qtbot.waitSignal(job.succeeded) as told:
        pass
    gate.set()
    assert told.args == ["printed"]


def test_a_refusal_and_a_crash_are_told_apart(jobs: Jobs, qtbot: QtBot) -> None:
    def refuse(_progress: Progress) -> object:
        raise Refused("roster.empty_file", file="x")

    def crash(_progress: Progress) -> object:
        raise ZeroDivisionError

    first, second = _collect(jobs.run(refuse)), None
    with qtbot.waitSignal(jobs.crashed):
        second = _collect(jobs.run(crash))
    qtbot.waitUntil(lambda: second is not None and ("finished", None) in second)
    assert [kind for kind, _ in first] == ["refused", "finished"]
    assert [kind for kind, _ in second or []] == ["crashed", "finished"]


def test_progress_is_told_at_most_twenty_times_a_second_and_the_last_always(jobs: Jobs, qtbot: QtBot) -> None:
    def count(progress: Progress) -> object:
        until = time.monotonic() + 0.3
        done = 0
        while time.monotonic() < until or done < 2:
            done += 1
            progress.report(done, None)
        return done

    seen = _collect(jobs.run(count))
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    told = [value for kind, value in seen if kind == "progressed"]
    result = next(value for kind, value in seen if kind == "succeeded")
    assert 2 <= len(told) <= 9
    assert told[-1] == (result, None)


def test_stopping_is_silent_and_quick(jobs: Jobs, qtbot: QtBot) -> None:
    begun = Event()
    steps = [0]

    def endless(progress: Progress) -> object:
        while True:
            progress.stop_if_cancelled()
            steps[0] += 1
            begun.set()
            time.sleep(0.001)

    job = jobs.run(endless)
    seen = _collect(job)
    assert begun.wait(60)
    job.cancel()
    done = steps[0]
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    assert [kind for kind, _ in seen] == ["finished"]
    assert steps[0] <= done + 1
    assert not jobs.busy


def test_work_that_had_not_begun_is_never_begun_after_stopping(jobs: Jobs, qtbot: QtBot) -> None:
    gate, ran = Event(), Event()
    jobs.run(lambda _progress: gate.wait(60))
    waiting = jobs.run(lambda _progress: ran.set())
    waiting.cancel()
    seen = _collect(waiting)
    gate.set()
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    assert not ran.is_set()


def test_a_thousand_jobs_keep_the_window_alive(jobs: Jobs, qtbot: QtBot, loop_watch: LoopWatch) -> None:
    done: list[object] = []

    def a_thousand() -> None:
        qtbot.waitUntil(lambda: len(done) == 1000)

    gaps = []
    for _ in range(3):
        done.clear()
        for _ in range(1000):
            jobs.run(lambda _progress: 1).succeeded.connect(done.append)
        gaps += loop_watch.gaps(a_thousand)
    assert min(gaps) < ALLOWED, gaps


def test_the_last_work_waits_for_the_vault_and_stops_all_else_after_its_step(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[str] = []
    begun = Event()

    def long(progress: Progress) -> None:
        begun.set()
        for _ in range(1000):
            time.sleep(0.01)
            progress.stop_if_cancelled()

    def stopping(progress: Progress) -> None:
        try:
            long(progress)
        finally:
            done.append("stopped")

    jobs.run(stopping, Lane.OTHER)
    assert begun.wait(60)
    jobs.run(lambda _progress: done.append("saved"))
    last = jobs.run_last(lambda _progress: done.append("closed"))
    seen = _collect(last)
    qtbot.waitUntil(lambda: ("finished", None) in seen)
    assert sorted(done[:2]) == ["saved", "stopped"]
    assert done[2] == "closed"


def test_what_is_asked_for_while_the_last_work_is_done_is_never_begun(jobs: Jobs, qtbot: QtBot) -> None:
    """As by the clock that visits the server, while the vault is closed: it would find a vault without keys."""
    gate, ran = Event(), list[Lane]()
    last = _collect(jobs.run_last(lambda _progress: gate.wait(60)))
    asked = [_collect(jobs.run(lambda _progress, lane=lane: ran.append(lane), lane)) for lane in Lane]  # type: ignore[misc]
    gate.set()
    qtbot.waitUntil(lambda: all(seen and seen[-1] == ("finished", None) for seen in (last, *asked)))
    assert last[0] == ("succeeded", True)
    assert [[kind for kind, _ in seen] for seen in asked] == [["finished"]] * len(Lane)
    assert ran == []


@pytest.mark.usefixtures("qapp")
def test_work_that_ended_as_the_window_closed_does_not_keep_what_ran_it() -> None:
    """Else what ran it would be gone with its last piece of work, in the middle of Qt taking that away: a crash."""
    jobs = Jobs()
    jobs.run(lambda _progress: None)
    jobs.close()
    QApplication.sendPostedEvents(jobs)
    assert not jobs.busy
    left = weakref.ref(jobs)
    del jobs
    assert left() is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
