"""What a part of the document says: its plain fields, its references to other records, its key."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from msgspec import Struct, UnsetType

from ...commands.fields import tidied, tidy
from ...domain.columns import canonical
from ...errors import Refused
from ..incoming import To
from .values import required, time


def said(part: Struct, *names: str) -> dict[str, Any]:
    """The fields `names` of `part` that say something, tidied."""
    found = {name: tidied(getattr(part, name)) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def to(part: Struct, path: str, /, **fields: str) -> dict[str, To]:
    """References of `part`: each keyword is its field, the value the type of record it names."""
    return {
        f"{name}_id": To((kind,), tidy(key) or "", f"{path}.{name}")
        for name, kind in fields.items()
        if (key := getattr(part, name)) is not None
    }


NEXT = 0
"""Stands, in the defaults of an agreement, for the next number that none has."""


def numbered(number: int | UnsetType | None, otherwise: int) -> tuple[dict[str, int], dict[str, int]]:
    """The number as a field that is said, or as a default where the file says nothing of it.

    One that says ``null`` has none, and stays without: so an export comes in as it was.
    """
    if isinstance(number, int):
        return {"number": number}, {}
    return {}, {} if number is None else {"number": otherwise}


def key_in(part: Any, path: str, file: str) -> str:
    """The key of `part`."""
    return required(part.key, f"{path}.key", file)


def times(part: Struct, path: str, file: str, *names: str) -> dict[str, datetime]:
    """The times `names` of `part` that are said."""
    found = {name: time(getattr(part, name), f"{path}.{name}", file) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def numbers(part: Struct, path: str, file: str, *names: str) -> dict[str, Decimal]:
    """The numbers `names` of `part` that are said, as records keep them.

    Raises `Refused` ``exchange.out_of_range`` for one with more digits than can be kept.
    """
    found = {}
    for name in names:
        if (value := getattr(part, name)) is not None:
            try:
                found[name] = canonical(Decimal(str(value)))
            except ValueError as error:
                raise Refused("exchange.out_of_range", file=file, path=f"{path}.{name}") from error
    return found
