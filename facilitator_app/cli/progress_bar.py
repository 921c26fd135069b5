"""Progress on a terminal, and Ctrl-C that stops at the next whole step."""

from __future__ import annotations

import signal
import sys
from types import FrameType, TracebackType
from typing import TextIO

from ..errors import Stopped

_WIDTH = 30


class ProgressBar:
    """Shows a bar on `stream` when that is a terminal; within the block Ctrl-C asks to stop, a second one insists."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = self._stream is not None and self._stream.isatty()
        self._stop = False
        self._drawn = False
        self._before: object = None

    def report(self, done: int, total: int | None = None) -> None:
        """Draw how far it is."""
        if not self._shows:
            return
        bar = f"{done}"
        if total:
            filled = _WIDTH * min(done, total) // total
            bar = f"[{'#' * filled}{' ' * (_WIDTH - filled)}] {done}/{total}"
        self._stream.write(f"\r{bar}")
        self._stream.flush()
        self._drawn = True

    def stop_if_cancelled(self) -> None:
        """Stop here when the person pressed Ctrl-C."""
        if self._stop:
            raise Stopped

    def __enter__(self) -> ProgressBar:
        self._before = signal.signal(signal.SIGINT, self._asked)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]
        if self._drawn:
            self._stream.write("\n")

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True
