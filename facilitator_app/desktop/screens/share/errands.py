"""Long pieces of work one after another that a person can pause: each stops after the whole step it is in, and begins
again where it stands, so that nothing waits inside a worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal, SignalInstance

from facilitator_app.progress import Progress

from ...jobs import Job, Jobs, Lane


class Standing(Enum):
    """Whether there is anything to do, and whether it goes on."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True)
class Errand:
    """One piece of work, by the key that names it."""

    key: object
    work: Callable[[Progress], object]


class Errands(QObject):
    """`began`, `progressed`, `succeeded` and `refused` carry the key of the errand; `moved` when the standing is
    another, `ended` when nothing is left to do."""

    began = Signal(object)
    progressed = Signal(object, object, object)
    succeeded = Signal(object, object)
    refused = Signal(object, object)
    moved = Signal()
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._left: deque[Errand] = deque()
        self._job: Job | None = None
        self.standing = Standing.IDLE

    def start(self, *errands: Errand) -> None:
        """Do these after what is still to do."""
        self._left.extend(errands)
        if self.standing is Standing.IDLE and self._left:
            self._stand(Standing.RUNNING)
            self._next()

    def pause(self) -> None:
        """Rest after the whole step under way, or go on."""
        if self.standing is Standing.RUNNING:
            self._stand(Standing.PAUSED)
            if self._job is not None:
                self._job.cancel()
        elif self.standing is Standing.PAUSED:
            self._stand(Standing.RUNNING)
            if self._job is None:
                self._next()

    def cancel(self) -> None:
        """Do nothing more; whole steps that were done stay done."""
        self._left.clear()
        if self._job is not None:
            self._job.cancel()
        else:
            self._end()

    def _next(self) -> None:
        if not self._left:
            self._end()
            return
        errand = self._left[0]
        self.began.emit(errand.key)
        job = self._job = self._jobs.run(errand.work, Lane.OTHER)
        job.progressed.connect(lambda done, total: self.progressed.emit(errand.key, done, total))
        job.succeeded.connect(lambda made: self._done(errand, made, self.succeeded))
        job.refused.connect(lambda error: self._done(errand, error, self.refused))
        job.crashed.connect(lambda error: self._done(errand, error, self.refused))
        job.finished.connect(self._finished)

    def _done(self, errand: Errand, made: object, told: SignalInstance) -> None:
        if self._left and self._left[0] is errand:
            self._left.popleft()
        told.emit(errand.key, made)

    def _finished(self) -> None:
        self._job = None
        if not self._left:
            self._end()
        elif self.standing is Standing.RUNNING:
            self._next()

    def _end(self) -> None:
        if self.standing is not Standing.IDLE:
            self._stand(Standing.IDLE)
            self.ended.emit()

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self.moved.emit()
