"""No reader of a shown table can work out a hidden number, nor that a group is smaller than five."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.small_numbers import (
    SMALL_GROUP,
    Line,
    ShownTable,
    hidden_if_small,
    without_small_numbers,
)


@st.composite
def tables(draw: st.DrawFn, largest: int = 40) -> list[Line]:
    """Up to five groups, each with its size and two numbers that are no larger."""
    lines = []
    for name in "abcde"[: draw(st.integers(0, 5))]:
        size = draw(st.integers(0, largest))
        lines.append(Line((name,), (size, draw(st.integers(0, size)), draw(st.integers(0, size)))))
    return lines


def possible(shown: ShownTable, column: int) -> list[set[int]]:
    """By line, every number that could stand there by all that is shown of `column`, up to fifty."""
    cells = [line.counts[column] for line in shown.lines]
    sizes = [50 if line.counts[0] is None else line.counts[0] for line in shown.lines]
    total = shown.total[column]
    hidden = [row for row, cell in enumerate(cells) if cell is None]
    found: list[set[int]] = [set() for _ in cells]
    if not hidden or total is None:
        return [set(range(1, size + 1)) for size in sizes]
    rest = total - sum(cell for cell in cells if cell is not None)
    for guess in product(*(range(1, sizes[row] + 1) for row in hidden[:-1])):
        last = rest - sum(guess)
        if 1 <= last <= sizes[hidden[-1]]:
            for row, number in zip(hidden, (*guess, last), strict=True):
                found[row].add(number)
    return found


@given(tables(largest=14))
def test_a_hidden_number_cannot_be_worked_out(lines: list[Line]) -> None:
    shown = without_small_numbers(lines)
    for column in range(1, len(shown.total)):
        for line, numbers in zip(shown.lines, possible(shown, column), strict=True):
            if line.counts[column] is None:
                assert len(numbers) > 1
                assert max(numbers) >= SMALL_GROUP


@given(tables())
def test_no_number_from_one_to_four_is_ever_shown(lines: list[Line]) -> None:
    shown = without_small_numbers(lines)
    for line in shown.lines:
        assert not any(number is not None and 0 < number < SMALL_GROUP for number in line.counts)


@given(tables())
def test_every_group_is_in_one_line_and_what_is_shown_is_true(lines: list[Line]) -> None:
    shown = without_small_numbers(lines)
    counted = {line.groups[0]: line.counts for line in lines if any(line.counts)}
    assert sorted(group for line in shown.lines for group in line.groups) == sorted(counted)
    for line in shown.lines:
        true = [sum(column) for column in zip(*(counted[group] for group in line.groups), strict=True)]
        assert all(number is None or number == is_so for number, is_so in zip(line.counts, true, strict=True))
    for at, total in enumerate(shown.total):
        assert total is None or total == sum(counts[at] for counts in counted.values())


@given(tables())
def test_the_order_of_the_groups_changes_nothing(lines: list[Line]) -> None:
    there, back = (without_small_numbers(each) for each in (lines, sorted(lines, key=lambda line: line.groups)[::-1]))
    assert {line.groups for line in there.lines} == {line.groups for line in back.lines}
    assert there.total == back.total


def test_small_groups_are_joined_and_where_they_are_too_few_the_next_one_with_them() -> None:
    lines = [Line(("a",), (30,)), Line(("b",), (7,)), Line(("c",), (3,)), Line(("d",), (1,))]
    shown = without_small_numbers(lines)
    assert [(line.groups, line.counts) for line in shown.lines] == [(("a",), (30,)), (("b", "c", "d"), (11,))]
    assert shown.total == (41,)


def test_a_table_of_four_people_shows_nothing_at_all() -> None:
    shown = without_small_numbers([Line(("a",), (3, 1)), Line(("b",), (1, 0))])
    assert [line.counts for line in shown.lines] == [(None, None)]
    assert shown.total == (None, None)


def test_one_small_number_takes_a_larger_one_with_it() -> None:
    shown = without_small_numbers([Line(("f",), (9, 2)), Line(("m",), (8, 6)), Line(("x",), (20, 15))])
    assert [line.counts[1] for line in shown.lines] == [None, None, 15]
    assert shown.total == (37, 23)


def test_nought_stays_and_a_small_number_that_stands_alone_does_not() -> None:
    assert [hidden_if_small(count) for count in (0, 1, 4, 5)] == [0, None, None, 5]
