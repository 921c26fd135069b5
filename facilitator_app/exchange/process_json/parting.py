"""From records back to the parts of a process document: plain fields, references by key, times as text."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Protocol, TypeVar
from uuid import UUID

from msgspec import Struct, structs

from ...domain.columns import plain_number
from ...domain.records import Record
from .scan import TURNING

_Part = TypeVar("_Part", bound=Struct)


class Naming(Protocol):
    """The keys under which records are exported."""

    def of_record(self, record: Record) -> str:
        """The key of a record."""

    def __call__(self, kind: str, identity: UUID | None) -> str | None:
        """The key of the record of type `kind` that an id names; None where there is none here."""


def part(shape: type[_Part], record: Record, name_of: Naming, **more: Any) -> _Part:
    """`record` as a part of the document: every field of `shape` that the record has, and `more`.

    References (``party`` for the field ``party_id``) are named by their keys. Empty lists and texts are left out.
    """
    found: dict[str, Any] = {}
    for name, column, refers_to in _plan(shape, type(record)):
        if name not in more:
            value = getattr(record, column)
            found[name] = plain(value) if refers_to is None else name_of(refers_to, value)
    return shape(**{name: value for name, value in {**found, **more}.items() if _says_something(value)})


@lru_cache
def _plan(shape: type[Struct], kind: type[Record]) -> tuple[tuple[str, str, str | None], ...]:
    """For each field of `shape` that the record has: its name, its column, the type it refers to."""
    columns = kind.__table__.columns
    found: list[tuple[str, str, str | None]] = []
    for field in structs.fields(shape):
        if field.name in columns:
            found.append((field.name, field.name, None))
        elif (linked := f"{field.name}_id") in columns:
            found.append((field.name, linked, str(columns[linked].info["ref"])))
    return tuple(found)


def plain(value: Any) -> Any:
    """A field's value as JSON has it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second else "minutes")
    if isinstance(value, str):
        return legible(value.removeprefix("~"))
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return plain_number(value) if isinstance(value, Decimal) else value


def legible(text: str) -> str:
    """`text` without characters that turn the direction of writing: what is exported can always be imported."""
    return text if text.isascii() else text.translate(TURNING)


def _says_something(value: Any) -> bool:
    return value is not None and value not in ("", [])
