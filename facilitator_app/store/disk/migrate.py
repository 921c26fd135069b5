"""Brings the tables of a vault up to date: a verified backup, then every step in one transaction."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from ...clock import Clock
from ...errors import Damaged, Refused
from ...installed import migrations
from .backup import make_workspace_backup
from .database import checkpoint, open_database, writing
from .folder import WorkspaceFolder
from .keyfile import OpenedKeys
from .scripts import Scripts, read_scripts


def bring_up_to_date(
    folder: WorkspaceFolder, keys: OpenedKeys, clock: Clock, *, scripts_folder: Path | None = None
) -> bool:
    """Apply the revisions the vault does not have yet; false when there were none.

    Close other engines before. A vault with tables is backed up first, and stays as it was when a step fails.
    Raises `Refused` for a vault that a newer version of the program has used, and `Damaged` when rows would
    be left without what they refer to.
    """
    scripts = read_scripts(scripts_folder or migrations("client"))
    engine = open_database(folder.database, keys.database_key())
    try:
        stored = stored_revision(engine)
        if stored == scripts.head:
            return False
        if stored is not None and stored not in scripts.revisions:
            raise Refused("vault.newer_workspace")
        if stored is not None:
            make_workspace_backup(folder, engine, keys, clock)
        _upgrade(engine, scripts)
        checkpoint(engine)
    finally:
        engine.dispose()
    return True


def stored_revision(engine: Engine) -> str | None:
    """The revision of the vault; `None` when it has no tables yet."""
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        if "alembic_version" not in names:
            if names:
                raise Damaged("vault.database_damaged")
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise Damaged("vault.database_damaged")
    return str(found[0])


def _upgrade(engine: Engine, scripts: Scripts) -> None:
    """All steps in one transaction, without foreign keys: recreating a parent table would cascade and
    delete its children's rows. The references are checked before the commit instead."""
    with writing(engine).connect() as connection:
        _foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                run_scripts(connection, scripts)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise Damaged("vault.migration_lost_rows")
        finally:
            _foreign_keys(connection, "ON")


def run_scripts(connection: Connection, scripts: Scripts) -> None:
    """Run the revisions on a connection whose transaction has begun."""
    # Alembic takes a quarter of a second to import, and almost no start of the program needs it
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _foreign_keys(connection: Connection, state: str) -> None:
    """Below SQLAlchemy, which would begin a transaction, in which this pragma does nothing."""
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA foreign_keys = {state}")
    is_on = cursor.execute("PRAGMA foreign_keys").fetchone()[0]
    cursor.close()
    if bool(is_on) != (state == "ON"):
        raise RuntimeError("the database did not take the foreign key setting")
