"""A long search: `make simulate`, or python -m tests.simulation --seeds 1-2000 --steps 60."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.spared import spared

from .replica import cheaply
from .simulation import COPYING, EMPTYING, LYING, PROMOTING, QUARRELLING, REDACTING, disasters, run


def main() -> int:
    """Run worlds until all are done or the time is up; prints every failure with its seed, and what happened."""
    words = argparse.ArgumentParser(description="Search for worlds in which something is lost.")
    words.add_argument("--seeds", default="100000-101000", help="first-last, or one")
    words.add_argument("--steps", type=int, default=60)
    words.add_argument("--seconds", type=float, default=float("inf"), help="stop after this time")
    words.add_argument("--first", action="store_true", help="stop at the first failure")
    words.add_argument("--worst", action="store_true", help="disasters alone: two in each world")
    words.add_argument("--promoting", action="store_true", help="worlds in which readers become writers")
    words.add_argument("--lying", action="store_true", help="worlds in which devices say what is not so")
    words.add_argument("--quarrelling", action="store_true", help="worlds in which all coordinators remove each other")
    words.add_argument("--emptying", action="store_true", help="worlds in which members empty what they hand on")
    words.add_argument("--copying", action="store_true", help="worlds in which copies of one device go on together")
    asked = words.parse_args()
    how = LYING if asked.lying else PROMOTING if asked.promoting else QUARRELLING if asked.quarrelling else REDACTING
    how = EMPTYING if asked.emptying else COPYING if asked.copying else how
    first, _, last = asked.seeds.partition("-")
    counts: Counter[str] = Counter()
    failed: list[int] = []
    begun, done = time.monotonic(), 0
    with spared(), cheaply():
        for seed in range(int(first), int(last or first) + 1):
            if time.monotonic() - begun > asked.seconds or (failed and asked.first):
                break
            done += 1
            with tempfile.TemporaryDirectory() as folder:
                try:
                    counts.update(
                        disasters(Path(folder), seed) if asked.worst else run(Path(folder), seed, asked.steps, how)
                    )
                except Exception:
                    failed.append(seed)
                    sys.stdout.write(f"seed {seed}, {asked.steps} steps:\n{traceback.format_exc(limit=-4)}\n")
    happened = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    sys.stdout.write(f"{done} worlds in {time.monotonic() - begun:.0f} s; failed: {failed or 'none'}\n{happened}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
