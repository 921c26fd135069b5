"""Writes the next revision of the vault from the difference between the models and the newest revision.

Usage: python packaging/make_migration.py NUMBER "What it does". Read what it wrote before committing it: tables of
records are only ever created here, never updated (their rows are built again from the log).
"""

from __future__ import annotations

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Integer, LargeBinary, Text, TypeDecorator, create_engine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from facilitator_app.store.schema import metadata  # noqa: E402

_PLAIN = {LargeBinary: "sa.LargeBinary()", Text: "sa.Text()", Integer: "sa.Integer()"}


def plain_type(kind: str, item: object, _context: object) -> str | bool:
    """A revision names plain column types: it must not change when our own types do."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return _PLAIN[type(item.impl)]
    return False


def main(number: str, message: str) -> None:
    """Write the revision file."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(ROOT / "migrations" / "client"))
        config.attributes.update(connection=connection, metadata=metadata, render_item=plain_type)
        if any((ROOT / "migrations/client/versions").glob("*.py")):
            command.upgrade(config, "head")
        command.revision(config, message, rev_id=number, autogenerate=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
