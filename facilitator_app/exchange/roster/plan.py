"""What an import is about to do, before anything is written: the plan of a file, and its rows one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facilitator_app.errors import Refused

from .birth import Order
from .fields import NAMES, Field
from .file_kind import FileKind
from .header_row import Header
from .sexes import Letter
from .source import Source
from .workbook import Sheet

SURE = 0.5
"""Columns that are less sure than this are shown as a proposal and not imported."""
_MOST_NAMED = 12
_MOST_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a person must look at in one cell: the field, a code of `roster.toml`, the value as it came."""

    field: str
    code: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know of the whole file: a code of `roster.toml` and what fills its places."""

    code: str
    parameters: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: where it stands, how it is headed, samples, the field it is taken for and how sure that is.

    `proposed` is a guess too weak to follow. `tick` is the value that a mark in this column stands for.
    `why` is ``header``, ``content``, ``both``, ``mapping`` or empty.
    """

    index: int
    letter: str
    header: str
    samples: tuple[str, ...]
    field: Field | None = None
    confidence: float = 0.0
    why: str = ""
    proposed: Field | None = None
    tick: str = ""


@dataclass(frozen=True)
class RosterPlan:
    """How a file is going to be read. Nothing is written by it; `read_rows` gives the rows it leads to."""

    path: Path
    kind: FileKind
    encoding: str
    separator: str
    sheet: Sheet
    other_sheets: tuple[Sheet, ...]
    other_lists: tuple[Sheet, ...]
    """Of the other sheets, those that look like lists of people as well; they are not read."""
    header: Header
    columns: tuple[Column, ...]
    findings: tuple[Finding, ...]
    data_rows: int
    dates: Mapping[int, Order]
    letters: Mapping[int, Letter]
    words: Mapping[Field, Mapping[str, str | None]]
    country: str
    this_year: int
    fingerprint: tuple[int, int]
    source: Source = field(repr=False, compare=False)
    titles: frozenset[str] = frozenset()
    """What stands alone in a row above the header."""
    numbered: bool = False
    """Whether the list numbers its people."""

    @property
    def file(self) -> str:
        """The name of the file, for messages."""
        return self.path.name

    @property
    def names_people(self) -> bool:
        """Whether some column is taken for names; without one no row is a person."""
        return any(column.field in NAMES for column in self.columns)

    def must_name_people(self) -> None:
        """Raises `Refused` ``roster.no_name_column``, with the columns there are, where no column holds names."""
        if not self.names_people:
            raise Refused("roster.no_name_column", file=self.file, columns=_headings(self.columns))


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as the file has them.

    `number` is the row a person sees in the spreadsheet. `key` names the same row in the same file again, and
    `aliases` are weaker names of it (its national id, its name and party) under which it may have come before.
    `values` go from field to text: codes where the catalogue has one.
    """

    number: int
    key: str
    aliases: tuple[str, ...]
    values: Mapping[str, str] = field(repr=False)
    flags: tuple[Flag, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no person, with the code of the reason and the beginning of what it says."""

    number: int
    reason: str
    shown: str = field(repr=False, default="")


def _headings(columns: Sequence[Column]) -> str:
    """The columns as a person finds them in the spreadsheet, the first of them: «A: Código, B: Lugar, +30»."""
    named, more = columns[:_MOST_NAMED], len(columns) - _MOST_NAMED
    told = [f"{one.letter}: {one.header[:_MOST_LETTERS]}" if one.header else one.letter for one in named]
    return ", ".join([*told, f"+{more}"] if more > 0 else told)
