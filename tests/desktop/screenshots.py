"""Writes a picture of each screen of an open workspace: python tests/desktop/screenshots.py FOLDER [SCALE] [THEME].

The workspace is real, made in a temporary folder with invented people.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.furnishing import furnish
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.workspaces import LaptopWorkspaces, OpenDesk, OpenWorkspace
from facilitator_app.workspace import Workspace
from tests.desktop.screens.meeting import HallClock, hold_meeting
from tests.desktop.screens.written_apart import write_apart

PASSPHRASE = "maíz nube camino puente"
FLOOR = Argon2Cost(64 * 1024, 1, 1)


def open_desktop_on_a_meeting(folder: Path, clock: HallClock) -> tuple[Desktop, list[str]]:
    """The desktop, unlocked, on a workspace with a session that runs; and the routes that can be gone to."""
    place = folder / "workspace"
    workspace, _ = Workspace.create(place, "Rosa Morales", Passphrase(PASSPHRASE), cost=FLOOR, clock=clock)
    with workspace:
        meeting = hold_meeting(workspace.vault, clock)
        write_apart(workspace.vault, meeting, clock)
        clock.at(10, 45)
    workspaces = LaptopWorkspaces(place, folder / "state", clock)
    desktop = Desktop(workspaces, _furnish, folder / "state", clock=clock)
    desktop.start(PASSPHRASE)
    until = time.monotonic() + 10
    while desktop.shell.screen_now is None or desktop.shell.screen_now.bare:
        wait(20)
        assert time.monotonic() < until, "it did not open"
    routes = [
        "today", "processes", f"process/{meeting.process}", f"session/{meeting.session}",
        f"consensus/{meeting.session}", "settings",
        f"undecided/{meeting.process}",
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


def main() -> int:
    """Write the pictures."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    scale = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    themes = sys.argv[3:] or ["light", "dark"]
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        desktop, routes = open_desktop_on_a_meeting(Path(name), HallClock())
        desktop.theme.resize(Scale(scale))
        for theme in themes:
            desktop.theme.choose(theme)
            for route in routes:
                place = route.partition("/")[0]
                if not desktop.shell.knows(place):
                    continue
                desktop.shell.go(route)
                wait(600)
                desktop.shell.grab().save(str(folder / f"{place}-{theme}-{round(scale * 100)}.png"))
        desktop.shell.may_end = True
        desktop.shell.close()
        desktop.jobs.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
