"""What the server is to drop: sealed parts that this device let go of because their contents were withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from hashlib import sha256

from ...wire.bundle import Kind
from ...wire.server_blob import server_blob
from ..disk.statements import Statements
from ..log.transaction import Transaction

_PREFIX = "drop_at_server."


def drop_later(tx: Transaction, space: bytes, kind: Kind, part: bytes) -> None:
    """Have the server drop a part at the next visit, if it holds it."""
    name = sha256(server_blob(kind, part)).hexdigest()
    Statements(tx.connection).run("insert or ignore into setting values (?, '1')", (f"{_PREFIX}{space.hex()}.{name}",))


def to_drop(tx: Transaction, space: bytes) -> list[bytes]:
    """The ids at the server of what it is to drop of a space."""
    prefix = f"{_PREFIX}{space.hex()}."
    rows = Statements(tx.connection).all("select name from setting where name like ? order by name", (prefix + "%",))
    return [bytes.fromhex(name.removeprefix(prefix)) for (name,) in rows]


def has_dropped(tx: Transaction, space: bytes, ids: Iterable[bytes]) -> None:
    """The server dropped these."""
    names: Collection[tuple[str]] = [(f"{_PREFIX}{space.hex()}.{one.hex()}",) for one in ids]
    Statements(tx.connection).many("delete from setting where name = ?", names)
