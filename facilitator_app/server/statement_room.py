"""How many statements a space may have, and a device make: what is signed is kept and evaluated for ever by everybody.

The bounds are far above what a programme comes to (docs/operations.md), and below what would hold others up.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from ..wire.genesis import Genesis
from ..wire.membership import Membership
from ..wire.statement import MOST_STATEMENTS, Statement, Withdraw
from . import tables
from .programmes import is_admitted
from .refusal import Refusal

MOST_BYTES = 64 * 1024 * 1024
"""Of all statements of a space."""
RESERVED = 20
"""One part in so many of both is kept for who began the space and for whom the keeper admitted: to end a flood."""
MOST_OF_DEVICE = 2_000
"""Statements that change nothing in who is in a space or its keys, by one device: withdrawals, and what a later version
says. Anybody who was let in may sign those."""
MOST_BYTES_OF_DEVICE = 16 * 1024 * 1024
MOST_WAITING_BYTES = 1024 * 1024
"""Of statements of a space that wait for their past: anybody at all can sign what waits for ever."""
MOST_SPACES = 10_000
"""That one device may begin: two for each process."""


def check_room(
    connection: Connection,
    genesis: Genesis,
    kept: Sequence[Statement],
    new: Sequence[Statement],
    membership: Membership,
) -> None:
    """Raise `Refusal` 507 ``statements`` where `new` ones are too many beside those that are `kept`.

    `membership` is what all of them make. Nothing new always has room.
    """
    if not new:
        return
    together = [*kept, *new]
    reserved = 0 if _may_end_a_flood(connection, genesis, new) else 1
    _check(len(together), MOST_STATEMENTS - reserved * MOST_STATEMENTS // RESERVED)
    _check(_size(together), MOST_BYTES - reserved * MOST_BYTES // RESERVED)
    if not membership.waiting.isdisjoint(one.id for one in new):
        _check(_size([one for one in together if one.id in membership.waiting]), MOST_WAITING_BYTES)
    for device in {one.issuer for one in new if _changes_nothing(one)}:
        its = [one for one in together if one.issuer == device and _changes_nothing(one)]
        _check(len(its), MOST_OF_DEVICE)
        _check(_size(its), MOST_BYTES_OF_DEVICE)


def check_spaces(connection: Connection, creator: bytes) -> None:
    """Raise `Refusal` 507 ``spaces`` where a device has begun as many spaces as it may."""
    query = select(func.count()).select_from(tables.space).where(tables.space.c.creator == creator)
    begun = connection.execute(query).scalar_one()
    if begun >= MOST_SPACES:
        raise Refusal(507, "spaces", most=MOST_SPACES, used=begun)


def _may_end_a_flood(connection: Connection, genesis: Genesis, new: Sequence[Statement]) -> bool:
    """Whether all of `new` come from who began the space, or from coordinators whom the keeper admitted."""
    return all(one == genesis.creator or is_admitted(connection, one) for one in {each.issuer for each in new})


def _changes_nothing(statement: Statement) -> bool:
    return statement.act is None or isinstance(statement.act, Withdraw)


def _size(statements: Sequence[Statement]) -> int:
    return sum(len(one.signed) for one in statements)


def _check(used: int, most: int) -> None:
    if used > most:
        raise Refusal(507, "statements", most=most, used=used)
