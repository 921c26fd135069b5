"""The keys of spaces: one for each epoch, and the keyrings that bring them to members, forwarded as they are."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from ...errors import Damaged
from ..disk.statements import Statements
from ..log.transaction import Transaction


@dataclass(frozen=True)
class EpochKey:
    """The key of an epoch (32 bytes), or None while no keyring brought it."""

    epoch: bytes
    key: bytes | None


def keep_epoch(tx: Transaction, space: bytes, epoch: bytes, key: bytes | None) -> bool:
    """Keep an epoch, and its key once it is known; whether the key is new here.

    The caller has checked that a valid rotation commits to the key. A key that is here is never replaced.
    """
    sql = Statements(tx.connection)
    known = sql.first("select key from epoch where id = ?", (epoch,))
    if known is None:
        sql.run("insert into epoch values (?, ?, ?)", (epoch, tx.spaces.number(space), key))
    elif known[0] is None and key is not None:
        sql.run("update epoch set key = ? where id = ?", (key, epoch))
    return key is not None and (known is None or known[0] is None)


def epoch_key(tx: Transaction, space: bytes, epoch: bytes) -> bytes | None:
    """The key of an epoch of a space that this vault holds, where it is here.

    Raises `Damaged` where the epoch is one of another space: nothing is ever sealed for two.
    """
    known = Statements(tx.connection).first("select space_no, key from epoch where id = ?", (epoch,))
    if known is None:
        return None
    if known[0] != tx.spaces.number(space):
        raise Damaged("wire.damaged")
    key: bytes | None = known[1]
    return key


def epoch_keys(tx: Transaction, space: bytes) -> list[EpochKey]:
    """Every epoch of a space that this vault has heard of."""
    rows = Statements(tx.connection).all(
        "select id, key from epoch where space_no = ? order by id", (tx.spaces.number(space),)
    )
    return [EpochKey(*row) for row in rows]


def keep_keyring(tx: Transaction, space: bytes, blob: bytes) -> bool:
    """Keep a keyring to be forwarded; false where it is here already. Its name is the SHA-256 of its bytes."""
    sql, name = Statements(tx.connection), sha256(blob).digest()
    if sql.first("select 1 from keyring where id = ?", (name,)):
        return False
    sql.run("insert into keyring values (?, ?, ?)", (name, tx.spaces.number(space), blob))
    return True


def keyrings(tx: Transaction, space: bytes) -> list[tuple[bytes, bytes]]:
    """The keyrings of a space that are here: name and bytes."""
    return Statements(tx.connection).all(
        "select id, blob from keyring where space_no = ? order by id", (tx.spaces.number(space),)
    )
