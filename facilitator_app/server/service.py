"""What every request works with: the database, the writer, the readers' threads, who may do what, and the news."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TypeVar
from weakref import WeakValueDictionary

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from ..clock import Clock
from .access import Access
from .database import READERS, is_full
from .devices import device_key, note_seen
from .hours import day, hour
from .identity import ServerIdentity, read_identity
from .membership import Judged, Stating, judge, take_statements
from .news import News
from .pushes import Push, take_pushes
from .refusal import Busy, Refusal, Unjudged
from .room import leave_room, take_room
from .spaces import the_space
from .writer import Writer

Result = TypeVar("Result")
MOST_TRIES = 20
"""Times that something is tried while others change who is in its space."""
LOOKED_UP_FOR = 5
"""Seconds for which a process believes what it read of the key of the tokens, which hardly ever changes."""


class Service:
    """One process of the server. Everything that must survive it is in the database."""

    def __init__(self, engine: Engine, clock: Clock, space_quota: int | None = None) -> None:
        self.engine = engine
        self.clock = clock
        self.access = Access(space_quota)
        self.writer = Writer(engine)
        self.news = News(self.read)
        self.answers: dict[int, int] = {}
        self._identity: tuple[int, ServerIdentity] | None = None
        self._devices: dict[bytes, tuple[bytes, int]] = {}
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._judge = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._turns: WeakValueDictionary[bytes, asyncio.Lock] = WeakValueDictionary()

    async def identity(self) -> ServerIdentity:
        """Who this server is to devices, and the key of its tokens; asked of the database again every few seconds."""
        if self._identity is None or self._identity[0] < self.now() - LOOKED_UP_FOR:
            self._identity = (self.now(), await self.read(read_identity))
        return self._identity[1]

    async def known_device(self, device: bytes) -> bytes | None:
        """The key of a device by its id; noted as seen today when it is first asked for. None for a stranger."""
        today = day(self.clock)
        known = self._devices.get(device)
        if known is not None and known[1] == today:
            return known[0]
        key = await self.read(lambda connection: device_key(connection, device))
        if key is not None:
            with suppress(OperationalError):  # a full disk goes on handing out: who was here can be noted another day
                await self.write(b"", lambda connection: note_seen(connection, device, today))
            self._devices[device] = (key, today)
        return key

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """What `work` reads, on a thread of its own."""
        return await self._on(self._readers, work)

    async def read_in_log(self, log: bytes, work: Callable[[Connection], Result]) -> tuple[bytes, Result]:
        """The id of the log as it stands, and what `work` reads under it; `log` is the reader's own, if it has any.

        Asked of the database every time: a process that believed an old id would hand out cursors that mean nothing.
        Raises `Refusal` 410 where the reader's log is another.
        """

        def look(connection: Connection) -> tuple[bytes, Result]:
            log_id = read_identity(connection).log_id
            if log not in (b"", log_id):
                raise Refusal(410, "other_log")
            return log_id, work(connection)

        return await self.read(look)

    async def write(self, key: bytes, work: Callable[[Connection], Result], weight: int = 0) -> Result:
        """What `work` returns once what it wrote is durable; `key` is the space it changes. Raises `Busy`."""
        return await self._once_judged(lambda: self.writer.submit(key, work, weight))

    async def push(self, push: Push) -> list[int]:
        """The number of each blob once all are durable. Raises `Busy`, and `Refusal` as `take_pushes` says."""
        weight = sum(map(len, push.blobs))
        return await self._once_judged(
            lambda: self.writer.submit_joined(push.space, self._take_pushes, push, weight)
        )

    async def state(self, stating: Stating) -> list[int]:
        """The number of each statement once all are durable. Raises `Busy`, and what `judge` raises.

        They are judged by a thread of its own, of each device one request after the other: whoever sends thousands
        waits for themselves. Nobody's push and nobody's reading does.
        """
        async with self._turns.setdefault(stating.device, asyncio.Lock()):
            for _ in range(MOST_TRIES):
                judged = await self._on(self._judge, lambda connection: judge(connection, self.access, stating))
                numbers = await self.write(stating.begun.space, self._taking(judged), sum(map(len, judged.new)))
                if numbers is not None:
                    count = judged.count + len(judged.new)
                    self.access.remember(stating.begun.space, count, judged.membership)
                    return numbers
        raise Busy

    async def has_room(self) -> bool:
        """Whether what is handed in can be kept: after it could not, that is tried."""
        if not self.writer.is_full:
            return True
        try:
            await self.write(b"", take_room, weight=1)
            await self.write(b"", leave_room)
        except OperationalError as error:
            if is_full(error):
                return False
            raise
        return True

    def now(self) -> int:
        """Seconds since 1970-01-01 UTC by the server's clock."""
        return self.clock.now_ms() // 1000

    def stop(self) -> None:
        """Write what was accepted, and end the threads."""
        self.writer.stop()
        self._judge.shutdown(wait=True)
        self._readers.shutdown(wait=True)

    def _take_pushes(self, connection: Connection, pushes: Sequence[Push]) -> Sequence[list[int] | Refusal]:
        return take_pushes(connection, self.access, pushes)

    def _taking(self, judged: Judged) -> Callable[[Connection], list[int] | None]:
        return lambda connection: take_statements(connection, judged, hour(self.clock))

    async def _once_judged(self, submit: Callable[[], Future[Result]]) -> Result:
        """What comes of a job for the writer, which is handed in again once a membership that it needs is known."""
        for _ in range(MOST_TRIES):
            try:
                return await asyncio.wrap_future(submit())
            except Unjudged as unjudged:
                await self.read(partial(self._learn, space=unjudged.space))
        raise Busy

    def _learn(self, connection: Connection, space: bytes) -> None:
        """Evaluate the membership of a space, where it is not remembered."""
        self.access.membership(connection, the_space(connection, space))

    async def _on(self, threads: Executor, work: Callable[[Connection], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(threads, self._reading, work)

    def _reading(self, work: Callable[[Connection], Result]) -> Result:
        with self.engine.connect() as connection:
            return work(connection)
