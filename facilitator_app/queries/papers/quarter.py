"""A quarter of a year, as reports to a programme count them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WRITTEN = re.compile(r"(\d{4})-?[QqTt]([1-4])")


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """`number` from 1 to 4 of `year`."""

    year: int
    number: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.following().first - timedelta(days=1)

    def following(self) -> Quarter:
        """The next one."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def before(self) -> Quarter:
        """The one before."""
        return Quarter(self.year - (self.number == 1), (self.number + 2) % 4 + 1)


def quarter_of(day: date) -> Quarter:
    """The quarter in which a day lies."""
    return Quarter(day.year, (day.month + 2) // 3)


def read_quarter(text: str) -> Quarter:
    """`2026-Q1`, or `2026T1` as Spanish writes it. Raises `ValueError`."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None or not 1 <= int(found[1]) <= 9998:
        raise ValueError(text)
    return Quarter(int(found[1]), int(found[2]))
