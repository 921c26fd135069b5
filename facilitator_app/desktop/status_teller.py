"""Keeps the foot of the window true after every commit: what is only on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator_app.queries.sharing.status import Status, workspace_status

from .change_bridge import ChangeBridge
from .screens.asking import Asking
from .screens.desk import Desk
from .shell import Shell
from .workspaces import OpenWorkspace


class StatusTeller(QObject):
    """Lives as long as the window; asks in the background and never blinks."""

    def __init__(self, shell: Shell, desk: Desk, opened: OpenWorkspace) -> None:
        super().__init__(shell)
        self._shell = shell
        self._bridge = ChangeBridge()
        self._bridge.setParent(self)
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._tell)
        self._status: Status | None = None
        desk.languages.changed.connect(self._say_again)
        opened.subscribe(self._bridge.announce)
        self._bridge.changed.connect(self._asking.again)
        self._asking.ask(workspace_status)

    def _tell(self, status: Status) -> None:
        self._status = status
        self._say_again()

    def _say_again(self) -> None:
        if self._status is not None:
            words = self.tr("%n cambio(s) sin compartir", "", self._status.unshared)
            self._shell.status.unshared.tell(words, "package")
