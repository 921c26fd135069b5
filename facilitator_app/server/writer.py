"""One thread writes for the whole process and commits what waits together: an acknowledgement means durable.

Group commit makes pushes many times as fast as a commit each, and one writer per process leaves no lock to wait
for inside it. Jobs of several processes meet at the locked rows of their spaces.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from ..errors import FacilitatorError
from .database import is_full, transaction
from .refusal import Busy, Refusal

Result = TypeVar("Result")
Item = TypeVar("Item")
Work: TypeAlias = Callable[[Connection], Result]
JointWork: TypeAlias = Callable[[Connection, Sequence[Item]], "Sequence[Result | Refusal]"]
"""Does many items at once, in their order: a result for each, or why it is refused (then it wrote nothing for it)."""
MOST_TOGETHER = 400
_A_MOMENT = 0.002
"""Seconds that a job waits for others to share its commit, where there were others the last time."""
MOST_WAITING_BYTES = 256 * 1024 * 1024
LONGEST_WAIT = 30.0
"""Seconds that a job may have waited before new ones are asked to come back later."""


@dataclass
class _Job(Generic[Result]):
    """What is to be done; the key of the space it locks, so that all processes lock in one order; its weight.

    `work` takes `item` together with those of other jobs that have the same work.
    """

    work: JointWork[Any, Result]
    item: Any
    key: bytes
    weight: int
    future: Future[Result]


class Writer:
    """The thread that writes; `stop` lets it finish what was accepted."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._queue: queue.Queue[_Job[Any] | None] = queue.Queue()
        self._waiting_bytes = 0
        self._oldest = 0.0
        self.is_full = False
        """Whether the last thing of any weight that was to be written found no room."""
        self._counting = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, key: bytes, work: Work[Result], weight: int = 0) -> Future[Result]:
        """Have `work` done in a transaction; the future is done once that is durable.

        `key` is the id of the space it changes, `weight` the bytes it holds in memory. Raises `Busy`.
        """
        return self._accept(_Job(_one_by_one, work, key, weight, Future()))

    def submit_joined(self, key: bytes, work: JointWork[Item, Result], item: Item, weight: int = 0) -> Future[Result]:
        """Have `work` done for `item` together with all other items that wait for it; else as `submit`."""
        return self._accept(_Job(work, item, key, weight, Future()))

    def waiting_bytes(self) -> int:
        """Bytes accepted and not yet durable."""
        return self._waiting_bytes

    def stop(self) -> None:
        """Write what was accepted, then end."""
        self._queue.put(None)
        self._thread.join()

    def is_late(self) -> bool:
        """Whether something has waited longer than is good."""
        return bool(self._oldest) and time.monotonic() - self._oldest > LONGEST_WAIT

    def _accept(self, job: _Job[Result]) -> Future[Result]:
        with self._counting:
            if self._waiting_bytes + job.weight > MOST_WAITING_BYTES or self.is_late():
                raise Busy
            self._waiting_bytes += job.weight
            self._oldest = self._oldest or time.monotonic()
        self._queue.put(job)
        return job.future

    def _run(self) -> None:
        jobs: list[_Job[Any]] = []
        while (first := self._queue.get()) is not None:
            if len(jobs) > 1:  # more are on their way: half as many commits, and half the work of each
                time.sleep(_A_MOMENT)
            jobs, last = self._gather(first)
            for alike in _alike(jobs):
                self._together(alike)
            with self._counting:
                self._waiting_bytes -= sum(job.weight for job in jobs)
                self._oldest = time.monotonic() if self._queue.qsize() else 0.0
            if last:
                break
        self._hang_up()

    def _gather(self, first: _Job[Any]) -> tuple[list[_Job[Any]], bool]:
        jobs = [first]
        while len(jobs) < MOST_TOGETHER:
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
        return jobs, False

    def _together(self, jobs: list[_Job[Any]], *, again: bool = True) -> None:
        """Do `jobs` of the same work in one transaction; where that fails as a whole, each in one of its own.

        Where the connection turns out to be lost they are done again over a new one: every work may be done twice,
        for devices repeat themselves as well.
        """
        try:
            connection = self._connected()
        except Exception as error:  # without a database there is no use in trying each of them
            _fail(jobs, error)
            return
        try:
            with transaction(connection):
                results = jobs[0].work(connection, [job.item for job in jobs])
        except Exception as error:  # everything was rolled back; nobody has been told anything yet
            if connection.invalidated:
                self._hang_up()
                if again:
                    self._together(jobs, again=False)
                    return
            if len(jobs) == 1:
                self.is_full = self.is_full or is_full(error)
                _fail(jobs, error)
            else:
                for job in jobs:
                    self._together([job])
            return
        self.is_full = self.is_full and not any(job.weight for job in jobs)
        for job, result in zip(jobs, results, strict=True):
            if isinstance(result, Exception):
                job.future.set_exception(result)
            else:
                job.future.set_result(result)

    def _connected(self) -> Connection:
        """The one connection that this thread writes over, opened where there is none."""
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _fail(jobs: list[_Job[Any]], error: Exception) -> None:
    for job in jobs:
        job.future.set_exception(error)


def _alike(jobs: list[_Job[Any]]) -> list[list[_Job[Any]]]:
    """The jobs by the work they ask for, each group in the order of the spaces that it locks."""
    groups: dict[JointWork[Any, Any], list[_Job[Any]]] = {}
    for job in sorted(jobs, key=lambda job: job.key):
        groups.setdefault(job.work, []).append(job)
    return list(groups.values())


def _one_by_one(connection: Connection, works: Sequence[Work[Any]]) -> list[Any]:
    """What each returns, or why it refuses; what a refused one had written by then is taken back."""
    return [_outcome(connection, work) for work in works]


def _outcome(connection: Connection, work: Work[Any]) -> Any:
    saved = connection.begin_nested()
    try:
        result = work(connection)
    except SQLAlchemyError:
        raise
    except (FacilitatorError, Refusal) as refused:
        saved.rollback()
        return refused
    saved.commit()
    return result
