"""A vault that is long about its answers, as while a stick is read."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from facilitator_app.desktop.jobs import Jobs


class LateVault:
    """What is asked between `begin` and `answer` is answered by `answer`, in the order in which it was asked."""

    def __init__(self, jobs: Jobs, qtbot: QtBot) -> None:
        self._jobs, self._qtbot, self._answers = jobs, qtbot, Event()

    def begin(self) -> None:
        """Have other things to do."""
        self._jobs.run(lambda _progress: self._answers.wait(60))

    def answer(self) -> None:
        """Have them done, and answer everything."""
        self.end()
        self._qtbot.waitUntil(lambda: not self._jobs.busy)

    def end(self) -> None:
        """Hold up nobody any more."""
        self._answers.set()
