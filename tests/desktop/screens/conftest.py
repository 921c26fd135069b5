"""A real vault with a meeting in it, and what a screen is given of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.change_bridge import ChangeBridge
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notice, Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.store.vault import Vault
from tests.desktop.screens.late import LateVault
from tests.desktop.screens.meeting import HallClock, Meeting, hold_meeting
from tests.store.scratch import copied_vault, open_new_vault


@pytest.fixture(autouse=True)
def nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that tells of a failure would wait for somebody for ever: a test that does not expect it fails."""

    def fail(window: Told) -> int:
        pytest.fail(f"told: {window.accessibleName()} {window.accessibleDescription()}")

    monkeypatch.setattr(Told, "exec", fail)


@pytest.fixture
def hall_clock() -> HallClock:
    """The clock on the wall of the hall."""
    return HallClock()


@pytest.fixture
def _meeting_in_a_vault(tmp_path: Path, hall_clock: HallClock) -> tuple[Vault, Meeting]:
    hall_clock.at(10, 45)
    return copied_vault(tmp_path, _hold_meeting, make_clock=HallClock, clock=hall_clock)


def _hold_meeting(vault: Vault) -> Meeting:
    assert isinstance(vault.clock, HallClock)
    return hold_meeting(vault, vault.clock, notes=12)


@pytest.fixture
def vault(request: pytest.FixtureRequest, tmp_path: Path, hall_clock: HallClock) -> Iterator[Vault]:
    """An empty vault with the clock of the hall; for a test that asks for `meeting`, the one with the meeting."""
    if "meeting" in request.fixturenames:
        vault = request.getfixturevalue("_meeting_in_a_vault")[0]
    else:
        vault = open_new_vault(tmp_path, clock=hall_clock)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def meeting(_meeting_in_a_vault: tuple[Vault, Meeting], vault: Vault) -> Meeting:
    """The eighth session of a table, at a quarter to eleven."""
    return _meeting_in_a_vault[1]


@pytest.fixture
def desk(vault: Vault, theme: Theme, jobs: Jobs, spanish: Languages, hall_clock: HallClock) -> Desk:
    """What the screens are given."""
    notices = Notices(lambda: spanish.code, hall_clock)
    jobs.crashed.connect(_fail)
    return Desk(theme, Records(jobs, vault), jobs, notices, spanish, hall_clock, "Rosa Morales")


@pytest.fixture
def late_vault(jobs: Jobs, qtbot: QtBot) -> Iterator[LateVault]:
    """The vault, where it can be made to answer late."""
    made = LateVault(jobs, qtbot)
    yield made
    made.end()


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """What was told."""
    told: list[Notice] = []
    desk.notices.told.connect(told.append)
    return told


def _fail(error: BaseException) -> None:
    pytest.fail(f"a job crashed: {error!r}")


@pytest.fixture
def shell(desk: Desk, vault: Vault, qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    """The main window, which hears of every commit."""
    shell = Shell(desk.theme, desk.notices)
    bridge = ChangeBridge()
    bridge.changed.connect(shell.apply_changes)
    vault.listen(bridge.announce)
    shell.show()
    shell.activateWindow()
    with qtbot.waitActive(shell):
        pass
    yield shell
    shell.may_end = True
    shell.close()
    qtbot.waitUntil(lambda: not desk.jobs.busy)  # who still writes tells the bridge of it
    bridge.deleteLater()
    shell.deleteLater()
    qapp.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # nothing need be said to it any more
