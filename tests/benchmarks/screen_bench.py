"""The open window on a hundred thousand notes: from the key that saves a note to its paint, and from place to place."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from .large_workspace import PASSPHRASE, large_workspace
from .timing import median, percentile
from .window_bench import run

_PLACES = ("today", "processes", "people", "agreements", "analysis", "share", "settings", "commitments")
_OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator_app.desktop.application import Desktop, _furnish
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.workspaces import LaptopWorkspaces
place, state, passphrase, session = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
application = QApplication([]); load_fonts()
desktop = Desktop(LaptopWorkspaces(place, state), _furnish, state)
desktop.start(passphrase)
shell = desktop.shell
def wait(milliseconds):
    loop = QEventLoop(); QTimer.singleShot(milliseconds, loop.quit); loop.exec()
def until(holds):
    last = time.monotonic() + 60
    while not holds():
        wait(10)
        assert time.monotonic() < last
def quiet():
    until(lambda: not desktop.jobs.busy); wait(50)
until(lambda: shell.screen_now is not None and not shell.screen_now.bare)
quiet()
class Paint(QObject):
    # How long after `begun` the widget is painted for the first time once `holds()`.
    def __init__(self, widget, holds=lambda: True):
        super().__init__(); self.widget, self.holds, self.found = widget, holds, None
        widget.installEventFilter(self); self.begun = time.perf_counter()
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and self.found is None and self.holds():
            QTimer.singleShot(0, self.tell)  # when all of this paint is done
            self.holds = lambda: False
        return False
    def tell(self):
        self.found = time.perf_counter() - self.begun
    def wait(self):
        until_ = time.monotonic() + 20
        while self.found is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            assert time.monotonic() < until_
        self.widget.removeEventFilter(self)
        return self.found
"""
_KEY = (
    _OPEN
    + """
shell.go("session/" + session)
until(lambda: shell.route_name == "session")
quiet()
screen = shell.screen_now
for number in range(60):
    words = f"Nota {number} de la medida"
    screen.composer.edit.setFocus()
    QTest.keyClicks(screen.composer.edit, words)
    quiet()
    def there():
        rows = screen.timeline.model.rows
        return bool(rows) and any(words in str(getattr(row, "text", "")) for row in rows[-3:])
    paint = Paint(screen.timeline.list.viewport(), there)
    QTest.keyClick(screen.composer.edit, Qt.Key.Key_Return)
    print(paint.wait())
    quiet()
import os; sys.stdout.flush(); os._exit(0)
"""
)
_SWITCH = (
    _OPEN
    + """
places = sys.argv[5].split()
for place in places:  # the first visit reads and makes a screen
    shell.go(place)
    until(lambda: shell.route_name == place)
    quiet()
for _ in range(5):
    for place in places:
        begun = time.perf_counter()
        paint = Paint(shell.go(place))
        paint.begun = begun
        print(paint.wait())
        quiet()
import os; sys.stdout.flush(); os._exit(0)
"""
)


def painted_notes(folder: Path, notes: int) -> dict[str, Any]:
    """Milliseconds from Enter in the composer of a session to the paint of the note it made, in the open window."""
    place, session = large_workspace(folder, notes)
    found = _found(_KEY, place, str(session))
    return {"median_ms": median(found) * 1000, "p95_ms": percentile(found, 0.95) * 1000, "limit_p95_ms": 33}


def switched_screens(folder: Path, notes: int) -> dict[str, Any]:
    """Milliseconds from the wish for a place that was seen before to its paint, over all places of the rail."""
    place, session = large_workspace(folder, notes)
    found = _found(_SWITCH, place, str(session), " ".join(_PLACES))
    return {"median_ms": median(found) * 1000, "p95_ms": percentile(found, 0.95) * 1000, "limit_p95_ms": 100}


def _found(code: str, place: Path, *words: str) -> list[float]:
    with tempfile.TemporaryDirectory() as state:
        return list(run(code, str(place), state, PASSPHRASE.reveal().decode(), *words, state=Path(state)))
