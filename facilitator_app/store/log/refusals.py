"""Says which field the database refused, and why, from the name of the check that failed."""

from __future__ import annotations

import re

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from ...errors import Refused

_CHECK = re.compile(r"CHECK constraint failed: (\w+)\.(\w+)\.(\w+)")
_MISSING = re.compile(r"NOT NULL constraint failed: (\w+)\.(\w+)")
_WRONG_TYPE = re.compile(r"cannot store \w+ value in \w+ column (\w+)\.(\w+)")


def refusal(error: Exception) -> Exception:
    """The refusal a person can act on; `error`, of the database library or its driver, itself where it is our bug."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(original, sqlcipher.Error):
        return error
    text = str(original)
    if found := _CHECK.search(text):
        record, field, kind = found.groups()
        return Refused(f"record.refused_{kind}", record=record, field=field)
    if found := _MISSING.search(text) or _WRONG_TYPE.search(text):
        record, field = found.groups()
        return Refused(
            "record.refused_missing"
            if isinstance(original, sqlcipher.IntegrityError) and "NOT NULL" in text
            else "record.refused_type",
            record=record,
            field=field,
        )
    return error
