"""Writes the rows of records, many of one type at a time, and tells which ones their table refuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

import sqlcipher3.dbapi2 as sqlcipher

from ...domain.records import Record, record_types
from ...wire.entry import Scalar
from ..disk.statements import Statements

Row: TypeAlias = tuple[bytes, dict[str, Scalar]]
"""A whole row: the space of the record, and all its fields."""


class Shape:
    """What must be known of a type of record to write its rows."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.table = kind.__tablename__
        self.names = kind.fields()
        self.words = kind.searchable
        self.indexed = frozenset(("process_id", "key", *kind.searchable))
        columns = kind.__table__.columns
        listed = ", ".join(f'"{name}"' for name in ("id", "space", *self.names))
        self.into = f'into "{self.table}" ({listed}) values ({", ".join("?" * (len(self.names) + 2))})'
        choices = {name: columns[name].info.get("choices") for name in self.names}
        self.choices = {name: frozenset(values) for name, values in choices.items() if values is not None}

    def kept(self, values: dict[str, Any]) -> dict[str, Any]:
        """`values` as the table keeps them: ``~value`` stands for one that a newer version added to a choice."""
        for name, known in self.choices.items():
            value = values.get(name)
            if isinstance(value, str) and value not in known:
                values[name] = f"~{value}"
        return values


@lru_cache(None)
def shape_of(kind: type[Record]) -> Shape:
    """The shape of a type of record."""
    return Shape(kind)


def shape_named(name: str) -> Shape | None:
    """The shape of the type of record with this name in the log; None where this version knows none."""
    kind = record_types().get(name)
    return None if kind is None else shape_of(kind)


class RecordRows:
    """The tables of records over one connection, inside one transaction."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def read(self, shape: Shape, record: bytes, names: Iterable[str]) -> dict[str, Scalar]:
        """Some fields of a row; each None where there is no row."""
        names = tuple(names)
        columns = ", ".join(f'"{name}"' for name in names)
        row = self._sql.first(f'select {columns} from "{shape.table}" where id = ?', (record,))
        return dict(zip(names, row or (None,) * len(names), strict=True))

    def remove(self, shape: Shape, records: Iterable[bytes]) -> None:
        """Remove the rows of `records`."""
        self._sql.many(f'delete from "{shape.table}" where id = ?', ((record,) for record in records))

    def put(self, shape: Shape, rows: Mapping[bytes, Row], *, new: bool) -> set[bytes]:
        """Write whole rows: record to space and all fields. Returns the records whose values the table refuses.

        `new` says that there are no such rows yet: to be ready for one costs three times as much as to write one.
        """
        values = {record: (record, space, *fields.values()) for record, (space, fields) in rows.items()}
        again = f"insert or replace {shape.into}"
        return self._try(f"insert {shape.into}" if new else again, values, again)

    def change(self, shape: Shape, rows: Mapping[bytes, dict[str, Scalar]]) -> set[bytes]:
        """Write some fields of rows that are there. Returns the records whose values the table refuses."""
        alike: dict[tuple[str, ...], dict[bytes, tuple[Scalar, ...]]] = {}
        for record, fields in rows.items():
            alike.setdefault(tuple(fields), {})[record] = (*fields.values(), record)
        refused: set[bytes] = set()
        for names, values in alike.items():
            settings = ", ".join(f'"{name}" = ?' for name in names)
            sql = f'update "{shape.table}" set {settings} where id = ?'
            refused |= self._try(sql, values, sql)
        return refused

    def _try(self, sql: str, rows: Mapping[bytes, tuple[Scalar, ...]], again: str) -> set[bytes]:
        """Write `rows` together; where one is refused, each by itself with `again`, for those before it are written."""
        try:
            self._sql.many(sql, rows.values())
        except sqlcipher.IntegrityError:
            return {record for record, values in rows.items() if not self._accepts(again, values)}
        return set()

    def _accepts(self, sql: str, values: tuple[Scalar, ...]) -> bool:
        try:
            self._sql.run(sql, values)
        except sqlcipher.IntegrityError:
            return False
        return True
