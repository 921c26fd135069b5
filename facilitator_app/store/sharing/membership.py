"""Takes in statements about a space, and what follows from them for the log: what is shelved, what is withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from ...wire.membership import Membership
from ...wire.statement import MOST_STATEMENTS, Statement
from ..disk.statements import Statements
from ..log.transaction import Transaction
from .redaction import ask_again, withdraw
from .shelf import settle

MEMBERSHIP = "membership"
"""What is announced as changed where anything was said about who is in a space: under the id of the space."""
MOST_WAITING_BYTES = 1024 * 1024
"""Of statements of one space that wait for their past: anybody at all can sign what waits for ever."""


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

    They may come in any order and again. Those whose issuers never had the right are not kept, nor what nobody needs:
    more than `MOST_WAITING_BYTES` that wait, more than `MOST_STATEMENTS` of others than those who manage the space.
    """
    sql, number = Statements(tx.connection), tx.spaces.number(space)
    before = tx.members(space)
    new = {one.id: one for one in statements if one.space == space and not _is_here(sql, one.id)}
    new = _within_bounds(sql, number, before, new)
    sql.many(
        "insert into statement (id, space_no, signed) values (?, ?, ?)",
        [(one.id, number, one.signed) for one in new.values()],
    )
    after = tx.members(space)
    if new:
        tx.changed({space: MEMBERSHIP})
    kept = new.keys() - after.void - _too_many_waiting(sql, after, new.keys())
    gone = after.void | new.keys() - kept
    sql.many("delete from statement where id = ?", [(one,) for one in gone])
    settled = settle(tx, space, after)
    withdrawn = withdraw(tx, after.withdrawn - before.withdrawn)
    ask_again(tx, space, before.withdrawn - after.withdrawn)
    return Recorded(len(kept), settled.shelved, settled.unshelved, withdrawn)


def statements_of(tx: Transaction, space: bytes) -> list[bytes]:
    """The signed statements of a space, in the order in which they came: to be handed on.

    What waits for its past is of no use to anybody yet, and stays here.
    """
    rows = Statements(tx.connection).all(
        "select id, signed from statement where space_no = ? order by no", (tx.spaces.number(space),)
    )
    waiting = tx.members(space).waiting
    return [signed for identity, signed in rows if identity not in waiting]


def _within_bounds(
    sql: Statements, space_no: int, membership: Membership, new: dict[bytes, Statement]
) -> dict[bytes, Statement]:
    """Of `new` what there is room for; who manages the space, or may make its keys where nobody does, always has room,
    to put an end to a flood."""
    room = MOST_STATEMENTS - sql.value("select count(*) from statement where space_no = ?", (space_no,))
    if len(new) <= room:
        return new
    trusted = {device for device in membership.members if membership.may_rotate(device)}
    others = [one.id for one in new.values() if one.issuer not in trusted]
    return {identity: one for identity, one in new.items() if identity not in set(others[max(room, 0) :])}


def _too_many_waiting(sql: Statements, membership: Membership, new: Collection[bytes]) -> frozenset[bytes]:
    """Those of `new` that wait, where more waits than an honest member can be behind."""
    size = sum(sql.value("select length(signed) from statement where id = ?", (one,)) for one in membership.waiting)
    return membership.waiting & frozenset(new) if size > MOST_WAITING_BYTES else frozenset()


def _is_here(sql: Statements, identity: bytes) -> bool:
    return sql.first("select 1 from statement where id = ?", (identity,)) is not None
