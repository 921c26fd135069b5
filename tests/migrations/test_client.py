"""The newest revision of the vault and the models say the same, and a vault from before keeps its data."""

from __future__ import annotations

import re
from pathlib import Path

import sqlalchemy as sa

from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.installed import migrations
from facilitator_app.store.disk.database import create_database, writing
from facilitator_app.store.disk.migrate import run_scripts
from facilitator_app.store.disk.scripts import read_scripts
from facilitator_app.store.log.schema import SEARCH_DDL, metadata


def _objects(connection: sa.Connection) -> dict[str, set[str]]:
    rows = connection.exec_driver_sql(
        "select name, sql from sqlite_schema where sql is not null and name not like 'alembic%'"
    )
    return {name: _parts(sql) for name, sql in rows}


def _parts(sql: str) -> set[str]:
    """The columns and constraints of a definition, whatever their order, spacing and quoting of plain names."""
    body = re.sub(r'"(\w+)"', r"\1", re.sub(r"\s+", " ", sql)).strip()
    body, options = re.subn(
        r"\) (WITHOUT ROWID, )?STRICT$|\) (STRICT, )?WITHOUT ROWID$|\) STRICT, WITHOUT ROWID$", "", body
    )
    parts = re.split(r", (?=\w+ [A-Z]|CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK)", body)
    return {part.strip(" ,()") for part in parts} | {f"{options} options", str("WITHOUT ROWID" in sql)}


def test_a_migrated_vault_has_exactly_the_tables_of_the_models(tmp_path: Path) -> None:
    migrated = create_database(tmp_path / "migrated.db", DatabaseKey(bytes(32)))
    modelled = create_database(tmp_path / "modelled.db", DatabaseKey(bytes(32)))
    with writing(migrated).begin() as old, writing(modelled).begin() as new:
        run_scripts(old, read_scripts(migrations("client")))
        metadata.create_all(new)
        for statement in SEARCH_DDL:
            new.exec_driver_sql(statement)
        found, wanted = _objects(old), _objects(new)
    assert sorted(found) == sorted(wanted)
    for name in wanted:
        assert found[name] == wanted[name], name
    migrated.dispose()
    modelled.dispose()
