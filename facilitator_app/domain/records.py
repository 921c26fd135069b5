"""What every record has: an id, the space it lives in, its process and its key; and the register of record types."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from .columns import Id, checks

LOCAL_COLUMNS = frozenset({"id", "space"})
"""Columns that are not fields of a change: the id names the record, the space follows from the entry."""


class Base(DeclarativeBase):
    """The declarative base of all records."""

    metadata = MetaData()


class Record(Base):
    """A record of a dialogue, a projection of the change log; it never leaves its transaction.

    `searchable` names the fields whose words are found by search; `last_writer_wins` the few fields where a
    concurrent write is no conflict (sync.md, 9). `personal` records travel in salted entries, so that what was redacted
    cannot be guessed from its hash. What the `settled` fields of a record were created with stays: no later write
    counts, and neither does a deletion of a record that has any. `key_prefix` begins the key of a record that was
    given none.
    """

    __abstract__ = True

    searchable: ClassVar[tuple[str, ...]] = ()
    last_writer_wins: ClassVar[frozenset[str]] = frozenset()
    personal: ClassVar[bool] = False
    settled: ClassVar[frozenset[str]] = frozenset()
    key_prefix: ClassVar[str] = "r"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True, sort_order=-4)
    space: Mapped[bytes] = mapped_column(nullable=False, sort_order=-3)
    process_id: Mapped[UUID | None] = mapped_column(Id, nullable=True, index=True, sort_order=-2)
    key: Mapped[str | None] = mapped_column(
        Text, nullable=True, sort_order=-1, info={"rule": ("key", "length({0}) between 1 and 200")}
    )

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        table = cls.__table__
        assert isinstance(table, Table)
        table.dialect_options["sqlite"]["strict"] = True
        table.dialect_options["sqlite"]["with_rowid"] = False  # ids grow with time: one tree to write, not two
        for check in checks(cls.__tablename__, table.columns):
            table.append_constraint(check)

    @classmethod
    @lru_cache(None)
    def fields(cls) -> tuple[str, ...]:
        """The names of the fields that changes carry, in the order of the table."""
        return tuple(column.name for column in cls.__table__.columns if column.name not in LOCAL_COLUMNS)


def record_types() -> dict[str, type[Record]]:
    """Every type of record by its name in the log, which is its table's name."""
    return _types_among(len(Base.metadata.tables))


@lru_cache(1)
def _types_among(_tables: int) -> dict[str, type[Record]]:
    """Every transaction asks, and going through all mappers takes a millisecond; modules that are read add tables."""
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
