"""The desktop unlocked on a workspace with a session that runs, as stories begin."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.furnishing import furnish
from facilitator_app.desktop.workspaces import LaptopWorkspaces, OpenDesk, OpenWorkspace
from facilitator_app.workspace import Workspace
from tests.desktop.screens.meeting import HallClock, hold_meeting

PASSPHRASE = "maíz nube camino puente"
FLOOR = Argon2Cost(64 * 1024, 1, 1)


def open_desktop_on_a_meeting(folder: Path, clock: HallClock) -> tuple[Desktop, list[str]]:
    """The desktop, unlocked, on a workspace with a session that runs; and the routes that can be gone to."""
    place = folder / "workspace"
    workspace, _ = Workspace.create(place, "Rosa Morales", Passphrase(PASSPHRASE), cost=FLOOR, clock=clock)
    with workspace:
        meeting = hold_meeting(workspace.vault, clock)
    workspaces = LaptopWorkspaces(place, folder / "state", clock)
    desktop = Desktop(workspaces, _furnish, folder / "state", clock=clock)
    desktop.start(PASSPHRASE)
    until = time.monotonic() + 60
    while desktop.shell.screen_now is None or desktop.shell.screen_now.bare:
        wait(20)
        assert time.monotonic() < until, "it did not open"
    routes = [
        "today", "processes", f"process/{meeting.process}", f"session/{meeting.session}",
        f"consensus/{meeting.session}", "settings",
    ]  # fmt: skip
    return desktop, routes


def _furnish(desktop: Desktop, opened: OpenWorkspace) -> str:
    assert isinstance(opened, OpenDesk)
    return furnish(desktop.shell, desktop.desk(opened), opened, desktop.habits)


def wait(milliseconds: int) -> None:
    """Let the window work; `QTest.qWait` would keep the workers from running meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
