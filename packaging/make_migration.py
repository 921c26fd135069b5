"""Writes the next revision of the vault from the difference between the models and the newest revision.

Usage: python packaging/make_migration.py NUMBER "What it does". Read what it wrote before committing it: tables of
records are only ever created here, never updated (their rows are built again from the log).
"""

from __future__ import annotations

import sys
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic import command
from alembic.config import Config
from sqlalchemy import Integer, LargeBinary, Text, TypeDecorator, create_engine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from facilitator_app.store.log.schema import metadata  # noqa: E402

_PLAIN = {LargeBinary: "sa.LargeBinary()", Text: "sa.Text()", Integer: "sa.Integer()"}


def plain_type(kind: str, item: object, _context: object) -> str | bool:
    """A revision names plain column types: it must not change when our own types do."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return _PLAIN[type(item.impl)]
    return False


def not_of_search(name: str | None, kind: str, _parents: object) -> bool:
    """The index of words is no table of the models; SQLite keeps it in tables of its own."""
    return kind != "table" or not (name or "").startswith("search")


def main(number: str, message: str) -> None:
    """Write the revision file."""
    engine = create_engine("sqlite://", module=sqlcipher)  # Python's own SQLite may be too old for the index of words
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(ROOT / "migrations" / "client"))
        config.attributes.update(connection=connection, metadata=metadata)
        config.attributes.update(render_item=plain_type, include_name=not_of_search)
        if any((ROOT / "migrations/client/versions").glob("*.py")):
            command.upgrade(config, "head")
        command.revision(config, message, rev_id=number, autogenerate=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
