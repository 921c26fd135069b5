"""The spaces that the server keeps: how one is accepted, locked, and numbered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Insert, Row, Table, select, update
from sqlalchemy.dialects import postgresql, sqlite

from . import tables
from .refusal import Refusal


@dataclass(frozen=True)
class KeptSpace:
    """A space as it stands in the database. `quota` is in bytes; None for no limit of its own."""

    no: int
    id: bytes
    genesis: bytes
    last_number: int
    statements: int
    bytes: int
    quota: int | None


def find_space(connection: Connection, space_id: bytes, *, lock: bool = False) -> KeptSpace | None:
    """The space with this id; with `lock` nobody else numbers anything in it until the transaction ends."""
    query = select(tables.space).where(tables.space.c.id == space_id)
    row = connection.execute(query.with_for_update() if lock else query).first()
    return None if row is None else space_of_row(row)


def find_spaces(connection: Connection, ids: Collection[bytes], *, lock: bool = False) -> dict[bytes, KeptSpace]:
    """Those of the spaces that are here, by their ids; with `lock` as `find_space` does, in the order of their ids."""
    query = select(tables.space).where(tables.space.c.id.in_(sorted(ids))).order_by(tables.space.c.id)
    rows = connection.execute(query.with_for_update() if lock else query)
    return {bytes(row.id): space_of_row(row) for row in rows}


def space_of_row(row: Row[Any]) -> KeptSpace:
    """A whole row of the table of spaces, as it is used."""
    return KeptSpace(row.no, bytes(row.id), bytes(row.genesis), row.last_number, row.statements, row.bytes, row.quota)


def the_space(connection: Connection, space_id: bytes, *, lock: bool = False) -> KeptSpace:
    """The space with this id; raises `Refusal` 404. A device that may not see it is told the same."""
    space = find_space(connection, space_id, lock=lock)
    if space is None:
        raise Refusal(404, "unknown_space")
    return space


def begin_space(connection: Connection, space_id: bytes, genesis: bytes, creator: bytes) -> None:
    """Keep a new space; the caller has checked that it may be accepted. A concurrent beginning is no error."""
    counts = {"last_number": 0, "statements": 0, "bytes": 0, "quota": None}
    row = {"id": space_id, "genesis": genesis, "creator": creator, **counts}
    connection.execute(on_conflict_do_nothing(connection, tables.space), row)


def on_conflict_do_nothing(connection: Connection, table: Table) -> Insert:
    """An insert into `table` that passes over rows which are there already."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def advance(connection: Connection, space: KeptSpace, *, number: int, statements: int, added: int) -> None:
    """After blobs were added to a locked space: its newest number, how many statements are new, bytes added."""
    connection.execute(
        update(tables.space)
        .where(tables.space.c.no == space.no)
        .values(last_number=number, statements=space.statements + statements, bytes=space.bytes + added)
    )
