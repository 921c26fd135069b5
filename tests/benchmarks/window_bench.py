"""The window: how soon it shows against a bare one, and how much memory a hundred thousand notes cost it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .large_workspace import large_workspace
from .timing import median

RUNS = 7
_PAINTED = """
import time, os
def until_painted(application, window):
    from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt
    class Watch(QObject):
        def eventFilter(self, seen, event):
            if event.type() == QEvent.Type.Paint:  # all of the window is painted before what is queued here comes
                QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)
            return False
    watch = Watch(); window.installEventFilter(watch)  # on the window alone: a filter on all would slow what it times
    window.show(); application.exec(); window.removeEventFilter(watch)
"""
_BARE = (
    "import time; begun = time.perf_counter()\n"
    + _PAINTED
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow(); window.resize(1366, 768)
until_painted(application, window)
print(time.perf_counter() - begun)
"""
)
OURS = (
    "import time; begun = time.perf_counter()\n"
    + _PAINTED
    + """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.workspaces import LaptopWorkspaces
place, state = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
load_fonts()
desktop = Desktop(LaptopWorkspaces(place, state), lambda *_: "", state)
desktop.start()
window = desktop.shell
until_painted(application, window)
painted = time.perf_counter() - begun
while desktop.shell.screen_now is None:
    application.processEvents()
window.screen_now.grab()
print(time.perf_counter() - begun)
print(painted)
"""
)
OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from facilitator_app.desktop.application import Desktop, _furnish
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.workspaces import LaptopWorkspaces
place, state, passphrase, route = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
application = QApplication([]); load_fonts()
desktop = Desktop(LaptopWorkspaces(place, state), _furnish, state)
desktop.start(passphrase)
def wait(ms):
    loop = QEventLoop(); QTimer.singleShot(ms, loop.quit); loop.exec()
until = time.monotonic() + 60
while (desktop.shell.screen_now is None or desktop.shell.screen_now.bare) and time.monotonic() < until:
    wait(50)
wait(1500)
if route:
    desktop.shell.go(route); wait(3000)
lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
print(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024)
import os; os._exit(0)
"""


def run(code: str, *arguments: str, state: Path, display: dict[str, str] | None = None) -> Sequence[float]:
    """The numbers that `code` prints in a process of its own, on `display` (its environment) or on no screen."""
    environment = {**os.environ, **(display or {})}
    environment |= {"FACILITATOR_STATE_DIR": str(state), "QT_LOGGING_RULES": "*=false"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, env=environment
    )
    return [float(line) for line in done.stdout.split()]


def window_shown(folder: Path) -> dict[str, Any]:
    """From the start of a process to its first painted window, ours locked, in turn with a bare one.

    `asks_median_ms` is when the passphrase is asked for: the screen that does is made once the window is painted.
    """
    place, _ = large_workspace(folder, 1000)
    ours, asks, bare = list[float](), list[float](), list[float]()
    with tempfile.TemporaryDirectory() as state:
        for _ in range(RUNS):
            bare += run(_BARE, state=Path(state))
            asked, painted = run(OURS, str(place), state, state=Path(state))
            asks.append(asked)
            ours.append(painted)
    return {
        "median_ms": median(ours) * 1000,
        "asks_median_ms": median(asks) * 1000,
        "bare_median_ms": median(bare) * 1000,
        "ratio": median(ours) / median(bare),
        "limit": 2.2,
    }


def memory(folder: Path, notes: int) -> dict[str, Any]:
    """Proportional set size (MB) of the open window: on all the notes with a session shown, and on none."""
    place, session = large_workspace(folder, notes)
    empty, _ = large_workspace(folder, 0)
    ours, floor = _memories(place, f"session/{session}"), _memories(empty, "")
    found = {"mb": median(ours), "empty_mb": median(floor), "ratio": median(ours) / median(floor)}
    return {**found, "limit": 1.25, "limit_mb": 150}


def _memories(place: Path, route: str) -> Sequence[float]:
    with tempfile.TemporaryDirectory() as state:
        opened = (str(place), state, "la milpa crece despacio", route)
        return [run(OPEN, *opened, state=Path(state))[-1] for _ in range(3)]
