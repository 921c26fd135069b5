"""People who may be one are proposed with the reason; nothing is merged, and crowds cost no more than their size."""

from __future__ import annotations

import time
from typing import Any

import pytest

from facilitator_app.exchange.roster import Likeness, Person, possible_duplicates


def _told(pairs: Any) -> Any:
    return [(pair.first.where, pair.second.where, pair.likeness) for pair in pairs]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (Person(1, "María Chub Tzoc", "8646825810101"), Person(2, "M. Chub", "8646825810101"), Likeness.SAME_ID),
        (Person(1, "María Chub Tzoc"), Person(2, "Maria CHUB tzoc"), Likeness.SAME_NAME),
        (Person(1, "Icó Itzep, Juan"), Person(2, "Juan Ico Itzep"), Likeness.SAME_NAME),
        (Person(1, "Rosa Choc"), Person(2, "Rosa Choc Saqb'ach"), Likeness.SIMILAR_NAME),
        (Person(1, "Ixk’at Tz'unun"), Person(2, "Ixkat Tzunun"), Likeness.SAME_NAME),
    ],
)
def test_likely_pairs_are_proposed_with_their_reason(one: Any, other: Any, likeness: Any) -> None:
    assert _told(possible_duplicates([one, other])) == [(1, 2, likeness)]
    assert _told(possible_duplicates([other], known=[one])) == [(1, 2, likeness)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Person(1, "Juan Pérez López"), Person(2, "Juan Pérez García")),
        (Person(1, "Juan"), Person(2, "Juan Pérez")),
        (Person(1, "Rosa Choc", birth_year="1980"), Person(2, "Rosa Choc Xol", birth_year="1990")),
        (Person(1, ""), Person(2, "")),
    ],
)
def test_unlike_pairs_are_not_proposed(one: Any, other: Any) -> None:
    assert possible_duplicates([one, other]) == []


def test_what_speaks_against_a_pair_of_one_name_is_told() -> None:
    (pair,) = possible_duplicates(
        [
            Person(1, "Ana Xol", "8646825810101", "1980", "COCODE"),
            Person(2, "Ana Xol", "8495879641401", "1990", "cocode"),
        ]
    )
    assert pair.against == ("national_id", "birth_year")
    assert pair.same_party


def test_people_already_known_are_not_compared_with_each_other() -> None:
    known = [Person("a", "Ana Xol"), Person("b", "Ana Xol")]
    assert possible_duplicates([], known=known) == []


def test_fifty_thousand_people_and_a_crowd_of_one_name_are_compared_in_seconds() -> None:
    people = [Person(n, f"Nombre{n} Otro{n % 700} Apellido{n % 900} Final{n % 1100}") for n in range(50_000)]
    people += [Person(50_000 + n, "Juan Pérez López") for n in range(5_000)]
    started = time.process_time()
    pairs = possible_duplicates(people)
    assert time.process_time() - started < 20
    assert len(pairs) == 10_000
