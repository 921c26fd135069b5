"""Worlds in which everything goes wrong, and nothing may be lost: the invariants of sync hold in all of them.

A failure names its seed; `python -m tests.simulation --seeds N` runs that world again. Other kinds of worlds, and those
that failed once, are in test_kinds_of_worlds.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from .replica import cheaply
from .simulation import MUST_HAPPEN, Simulation, run

WORLDS = 140
BATCH = 20
_counts: Counter[str] = Counter()


@pytest.fixture(autouse=True)
def _cheaply() -> Iterator[None]:
    with cheaply():
        yield


@pytest.mark.parametrize("first", range(1, WORLDS, BATCH))
def test_nothing_is_lost_whatever_happens(tmp_path: Path, first: int) -> None:
    for seed in range(first, first + BATCH):
        _counts.update(run(tmp_path, seed))


def test_everything_that_can_go_wrong_did() -> None:
    """Runs after the worlds above: a fault that never happened would prove nothing."""
    if not _counts:
        pytest.skip("no world ran in this process")
    assert [name for name in MUST_HAPPEN if not _counts[name]] == []


def test_the_same_seed_is_the_same_world(tmp_path: Path) -> None:
    worlds = []
    for name in ("one", "other"):
        (folder := tmp_path / name).mkdir()
        simulation = Simulation(folder, 7)
        counts = simulation.run(25)
        worlds.append((counts, simulation.world.ledger.actions, set(simulation.world.said)))
        simulation.close()
    assert worlds[0] == worlds[1]
