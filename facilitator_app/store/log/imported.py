"""Remembers what a file last said of each field, so that a later import writes only what changed in the file.

Only a short hash of a value is kept: it tells whether a value is the same. Of what was taken out of the record for good
not even that, for short values can be guessed: whatever a file says of it, it is not written again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection

TAKEN_OUT = "taken out"
"""Stands for what files said of a field whose contents were taken out for good."""

_AT_ONCE = 500


def fingerprint(value: object) -> str:
    """A short hash of a field's value; equal for equal values of records, None included."""
    plain = list(value) if isinstance(value, tuple) else str(value) if isinstance(value, str) else value
    canonical = json.dumps([type(plain).__name__, plain], ensure_ascii=False, default=str)
    return hashlib.blake2b(canonical.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def was_said(last: Mapping[str, str], name: str, value: object) -> bool:
    """Whether a file said this of a field before, so that nothing is to be written."""
    return last.get(name) in (TAKEN_OUT, fingerprint(value))


class ImportedValues:
    """The table of imported values over one connection, inside one transaction; local to this vault, not shared."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, records: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """What files last said of the fields of each of `records`, as fingerprints; `TAKEN_OUT` whatever it was."""
        found: dict[UUID, dict[str, str]] = {}
        ids = (record.bytes for record in records)
        while batch := list(islice(ids, _AT_ONCE)):
            places = ", ".join("?" * len(batch))
            sql = f"select record, field, value from imported_value where record in ({places})"
            for record, name, value in self._connection.exec_driver_sql(sql, tuple(batch)):
                found.setdefault(UUID(bytes=record), {})[name] = value
            for record, name in self._taken_out(batch):
                found.setdefault(record, {})[name] = TAKEN_OUT
        return found

    def forget_taken_out(self) -> None:
        """Forget what files said of the fields whose contents were taken out for good."""
        for subject, names in self._connection.exec_driver_sql(f"{_TAKEN}").all():
            rows = [(bytes.fromhex(subject), name) for name in json.loads(names)]
            self._connection.exec_driver_sql("delete from imported_value where record = ? and field = ?", rows)

    def _taken_out(self, records: Collection[bytes]) -> list[tuple[UUID, str]]:
        places = ", ".join("?" * len(records))
        subjects = tuple(record.hex() for record in records)
        rows = self._connection.exec_driver_sql(f"{_TAKEN} and subject in ({places})", subjects)
        return [(UUID(hex=subject), name) for subject, names in rows for name in json.loads(names)]

    def keep(self, values: Iterable[tuple[UUID, str, str]]) -> None:
        """Remember the fingerprints of (record, field)."""
        rows = [(record.bytes, name, value) for record, name, value in values]
        if rows:
            self._connection.exec_driver_sql("insert or replace into imported_value values (?, ?, ?)", rows)


_TAKEN = (
    "select subject, fields_taken from redaction where json_array_length(fields_taken) > 0 and length(subject) = 32"
    " and subject not glob '*[^0-9a-f]*'"
)
