"""Runs plain SQL on the driver's connection of a transaction: the log and its projection write a dozen rows for each
note, and a third of a note's time went into building result objects around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NoReturn

from sqlalchemy import Connection

from .database import explained

Row = tuple[Any, ...]


class Statements:
    """The driver's connection, inside the transaction that `connection` is in."""

    def __init__(self, connection: Connection) -> None:
        if not connection.in_transaction():
            connection.begin()
        driver = connection.connection.driver_connection
        assert driver is not None
        self._driver = driver

    def run(self, sql: str, values: Iterable[Any] = ()) -> int:
        """Run a statement that writes; the row id of what it inserted."""
        row: int = self._cursor(sql, values).lastrowid
        return row

    def many(self, sql: str, rows: Iterable[Iterable[Any]]) -> None:
        """Run a statement that writes once for each of `rows`; without any it is not even prepared."""
        left = iter(rows)
        for first in left:
            try:
                self._driver.executemany(sql, chain((first,), left))
            except self._driver.Error as error:
                self._tell(error)

    def all(self, sql: str, values: Iterable[Any] = ()) -> list[Row]:
        """Every row that a query finds."""
        rows: list[Row] = self._cursor(sql, values).fetchall()
        return rows

    def each(self, sql: str, values: Iterable[Any] = ()) -> Iterator[Row]:
        """The rows that a query finds, as they are read; nothing else may be written meanwhile."""
        rows: Iterator[Row] = self._cursor(sql, values)
        return rows

    def first(self, sql: str, values: Iterable[Any] = ()) -> Row | None:
        """The first row that a query finds."""
        row: Row | None = self._cursor(sql, values).fetchone()
        return row

    def value(self, sql: str, values: Iterable[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        row = self.first(sql, values)
        return None if row is None else row[0]

    def _cursor(self, sql: str, values: Iterable[Any]) -> Any:
        try:
            return self._driver.execute(sql, tuple(values))
        except self._driver.Error as error:
            self._tell(error)

    def _tell(self, error: Exception) -> NoReturn:
        meaning = explained(error)
        if meaning is error:
            raise error
        raise meaning from error
