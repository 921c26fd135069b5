"""What the server is to drop: sealed parts that this device let go of because their contents were withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from hashlib import sha256

from ...wire.bundle import Kind
from ...wire.server_blob import server_blob
from ..disk.statements import Statements
from ..log.runs import Run
from ..log.transaction import Transaction

_PREFIX = "drop_at_server."
_ANY = "1"
"""Kept of a part of which it is not known which changes are in it."""


def drop_later(
    tx: Transaction, space: bytes, kind: Kind, part: bytes, changes: tuple[bytes, Run] | None = None
) -> None:
    """Have the server drop a part at the next visit, if it holds it; `changes` are the feed and numbers in it."""
    name = sha256(server_blob(kind, part)).hexdigest()
    about = _ANY if changes is None else f"{changes[0].hex()}:{changes[1].first}:{changes[1].last}"
    row = (f"{_PREFIX}{space.hex()}.{name}", about)
    Statements(tx.connection).run("insert or ignore into setting values (?, ?)", row)


def drop_not(tx: Transaction, space: bytes, feed: bytes, seq: int) -> None:
    """Leave at the server what holds this change: it was not rightly withdrawn, and what a server dropped it takes
    never again. What else is to go from there goes once it is here again and sealed anew."""
    sql = Statements(tx.connection)
    for name, about in sql.all("select name, value from setting where name like ?", (f"{_PREFIX}{space.hex()}.%",)):
        if about != _ANY:
            of, first, last = about.split(":")
            if of == feed.hex() and int(first) <= seq <= int(last):
                sql.run("delete from setting where name = ?", (name,))


def to_drop(tx: Transaction, space: bytes) -> list[bytes]:
    """The ids at the server of what it is to drop of a space."""
    prefix = f"{_PREFIX}{space.hex()}."
    rows = Statements(tx.connection).all("select name from setting where name like ? order by name", (prefix + "%",))
    return [bytes.fromhex(name.removeprefix(prefix)) for (name,) in rows]


def has_dropped(tx: Transaction, space: bytes, ids: Iterable[bytes]) -> None:
    """The server dropped these."""
    names: Collection[tuple[str]] = [(f"{_PREFIX}{space.hex()}.{one.hex()}",) for one in ids]
    Statements(tx.connection).many("delete from setting where name = ?", names)
