"""Ranges of numbers: what is left of them without others, however many and in whatever order."""

from __future__ import annotations

import random
import time

from facilitator_app.store.log.runs import Run, joined, without


def _numbers(runs: list[Run]) -> set[int]:
    return {number for first, last in runs for number in range(first, last + 1)}


def test_what_is_left_is_what_is_in_none_of_the_others() -> None:
    source = random.Random(5)
    for _ in range(300):
        some = [
            [Run(first, first + source.randrange(6)) for first in source.choices(range(1, 40), k=source.randrange(6))]
            for _ in range(2)
        ]
        runs, taken = joined(some[0]), some[1]
        left = without(runs, taken)
        assert _numbers(left) == _numbers(runs) - _numbers(taken)
        assert left == joined(left)


def test_as_many_ranges_as_somebody_may_name_are_taken_away_at_once() -> None:
    odd = [Run(number, number) for number in range(1, 200_000, 2)]
    begun = time.process_time()
    left = without([Run(1, 200_000)], odd)
    assert len(left) == 100_000
    assert time.process_time() - begun < 5
