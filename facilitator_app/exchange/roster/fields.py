"""Which fields of a participant a roster's columns can fill."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """A field, or a part of one that several columns make up together."""

    KEY = "key"
    NAME = "name"
    GIVEN_NAMES = "given_names"
    SURNAMES = "surnames"
    PARTY = "party"
    SECTOR = "sector"
    POSITION = "position"
    DELEGATE = "delegate"
    SEX = "sex"
    BIRTH_DATE = "birth_date"
    BIRTH_YEAR = "birth_year"
    BIRTH_DAY = "birth_day"
    AGE = "age"
    PEOPLE = "people"
    LANGUAGE = "language"
    NATIONAL_ID = "national_id"
    PHONE = "phone"
    MUNICIPALITY = "municipality"
    DEPARTMENT = "department"
    COMMUNITY = "community"
    SIGNS_WITH = "signs_with"
    REMARKS = "remarks"
    ORDINAL = "ordinal"
    SIGNATURE = "signature"


JOINED = frozenset((Field.GIVEN_NAMES, Field.SURNAMES, Field.LANGUAGE, Field.REMARKS))
"""Several columns may fill these together, from left to right."""

LEFT_OUT = frozenset((Field.ORDINAL, Field.SIGNATURE, Field.BIRTH_DAY))
"""Recognised and never imported: the running number, the blank for a signature, and the day and the month of a birth
that stand in columns of their own, for of a birth the year alone is kept."""

HALVES = frozenset((Field.GIVEN_NAMES, Field.SURNAMES))
"""Of a name, each; together they are it."""

NAMES = HALVES | {Field.NAME}
"""At least one of these must be known before a row is a person."""
