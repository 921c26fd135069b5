"""Watches whether the clock of this laptop can be right, for as long as a workspace is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.clock import Clock

from .jobs import Records

if TYPE_CHECKING:  # the database is imported after the window is painted
    from facilitator_app.queries.sharing.clock_doubt import ClockDoubt

_LOOKS_EVERY = 30_000


class ClockWatch(QObject):
    """`changed` when the clock is doubted, for another reason, or no longer; `doubt` says why.

    It is held against what this device had written when the workspace was opened: what is written by a wrong clock
    afterwards would make it right.
    """

    changed = Signal()

    def __init__(self, records: Records, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records, self._clock = records, clock
        self._newest: datetime | None = None
        self.doubt: ClockDoubt | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on, against what is in the vault now."""
        from facilitator_app.queries.sharing.clock_doubt import newest_written_here  # not before the first paint

        self._records.read(newest_written_here).succeeded.connect(self._begin)

    def look(self) -> None:
        """Look at the clock; called twice a minute, since a person may set it meanwhile."""
        from facilitator_app.queries.sharing.clock_doubt import doubt

        found = doubt(self._clock.local().replace(tzinfo=None, second=0, microsecond=0), self._newest)
        if (found and found.kind) != (self.doubt and self.doubt.kind):
            self.doubt = found
            self.changed.emit()

    def _begin(self, newest: datetime | None) -> None:
        self._newest = newest
        self._timer.start()
        self.look()
