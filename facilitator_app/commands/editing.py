"""What commands are given for the fields of a record: checked for names and choices, tidied, then written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..domain.records import LOCAL_COLUMNS, Record
from ..errors import BadUsage, Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .fields import tidied, write_fields

_NEVER_EDITED = LOCAL_COLUMNS | {"process_id", "key"}


def clean(kind: type[Record], fields: Mapping[str, Any]) -> dict[str, Any]:
    """`fields` of a record of type `kind`, tidied.

    Raises `BadUsage` ``process.unknown_field`` for a name it does not have, and `Refused`
    ``record.refused_choice`` for a value that is not in its list: ``~value`` is only ever written by a merge.
    """
    kept = {}
    for name, value in fields.items():
        if name not in kind.fields() or name in _NEVER_EDITED:
            raise BadUsage("process.unknown_field", field=name, record=kind.__tablename__)
        kept[name] = tidied(value)
        choices = kind.__table__.columns[name].info.get("choices")
        if choices is not None and kept[name] is not None and kept[name] not in set(choices):
            raise Refused("record.refused_choice", record=kind.__tablename__, field=name)
    return kept


def edit(tx: Transaction, record: Record, changes: Mapping[str, Any], shown: Versions | None) -> None:
    """Put `changes` into `record`, replacing what the form `shown` to the person held."""
    tx.replacing(record.id, shown)
    write_fields(record, clean(type(record), changes))
