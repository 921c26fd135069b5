"""Remembers what a file last said of each field, so that a later import writes only what changed in the file.

Only a short hash of a value is kept: it tells whether a value is the same, and nothing that was redacted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection

_AT_ONCE = 500


def fingerprint(value: object) -> str:
    """A short hash of a field's value; equal for equal values of records, None included."""
    plain = list(value) if isinstance(value, tuple) else str(value) if isinstance(value, str) else value
    canonical = json.dumps([type(plain).__name__, plain], ensure_ascii=False, default=str)
    return hashlib.blake2b(canonical.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


class ImportedValues:
    """The table of imported values over one connection, inside one transaction; local to this vault, not shared."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, records: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """What files last said of the fields of each of `records`, as fingerprints."""
        found: dict[UUID, dict[str, str]] = {}
        ids = (record.bytes for record in records)
        while batch := list(islice(ids, _AT_ONCE)):
            places = ", ".join("?" * len(batch))
            sql = f"select record, field, value from imported_value where record in ({places})"
            for record, name, value in self._connection.exec_driver_sql(sql, tuple(batch)):
                found.setdefault(UUID(bytes=record), {})[name] = value
        return found

    def keep(self, values: Iterable[tuple[UUID, str, str]]) -> None:
        """Remember the fingerprints of (record, field)."""
        rows = [(record.bytes, name, value) for record, name, value in values]
        if rows:
            self._connection.exec_driver_sql("insert or replace into imported_value values (?, ?, ?)", rows)
