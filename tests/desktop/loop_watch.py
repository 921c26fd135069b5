"""Measures for how long the window stands still by the program's own doing, whatever else the machine has to do."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

ALLOWED = 0.05
"""Seconds that nobody notices."""

_YARDSTICK = 0.00105
"""Seconds of the processor that `_measure` takes on the machine on which `ALLOWED` was found, with nothing beside."""


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
    interpreter; that other programs have the machine does not. Nor does it that the processor is slow for all, because
    it is another or because others are in its caches: what `stop` returns is as on the machine of `ALLOWED`.
    """

    def __init__(self) -> None:
        self._line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self.longest, self._slowness = 0.0, 1.0
        self._last = self._now()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin to measure; what came before, as the first showing of a window, is allowed."""
        self._slowness = slowness()
        self.longest, self._last = 0.0, self._now()
        self._timer.start()

    def stop(self) -> float:
        """The longest gap in seconds; `longest` has it as it was here."""
        self._turn()
        self._timer.stop()
        return self.longest / max(self._slowness, slowness())

    def gaps(self, *goes: Callable[[], object]) -> list[float]:
        """The longest gap of each of several goes at the same, of which the least is below `ALLOWED`.

        A gap of the program's own doing comes each time. One that comes once is of the machine: memory that was taken
        back, a processor that others heat.
        """
        return [self._gap(go) for go in goes]

    def _gap(self, go: Callable[[], object]) -> float:
        self.start()
        go()
        return self.stop()

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


def slowness() -> float:
    """How many times as long as on the machine of `ALLOWED` the processor takes here and now; at least 1."""
    times = sorted(_measure() for _ in range(15))
    return max(1.0, times[len(times) // 2] / _YARDSTICK)


def _measure() -> float:
    begun = time.thread_time()
    kept = {str(number): number for number in range(10_000)}
    assert len(kept) == 10_000
    return time.thread_time() - begun
