"""Tells who waits that a space has more: at once where this process wrote it, within a second where another did."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import TypeAlias

from sqlalchemy import Connection, select

from . import tables

Newest: TypeAlias = dict[bytes, int]
"""The number of the newest blob of each space."""
Look: TypeAlias = Callable[[Callable[[Connection], Newest]], Awaitable[Newest]]
"""Runs a query on a thread of its own."""
LOOK_EVERY = 1.0
"""Seconds between two looks for what other processes wrote; only while somebody waits."""


class News:
    """The waiting requests of this process."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._written = asyncio.Event()
        self.waiting = 0

    def announce(self) -> None:
        """Something was written by this process."""
        self._written.set()
        self._written = asyncio.Event()

    async def newer_than(self, known: Newest, seconds: float) -> Newest:
        """The newest numbers of the spaces that are not as in `known`, as soon as there are any, or {} in time.

        A device that knows more than there is must hear of it: what it read is not what is here now.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        self.waiting += 1
        try:
            while True:
                written = self._written
                newest = await self._look(lambda connection: newest_numbers(connection, known))
                more = {space: number for space, number in newest.items() if number != known[space]}
                left = until - loop.time()
                if more or left <= 0:
                    return more
                try:
                    await asyncio.wait_for(written.wait(), min(left, LOOK_EVERY))
                except TimeoutError:
                    continue
        finally:
            self.waiting -= 1


def newest_numbers(connection: Connection, spaces: Collection[bytes]) -> Newest:
    """The number of the newest blob in each of `spaces` that is kept here."""
    query = select(tables.space.c.id, tables.space.c.last_number).where(tables.space.c.id.in_(list(spaces)))
    return {bytes(row.id): row.last_number for row in connection.execute(query)}
