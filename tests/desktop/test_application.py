"""The desktop put together: it shows first, opens, follows changes, and its lock ends the process."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.first_paint import FirstPaint
from facilitator_app.desktop.screens.first_run.screen import FirstRunScreen
from facilitator_app.desktop.screens.unlock.screen import UnlockScreen
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.workspaces import OpenWorkspace
from tests.desktop.gallery import Gallery
from tests.desktop.workspaces_in_memory import MemoryWorkspaces

ROOT = Path(__file__).parents[2]
PASSPHRASE = "maíz nube camino puente"


_WINDOW = """
    import sys
    from pathlib import Path

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from facilitator_app.desktop import application
    from tests.desktop.gallery import Gallery
    from tests.desktop.workspaces_in_memory import MemoryWorkspaces

    state, began = sys.argv[1:]
    opened = []


    class Workspaces(MemoryWorkspaces):
        def known(self):
            QTimer.singleShot(200, unlock)
            return super().known()


    def unlock():
        shell = next(window for window in QApplication.topLevelWidgets() if hasattr(window, "screen_now"))
        if not opened and shell.screen_now is not None:
            shell.screen_now.passphrase.edit.setText("maíz nube camino puente")
            shell.screen_now.passphrase.unlock.click()


    def furnish(desktop, workspace):
        opened.append(workspace)
        desktop.shell.register("session", lambda: Gallery(desktop.theme))
        QTimer.singleShot(50, desktop.shell.lock_wanted.emit)
        return "session"


    tell = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('FACILITATOR_PASSPHRASE', 'none'))"
    fresh = [sys.executable, "-c", tell, began]
    code = application.run(Workspaces([Path("one")]), furnish, Path(state), relaunch=fresh)
    print("closed" if opened[0].closed else "open", code)
"""


def _furnish(desktop: Desktop, _workspace: OpenWorkspace) -> str:
    desktop.shell.register("session", lambda: Gallery(desktop.theme))
    return "session"


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Desktop:
    made = Desktop(MemoryWorkspaces([tmp_path / "one"], PASSPHRASE), _furnish, tmp_path / "state")
    qtbot.addWidget(made.shell, before_close_func=lambda shell: setattr(shell, "may_end", True))
    return made


def test_a_laptop_with_a_workspace_asks_to_unlock_and_one_without_is_prepared(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.start()
    qtbot.waitUntil(lambda: isinstance(desktop.shell.screen_now, UnlockScreen))
    other = Desktop(MemoryWorkspaces(), _furnish, tmp_path / "other")
    qtbot.addWidget(other.shell, before_close_func=lambda shell: setattr(shell, "may_end", True))
    other.start()
    qtbot.waitUntil(lambda: isinstance(other.shell.screen_now, FirstRunScreen))
    for made in (desktop, other):
        made.languages.silence()
        made.jobs.close()


def test_unlocking_shows_the_first_screen_covered_and_counts_to_the_lock(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.languages.choose("es")
    desktop.start()
    qtbot.waitUntil(lambda: isinstance(desktop.shell.screen_now, UnlockScreen))
    screen = desktop.shell.screen_now
    assert isinstance(screen, UnlockScreen)
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.passphrase.unlock.click()
    qtbot.waitUntil(lambda: isinstance(desktop.shell.screen_now, Gallery))
    assert desktop.shell.discreet
    assert desktop.shell.rail.isVisible()
    assert "10 min" in desktop.shell.status.lock.words
    assert desktop.shell.status.person.words == "Rosa Morales"
    desktop.idle.stop()
    QApplication.instance().removeEventFilter(desktop.people)  # type: ignore[union-attr]
    desktop.languages.silence()
    desktop.jobs.close()


def test_theme_size_and_language_are_there_the_next_time(desktop: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    desktop.theme.choose("dark")
    desktop.theme.resize(Scale(1.25))
    desktop.languages.choose("pt")
    again = Desktop(MemoryWorkspaces(), _furnish, tmp_path / "state")
    assert again.theme.tokens.name == "dark"
    assert again.theme.factor == 1.25
    assert again.languages.code == "pt"
    for made in (desktop, again):
        made.languages.silence()
        made.jobs.close()
    again.shell.may_end = True
    again.shell.close()


def test_the_lock_ends_this_process_and_starts_a_fresh_one(tmp_path: Path) -> None:
    began = tmp_path / "began"
    script = tmp_path / "window.py"
    script.write_text(textwrap.dedent(_WINDOW), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FACILITATOR_PASSPHRASE": "secret",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "state"), str(began)],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=False,
    )
    assert done.stdout.split() == ["closed", "0"], done.stderr
    until = time.monotonic() + 60
    while not (began.exists() and began.read_text()) and time.monotonic() < until:
        time.sleep(0.02)
    assert began.read_text() == "none"


def test_the_window_imports_nothing_heavy_before_it_is_painted() -> None:
    code = (
        "import sys, facilitator_app.desktop.application as a; print(*sorted(m for m in sys.modules if '.' not in m))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"sqlalchemy", "alembic", "sqlcipher3", "cryptography", "pypdfium2", "babel"}


def test_the_window_is_painted_before_its_first_screen_is_made(desktop: Desktop, qtbot: QtBot) -> None:
    order: list[str] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not order:
                order.append("painted" if desktop.shell.screen_now is None else "a screen was there")
            return False

    watch = Watch()
    desktop.shell.installEventFilter(watch)
    desktop.start()
    qtbot.waitUntil(lambda: isinstance(desktop.shell.screen_now, UnlockScreen))
    assert order == ["painted"]
    desktop.shell.removeEventFilter(watch)
    desktop.languages.silence()
    desktop.jobs.close()


def test_a_backup_that_is_chosen_while_a_laptop_is_prepared_is_offered_to_be_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Desktop(MemoryWorkspaces(), _furnish, tmp_path / "state")
    qtbot.addWidget(made.shell, before_close_func=lambda shell: setattr(shell, "may_end", True))
    made.languages.choose("es")
    made.start()
    qtbot.waitUntil(lambda: isinstance(made.shell.screen_now, FirstRunScreen))
    first = made.shell.screen_now
    assert isinstance(first, FirstRunScreen)
    first.backup_chosen.emit(tmp_path / "copia de Rosa.facilitator-backup")
    screen = made.shell.screen_now
    assert isinstance(screen, UnlockScreen)
    named = [part.accessibleDescription() for part in screen.findChildren(QAbstractButton)]
    assert "copia de Rosa.facilitator-backup" in named
    made.languages.silence()
    made.jobs.close()


def test_a_window_that_begins_minimised_finds_its_first_screen_too(qtbot: QtBot) -> None:
    window, made = QWidget(), list[str]()
    qtbot.addWidget(window)
    FirstPaint(window, lambda: made.append("screen"))
    qtbot.waitUntil(lambda: made == ["screen"])
    window.show()
    QTest.qWait(20)
    assert made == ["screen"]


def test_qt_reads_no_source_of_what_the_window_imports_and_keeps_none() -> None:
    code = (
        "import linecache, facilitator_app.desktop.application, sqlalchemy.orm"
        "; print(*(name for name in linecache.cache if name.endswith('.py')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    # The two that were read before the question could be answered.
    read = [name for name in done.stdout.split() if "facilitator_app" in name or "sqlalchemy" in name]
    assert [name for name in read if Path(name).name not in ("__init__.py", "sources.py")] == []


def test_nothing_is_left_in_the_loop_after_a_test(qapp: QApplication) -> None:
    QTest.qWait(1)
    left = [f"{type(w).__name__} {getattr(w, 'words', '')}" for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert left == []
