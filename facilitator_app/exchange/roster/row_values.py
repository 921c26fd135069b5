"""The fields of one row, each cleaned and checked, with what a person must look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from facilitator_app.store.reference.catalogues import language, place_codes

from . import birth, sexes
from .cell import Cell, Row, shown
from .cell_text import cleaned
from .choices import (
    delegate_of,
    is_tick,
    languages_in,
    people_of,
    phrase,
    says_nothing,
    sector_of,
    signing_hinted,
    signing_of,
)
from .fields import LEFT_OUT, Field
from .header_words import phrase_of
from .municipalities import Municipalities
from .national_ids import national_id_of
from .plan import Column, Flag, RosterPlan

UNCLEAR = "unclear_value"
TOO_LONG = "value_too_long"
BEYOND_HEADER = "cells_beyond_header"
AGE = "age_not_birth_year"
PROPOSED = "proposed_from_remarks"
TWO_MARKS = "two_marks"
STRAY_QUOTE = "stray_quote"
ODD_PHONE = "unlikely_phone"
_LONGEST = {Field.REMARKS: 100_000, Field.NAME: 200, Field.GIVEN_NAMES: 120, Field.SURNAMES: 120, Field.KEY: 120}
_LONGEST_VALUE = 500
_LONGEST_SHOWN = 120
_DIGITS = re.compile(r"\d")
_PHONE = re.compile(r"[+()\d][\d ()./+\-]*(?:(?:ext|x)\.? ?\d+)?", re.IGNORECASE)
_PHONE_NUMBER = re.compile(r"(\d+)[.,]0")
_SURNAMES_FIRST = re.compile(r"(apellidos?|sobrenomes?|(last|family) names?|surnames?|noms?)\b.*\b(nom|name|prenom)")
_LISTED = re.compile(r"(?:\d{1,4} ?(?:[.)º°]+ ?[-–—]?|[-–—]) ?|[•·●▪■◦*] ?|[-–—] )(?=[^\W\d])")
"""How a list written in one column numbers its people: ``1. María Toc``, ``• María Toc``."""
_BEFORE_COMMA = re.compile(r"([^,]+), ?([^,]+)")


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one column is read, settled once: looking enums up in tables for each cell costs seconds.

    `by_text` takes the cleaned text; `by_cell` takes the cell as the workbook typed it too.
    """

    column: Column
    index: int
    field: str
    longest: int
    words: Mapping[str, str | None]
    by_text: Callable[[str], None] | None = None
    by_cell: Callable[[str, Cell], None] | None = None


