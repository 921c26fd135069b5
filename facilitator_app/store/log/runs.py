"""Ranges of entry numbers of a feed: what is here, and what is missing between."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..disk.statements import Statements


class Run(NamedTuple):
    """All numbers from `first` to `last`, both included."""

    first: int
    last: int


_NONE = Run(1, 0)
"""What is kept of a feed without any range: of one of which nothing is kept, all that is here has its contents."""


def runs_of(sql: Statements, feed_no: int) -> list[Run]:
    """The ranges of a feed that are here, in order. Counts nothing: a log may hold a million entries."""
    rows = sql.all("select first, last from held_run where feed_no = ? order by first", (feed_no,))
    if not rows:
        last = sql.value("select seq from log_entry where feed_no = ? order by seq desc limit 1", (feed_no,))
        return [Run(1, last)] if last is not None else []
    return [Run(*row) for row in rows if tuple(row) != _NONE]


def keep_runs(sql: Statements, feed_no: int, runs: Iterable[Run]) -> None:
    """Keep the ranges of a feed that are here now; none where its entries are here and lack their contents."""
    sql.run("delete from held_run where feed_no = ?", (feed_no,))
    sql.many("insert into held_run values (?, ?, ?)", [(feed_no, *run) for run in list(runs) or [_NONE]])


def joined(runs: Iterable[Run]) -> list[Run]:
    """The same numbers in as few ranges as possible, in order."""
    found: list[Run] = []
    for run in sorted(runs):
        if found and run.first <= found[-1].last + 1:
            found[-1] = Run(found[-1].first, max(found[-1].last, run.last))
        else:
            found.append(run)
    return found


def count(runs: Iterable[tuple[int, int]]) -> int:
    """How many numbers there are in ranges that do not overlap."""
    return sum(last - first + 1 for first, last in runs)


def without(runs: Iterable[Run], taken: Iterable[tuple[int, int]]) -> list[Run]:
    """The numbers of `runs` that are in none of `taken`, as ranges in order; in one pass, for others name `taken`."""
    gone = joined(Run(first, last) for first, last in taken if first <= last)
    left: list[Run] = []
    at = 0
    for first, last in sorted(runs):
        while at < len(gone) and gone[at].last < first:
            at += 1
        start = first
        for number in range(at, len(gone)):
            if gone[number].first > last:
                break
            if start < gone[number].first:
                left.append(Run(start, gone[number].first - 1))
            start = max(start, gone[number].last + 1)
        if start <= last:
            left.append(Run(start, last))
    return left
