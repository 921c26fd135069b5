"""What the server is to drop: sealed parts that this device let go of because their contents were withdrawn.

A server takes what it dropped never again. So it is dropped only while every withdrawal behind it stands: one may turn
out to be by somebody who had been removed, before the next visit.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from hashlib import sha256

from ...wire.bundle import Kind
from ...wire.server_blob import server_blob
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction

_PREFIX = "drop_at_server."

KeptHead = tuple[str, int, str]
"""An entry as it is kept in text: feed and id in hexadecimal, and its number between them."""


def drop_later(tx: Transaction, space: bytes, kind: Kind, part: bytes, emptied: Iterable[Head]) -> None:
    """Have the server drop a part at the next visit, if it holds it; `emptied` are the entries for whose contents it
    has to go."""
    name = sha256(server_blob(kind, part)).hexdigest()
    row = (f"{_PREFIX}{space.hex()}.{name}", json.dumps(in_text(emptied)))
    Statements(tx.connection).run("insert or replace into setting values (?, ?)", row)


def to_drop(tx: Transaction, space: bytes) -> list[bytes]:
    """The ids at the server of what it is to drop of a space: not of what a withdrawal that does not stand emptied."""
    prefix, withdrawn = f"{_PREFIX}{space.hex()}.", tx.members(space).withdrawn
    rows = Statements(tx.connection).all(
        "select name, value from setting where name like ? order by name", (prefix + "%",)
    )
    return [bytes.fromhex(name.removeprefix(prefix)) for name, kept in rows if withdrawn.issuperset(_emptied(kept))]


def has_dropped(tx: Transaction, space: bytes, ids: Iterable[bytes]) -> None:
    """The server dropped these."""
    names: Collection[tuple[str]] = [(f"{_PREFIX}{space.hex()}.{one.hex()}",) for one in ids]
    Statements(tx.connection).many("delete from setting where name = ?", names)


def in_text(heads: Iterable[Head]) -> list[KeptHead]:
    """Entries as they are kept in text, in order."""
    return [(head.feed.hex(), head.seq, head.id.hex()) for head in sorted(heads)]


def out_of_text(kept: Iterable[KeptHead]) -> set[Head]:
    """The entries that were kept so."""
    return {Head(bytes.fromhex(feed), seq, bytes.fromhex(identity)) for feed, seq, identity in kept}


def _emptied(kept: str) -> set[Head]:
    """What has to be withdrawn for a part to go; nothing where that was not kept yet when it was put down."""
    return out_of_text(json.loads(kept)) if kept.startswith("[") else set()
