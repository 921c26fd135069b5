"""Worlds of one kind each: readers become writers, coordinators remove each other, devices say what is not so or empty
what they hand on; and the worlds that failed once.

A failure names its seed; `python -m tests.simulation --seeds N` with the word of its kind runs that world again. Seeds
that ever failed stay in failing_seeds.txt and run every time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from .replica import cheaply
from .simulation import COPYING, EMPTYING, LYING, PROMOTING, QUARRELLING, failing_seeds, run

PROMOTIONS = 20
QUARRELS = 15
LIES = 15
EMPTYINGS = 15
COPIES = 10


@pytest.fixture(autouse=True)
def _cheaply() -> Iterator[None]:
    with cheaply():
        yield


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
