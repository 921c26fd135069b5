"""Moves what was committed into the database file once nobody has written for a moment.

Until then it stands in the log beside the file, where damage is the one kind that no check sees (storage-and-keys.md).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from .change_bridge import ChangeBridge
from .screens.desk import Desk
from .workspaces import OpenDesk

_MILLISECONDS = 30_000
"""Longer than most pauses of somebody who takes notes: after it the next note reads its pages anew, some 3 ms."""


class QuietMoment(QObject):
    """Lives as long as the window. A disk that is full by then is told; what was committed stays where it is."""

    def __init__(self, desk: Desk, opened: OpenDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._workspace = desk, opened.workspace
        self.timer = QTimer(self, interval=_MILLISECONDS, singleShot=True)
        self.timer.timeout.connect(self._settle)
        self._bridge = ChangeBridge()
        self._bridge.setParent(self)
        self._bridge.changed.connect(self._wait)
        opened.subscribe(self._bridge.announce)

    def _wait(self, _changes: object) -> None:
        self.timer.start()

    def _settle(self) -> None:
        job = self._desk.jobs.run(lambda _progress: self._workspace.checkpoint())
        job.told_by(self._desk.notices.fail)
