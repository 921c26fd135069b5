"""The fields of one row, each cleaned and checked, with what a person must look at."""

from __future__ import annotations

import re
from collections.abc import Callable

from facilitator_app.store.catalogues import language, place_codes

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
from .municipalities import Municipalities
from .national_ids import national_id_of
from .plan import Column, Flag, RosterPlan

UNCLEAR = "unclear_value"
TOO_LONG = "value_too_long"
BEYOND_HEADER = "cells_beyond_header"
AGE = "age_not_birth_year"
PROPOSED = "proposed_from_remarks"
TWO_MARKS = "two_marks"
ODD_PHONE = "unlikely_phone"
_LONGEST = {Field.NAME: 200, Field.GIVEN_NAMES: 120, Field.SURNAMES: 120, Field.KEY: 120}
_LONGEST_VALUE = 500
_LONGEST_SHOWN = 120
_DIGITS = re.compile(r"\d")
_PHONE = re.compile(r"[+()\d][\d ()./+\-]*(?:(?:ext|x)\.? ?\d+)?", re.IGNORECASE)
_PHONE_NUMBER = re.compile(r"(\d+)[.,]0")


class RowReader:
    """Reads rows of one plan; what depends on the column alone is settled once."""

    def __init__(self, plan: RosterPlan) -> None:
        self._plan = plan
        self._places = Municipalities(plan.country)
        self._codes = place_codes(plan.country) or None
        self._columns = [column for column in plan.columns if column.field and column.field not in LEFT_OUT]
        self._known_width = len(plan.columns)
        self._readers: dict[Field, Callable[[Column, Cell, str], None]] = {
            Field.SEX: self._sex,
            Field.BIRTH_DATE: self._birth,
            Field.BIRTH_YEAR: self._birth,
            Field.AGE: self._age,
            Field.NATIONAL_ID: self._national_id,
            Field.LANGUAGE: self._language,
            Field.PEOPLE: self._people,
            Field.SECTOR: self._sector,
            Field.DELEGATE: self._delegate,
            Field.SIGNS_WITH: self._signs_with,
            Field.REMARKS: self._remarks,
            Field.PHONE: self._phone,
        }
        self._values: dict[str, str] = {}
        self._flags: list[Flag] = []

    def read(self, row: Row) -> tuple[dict[str, str], list[Flag]]:
        """The values of `row` by field, and its flags. A row without names has no ``name``."""
        self._values, self._flags = {}, []
        for column in self._columns:
            if column.index < len(row) and row[column.index] != "":
                self._take(column, row[column.index])
        self._join_names()
        self._place()
        if len(row) > self._known_width:
            rest = [text for cell in row[self._known_width :] if (text := cleaned(shown(cell))[0])]
            if rest:
                self._flag("", BEYOND_HEADER, " · ".join(rest))
        return self._values, self._flags

    def _take(self, column: Column, cell: Cell) -> None:
        field = column.field
        assert field is not None
        text, codes = cleaned(shown(cell))
        if not text or (not column.tick and says_nothing(text)):
            return
        self._flags.extend(Flag(field.value, code, text[:_LONGEST_SHOWN]) for code in codes)
        if len(text) > _LONGEST.get(field, _LONGEST_VALUE) and field is not Field.REMARKS:
            self._flag(field, TOO_LONG, text)
        elif column.tick:
            self._tick(column, text)
        elif not self._translated(field, text):
            reader = self._readers.get(field)
            if reader is not None:
                reader(column, cell, text)
            else:
                self._join(field, text)

    def _flag(self, field: Field | str, code: str, text: str) -> None:
        self._flags.append(Flag(str(field), code, text[:_LONGEST_SHOWN]))

    def _join(self, field: Field, text: str) -> None:
        before = self._values.get(field)
        self._values[field.value] = f"{before} {text}" if before else text

    def _translated(self, field: Field, text: str) -> bool:
        """Use what the person said that a word of this field means; None leaves the value out."""
        table = self._plan.words.get(field)
        if not table or (key := phrase(text)) not in table:
            return False
        meant = table[key]
        if meant:
            self._values[field.value] = meant
        return True

    def _tick(self, column: Column, text: str) -> None:
        marked = is_tick(text)
        assert column.field is not None
        field = column.field.value
        if marked is None:
            self._flag(field, UNCLEAR, text)
        elif marked and self._values.get(field, column.tick) != column.tick:
            self._flag(field, TWO_MARKS, f"{self._values.pop(field)} / {column.tick}")
        elif marked and not any(flag.field == field and flag.code == TWO_MARKS for flag in self._flags):
            self._values[field] = column.tick

    def _sex(self, column: Column, cell: Cell, text: str) -> None:
        value, code = sexes.sex_of(text, self._plan.letters[column.index])
        self._keep(Field.SEX, value, code, text)

    def _keep(self, field: Field, value: str | None, code: str | None, text: str) -> None:
        if value is not None:
            self._values[field.value] = value
        if code is not None:
            self._flag(field, code, text)

    def _birth(self, column: Column, cell: Cell, text: str) -> None:
        typed = text if isinstance(cell, str) else cell
        found = birth.born(typed, self._plan.dates[column.index], self._plan.this_year)
        if found.year is not None and Field.BIRTH_YEAR not in self._values:
            self._values["birth_year"] = str(found.year)
        if found.date is not None:
            self._values["birth_date"] = found.date
        if found.code is not None:
            self._flag(Field.BIRTH_DATE, found.code, text)

    def _age(self, column: Column, cell: Cell, text: str) -> None:
        self._flag(Field.AGE, AGE, text)

    def _national_id(self, column: Column, cell: Cell, text: str) -> None:
        value, code = national_id_of(cell, text, self._plan.country, self._codes)
        self._keep(Field.NATIONAL_ID, value, code, text)

    def _language(self, column: Column, cell: Cell, text: str) -> None:
        codes, whole = languages_in(text)
        known = [code for code in self._values.get("languages", "").split(",") if code]
        known = list(dict.fromkeys([*known, *codes]))
        if known:
            self._values["language"] = known[0]
            self._values["languages"] = ",".join(known)
        if not whole:
            self._flag(Field.LANGUAGE, UNCLEAR, text)

    def _people(self, column: Column, cell: Cell, text: str) -> None:
        value = people_of(text)
        self._keep(Field.PEOPLE, value, None if value else UNCLEAR, text)
        spoken = language(text)
        if spoken is not None and phrase(text) != value:
            self._flag(Field.LANGUAGE, "language_community", text)

    def _sector(self, column: Column, cell: Cell, text: str) -> None:
        value = sector_of(text)
        # A sector outside the catalogue is the process's own: kept as written, and shown.
        self._keep(Field.SECTOR, value or text, None if value else UNCLEAR, text)

    def _delegate(self, column: Column, cell: Cell, text: str) -> None:
        value = delegate_of(text)
        self._keep(Field.DELEGATE, value, None if value else UNCLEAR, text)

    def _signs_with(self, column: Column, cell: Cell, text: str) -> None:
        value = signing_of(text)
        self._keep(Field.SIGNS_WITH, value, None if value else UNCLEAR, text)

    def _remarks(self, column: Column, cell: Cell, text: str) -> None:
        hinted = signing_hinted(text)
        if hinted and Field.SIGNS_WITH not in self._values:
            self._flags.append(Flag(Field.SIGNS_WITH.value, PROPOSED, hinted))

    def _phone(self, column: Column, cell: Cell, text: str) -> None:
        whole = _PHONE_NUMBER.fullmatch(text)
        value = whole[1] if whole else text
        self._values["phone"] = value
        if not _PHONE.fullmatch(value) or not 7 <= len(_DIGITS.findall(value)) <= 24:
            self._flag(Field.PHONE, ODD_PHONE, text)

    def _join_names(self) -> None:
        given, surnames = self._values.pop("given_names", ""), self._values.pop("surnames", "")
        if "name" not in self._values and (given or surnames):
            self._values["name"] = f"{given} {surnames}".strip()

    def _place(self) -> None:
        department = self._values.pop("department", "")
        written = self._values.get("municipality")
        if written is None:
            return
        code = self._places.code(written, department)
        if code is not None:
            self._values["municipality"] = code
        else:
            self._flag(Field.MUNICIPALITY, UNCLEAR, f"{written}, {department}" if department else written)

