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

LEFT_OUT = frozenset((Field.ORDINAL, Field.SIGNATURE))
"""Recognised and never imported: the running number and the blank for a signature."""

HALVES = frozenset((Field.GIVEN_NAMES, Field.SURNAMES))
"""Of a name, each; together they are it."""

NAMES = HALVES | {Field.NAME}
"""At least one of these must be known before a row is a person."""
