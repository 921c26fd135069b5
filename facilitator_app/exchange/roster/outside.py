"""Rows that hold a name alone and stand outside of a list: its title printed again, a section, who signs at its end."""

from __future__ import annotations

from collections.abc import Collection

from .cell import Row, shown
from .header_row import label
from .not_people import FOOTER, HEADING, NO_NAME, TOTAL, turns_a_page

APART = "row_apart"
"""A name alone, without number where the others have one: a section or a signature, or else a person."""

_FEW = 10
"""One in so many may be otherwise than the rest."""


class Numbering:
    """Gathers, over the whole file, whether its people are numbered."""

    def __init__(self, ordinals: Collection[int], named: Collection[int]) -> None:
        self._ordinals, self._named = ordinals, named
        self._with = self._without = 0

    def see(self, row: Row) -> None:
        """Take one row into account."""
        if not self._ordinals or not any(_lettered(row, at) for at in self._named):
            return
        if any(_counted(row, at) for at in self._ordinals):
            self._with += 1
        elif not alone(row, self._named):
            self._without += 1

    @property
    def numbered(self) -> bool:
        """Whether two people have a number, and for each of whom more is known and who has none, two others."""
        return self._with > 1 and self._without * 2 <= self._with


class Outside:
    """Judges the rows of one reading, from the first to the last, by where they stand among the others."""

    def __init__(
        self, titles: Collection[str], named: Collection[int], ordinals: Collection[int], numbered: bool
    ) -> None:
        self._titles, self._named, self._ordinals, self._numbered = titles, named, ordinals, numbered
        self._summed = self._signed = False
        self._people = self._alone = 0

    def reason(self, row: Row, reason: str | None) -> str | None:
        """Why `row` is no person; `reason` is what its own words say."""
        lonely = alone(row, self._named)
        outside = self._numbered and not any(_counted(row, at) for at in self._ordinals)
        if reason == TOTAL:
            self._summed = True
        if reason == FOOTER and not turns_a_page(row):
            self._signed = True
        if reason == NO_NAME and outside and (self._summed or self._signed):
            return FOOTER
        if reason is not None:
            return reason
        if not lonely and outside and self._signed:
            return APART  # two who sign side by side, or somebody who was added at the end
        apart = self._of_one_alone(row, outside) if lonely else None
        if apart is None:
            self._summed = self._signed = False
            self._people += 1
            self._alone += lonely
        return apart

    def _of_one_alone(self, row: Row, outside: bool) -> str | None:
        if label(row[self._filled(row)]) in self._titles:
            return HEADING
        unlike = outside or (self._people > 0 and self._alone * _FEW <= self._people)
        if unlike and (self._signed or (outside and self._summed)):
            return FOOTER
        return APART if outside or (unlike and self._summed) else None

    def _filled(self, row: Row) -> int:
        return next(at for at in self._named if at < len(row) and row[at] != "")


def alone(row: Row, named: Collection[int]) -> bool:
    """Whether nothing but one cell of names is filled in `row`."""
    filled = [at for at, cell in enumerate(row) if cell != "" and shown(cell).strip()]
    return len(filled) == 1 and filled[0] in named


def _lettered(row: Row, at: int) -> bool:
    return at < len(row) and any(letter.isalpha() for letter in shown(row[at]))


def _counted(row: Row, at: int) -> bool:
    return at < len(row) and any(letter.isdigit() for letter in shown(row[at]))
