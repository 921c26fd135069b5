"""Worlds in which everything goes wrong, and nothing may be lost: the invariants of sync hold in all of them.

A failure names its seed; `python -m tests.simulation --seeds N` runs that world again. Seeds that ever failed stay in
failing_seeds.txt and run every time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from .replica import cheaply
from .simulation import COPYING, EMPTYING, LYING, MUST_HAPPEN, PROMOTING, QUARRELLING, Simulation, failing_seeds, run

WORLDS = 140
BATCH = 20
PROMOTIONS = 30
QUARRELS = 20
LIES = 20
EMPTYINGS = 20
COPIES = 10
_counts: Counter[str] = Counter()


@pytest.fixture(autouse=True)
def _cheaply() -> Iterator[None]:
    with cheaply():
        yield


@pytest.mark.parametrize("first", range(1, WORLDS, BATCH))
def test_nothing_is_lost_whatever_happens(tmp_path: Path, first: int) -> None:
    for seed in range(first, first + BATCH):
        _counts.update(run(tmp_path, seed))


def test_who_may_only_read_writes_nothing_that_counts_until_they_may(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1, PROMOTIONS + 1):
        counts.update(run(tmp_path, seed, 40, PROMOTING))
    happened = ("promoted", "promoted by stick", "forged", "came off the shelf")
    assert [name for name in happened if not counts[name]] == []


def test_those_who_are_left_when_all_who_coordinate_removed_each_other_go_on(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1, QUARRELS + 1):
        counts.update(run(tmp_path, seed, 40, QUARRELLING))
    happened = ("quarrels", "left without a coordinator", "heard of their removal")
    assert [name for name in happened if not counts[name]] == []


def test_what_somebody_says_to_have_and_has_not_keeps_nothing_from_anybody(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1, LIES + 1):
        counts.update(run(tmp_path, seed, 40, LYING))
    happened = ("lies", "false claims told", "hearsay", "told to lack something", "restored", "restored unnoticed")
    assert [name for name in happened if not counts[name]] == []


def test_what_members_empty_is_whole_wherever_anybody_has_it(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1, EMPTYINGS + 1):
        counts.update(run(tmp_path, seed, 40, EMPTYING))
    assert counts["emptied by somebody"]


def test_copies_of_one_device_keep_nothing_from_each_other_in_what_is_left_out(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1, COPIES + 1):
        counts.update(run(tmp_path, seed, 40, COPYING))
    assert [name for name in ("cloned", "cloned unnoticed") if not counts[name]] == []


@pytest.mark.parametrize(("seed", "steps", "how"), failing_seeds())
def test_no_world_fails_again_that_failed_once(tmp_path: Path, seed: int, steps: int, how: str) -> None:
    run(tmp_path, seed, steps, how)


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
