"""Starts our programs as processes of their own, forked from one that has read the sources already.

To read them takes a process a second of the processor; with the tests' hundreds of starts that made ten minutes. What
is forked is a process as any other: with its own number, environment, standard streams and end, and it can be killed.
The commands as a shell starts them have tests in tests/end_to_end/test_command.py.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryFile

ROOT = Path(__file__).resolve().parents[1]
_READ_BEFORE = ["tests.end_to_end.writer", "facilitator_app.server.serve", "facilitator_app.cli.main"]
_server = multiprocessing.get_context("forkserver")
_server.set_forkserver_preload(_READ_BEFORE)


class Program:
    """`run`, a function of a module, called with `words` in a process of its own; it returns its exit code or None."""

    def __init__(
        self, run: Callable[[list[str]], int | None], words: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        ours, theirs = os.pipe()
        self.stdout = os.fdopen(ours, encoding="utf-8")
        self._stderr = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 (read and closed when it has ended)
        self._code: int | None = None
        with (
            Connection(theirs, readable=False) as out,
            Connection(os.dup(self._stderr.fileno()), readable=False) as err,
        ):
            surroundings = dict(os.environ if environment is None else environment)
            self._process = _server.Process(target=_begin, args=(run, list(words), surroundings, out, err), daemon=True)
            self._process.start()
        assert self._process.pid is not None
        self.pid: int = self._process.pid

    def poll(self) -> int | None:
        """The exit code, negative for the signal that ended it; None while it runs."""
        if self._code is None:
            self._code = self._process.exitcode
        return self._code

    def kill(self) -> None:
        """End it at once, as a loss of power does."""
        if self.poll() is None:
            self._process.kill()
            self._process.join()

    def terminate(self) -> None:
        """Ask it to end."""
        if self.poll() is None:
            self._process.terminate()

    def ended(self, seconds: float) -> tuple[int, str, str]:
        """Wait for its end; returns the exit code and what stood on stdout and on stderr since it was last read."""
        out = self.stdout.read()
        self._process.join(seconds)
        code = self.poll()
        assert code is not None, f"still at work after {seconds} s: {out}"
        self._process.close()
        self.stdout.close()
        with self._stderr as file:
            file.seek(0)
            return code, out, file.read()


def _begin(
    run: Callable[[list[str]], int | None],
    words: list[str],
    environment: dict[str, str],
    out: Connection,
    err: Connection,
) -> None:
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    for number, given in ((1, out), (2, err)):
        os.dup2(given.fileno(), number)
        given.close()
    sys.stdout, sys.stderr = (open(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))  # noqa: SIM115
    sys.exit(run(words))
