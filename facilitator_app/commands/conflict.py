"""What a person decides where devices disagree: which of several values stands, or whether a record stays."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Integer

from ..domain.columns import Id
from ..domain.records import Record, record_types
from ..errors import BadUsage, Refused
from ..store.log.changes import Versions
from ..store.log.siblings import distinct, python_value, siblings
from ..store.log.transaction import Transaction
from .editing import clean
from .intention import intend


def resolve_conflict(
    tx: Transaction,
    record: UUID,
    field: str,
    *,
    take: int | None = None,
    value: Any = None,
    shown: Versions | None = None,
) -> UUID:
    """Decide a field that several devices wrote: `take` the version of that number, or write another `value`.

    Versions are numbered from 1 as `queries.conflicts` lists them. A `value` given as text is read as the field
    keeps it (``2026-03-05``, ``true``, an id). Only what `shown` names is replaced, else all that stands now.
    Raises `BadUsage` ``process.take_or_value``, `Refused` ``process.no_conflict``, ``process.no_such_version`` or
    ``process.value_unreadable``.
    """
    intend(tx, "resolve_conflict")
    if (take is None) == (value is None):
        raise BadUsage("process.take_or_value")
    stands = _record(tx, record)
    if field not in type(stands).fields():
        raise BadUsage("process.unknown_field", field=field, record=stands.__tablename__)
    versions = distinct(siblings(tx, type(stands), record, field))
    if len(versions) < 2:
        raise Refused("process.no_conflict")
    if take is not None and not 1 <= take <= len(versions):
        raise Refused("process.no_such_version", take=take, count=len(versions))
    chosen = _read(type(stands), field, value) if take is None else versions[take - 1].value
    tx.replacing(record, {**tx.standing(record), **(shown or {})})
    setattr(stands, field, chosen)
    tx.decide(stands, field)
    return record


def keep_record(tx: Transaction, record: UUID) -> UUID:
    """Keep a record that one person deleted while another changed it. Raises `Refused` ``process.not_resurfaced``."""
    intend(tx, "keep_record")
    tx.keep(_resurfaced(tx, record))
    return record


def delete_resurfaced(tx: Transaction, record: UUID) -> None:
    """Delete such a record after all, with what was changed in it meanwhile."""
    intend(tx, "delete_resurfaced")
    tx.delete(_resurfaced(tx, record))


def _record(tx: Transaction, record: UUID) -> Record:
    kind = tx.connection.exec_driver_sql("select type from record_state where id = ?", (record.bytes,)).scalar()
    if kind not in record_types():
        raise BadUsage("record.unknown", key=str(record))
    return tx.get(record_types()[kind], record)


def _resurfaced(tx: Transaction, record: UUID) -> Record:
    if not tx.projection.state(record.bytes).resurfaced:
        raise Refused("process.not_resurfaced")
    return _record(tx, record)


def _read(kind: type[Record], field: str, value: Any) -> Any:
    column = kind.__table__.columns[field]
    if isinstance(value, str) and column.info.get("rule", ("text",))[0] not in ("text", "choice", "key"):
        try:
            value = python_value(kind, field, _stored(column.type, value.strip()))
        except ValueError as failure:
            expected = "2026-03-05" if column.info["rule"][0] == "day" else column.info["rule"][0]
            raise Refused("process.value_unreadable", field=field, expected=expected) from failure
    return clean(kind, {field: value})[field] if field not in ("key", "process_id") else value


def _stored(kind: Any, text: str) -> Any:
    if isinstance(kind, Id):
        return UUID(text).bytes
    if isinstance(kind, Integer) or kind.impl_instance.__class__ is Integer:
        return {"true": 1, "false": 0}[text] if text in ("true", "false") else int(text)
    return text
