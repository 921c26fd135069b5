"""How the last visit to the server ended, kept in the vault: what the window says of the server outlives the window."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from ..disk.statements import Statements
from ..log.transaction import Transaction

_NAME = "last_visit"


@dataclass(frozen=True)
class LastVisit:
    """`at` is when it ended and `went` when one last went through (0: never), in milliseconds since 1970 by this
    device's clock. `sent` and `received` count changes. `code` and `parameters` are why it failed, if it did, and
    `refused` the ids of the spaces, in hexadecimal, that the server did not take."""

    at: int
    went: int = 0
    sent: int = 0
    received: int = 0
    code: str = ""
    parameters: dict[str, Any] | None = None
    refused: tuple[str, ...] = ()


def keep_last_visit(tx: Transaction, visit: LastVisit) -> None:
    """Keep how a visit ended, in the place of the one before."""
    told = json.dumps(asdict(visit), ensure_ascii=False, default=str)
    Statements(tx.connection).run("insert or replace into setting values (?, ?)", (_NAME, told))


def last_visit(tx: Transaction) -> LastVisit | None:
    """How the last one ended; None before the first."""
    kept: str | None = Statements(tx.connection).value("select value from setting where name = ?", (_NAME,))
    if kept is None:
        return None
    told = json.loads(kept)
    return LastVisit(**{**told, "refused": tuple(told["refused"])})


def forget_last_visit(tx: Transaction) -> None:
    """Another server: it was not visited yet."""
    Statements(tx.connection).run("delete from setting where name = ?", (_NAME,))
