"""A workspace made, brought up to date or repaired while the disk fails, or the power goes: whole, or as before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator_app import workspace as workspaces
from facilitator_app.installed import migrations
from facilitator_app.store.disk.backup import newest_verified_backup
from facilitator_app.store.disk.database import create_database, open_database, writing
from facilitator_app.store.disk.folder import WorkspaceFolder
from facilitator_app.store.disk.migrate import bring_up_to_date, stored_revision
from facilitator_app.store.disk.scripts import read_scripts
from facilitator_app.store.disk.unlock import unlock
from facilitator_app.workspace import Workspace
from tests.faults.conftest import OLD, Village
from tests.faults.failing_disk import Fault
from tests.faults.test_every_moment import EVERY_FAULT, told_well, whole_or_nothing
from tests.store.workspace import StillClock

pytestmark = pytest.mark.slow

NEXT = '''"""next: a table more."""
from alembic import op
revision = "9999"
down_revision = "{head}"
def upgrade() -> None:
    op.execute("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY) STRICT")
    op.execute("INSERT INTO of_tomorrow SELECT count(*) FROM process")
'''


@pytest.mark.parametrize("fault", [Fault.POWER, Fault.FULL])
def test_a_new_workspace(village: Village, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    monkeypatch.setattr(workspaces, "create_database", create_database)  # as on a laptop, its tables made anew
    place = village.run / "nueva"

    def create() -> None:
        Workspace.create(place, "Beto Choc", OLD)[0].close()

    for outcome in village.scene(create, "nueva", "state").sweep(fault):
        if whole_or_nothing(outcome, place):
            Workspace.open(place, OLD).close()
        else:
            create()


@EVERY_FAULT
def test_tables_brought_up_to_date(village: Village, tmp_path: Path, fault: Fault) -> None:
    folder, scripts = WorkspaceFolder(village.workspace), tmp_path / "scripts"
    shutil.copytree(migrations("client"), scripts)
    head = read_scripts(scripts).head
    (scripts / "versions" / "9999_next.py").write_text(NEXT.format(head=head))

    def bring() -> None:
        bring_up_to_date(folder, unlock(folder, OLD), StillClock(), scripts_folder=scripts)

    for outcome in village.scene(bring, "mesa").sweep(fault):
        told_well(outcome)
        engine = open_database(folder.database, unlock(folder, OLD).database_key())
        now = stored_revision(engine)
        engine.dispose()
        assert now == "9999" or (now == head and not outcome.done), outcome.place
        if now == "9999":
            assert newest_verified_backup(folder, OLD) is not None
        else:
            assert village.opens(OLD), outcome.place


@EVERY_FAULT
def test_tables_built_again_from_the_log(village: Village, fault: Fault) -> None:
    def spoil_and_repair() -> None:
        with Workspace.open(village.workspace, OLD) as workspace:
            with writing(workspace.vault.engine).begin() as connection:
                connection.exec_driver_sql("update process set title = 'otro'")
            assert workspace.check(repair=True).repaired == ("process",)

    for outcome in village.scene(spoil_and_repair, "mesa").sweep(fault):
        told_well(outcome)
        with Workspace.open(village.workspace, OLD) as workspace:
            found = workspace.check()
            assert found.sound or not outcome.done, outcome.place
            assert (found.pages, found.chains, found.vanished) == ((), (), 0), outcome.place
            assert workspace.check(repair=True).sound
        assert village.opens(OLD)
