"""Measures for how long the window stands still by the program's own doing, whatever else the machine has to do."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

ALLOWED = 0.05
"""Seconds that nobody notices."""


@dataclass(frozen=True)
class _Moment:
    """The clocks of one turn of the loop, in seconds: on the wall, of the whole program, and what this thread waited
    for a core that others had."""

    wall: float
    program: float
    waited: float


class LoopWatch:
    """The longest time in which the loop of events did not turn, and in which the program itself was at work.

    What counts is the time on the wall, less what this thread stood in line for a core, and no more than what all
    threads of the program computed meanwhile. So work in the window counts, and so does a worker that holds the
    interpreter; that other programs have the machine does not.
    """

    def __init__(self) -> None:
        self._line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self.longest = 0.0
        self._last = self._now()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin to measure; what came before, as the first showing of a window, is allowed."""
        self.longest, self._last = 0.0, self._now()
        self._timer.start()

    def stop(self) -> float:
        """The longest gap in seconds."""
        self._turn()
        self._timer.stop()
        return self.longest

    def _turn(self) -> None:
        last, now = self._last, self._now()
        here = now.wall - last.wall - (now.waited - last.waited)
        self.longest = max(self.longest, min(here, now.program - last.program))
        self._last = now

    def _now(self) -> _Moment:
        return _Moment(time.perf_counter(), time.process_time(), self._waited())

    def _waited(self) -> float:
        """Only Linux tells; elsewhere a busy machine counts up to what the program computed meanwhile."""
        try:
            _ran, waited, _turns = self._line.read_bytes().split()
        except OSError:
            return 0.0
        return int(waited) / 1e9
