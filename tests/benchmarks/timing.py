"""Times work and gives medians and percentiles, in seconds."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence


def times(work: Callable[[], object], runs: int, warm_up: int = 3) -> list[float]:
    """How long each of `runs` calls took, after `warm_up` calls that do not count."""
    for _ in range(warm_up):
        work()
    found = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return found


def in_turn(first: Callable[[], object], second: Callable[[], object], runs: int) -> tuple[list[float], list[float]]:
    """The times of two pieces of work done alternately, so that a drift of the machine meets both."""
    ours, theirs = [], []
    for _ in range(runs):
        ours += times(first, 1, 0)
        theirs += times(second, 1, 0)
    return ours, theirs


def percentile(found: Sequence[float], share: float) -> float:
    """The value below which `share` of the times lie."""
    return sorted(found)[min(len(found) - 1, int(share * len(found)))]


def median(found: Sequence[float]) -> float:
    """The median."""
    return statistics.median(found)


def fresh_process(code: str, *arguments: str) -> str:
    """What a fresh Python process prints that runs `code`; its last line."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1]