class RowReader:
    """Reads rows of one plan; what depends on the column alone is settled once."""

    def __init__(self, plan: RosterPlan) -> None:
        self._country, self._this_year = plan.country, plan.this_year
        self._places = Municipalities(plan.country)
        self._codes = place_codes(plan.country) or None
        self._known_width = len(plan.header.labels) or len(plan.columns)
        self._values: dict[str, str] = {}
        self._flags: list[Flag] = []
        self._readings = [
            self._reading(column, column.field, plan)
            for column in plan.columns
            if column.field is not None and column.field not in LEFT_OUT
        ]

    def _reading(self, column: Column, field: Field, plan: RosterPlan) -> _Reading:
        by_text: dict[Field, Callable[[str], None]] = {
            Field.AGE: self._age,
            Field.LANGUAGE: self._language,
            Field.PEOPLE: self._people,
            Field.SECTOR: self._sector,
            Field.DELEGATE: self._delegate,
            Field.SIGNS_WITH: self._signs_with,
            Field.REMARKS: self._remarks,
            Field.PHONE: self._phone,
            **({Field.NAME: self._surnames_first} if _SURNAMES_FIRST.match(phrase_of(column.header)) else {}),
            Field.SEX: partial(self._sex, plan.letters.get(column.index, sexes.Letter.OPEN)),
        }
        born = partial(self._birth, plan.dates.get(column.index, birth.Order.OPEN))
        by_cell: dict[Field, Callable[[str, Cell], None]] = {
            Field.BIRTH_DATE: born,
            Field.BIRTH_YEAR: born,
            Field.NATIONAL_ID: self._national_id,
        }
        return _Reading(
            column,
            column.index,
            field.value,
            _LONGEST.get(field, _LONGEST_VALUE),
            plan.words.get(field, {}),
            by_text.get(field),
            by_cell.get(field),
        )

    def read(self, row: Row) -> tuple[dict[str, str], list[Flag]]:
        """The values of `row` by field, and its flags. A row without names has no ``name``."""
        self._values, self._flags = {}, []
        width = len(row)
        for reading in self._readings:
            if reading.index < width and row[reading.index] != "":
                self._take(reading, row[reading.index])
        self._join_names()
        self._place()
        if width > self._known_width:
            rest = [text for cell in row[self._known_width :] if (text := cleaned(shown(cell))[0])]
            if rest:
                self._flag("", BEYOND_HEADER, " · ".join(rest))
        return self._values, self._flags

    def _take(self, reading: _Reading, cell: Cell) -> None:
        text, codes = cleaned(cell if isinstance(cell, str) else shown(cell))
        if not text or (not reading.column.tick and says_nothing(text)):
            return
        field = reading.field
        if codes:
            self._flags.extend(Flag(field, code, text[:_LONGEST_SHOWN]) for code in codes)
        if text.count('"') % 2:
            self._flag(field, STRAY_QUOTE, text)
        if len(text) > reading.longest:
            self._flag(field, TOO_LONG, text)
        elif reading.column.tick:
            self._tick(reading.column, text)
        elif reading.words and self._translated(reading, text):
            return
        elif reading.by_text is not None:
            reading.by_text(text)
        elif reading.by_cell is not None:
            reading.by_cell(text, cell)
        else:
            self._join(field, text)

    def _flag(self, field: str, code: str, text: str) -> None:
        self._flags.append(Flag(field, code, text[:_LONGEST_SHOWN]))

    def _join(self, field: str, text: str) -> None:
        before = self._values.get(field)
        self._values[field] = f"{before} {text}" if before else text

    def _translated(self, reading: _Reading, text: str) -> bool:
        """Use what the person said that a word of this field means; None leaves the value out."""
        key = phrase_of(text)
        if key not in reading.words:
            return False
        meant = reading.words[key]
        if meant:
            self._values[reading.field] = meant
        return True

    def _tick(self, column: Column, text: str) -> None:
        marked = is_tick(text, column.header)
        assert column.field is not None
        field = column.field.value
        if marked is None:
            self._flag(field, UNCLEAR, text)
        elif marked and self._values.get(field, column.tick) != column.tick:
            self._flag(field, TWO_MARKS, f"{self._values.pop(field)} / {column.tick}")
        elif marked and not any(flag.field == field and flag.code == TWO_MARKS for flag in self._flags):
            self._values[field] = column.tick

    def _sex(self, letter: sexes.Letter, text: str) -> None:
        value, code = sexes.sex_of(text, letter)
        self._keep("sex", value, code, text)

    def _keep(self, field: str, value: str | None, code: str | None, text: str) -> None:
        if value is not None:
            self._values[field] = value
        if code is not None:
            self._flag(field, code, text)

    def _birth(self, order: birth.Order, text: str, cell: Cell) -> None:
        typed = text if isinstance(cell, str) else cell
        found = birth.born(typed, order, self._this_year)
        if found.year is not None and "birth_year" not in self._values:
            self._values["birth_year"] = str(found.year)
        if found.date is not None:
            self._values["birth_date"] = found.date
        if found.code is not None:
            self._flag("birth_date", found.code, text)

    def _age(self, text: str) -> None:
        self._flag("age", AGE, text)

    def _national_id(self, text: str, cell: Cell) -> None:
        value, code = national_id_of(cell, text, self._country, self._codes)
        self._keep("national_id", value, code, text)

    def _language(self, text: str) -> None:
        codes, whole = languages_in(text)
        before = self._values.get("languages") or self._values.get("language") or ""
        known = list(dict.fromkeys([*filter(None, before.split(",")), *codes]))
        if known:
            self._values["language"] = known[0]
        if len(known) > 1:
            self._values["languages"] = ",".join(known)
        if not whole:
            self._flag("language", UNCLEAR, text)

    def _people(self, text: str) -> None:
        value = people_of(text)
        self._keep("people", value, None if value else UNCLEAR, text)
        spoken = language(text)
        if spoken is not None and phrase(text) != value:
            self._flag("language", "language_community", text)

    def _sector(self, text: str) -> None:
        value = sector_of(text)
        # A sector outside the catalogue is the process's own: kept as written, and shown.
        self._keep("sector", value or text, None if value else UNCLEAR, text)

    def _delegate(self, text: str) -> None:
        value = delegate_of(text)
        self._keep("delegate", value, None if value else UNCLEAR, text)

    def _signs_with(self, text: str) -> None:
        value = signing_of(text)
        self._keep("signs_with", value, None if value else UNCLEAR, text)

    def _remarks(self, text: str) -> None:
        hinted = signing_hinted(text)
        if hinted and "signs_with" not in self._values:
            self._flags.append(Flag("signs_with", PROPOSED, hinted))

    def _phone(self, text: str) -> None:
        whole = _PHONE_NUMBER.fullmatch(text)
        value = whole[1] if whole else text
        self._values["phone"] = value
        if not _PHONE.fullmatch(value) or not 7 <= len(_DIGITS.findall(value)) <= 24:
            self._flag("phone", ODD_PHONE, text)

    def _surnames_first(self, text: str) -> None:
        two = _BEFORE_COMMA.fullmatch(text)
        self._join("name", f"{two[2]} {two[1]}" if two else text)

    def _join_names(self) -> None:
        given, surnames = self._values.pop("given_names", ""), self._values.pop("surnames", "")
        if "name" not in self._values and (given or surnames):
            self._values["name"] = f"{given} {surnames}".strip()
        if name := self._values.get("name"):
            self._values["name"] = _LISTED.sub("", name, count=1) if not name[0].isalpha() else name

    def _place(self) -> None:
        department = self._values.pop("department", "")
        written = self._values.get("municipality")
        if written is None:
            return
        code = self._places.code(written, department)
        if code is not None:
            self._values["municipality"] = code
        else:
            self._flag("municipality", UNCLEAR, f"{written}, {department}" if department else written)
