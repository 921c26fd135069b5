"""The column types and checks of records, made for STRICT tables: the database refuses impossible values.

What is stored is always one of INTEGER, TEXT or BLOB. A choice may also hold ``~value``: a value that a newer
version of the application wrote, kept and shown, never refused when it arrives by a merge.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Dialect, Integer, LargeBinary, Text, TypeDecorator
from sqlalchemy.orm import MappedColumn, mapped_column

_NUMBER = re.compile(r"[+-]?\d{1,12}(\.\d{1,6})?", re.ASCII)
LONGEST_TEXT = 100_000
"""Characters a single text may have; a longer one would not fit an entry of the change log."""


class Id(TypeDecorator[UUID]):
    """A record id, 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Store the 16 bytes."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """Read them back."""
        return None if value is None else UUID(bytes=value)


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Store 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Read it back."""
        return None if value is None else bool(value)


class Day(TypeDecorator[date]):
    """A calendar day, as ``2026-03-05``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Store ISO 8601."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read it back."""
        return None if value is None else date.fromisoformat(value)


class WallTime(TypeDecorator[datetime]):
    """The time a clock on the wall of the place showed, without an offset, as ``2026-03-05T09:30``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Store ISO 8601, with seconds only where there are any."""
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError("a wall time has no offset")
        return value.isoformat(timespec="seconds" if value.second else "minutes")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read it back."""
        return None if value is None else datetime.fromisoformat(value)


class Number(TypeDecorator[Decimal]):
    """A number as people write it, without rounding: ``2.5``, never ``2.50`` nor ``25e-1``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Store the shortest way to write it."""
        return None if value is None else str(canonical(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read it back."""
        return None if value is None else Decimal(value)


class Texts(TypeDecorator[tuple[str, ...]]):
    """An ordered list of short texts, as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Store a JSON array."""
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Read it back."""
        return None if value is None else tuple(json.loads(value))


class Data(TypeDecorator[Any]):
    """A small piece of data that the process may edit as a whole (a part of its method), as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Store JSON with sorted keys."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read it back."""
        return None if value is None else json.loads(value)


# The name of each check tells what was refused: store/log/refusals.py turns it into a sentence.


def prose(*, required: bool = False) -> MappedColumn[Any]:
    """A text; when `required` it cannot be missing or blank."""
    rule = f"length({{0}}) <= {LONGEST_TEXT} and instr({{0}}, char(0)) = 0"
    if required:
        rule = "length(trim({0})) > 0 and " + rule
    return mapped_column(Text, nullable=not required, info={"rule": ("text", rule)})


def choice(of: type[StrEnum], *, required: bool = False) -> MappedColumn[Any]:
    """One value of a closed list, or ``~value`` from a newer version."""
    # A check that says `in (...)` builds a temporary table for every row that is written
    rule = " or ".join(f"{{0}} = '{member.value}'" for member in of) + " or {0} like '~_%'"
    return mapped_column(Text, nullable=not required, info={"rule": ("choice", rule), "choices": of})


def reference(to: str, *, required: bool = False, index: bool = False) -> MappedColumn[Any]:
    """The id of another record, of type `to`; it may arrive before the record it names."""
    return mapped_column(Id, nullable=not required, index=index, info={"rule": ("id", "length({0}) = 16"), "ref": to})


def whole(low: int, high: int, *, required: bool = False) -> MappedColumn[Any]:
    """A whole number from `low` to `high`."""
    return mapped_column(Integer, nullable=not required, info={"rule": ("range", f"{{0}} between {low} and {high}")})


def flag() -> MappedColumn[Any]:
    """Yes, no or not said."""
    return mapped_column(Flag, nullable=True, info={"rule": ("flag", "{0} in (0, 1)")})


def day(*, required: bool = False) -> MappedColumn[Any]:
    """A calendar day."""
    rule = "date({0}) is not null and length({0}) = 10"
    return mapped_column(Day, nullable=not required, info={"rule": ("day", rule)})


def wall_time(*, required: bool = False) -> MappedColumn[Any]:
    """A local time."""
    rule = "datetime({0}) is not null and length({0}) between 16 and 19 and substr({0}, 11, 1) = 'T'"
    return mapped_column(WallTime, nullable=not required, info={"rule": ("time", rule)})


def number(*, required: bool = False) -> MappedColumn[Any]:
    """A number with up to six decimals (`canonical`)."""
    rule = "length({0}) between 1 and 20 and {0} not glob '*[^0-9.-]*' and {0} glob '*[0-9]'"
    return mapped_column(Number, nullable=not required, info={"rule": ("number", rule)})


def canonical(value: Decimal) -> Decimal:
    """`value` written in the shortest way; raises `ValueError` where it is no number of up to 12 and 6 digits."""
    if not value.is_finite() or abs(value) >= 10**12 or (rounded := round(value, 6)) != value:
        raise ValueError("not a number that can be kept")
    return Decimal(f"{rounded:f}".rstrip("0").rstrip(".")) if rounded else Decimal(0)


def read_number(text: str) -> Decimal:
    """The number that a person wrote, with a comma or a point before the decimals; raises `ValueError`."""
    written = text.strip().replace(",", ".")
    if not _NUMBER.fullmatch(written):
        raise ValueError("not a number")
    return canonical(Decimal(written))


def plain_number(value: Decimal) -> int | float:
    """`value` as JSON has it: whole where it is whole."""
    return int(value) if value == int(value) else float(value)


def texts() -> MappedColumn[Any]:
    """A list of short texts."""
    return mapped_column(Texts, nullable=True, info={"rule": ("list", "json_valid({0}) and json_type({0}) = 'array'")})


def data() -> MappedColumn[Any]:
    """A piece of JSON data."""
    return mapped_column(Data, nullable=True, info={"rule": ("json", "json_valid({0})")})


def blob(limit: int) -> MappedColumn[Any]:
    """Bytes, at most `limit` of them."""
    return mapped_column(LargeBinary, nullable=True, info={"rule": ("blob", f"length({{0}}) <= {limit}")})


def checks(table: str, columns: Any) -> list[CheckConstraint]:
    """The check constraints of a record's columns, each named ``TABLE.COLUMN.RULE``."""
    found = []
    for column in columns:
        rule = column.info.get("rule")
        if rule:
            kind, text = rule
            text = text.format(f'"{column.name}"')
            if column.nullable:
                text = f'"{column.name}" is null or {text}'
            found.append(CheckConstraint(text, name=f"{table}.{column.name}.{kind}"))
    return found
