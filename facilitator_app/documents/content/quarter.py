"""What the report of a quarter prints: counted tables in which nobody can be recognised. No name of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLine:
    """One line: its words, and a number for each column; None where a number is hidden."""

    name: str
    numbers: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedTable:
    """A table: its title, the heads (that of the names first), its lines and their total where one makes sense.

    Numbers of the columns named in `percent` are parts of a hundred.
    """

    title: str
    heads: tuple[str, ...]
    lines: tuple[CountedLine, ...] = ()
    total: CountedLine | None = None
    percent: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterContent:
    """One report of one programme; `data_until` and `up_to_date` of `mesas` say how old the figures are."""

    language: str
    programme: str = ""
    year: int
    quarter: int
    from_day: date
    until_day: date
    made_at: datetime
    author: str = ""
    data_until: date | None = None
    mesas: int = 0
    up_to_date: int = 0
    tables: tuple[CountedTable, ...] = ()
