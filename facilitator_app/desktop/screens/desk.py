"""What a screen is given of the open workspace: its records, the look, the language and the door for notices."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from facilitator_app.clock import Clock

from ..clock_watch import ClockWatch
from ..jobs import Jobs, Records
from ..languages import Languages
from ..notices import Notices
from ..theme.theme import Theme
from ..undoing import Undoing


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
