"""Runs long work off the window, and brings its progress and its end back into the thread of the window."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator_app.errors import FacilitatorError, Stopped
from facilitator_app.progress import Progress

if TYPE_CHECKING:  # the database is imported after the window is painted
    from facilitator_app.store.log.transaction import Transaction
    from facilitator_app.store.vault import Vault

_SECONDS_BETWEEN_REPORTS = 0.05
_LET_IN_SECONDS = 0.0001
"""After how long a worker that computes lets the window in. The window asks for the interpreter a dozen times for one
event, and by default would wait five milliseconds each time; a screen of twenty buttons asks two hundred times."""


class Lane(Enum):
    """Who does the work: the vault has one worker, so its transactions never wait for each other, and screens are read
    by one that nothing long ever holds up."""

    VAULT = "vault"
    OTHER = "other"
    SCREENS = "screens"


class Job(QObject):
    """One piece of work under way; its signals are emitted in the thread of the window alone.

    `refused` carries a `FacilitatorError`, `crashed` any other exception; work that a person stopped
    emits nothing but `finished`.
    """

    progressed = Signal(object, object)
    succeeded = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self.running = True
        self._told_by: Callable[[FacilitatorError], None] | None = None
        self.intention: UUID | None = None  # what it wrote, once it succeeded: the id by which it can be undone

    def told_by(self, tell: Callable[[FacilitatorError], None]) -> None:
        """Have a refusal told by `tell`, and no longer by who said so before: a form that stands tells it itself."""
        if self._told_by is None:
            self.refused.connect(self._tell)
        self._told_by = tell

    def _tell(self, error: FacilitatorError) -> None:
        assert self._told_by is not None
        self._told_by(error)

    def then(self, go_on: Callable[[Any], Job]) -> Job:
        """This and what `go_on` begins with its answer, as one job: it succeeds with the answer of the second."""
        whole, second = Job(self.parent()), list[Job]()

        def follow(answer: object) -> None:
            job = go_on(answer)
            second.append(job)
            for heard, told in ((job.succeeded, whole.succeeded), (job.refused, whole.refused)):
                heard.connect(told)
            job.crashed.connect(whole.crashed)
            job.finished.connect(end)

        def end() -> None:
            whole.running = False
            whole.finished.emit()
            whole.deleteLater()

        self.succeeded.connect(follow)
        self.refused.connect(whole.refused)
        self.crashed.connect(whole.crashed)
        self.finished.connect(lambda: None if second else end())
        return whole

    def cancel(self) -> None:
        """Ask the work to stop after the whole step it is in."""
        self._cancelled.set()

    @property
    def cancelled(self) -> Event:
        """Set once somebody asked to stop."""
        return self._cancelled


@dataclass(frozen=True)
class _News:
    job: Job
    kind: str
    payload: tuple[object, ...] = ()


class Jobs(QObject):
    """Lives in the thread of the window; workers reach it by a queued signal and by nothing else."""

    _arrived = Signal(object)
    crashed = Signal(object)

    def __init__(self, others: int = 3) -> None:
        super().__init__()
        self._lanes: dict[Lane, Executor] = {
            Lane.VAULT: ThreadPoolExecutor(1, thread_name_prefix="vault"),
            Lane.OTHER: ThreadPoolExecutor(others, thread_name_prefix="job"),
            Lane.SCREENS: ThreadPoolExecutor(1, thread_name_prefix="screens"),
        }
        sys.setswitchinterval(_LET_IN_SECONDS)
        self._running: set[Job] = set()
        self._others: dict[Job, Future[None]] = {}
        self._ending = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[Progress], object], lane: Lane = Lane.VAULT) -> Job:
        """Start `work`; it is given a `Progress` and must never wait for a person."""
        job = Job(self)
        if self._ending:
            job.cancel()
        self._running.add(job)
        future = self._lanes[lane].submit(self._work, job, work)
        if lane is Lane.OTHER:
            self._others[job] = future
        return job

    def run_last(self, work: Callable[[Progress], object]) -> Job:
        """Start `work` when the vault has done what was asked of it, and all else has stopped after the whole step it
        is in, as when the workspace is closed. What a clock or a change asks for after it is never begun."""
        others = dict(self._others)
        for job in others:
            job.cancel()

        def last(progress: Progress) -> object:
            wait(others.values())
            return work(progress)

        job = self.run(last)
        self._ending = True
        return job

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return bool(self._running)

    def close(self) -> None:
        """Ask everything to stop, drop what has not begun and wait for what has."""
        for job in self._running:
            job.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Job, work: Callable[[Progress], object]) -> None:
        progress = _ReportsToTheWindow(job, self._arrived.emit)
        try:
            progress.stop_if_cancelled()
            made = work(progress)
            if isinstance(made, _Written):
                job.intention, made = made.intention, made.made
            news = _News(job, "succeeded", (made,))
        except Stopped:
            news = _News(job, "stopped")
        except FacilitatorError as error:
            news = _News(job, "refused", (error,))
        except BaseException as error:  # a worker must bring every failure home, or the job never ends
            news = _News(job, "crashed", (error,))
        progress.flush()
        self._arrived.emit(news)

    @Slot(object)
    def _deliver(self, news: _News) -> None:
        job = news.job
        if news.kind == "progressed":
            if not job.cancelled.is_set():
                job.progressed.emit(*news.payload)
            return
        job.running = False
        self._running.discard(job)
        self._others.pop(job, None)
        if news.kind != "stopped":
            getattr(job, news.kind).emit(*news.payload)
        if news.kind == "crashed":
            self.crashed.emit(*news.payload)
        job.finished.emit()
        job.deleteLater()


class Records:
    """The records of the open workspace, read and written on the worker of the vault alone."""

    def __init__(self, jobs: Jobs, vault: Vault) -> None:
        self._jobs, self._vault = jobs, vault

    def read(self, question: Callable[[Transaction], object]) -> Job:
        """Ask `question` of a view of the vault; its answer, frozen, comes by `succeeded`."""

        def work(_progress: Progress) -> object:
            with self._vault.read() as tx:
                return question(tx)

        return self._jobs.run(work)

    def write(self, origin: str, intention: Callable[[Transaction], object]) -> Job:
        """Carry out one `intention` in one transaction; `origin` names the form that asked."""

        def work(_progress: Progress) -> object:
            with self._vault.begin(origin) as tx:
                made = intention(tx)
            return _Written(made, tx.intention)

        return self._jobs.run(work)

    def on_vault(self, work: Callable[[Vault], object]) -> Job:
        """Do what begins transactions of its own, as what also empties the disk's own log."""
        return self._jobs.run(lambda _progress: work(self._vault))


@dataclass(frozen=True)
class _Written:
    """What an intention returned, and the id under which the log keeps it."""

    made: object
    intention: UUID | None


class _ReportsToTheWindow:
    """`Progress` that sends at most twenty reports a second, and always the last one."""

    def __init__(self, job: Job, send: Callable[[_News], None]) -> None:
        self._job = job
        self._send = send
        self._last = 0.0
        self._kept: _News | None = None

    def report(self, done: int, total: int | None = None) -> None:
        self._kept = _News(self._job, "progressed", (done, total))
        if time.monotonic() - self._last >= _SECONDS_BETWEEN_REPORTS:
            self.flush()

    def stop_if_cancelled(self) -> None:
        if self._job.cancelled.is_set():
            raise Stopped

    def flush(self) -> None:
        if self._kept is not None:
            self._send(self._kept)
            self._kept = None
            self._last = time.monotonic()
