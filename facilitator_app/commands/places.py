"""The place of a new record among its like: after those that are there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select

from ..domain.records import Record
from ..store.log.transaction import Transaction


def next_place(tx: Transaction, kind: type[Record], *among: ColumnElement[bool]) -> int:
    """The place after the last record of `kind` that fits `among`."""
    place: Any = kind.place  # type: ignore[attr-defined]
    last: int | None = tx.session.scalar(select(func.max(place)).where(*among))
    return 0 if last is None else last + 1
