"""The open vault: the only place where transactions begin, and where commits are announced."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import StatementError

from ..clock import Clock, SystemClock
from .disk.database import writing
from .log.announcement import Changed, Listener
from .log.author import Author
from .log.entries import Log
from .log.hybrid_clock import started_clock
from .log.refusals import refusal
from .log.space_members import SpaceMembers
from .log.states import FieldSets
from .log.transaction import Transaction


class Vault:
    """An encrypted database that is open, with who writes in it."""

    def __init__(
        self,
        engine: Engine,
        author: Author,
        clock: Clock | None = None,
        randomness: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.engine = engine
        self.author = author
        self.clock = clock or SystemClock()
        self._random = randomness
        self._listeners: list[Listener] = []
        self._writing = writing(engine)
        self._field_sets = FieldSets()
        self._members = SpaceMembers()
        self._one_writer = threading.Lock()
        with engine.connect() as connection:
            self._hybrid = started_clock(self.clock, author.device, Log(connection).last_clocks())

    @contextmanager
    def begin(self, origin: str) -> Iterator[Transaction]:
        """One transaction for one intention: commits and announces at the end, rolls back on any exception.

        `origin` names who asks. Raises `Refused` for what the database itself refuses, `StorageFailed` where
        the disk is full or cannot be written, `Damaged` where the file fails verification.
        """
        with self._one_writer, self._writing.connect() as connection:
            transaction = self._transaction(connection, origin, self._field_sets, self._members)
            try:
                yield transaction
                changed = transaction.finish()
                connection.commit()
            except BaseException as error:
                connection.rollback()
                self._field_sets.forget()
                self._members.forget()
                if isinstance(error, StatementError | sqlcipher.Error):
                    raise refusal(error) from error
                raise
            finally:
                transaction.close()
        if changed.records:
            self._announce(changed)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A consistent view to query; nothing written in it is kept."""
        with self.engine.connect() as connection:
            transaction = self._transaction(connection, "read", FieldSets(), SpaceMembers())
            try:
                yield transaction
            finally:
                connection.rollback()
                transaction.close()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every commit that changed a record, on the thread that committed."""
        self._listeners.append(listener)

    def _announce(self, changed: Changed) -> None:
        for listener in self._listeners:
            listener(changed)

    def _transaction(
        self, connection: Connection, origin: str, field_sets: FieldSets, members: SpaceMembers
    ) -> Transaction:
        return Transaction(connection, self.author, self.clock, self._hybrid, self._random, origin, field_sets, members)
