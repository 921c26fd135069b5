"""Runs a piece of work once for each moment at which the disk or the power can fail, always from the same start."""

from __future__ import annotations

import json
import os
import shutil
import signal
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from hypothesis import settings

from facilitator_app.errors import FacilitatorError

from .failing_disk import FailingDisk, Fault

MANY = 1_000
"""Examples of a property in the profile that takes its time."""


@dataclass(frozen=True)
class Outcome:
    """How one run ended: `killed`, `done` (and what it `gave`), the code of what was told, or a traceback of a bug."""

    number: int
    fault: Fault
    asked: list[str] = field(default_factory=list, repr=False)
    killed: bool = False
    done: bool = False
    told: str | None = None
    bug: str | None = None
    gave: object = None

    @property
    def place(self) -> str:
        """Which call failed, for whoever reads that something is wrong."""
        return f"{self.number}: {self.asked[self.number - 1]}" if 0 < self.number <= len(self.asked) else "none"


@dataclass(frozen=True)
class Scene:
    """A folder whose contents are put back before each run; `work` runs in it in a process of its own."""

    place: Path
    start: Path
    work: Callable[[], None]
    failing: tuple[Path, ...]

    def reset(self) -> None:
        """As it was at the start."""
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.start, self.place)

    def run(self, fault: Fault = Fault.ONCE, at: int | None = None) -> Outcome:
        """One run from the start, in which the call numbered `at` fails."""
        self.reset()
        return cut(self.work, FailingDisk(self.failing, fault, at))

    def sweep(self, fault: Fault) -> Iterator[Outcome]:
        """One run for every moment that differs from others: of many writes in a row, the first, a middle and the last.

        Every fourth of them, and all where there is time: ``HYPOTHESIS_PROFILE=search``.
        """
        whole = self.run()
        assert whole.done, whole
        moments = _moments(whole.asked)
        if settings().max_examples < MANY:
            moments = moments[list(Fault).index(fault) :: len(Fault)]
        for number in moments:
            outcome = self.run(fault, number)
            assert outcome.bug is None, f"{outcome.place}\n{outcome.bug}"
            yield Outcome(**{**vars(outcome), "asked": outcome.asked or whole.asked})


def _moments(asked: list[str]) -> list[int]:
    found, number = set(), 1
    for _, run in groupby(asked):
        last = number + len(list(run)) - 1
        found |= {number, (number + last) // 2, last}
        number = last + 1
    return sorted(found)


def cut(work: Callable[[], object], disk: FailingDisk) -> Outcome:
    """Run `work` on `disk` in a process of its own; what it returns is text, numbers or lists of them."""
    reading, writing = os.pipe()
    child = _fork()
    if child == 0:
        os.close(reading)
        answer = json.dumps(_tried(work, disk))
        with os.fdopen(writing, "w") as told:
            told.write(answer)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        answer = told.read()
    _, status = os.waitpid(child, 0)
    number = disk.at or 0
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL, f"died of signal {os.WTERMSIG(status)} at call {number}"
        return Outcome(number, disk.fault, killed=True)
    return Outcome(number, disk.fault, **json.loads(answer))


def _tried(work: Callable[[], object], disk: FailingDisk) -> dict[str, object]:
    disk.install()
    try:
        gave = work()
    except FacilitatorError as error:
        return {"told": error.code, "asked": disk.asked}
    except BaseException:
        return {"bug": traceback.format_exc(), "asked": disk.asked}
    return {"done": True, "gave": gave, "asked": disk.asked}


def _fork() -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()
