"""Writes the rows of records, many of one type at a time, and tells which ones their table refuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from ..domain.records import Record
from ..wire.entry import Scalar
from .statements import Statements


class Shape:
    """What must be known of a type of record to write its rows."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.table = kind.__tablename__
        self.names = kind.fields()
        self.words = kind.searchable
        self.indexed = frozenset(("process_id", "key", *kind.searchable))
        columns = kind.__table__.columns
        choices = {name: columns[name].info.get("choices") for name in self.names}
        self._choices = {name: frozenset(values) for name, values in choices.items() if values is not None}

    def kept(self, values: dict[str, Any]) -> dict[str, Any]:
        """`values` as the table keeps them: ``~value`` stands for one that a newer version added to a choice."""
        for name in self._choices.keys() & values.keys():
            value = values[name]
            if isinstance(value, str) and value not in self._choices[name]:
                values[name] = f"~{value}"
        return values


@lru_cache(None)
def shape_of(kind: type[Record]) -> Shape:
    """The shape of a type of record."""
    return Shape(kind)


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

    def put(self, shape: Shape, rows: Mapping[bytes, tuple[bytes, dict[str, Scalar]]]) -> set[bytes]:
        """Write whole rows: record to space and all fields. Returns the records whose values the table refuses."""
        columns = ", ".join(f'"{name}"' for name in ("id", "space", *shape.names))
        places = ", ".join("?" * (len(shape.names) + 2))
        sql = f'insert or replace into "{shape.table}" ({columns}) values ({places})'
        return self._try(sql, {record: (record, space, *fields.values()) for record, (space, fields) in rows.items()})

    def change(self, shape: Shape, rows: Mapping[bytes, dict[str, Scalar]]) -> set[bytes]:
        """Write some fields of rows that are there. Returns the records whose values the table refuses."""
        alike: dict[tuple[str, ...], dict[bytes, tuple[Scalar, ...]]] = {}
        for record, fields in rows.items():
            alike.setdefault(tuple(fields), {})[record] = (*fields.values(), record)
        refused: set[bytes] = set()
        for names, values in alike.items():
            settings = ", ".join(f'"{name}" = ?' for name in names)
            refused |= self._try(f'update "{shape.table}" set {settings} where id = ?', values)
        return refused

    def _try(self, sql: str, rows: Mapping[bytes, tuple[Scalar, ...]]) -> set[bytes]:
        try:
            self._sql.many(sql, rows.values())
        except sqlcipher.IntegrityError:
            return {record for record, values in rows.items() if not self._accepts(sql, values)}
        return set()

    def _accepts(self, sql: str, values: tuple[Scalar, ...]) -> bool:
        try:
            self._sql.run(sql, values)
        except sqlcipher.IntegrityError:
            return False
        return True
