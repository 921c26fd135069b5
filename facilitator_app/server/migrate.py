"""Brings the server's tables up to date, one process at a time however many start together."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect

from ..errors import Refused
from ..installed import migrations
from .database import is_sqlite, writing

_LOCK = 0x666163696C  # "facil": the advisory lock of all our migrations


def bring_up_to_date(engine: Engine) -> None:
    """Apply the revisions the database lacks, in one transaction; raises `Refused` where a newer server used it."""
    # Alembic takes a quarter of a second to import
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrations("server")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    with writing(engine) as connection:
        if not is_sqlite(engine):  # until the end of the transaction; SQLite's writer is alone already
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        stored = _stored_revision(connection)
        if stored is not None and stored not in known:
            raise Refused("server.newer_database")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _stored_revision(connection: Connection) -> str | None:
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    revision: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return revision
