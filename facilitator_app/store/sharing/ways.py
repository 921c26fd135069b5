"""By which way entries came: written here, in a bundle, from the server; told where versions are compared.

Kept in ranges of local numbers, for entries come in portions. What came before ways were kept has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...wire.entry import TAG_BYTES, Ref
from ..disk.statements import Statements
from ..log.transaction import Transaction

_TOGETHER_MS = 3_600_000
"""What comes by one way within an hour came together."""


class Way(StrEnum):
    """How an entry reached this device first."""

    HERE = "here"
    BUNDLE = "bundle"
    SERVER = "server"


@dataclass(frozen=True)
class Came:
    """By which way an entry came, and when by this device's clock (milliseconds); None where it was written here."""

    way: Way
    at: int | None


def note_arrival(tx: Transaction, way: Way, first: int, last: int) -> None:
    """The entries with these local numbers came now."""
    sql, now = Statements(tx.connection), tx.clock.now_ms()
    before = sql.first("select first, last, way, at from arrival order by first desc limit 1")
    if before is not None and (before[1], before[2]) == (first - 1, way.value) and 0 <= now - before[3] < _TOGETHER_MS:
        sql.run("update arrival set last = ? where first = ?", (last, before[0]))
    else:
        sql.run("insert into arrival (first, last, way, at) values (?, ?, ?, ?)", (first, last, way.value, now))


def came(tx: Transaction, entry: int) -> Came | None:
    """How the entry with this local number came; None where that was not kept."""
    sql = Statements(tx.connection)
    row = sql.first("select last, way, at from arrival where first <= ? order by first desc limit 1", (entry,))
    if row is not None and entry <= row[0]:
        return Came(Way(row[1]), row[2])
    writer = sql.value("select f.device from log_entry e join log_feed f on f.no = e.feed_no where e.no = ?", (entry,))
    return Came(Way.HERE, None) if writer == tx.author.device else None


def write_came(tx: Transaction, write: Ref) -> Came | None:
    """The same of the entry that a write is pointed at by."""
    feed, seq, tag = write
    number = Statements(tx.connection).value(
        "select e.no from log_entry e join log_feed f on f.no = e.feed_no"
        f" where f.id = ? and e.seq = ? and substr(e.id, 1, {TAG_BYTES}) = ?",
        (feed, seq, tag),
    )
    return None if number is None else came(tx, number)
