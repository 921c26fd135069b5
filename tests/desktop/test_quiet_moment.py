"""What was committed goes into the database file when nobody writes any more, and not only when the window closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator_app.commands.process import begin_process
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.quiet_moment import QuietMoment
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.workspace import Workspace
from tests.desktop.desktop_on_a_meeting import FLOOR
from tests.desktop.screens.meeting import HallClock
from tests.store.workspace import files_limited_to


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made, _ = Workspace.create(tmp_path / "mesa", "Rosa Morales", Passphrase("maíz nube camino puente"), cost=FLOOR)
    with made:
        made.checkpoint()
        yield made


@pytest.fixture
def notices(spanish: Languages) -> Notices:
    return Notices(lambda: spanish.code)


@pytest.fixture
def quiet(
    workspace: Workspace, theme: Theme, jobs: Jobs, notices: Notices, spanish: Languages
) -> Iterator[QuietMoment]:
    desk = Desk(theme, Records(jobs, workspace.vault), jobs, notices, spanish, HallClock(), "Rosa Morales")
    window = QObject()
    made = QuietMoment(desk, OpenDesk(workspace, rehearsed=True), window)
    made.timer.setInterval(150)
    yield made
    window.deleteLater()


def _write(workspace: Workspace, title: str) -> None:
    with workspace.vault.begin("test") as tx:
        begin_process(tx, title)


def _waiting(workspace: Workspace) -> int:
    """Bytes in the log beside the database."""
    return workspace.folder.database.with_name("vault.db-wal").stat().st_size


@pytest.mark.usefixtures("quiet")
def test_what_was_committed_is_in_the_file_after_a_quiet_moment(workspace: Workspace, qtbot: QtBot) -> None:
    _write(workspace, "Mesa del agua")
    assert _waiting(workspace) > 0
    qtbot.waitUntil(lambda: _waiting(workspace) == 0)
    _write(workspace, "Mesa de tierras")
    assert _waiting(workspace) > 0
    qtbot.waitUntil(lambda: _waiting(workspace) == 0)


def test_somebody_who_goes_on_writing_is_not_disturbed(
    workspace: Workspace, quiet: QuietMoment, qtbot: QtBot
) -> None:
    for number in range(6):
        _write(workspace, f"Mesa {number}")
        qtbot.wait(60)
        assert _waiting(workspace) > 0
        assert quiet.timer.isActive()


@pytest.mark.usefixtures("quiet")
def test_a_disk_that_is_full_by_then_is_told_and_nothing_is_lost(
    workspace: Workspace, notices: Notices, qtbot: QtBot
) -> None:
    for number in range(40):
        _write(workspace, f"Mesa {number}")
    with files_limited_to(workspace.folder.database.stat().st_size), qtbot.waitSignal(notices.told):
        pass
    with workspace.vault.read() as tx:
        assert tx.connection.exec_driver_sql("select count(*) from process").scalar() == 40
    assert workspace.check().sound
