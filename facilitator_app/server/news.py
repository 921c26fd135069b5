"""Tells who waits that a space has more: at once where this process wrote it, within a second where another did.

However many wait, one look serves them all: once a second at the spaces of all, and at what was just written.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from sqlalchemy import Connection, select

from . import tables

Newest: TypeAlias = dict[bytes, int]
"""The number of the newest blob of each space."""
Look: TypeAlias = Callable[[Callable[[Connection], Newest]], Awaitable[Newest]]
"""Runs a query on a thread of its own."""
LOOK_EVERY = 1.0
"""Seconds between two looks for what other processes wrote; only while somebody waits."""
_ASKED_AT_ONCE = 5_000
"""Spaces in one question; databases have a limit of some 30,000."""


@dataclass(eq=False)
class _Waiting:
    """A request that waits: what it knows, and what it is told."""

    known: Newest
    told: asyncio.Future[Newest]

    def hear(self, newest: Newest) -> None:
        """Tell it what is not as it knows, if anything is."""
        more = {space: newest[space] for space, number in self.known.items() if newest.get(space, number) != number}
        if more and not self.told.done():
            self.told.set_result(more)


class News:
    """The waiting requests of this process."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._waiting: dict[bytes, set[_Waiting]] = defaultdict(set)
        self._written: set[bytes] = set()
        self._called = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None
        self.waiting = 0

    def announce(self, space: bytes) -> None:
        """Something was written to `space` by this process."""
        if space in self._waiting:
            self._written.add(space)
            self._called.set()

    async def newer_than(self, known: Newest, seconds: float) -> Newest:
        """The newest numbers of the spaces that are not as in `known`, as soon as there are any, or {} in time.

        A device that knows more than there is must hear of it: what it read is not what is here now.
        """
        waiting = _Waiting(known, asyncio.get_running_loop().create_future())
        for space in known if seconds else ():  # from now on, so that nothing is written unheard in between
            self._waiting[space].add(waiting)
        self.waiting += 1
        try:
            waiting.hear(await self._look(lambda connection: newest_numbers(connection, known)))
            if not seconds:
                return waiting.told.result() if waiting.told.done() else {}
            if self._looking is None or self._looking.done():
                self._looking = asyncio.create_task(self._keep_looking())
            with suppress(TimeoutError):
                return await asyncio.wait_for(waiting.told, seconds)
            return {}
        finally:
            self.waiting -= 1
            self._forget(waiting)
            if waiting.told.done() and not waiting.told.cancelled():
                waiting.told.exception()  # read, or it would be logged as if nobody had been told

    def _forget(self, waiting: _Waiting) -> None:
        for space in waiting.known.keys() & self._waiting.keys():
            self._waiting[space].discard(waiting)
            if not self._waiting[space]:
                del self._waiting[space]

    async def _keep_looking(self) -> None:
        """Look as long as anybody waits; where that fails, all who wait are told so."""
        loop = asyncio.get_running_loop()
        due = loop.time() + LOOK_EVERY
        try:
            while self._waiting:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._called.wait(), max(0.0, due - loop.time()))
                self._called.clear()
                written, self._written = self._written, set()
                if loop.time() < due:
                    await self._tell(written)
                    continue
                await self._tell(self._waiting)
                due = loop.time() + LOOK_EVERY
        except Exception as error:
            for waiting in {each for those in self._waiting.values() for each in those}:
                if not waiting.told.done():
                    waiting.told.set_exception(error)

    async def _tell(self, spaces: Iterable[bytes]) -> None:
        asked = list(spaces)
        for at in range(0, len(asked), _ASKED_AT_ONCE):
            some = asked[at : at + _ASKED_AT_ONCE]
            newest = await self._look(partial(newest_numbers, spaces=some))
            for waiting in {each for space in newest for each in self._waiting.get(space, ())}:
                waiting.hear(newest)


def newest_numbers(connection: Connection, spaces: Collection[bytes]) -> Newest:
    """The number of the newest blob in each of `spaces` that is kept here."""
    query = select(tables.space.c.id, tables.space.c.last_number).where(tables.space.c.id.in_(list(spaces)))
    return {bytes(row.id): row.last_number for row in connection.execute(query)}
