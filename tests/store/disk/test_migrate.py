"""A vault is brought up to date whole, after a backup, and loses no row to a recreated parent table."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text

from facilitator_app.errors import Damaged, Refused
from facilitator_app.installed import migrations
from facilitator_app.store.disk import keyfile
from facilitator_app.store.disk.backup import EXTENSION, newest_verified_backup
from facilitator_app.store.disk.database import create_database, writing
from facilitator_app.store.disk.folder import WorkspaceFolder, building
from facilitator_app.store.disk.migrate import bring_up_to_date, stored_revision
from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.store.disk.scripts import read_scripts
from tests.store.workspace import FLOOR, PASSPHRASE, Made, StillClock

FIRST = '''"""first."""
import sqlalchemy as sa
from alembic import op
revision = "0001"
down_revision = None
def upgrade() -> None:
    op.create_table("parent", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
    op.create_table("child", sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer, sa.ForeignKey("parent.id", ondelete="CASCADE"), nullable=False))
'''
SECOND = '''"""second: recreates the parent."""
import sqlalchemy as sa
from alembic import op
revision: str = "0002"
down_revision: str | None = "0001"
def upgrade() -> None:
    with op.batch_alter_table("parent", recreate="always") as batch:
        batch.add_column(sa.Column("title", sa.Text, nullable=False, server_default="?"))
        batch.alter_column("name", nullable=False)
'''
BREAKS = '''"""third: fails after it has changed much."""
from alembic import op
revision = "0003"
down_revision = "0002"
def upgrade() -> None:
    op.execute("CREATE TABLE other (id INTEGER PRIMARY KEY)")
    op.execute("DELETE FROM child")
    op.execute("INSERT INTO nowhere VALUES (1)")
'''
LOSES = BREAKS.replace('op.execute("INSERT INTO nowhere VALUES (1)")', 'op.execute("DELETE FROM parent")').replace(
    'op.execute("DELETE FROM child")', "pass"
)


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako"):
        shutil.copy(migrations("client") / name, folder / name)
    (folder / "versions" / "0001_first.py").write_text(FIRST)
    return folder


@pytest.fixture
def made(tmp_path: Path, scripts: Path) -> Made:
    """A vault at the first revision, with a parent and three children."""
    with building(tmp_path / "ws") as staged:
        keys, words = keyfile.create(staged, PASSPHRASE, cost=FLOOR)
        create_database(staged.database, keys.database_key()).dispose()
    made = Made(WorkspaceFolder(tmp_path / "ws"), keys, words)
    assert bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    engine = made.open()
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO parent VALUES (1, 'mesa')"))
        connection.execute(text("INSERT INTO child VALUES (1, 1), (2, 1), (3, 1)"))
    engine.dispose()
    return made


def revision_and_children(made: Made) -> tuple[str | None, object]:
    engine = made.open()
    try:
        with engine.connect() as connection:
            children = connection.execute(text("SELECT count(*) FROM child JOIN parent ON parent.id = parent_id"))
            return stored_revision(engine), children.scalar()
    finally:
        engine.dispose()


def backups(made: Made) -> list[Path]:
    return list(made.folder.backups.glob(f"*{EXTENSION}"))


def test_a_new_vault_needs_no_backup_and_an_up_to_date_one_nothing(made: Made, scripts: Path) -> None:
    assert not bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    assert backups(made) == []


def test_recreating_a_parent_keeps_every_child_and_a_backup_is_made_first(
    made: Made, scripts: Path, tmp_path: Path
) -> None:
    (scripts / "versions" / "0002_second.py").write_text(SECOND)
    assert bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    assert revision_and_children(made) == ("0002", 3)
    engine = made.open()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT title FROM parent")).scalar() == "?"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_key_list(child)").one()[2] == "parent"
    engine.dispose()
    backup = newest_verified_backup(made.folder, PASSPHRASE)
    assert backup is not None
    restore_backup(backup, tmp_path / "before", PASSPHRASE)
    before = Made(WorkspaceFolder(tmp_path / "before"), made.keys, made.words)
    assert revision_and_children(before) == ("0001", 3)


@pytest.mark.parametrize(("third", "expected"), [(BREAKS, Exception), (LOSES, Damaged)])
def test_a_step_that_fails_undoes_all_steps(made: Made, scripts: Path, third: str, expected: type[Exception]) -> None:
    (scripts / "versions" / "0002_second.py").write_text(SECOND)
    (scripts / "versions" / "0003_third.py").write_text(third)
    with pytest.raises(expected):
        bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    assert revision_and_children(made) == ("0001", 3)
    engine = made.open()
    with engine.connect() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars()
        assert set(names) == {"alembic_version", "parent", "child"}
    engine.dispose()
    assert len(backups(made)) == 1


def test_a_vault_of_a_newer_program_is_refused_and_left_alone(made: Made, scripts: Path) -> None:
    (scripts / "versions" / "0002_second.py").write_text(SECOND)
    bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    (scripts / "versions" / "0002_second.py").unlink()
    with pytest.raises(Refused) as caught:
        bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)
    assert caught.value.code == "vault.newer_workspace"
    assert len(backups(made)) == 1


def test_tables_without_a_revision_are_damage(made: Made, scripts: Path) -> None:
    engine = made.open()
    with writing(engine).begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    engine.dispose()
    with pytest.raises(Damaged):
        bring_up_to_date(made.folder, made.keys, StillClock(), scripts_folder=scripts)


def test_an_up_to_date_vault_opens_without_importing_alembic() -> None:
    program = "import sys, facilitator_app.store.disk.migrate as m; sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_revisions_that_do_not_form_one_line_are_our_mistake(scripts: Path) -> None:
    (scripts / "versions" / "0002_second.py").write_text(SECOND)
    (scripts / "versions" / "0003_third.py").write_text(BREAKS.replace('"0002"', '"0001"'))
    with pytest.raises(ValueError, match="2 newest"):
        read_scripts(scripts)


def test_the_order_read_from_our_files_is_the_one_alembic_sees() -> None:
    folder = migrations("client")
    config = Config()
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    directory = ScriptDirectory.from_config(config)
    ours = read_scripts(folder)
    assert ours.head == directory.get_current_head()
    assert ours.revisions == {script.revision for script in directory.walk_revisions()}
