"""What the values of a column look like, whatever its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from facilitator_app.domain.national_id import CuiVerdict, check_cui
from facilitator_app.store.reference.catalogues import language

from .birth import Order, born
from .cell import Cell, shown
from .choices import is_tick, people_of, sector_of
from .fields import Field
from .municipalities import Municipalities
from .sexes import Letter, sex_of

_PHONE = re.compile(r"(?:\+?\d{1,3}[ -]?)?\d{4}[ -]?\d{4}")
LEAST_VALUES = 3
_ODD_CELLS = 0.5
"""The share of what is written in a column of marks that may be no mark: of few people one odd cell is much."""


def signs_of(values: Sequence[Cell], country: str, this_year: int) -> dict[Field, float]:
    """For each field, which share of the filled `values` (0 to 1) looks like it."""
    filled = [value for value in values if not isinstance(value, str) or value.strip()]
    if not filled:
        return {}
    places = Municipalities(country)
    tests: dict[Field, Callable[[Cell], bool]] = {
        Field.NATIONAL_ID: _is_cui,
        Field.BIRTH_DATE: lambda cell: _is_date(cell, this_year),
        Field.SEX: lambda cell: isinstance(cell, str) and sex_of(cell, Letter.WOMAN)[0] is not None,
        Field.LANGUAGE: lambda cell: isinstance(cell, str) and len(cell) > 2 and language(cell) is not None,
        Field.PEOPLE: lambda cell: isinstance(cell, str) and people_of(cell) is not None,
        Field.SECTOR: lambda cell: isinstance(cell, str) and sector_of(cell) is not None,
        Field.PHONE: lambda cell: bool(_PHONE.fullmatch(shown(cell).strip())),
        Field.MUNICIPALITY: lambda cell: isinstance(cell, str) and places.is_known(cell),
    }
    shares = {field: sum(map(test, filled)) / len(filled) for field, test in tests.items()}
    return {field: share for field, share in shares.items() if share > 0}


def are_ticks(values: Sequence[Cell], label: str = "") -> bool:
    """Whether a column under `label` holds marks and blanks, with at least one mark and hardly anything else."""
    marks = [is_tick(shown(value), label) for value in values]
    odd = marks.count(None)
    return any(marks) and odd <= _ODD_CELLS * (odd + marks.count(True))


def _is_cui(cell: Cell) -> bool:
    finding = check_cui(shown(cell), None)
    return finding.verdict is CuiVerdict.VALID or len(finding.digits) == 13


def _is_date(cell: Cell, this_year: int) -> bool:
    if isinstance(cell, date):
        return True
    if not isinstance(cell, str) or not any(mark in cell for mark in "/-. "):
        return False
    return born(cell, Order.DAY_FIRST, this_year).year is not None
