"""What a screen is given of the open workspace: its records, the look, the language and the door for notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from facilitator_app.clock import Clock
from facilitator_app.progress import Progress

from ..clock_watch import ClockWatch
from ..jobs import Job, Jobs, Lane, Records
from ..languages import Languages
from ..notices import Notices
from ..theme.theme import Theme
from ..undoing import Undoing

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction


@dataclass(frozen=True)
class Desk:
    """Made once, when the workspace opens; handed to every screen and view model."""

    theme: Theme
    records: Records
    jobs: Jobs
    notices: Notices
    languages: Languages
    clock: Clock
    person: str

    @cached_property
    def undoing(self) -> Undoing:
        """What takes back what this person just did; one for all screens."""
        return Undoing(self.records, self.notices)

    @cached_property
    def clock_watch(self) -> ClockWatch:
        """What doubts the clock of this laptop; one for all screens."""
        return ClockWatch(self.records, self.clock)

    def read(self, question: Callable[[Transaction], object]) -> Job:
        """Ask the records; the window tells a refusal, unless a form is there that tells it."""
        return self.told(self.records.read(question))

    def write(self, origin: str, intention: Callable[[Transaction], object]) -> Job:
        """Carry out an intention; the window tells a refusal, unless a form is there that tells it."""
        return self.told(self.records.write(origin, intention))

    def work(self, work: Callable[[Progress], object], lane: Lane = Lane.OTHER) -> Job:
        """Do something long beside the vault; the window tells a refusal, unless a form is there that tells it."""
        return self.told(self.jobs.run(work, lane))

    def told(self, job: Job) -> Job:
        """The same job, whose refusal the window tells."""
        job.told_by(self.notices.fail)
        return job
