"""The names of records: random, and still in the order in which one hand wrote them."""

from __future__ import annotations

from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.ids import after, uuid7

DRAWN = st.lists(st.tuples(st.integers(0, 2**47), st.binary(min_size=10, max_size=10)), min_size=1, max_size=30)


@given(DRAWN)
def test_the_ids_of_one_hand_keep_their_order_whatever_clock_and_dice_say(drawn: list[tuple[int, bytes]]) -> None:
    newest = UUID(int=0)
    for moment, randomness in drawn:
        made = after(uuid7(moment, randomness), newest)
        assert made > newest
        assert (made.version, made.variant) == (7, RFC_4122)
        newest = made


def test_an_id_that_comes_later_by_itself_is_left_as_it_was_drawn() -> None:
    earlier, later = uuid7(1_000, bytes(10)), uuid7(1_001, b"\xff" * 10)
    assert after(later, earlier) == later


def test_the_last_id_of_a_millisecond_goes_on_into_the_next() -> None:
    last = uuid7(1_000, b"\xff" * 10)
    made = after(uuid7(1_000, bytes(10)), last)
    assert made > last
    assert made.int >> 80 == 1_001
