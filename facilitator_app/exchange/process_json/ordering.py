"""The order of what is exported: by content alone, the same in every vault, and as people would count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, func

from ...domain.records import Record

_Part = TypeVar("_Part", bound=msgspec.Struct)


def by_key(kind: type[Record]) -> tuple[ColumnElement[Any], ...]:
    """p2 before p10."""
    return func.length(kind.key), kind.key, kind.id  # type: ignore[return-value]


def by_place(kind: type[Record]) -> tuple[ColumnElement[Any], ...]:
    """By the place that people gave, then by key."""
    place: ColumnElement[Any] = kind.place  # type: ignore[attr-defined]
    return place.is_(None), place, *by_key(kind)


def sorted_by_content(parts: Iterable[_Part]) -> list[_Part]:
    """`parts` in an order that follows from what they say."""
    return sorted(parts, key=msgspec.json.encode)
