"""Reads every page of the database and lists what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from ...crypto.keys import DatabaseKey
from .database import connect

_CHECKS = {
    "pages": "PRAGMA cipher_integrity_check",
    "structure": "PRAGMA quick_check",
    "references": "PRAGMA foreign_key_check",
}


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: which check found it, and where (numbers and table names, never contents)."""

    check: str
    detail: str


def check_database(path: Path, key: DatabaseKey) -> tuple[Finding, ...]:
    """Everything the page, structure and reference checks find; empty when the database is sound.

    Each check has its own connection, since one bad page poisons the connection that met it. Run a
    checkpoint before: damage in the WAL is seen by none of them. Raises as `connect` does.
    """
    return tuple(finding for check in _CHECKS for finding in _run(check, path, key))


def _run(check: str, path: Path, key: DatabaseKey) -> list[Finding]:
    connection = connect(path, key)
    try:
        rows = connection.execute(_CHECKS[check]).fetchall()
    except sqlcipher.Error as error:
        return [Finding(check, str(error))]
    finally:
        connection.close()
    return [Finding(check, " ".join(map(str, row))) for row in rows if row[0] != "ok"]
