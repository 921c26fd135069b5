"""Tables that leave the team without exposing anyone: small groups are joined, small numbers hidden. Pure rules.

A reader who knows the total, every number that is shown, and that a hidden number is at least one, must not be able to
tell a hidden number, nor that a group under five is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SMALL_GROUP = 5
"""Groups of fewer people can be recognised."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: the groups that it counts, and its numbers; the first is how large the group is."""

    groups: tuple[str, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as it may be shown; None where a number is hidden."""

    groups: tuple[str, ...]
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class ShownTable:
    """The lines, and the total of each column; None where the total would give a hidden number away."""

    lines: tuple[ShownLine, ...]
    total: tuple[int | None, ...]


def without_small_numbers(lines: Sequence[Line]) -> ShownTable:
    """`lines` with groups under five joined, and in each column the numbers hidden that could point at somebody."""
    joined = small_groups_joined(lines)
    if not joined:
        return ShownTable((), ())
    sizes = [line.counts[0] for line in joined]
    columns = [_column([line.counts[at] for line in joined], sizes) for at in range(len(joined[0].counts))]
    shown = (
        ShownLine(line.groups, tuple(column.counts[row] for column in columns)) for row, line in enumerate(joined)
    )
    return ShownTable(tuple(shown), tuple(column.total for column in columns))


def small_groups_joined(lines: Sequence[Line]) -> list[Line]:
    """Groups under five as one line at the end; where they are still too few, the next smallest with them."""
    lines = [line for line in lines if any(line.counts)]
    small = [line for line in lines if line.counts[0] < SMALL_GROUP]
    large = [line for line in lines if line.counts[0] >= SMALL_GROUP]
    while small and large and sum(line.counts[0] for line in small) < SMALL_GROUP:
        least = min(large, key=lambda line: (line.counts[0], line.groups))
        large.remove(least)
        small.append(least)
    if not small:
        return large
    groups = tuple(sorted(group for line in small for group in line.groups))
    counts = tuple(sum(column) for column in zip(*(line.counts for line in small), strict=True))
    return [*large, Line(groups, counts)]


def hidden_if_small(count: int) -> int | None:
    """A number that stands alone; nought tells nothing of anybody and stays."""
    return None if 0 < count < SMALL_GROUP else count


@dataclass(frozen=True, slots=True)
class _Column:
    counts: tuple[int | None, ...]
    total: int | None


def _column(counts: Sequence[int], sizes: Sequence[int]) -> _Column:
    """Hide the small numbers, and the smallest others until none can be worked out; at last the total too."""
    hidden = {row for row, count in enumerate(counts) if 0 < count < SMALL_GROUP}
    while hidden and not _safe(hidden, counts, sizes):
        others = [row for row, count in enumerate(counts) if count and row not in hidden]
        if not others:
            return _Column(tuple(None if row in hidden else 0 for row in range(len(counts))), None)
        hidden.add(min(others, key=lambda row: (counts[row], row)))
    return _Column(tuple(None if row in hidden else count for row, count in enumerate(counts)), sum(counts))


def _safe(hidden: set[int], counts: Sequence[int], sizes: Sequence[int]) -> bool:
    """Whether each hidden number could be several, and could be five or more, by what is shown.

    A hidden number is at least one and at most as large as its group.
    """
    whole = sum(counts[row] for row in hidden)
    for row in hidden:
        others = hidden - {row}
        least = max(1, whole - sum(sizes[other] for other in others))
        most = min(sizes[row], whole - len(others))
        if most < SMALL_GROUP or least == most:
            return False
    return True
