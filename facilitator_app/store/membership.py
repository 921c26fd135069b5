"""Takes in statements about a space, and what follows from them for the log: what is shelved, what is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..wire.statement import Statement
from .redaction import withdraw
from .shelf import settle
from .statements import Statements
from .transaction import Transaction


@dataclass(frozen=True)
class Recorded:
    """What a set of statements changed: how many were new, and how many entries were put on the shelf, taken off it,
    and emptied."""

    new: int = 0
    shelved: int = 0
    unshelved: int = 0
    withdrawn: int = 0


def record(tx: Transaction, space: bytes, statements: Iterable[Statement]) -> Recorded:
    """Keep statements about a space that this vault holds, whose signatures were verified.

    They may come in any order and again. Those whose issuers never had the right are not kept.
    """
    sql, number = Statements(tx.connection), tx.spaces.number(space)
    before = tx.members(space)
    new = {one.id: one for one in statements if one.space == space and not _is_here(sql, one.id)}
    sql.many(
        "insert into statement (id, space_no, signed) values (?, ?, ?)",
        [(one.id, number, one.signed) for one in new.values()],
    )
    after = tx.members(space)
    sql.many("delete from statement where id = ?", [(void,) for void in after.void])
    settled = settle(tx, space, after)
    withdrawn = withdraw(tx, after.withdrawn - before.withdrawn)
    return Recorded(len(new.keys() - after.void), settled.shelved, settled.unshelved, withdrawn)


def statements_of(tx: Transaction, space: bytes) -> list[bytes]:
    """The signed statements of a space, in the order in which they came: to be handed on."""
    rows = Statements(tx.connection).all(
        "select signed from statement where space_no = ? order by no", (tx.spaces.number(space),)
    )
    return [signed for (signed,) in rows]


def _is_here(sql: Statements, identity: bytes) -> bool:
    return sql.first("select 1 from statement where id = ?", (identity,)) is not None
