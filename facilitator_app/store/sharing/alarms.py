"""What looked wrong in what others sent, or in this copy of the workspace: kept until a person has seen it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ..disk.statements import Statements
from ..log.transaction import Transaction


class AlarmKind(StrEnum):
    """What happened."""

    FORK = "fork"
    OWN_COPY = "own_copy"
    PLANTED_KEY = "planted_key"
    NO_RIGHT = "no_right"
    ROLLBACK = "rollback"
    FALSE_CLAIM = "false_claim"


@dataclass(frozen=True)
class Alarm:
    """One alarm: its number, what happened, the particulars (never the text of a note), when, and whether a person
    has seen it. `at` is in milliseconds since 1970."""

    no: int
    kind: str
    details: dict[str, Any]
    at: int
    seen: bool


def raise_alarm(tx: Transaction, kind: AlarmKind, **details: str | int | None) -> bool:
    """Keep an alarm; false where the same one is there already, seen or not."""
    sql, text = Statements(tx.connection), json.dumps(details, sort_keys=True, ensure_ascii=False)
    if sql.first("select 1 from alarm where kind = ? and details = ?", (kind.value, text)):
        return False
    sql.run("insert into alarm (kind, details, at) values (?, ?, ?)", (kind.value, text, tx.clock.now_ms()))
    return True


def withdraw_alarm(tx: Transaction, kind: AlarmKind, **details: str | int | None) -> None:
    """What looked wrong turned out to be right: nobody need see it any more."""
    text = json.dumps(details, sort_keys=True, ensure_ascii=False)
    Statements(tx.connection).run("delete from alarm where kind = ? and details = ?", (kind.value, text))


def list_alarms(tx: Transaction, *, seen: bool = False) -> list[Alarm]:
    """The alarms that nobody has seen yet, the oldest first; with `seen` all of them."""
    rows = Statements(tx.connection).all(
        "select no, kind, details, at, seen from alarm where seen <= ? order by no", (int(seen),)
    )
    return [Alarm(no, kind, json.loads(details), at, bool(was_seen)) for no, kind, details, at, was_seen in rows]


def mark_seen(tx: Transaction, number: int) -> None:
    """A person has seen this alarm."""
    Statements(tx.connection).run("update alarm set seen = 1 where no = ?", (number,))
