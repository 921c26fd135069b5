"""What the rows of a plan come to: counts by column, words still unclear, rows left out; for the preview."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator_app.progress import Progress

from .plan import Flag, RosterPlan, SkippedRow
from .reading import read_rows

_MOST_KEPT = 1_000
_MOST_WORDS = 500
UNCLEAR = "unclear_value"


@dataclass(frozen=True)
class Review:
    """`filled` and `flagged` count by field; `unclear` counts by field and word; lists are cut at a thousand."""

    people: int
    skipped: int
    filled: Mapping[str, int]
    flagged: Mapping[tuple[str, str], int]
    unclear: Mapping[tuple[str, str], int]
    to_look_at: tuple[tuple[int, Flag], ...] = field(repr=False)
    left_out: tuple[SkippedRow, ...] = field(repr=False)


def review_rows(plan: RosterPlan, progress: Progress | None = None) -> Review:
    """Read every row of `plan` once and add up what it comes to. Raises what `read_rows` raises."""
    people = skipped = 0
    filled: Counter[str] = Counter()
    flagged: Counter[tuple[str, str]] = Counter()
    unclear: Counter[tuple[str, str]] = Counter()
    flags: list[tuple[int, Flag]] = []
    left_out: list[SkippedRow] = []
    for row in read_rows(plan, progress):
        if isinstance(row, SkippedRow):
            skipped += 1
            if len(left_out) < _MOST_KEPT:
                left_out.append(row)
            continue
        people += 1
        filled.update(row.values.keys())
        for flag in row.flags:
            flagged[flag.field, flag.code] += 1
            if flag.code == UNCLEAR and ((flag.field, flag.shown) in unclear or len(unclear) < _MOST_WORDS):
                unclear[flag.field, flag.shown] += 1
            if len(flags) < _MOST_KEPT:
                flags.append((row.number, flag))
    return Review(people, skipped, filled, flagged, unclear, tuple(flags), tuple(left_out))
