"""The map arranges itself the same way everywhere, and whoever was placed by a person stays."""

from __future__ import annotations

import math
from itertools import combinations
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.map_layout import lay_out

TWELVE = [UUID(int=number) for number in range(12)]
TIES = [(TWELVE[a], TWELVE[b]) for a, b in ((0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (6, 7), (8, 9))]


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return math.dist(one, other)


def test_nobody_stands_on_another_and_all_are_on_the_map() -> None:
    at = lay_out(TWELVE, TIES, {})
    assert min(_distance(at[one], at[other]) for one, other in combinations(TWELVE, 2)) > 0.08
    assert all(0 < x < 1 and 0 < y < 1 for x, y in at.values())


def test_those_with_a_tie_stand_nearer_than_the_others() -> None:
    at = lay_out(TWELVE, TIES, {})
    tied = [_distance(at[one], at[other]) for one, other in TIES]
    loose = [_distance(at[one], at[other]) for one, other in combinations(TWELVE, 2) if (one, other) not in TIES]
    assert sum(tied) / len(tied) < 0.7 * sum(loose) / len(loose)


def test_it_is_the_same_map_every_time() -> None:
    assert lay_out(TWELVE, TIES, {}) == lay_out(TWELVE, TIES, {})


@settings(max_examples=25)
@given(
    st.lists(st.integers(0, 40), unique=True, max_size=15),
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=30),
    st.dictionaries(st.integers(0, 40), st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=6),
)
def test_whoever_a_person_placed_stays_there_whatever_the_ties(
    actors: list[int], ties: list[tuple[int, int]], placed: dict[int, tuple[float, float]]
) -> None:
    named = [UUID(int=number) for number in actors]
    kept = {UUID(int=number): at for number, at in placed.items() if number in actors}
    at = lay_out(named, [(UUID(int=a), UUID(int=b)) for a, b in ties], kept)
    assert at.keys() == set(named)
    assert all(at[actor] == where for actor, where in kept.items())
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in at.values())


def test_sixty_actors_keep_apart_too() -> None:
    sixty = [UUID(int=number) for number in range(60)]
    at = lay_out(sixty, [(sixty[n], sixty[(n * 7) % 60]) for n in range(60)], {})
    assert min(_distance(at[one], at[other]) for one, other in combinations(sixty, 2)) > 0.01
