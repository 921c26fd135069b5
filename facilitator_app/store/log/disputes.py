"""Which fields of given records hold concurrent values that nobody has chosen between yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection

RESURFACED = ""
"""Stands for a whole record: one person deleted it while another edited it."""

_AT_ONCE = 500


def disputed_fields(connection: Connection, records: Collection[UUID]) -> dict[UUID, tuple[str, ...]]:
    """The disputed fields of each of `records` that has any; `RESURFACED` names the record as a whole."""
    found: dict[UUID, list[str]] = {}
    for ids in _batches(records):
        places = ", ".join("?" * len(ids))
        rows = connection.exec_driver_sql(
            "select r.id, c.field from conflict c join record_state r on r.no = c.record_no"
            f" where r.id in ({places})"
            " union all select r.id, '' from irregular_state i join record_state r on r.no = i.record_no"
            f" where i.kind = 'resurfaced' and r.id in ({places}) order by 1, 2",
            (*ids, *ids),
        )
        for record, name in rows:
            found.setdefault(UUID(bytes=record), []).append(name)
    return {record: tuple(names) for record, names in found.items()}


def _batches(records: Iterable[UUID]) -> Iterator[list[bytes]]:
    ids = (record.bytes for record in records)
    while batch := list(islice(ids, _AT_ONCE)):
        yield batch
