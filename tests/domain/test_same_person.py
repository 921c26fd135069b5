"""Which of several records of a person leads: the same answer in whatever order and direction they were joined."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.consent import strictest
from facilitator_app.domain.same_person import SamePeople

A, B, C, D = (UUID(int=number) for number in range(1, 5))
records = st.integers(1, 8).map(lambda number: UUID(int=number))


def test_a_record_that_nobody_joined_stands_for_itself() -> None:
    same = SamePeople({})
    assert not same
    assert (same.one(A), same.all(A), same.leads(A)) == (A, (A,), True)


def test_the_one_that_others_stand_under_leads() -> None:
    same = SamePeople({B: A, C: B})
    assert {same.one(each) for each in (A, B, C)} == {A}
    assert same.all(C) == (A, B, C)
    assert [same.leads(each) for each in (A, B, C, D)] == [True, False, False, True]


def test_two_that_were_joined_in_opposite_directions_are_one_person_led_by_the_smaller_id() -> None:
    same = SamePeople({A: B, B: A, C: B})
    assert {same.one(each) for each in (A, B, C)} == {A}
    assert same.all(B) == (A, B, C)


@given(st.dictionaries(records, records, max_size=8))
def test_whoever_is_joined_in_any_way_is_one_person_and_nobody_else_is(pairs: dict[UUID, UUID]) -> None:
    pairs = {record: above for record, above in pairs.items() if record != above}
    same = SamePeople(pairs)
    for record, above in pairs.items():
        assert same.one(record) == same.one(above)
    everyone = [UUID(int=number) for number in range(1, 9)]
    for record in everyone:
        lead = same.one(record)
        assert same.one(lead) == lead
        assert same.all(record)[0] == lead
        assert set(same.all(record)) == {each for each in everyone if same.one(each) == lead}
        assert _reached(record, pairs) >= set(same.all(record))


def _reached(record: UUID, pairs: dict[UUID, UUID]) -> set[UUID]:
    """Whoever can be come to from `record` along what was joined, whichever way round."""
    reached, wider = {record}, {record}
    while wider:
        wider = {one for pair in pairs.items() if reached & set(pair) for one in pair} - reached
        reached |= wider
    return reached


def test_a_no_in_any_record_stands_above_a_yes_in_another() -> None:
    assert strictest(["given", None, "refused"]) == "refused"
    assert strictest(["withdrawn", "given"]) == "withdrawn"
    assert strictest([None, "given"]) == "given"
    assert strictest([None, None]) is None
