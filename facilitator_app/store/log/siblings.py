"""The values of a field that stand side by side, each with the write that it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.sqlite import dialect as SqliteDialect  # noqa: N812

from ...domain.records import Record
from ...wire.entry import Ref, Scalar
from .transaction import Transaction

_DIALECT = SqliteDialect()


@dataclass(frozen=True)
class Sibling:
    """One value that stands in a field, in stored form and as the program uses it, and its write."""

    stored: Scalar
    value: Any
    ref: Ref
    clock: int


def siblings(tx: Transaction, kind: type[Record], record: UUID, field: str) -> list[Sibling]:
    """The writes that stand in `field`, the shown one first."""
    found: list[Sibling] = []
    for stamp in tx.projection.state(record.bytes).live(field):
        stored = tx.projection.written(record.bytes, field, stamp)
        found.append(Sibling(stored, python_value(kind, field, stored), stamp.ref, stamp.clock))
    return found


def distinct(versions: list[Sibling]) -> list[Sibling]:
    """One of each value, the first: equal values are no conflict."""
    kept: dict[Scalar, Sibling] = {}
    for version in versions:
        kept.setdefault(version.stored, version)
    return list(kept.values())


def python_value(kind: type[Record], field: str, stored: Scalar) -> Any:
    """A value as the program uses it, from what the log and the tables keep; `ValueError` where it is not one."""
    column = kind.__table__.columns[field]
    process = column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    return process(stored) if process is not None and stored is not None else stored
