"""Takes signed statements of a space's membership, and spaces that are rooted in a coordinator the keeper admitted.

Statements are judged first, by a thread that nobody's push waits for: each new signature is verified once, and all that
the space has is evaluated together. Then they are kept, if nobody else's were meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection, select

from ..wire.genesis import Genesis, read_genesis
from ..wire.membership import Membership, evaluate
from ..wire.statement import Statement, read_statement
from . import tables
from .access import Access
from .blobs import add_statements, statement_numbers
from .devices import know
from .programmes import is_admitted
from .refusal import Refusal
from .spaces import begin_space, find_space, space_of_row, the_space
from .statement_room import check_room, check_spaces


@dataclass
class Stating:
    """What a device hands in: statements of the space that `genesis` began; those whose signature was verified stay in
    `verified`, by SHA-256 of their bytes, however often they are judged."""

    genesis: bytes
    statements: Sequence[bytes]
    device: bytes
    verified: dict[bytes, Statement] = field(default_factory=dict)

    @cached_property
    def begun(self) -> Genesis:
        """The genesis, verified."""
        return read_genesis(self.genesis)

    @cached_property
    def names(self) -> list[bytes]:
        """The names of the statements, in their order."""
        return [hashlib.sha256(signed).digest() for signed in self.statements]

    def verify(self, known: dict[bytes, int]) -> list[Statement]:
        """Those of the statements that are not `known` by their names, each once, verified.

        Raises `Damaged` for one that is not whole and signed, `Refusal` 400 for one of another space.
        """
        for name, signed in zip(self.names, self.statements, strict=True):
            if name in known or name in self.verified:
                continue
            statement = read_statement(signed)
            if statement.space != self.begun.space:
                raise Refusal(400, "other_space")
            self.verified[name] = statement
        return [statement for name, statement in self.verified.items() if name not in known]


@dataclass(frozen=True)
class Judged:
    """What may be kept of what a device hands in, to a space that had `count` statements: `new` ones, which make this
    `membership` with those, and let these devices in that were not known there."""

    stating: Stating
    count: int
    new: list[bytes]
    membership: Membership
    newcomers: frozenset[bytes]


def judge(connection: Connection, access: Access, stating: Stating) -> Judged:
    """Judge what a device hands in, as things stand; nothing is written.

    A statement whose issuer never had the right is no part of it: nobody keeps such. Raises `Damaged` and `Refusal` 400
    as `Stating.verify`, `Refusal` 403 for a space that is rooted in nobody the keeper admitted, 404 where the sender is
    no member of it, and 507 where there is no room for more statements (`statement_room`).
    """
    genesis = stating.begun
    space = find_space(connection, genesis.space)
    if space is None:
        if not belongs_here(connection, access, genesis.creator):
            raise Refusal(403, "not_admitted")
        check_spaces(connection, genesis.creator)
        kept, known, before = list[Statement](), dict[bytes, int](), evaluate(genesis, ())
    else:
        kept = access.statements(connection, space)
        known, before = statement_numbers(connection, space, stating.names), access.membership(connection, space)
    if stating.device != genesis.creator and before.role(stating.device) is None:
        raise Refusal(404, "unknown_space")
    new = stating.verify(known)
    membership = evaluate(genesis, [*kept, *new]) if new else before
    new = [one for one in new if one.id not in membership.void]
    check_room(connection, genesis, kept, new, membership)
    newcomers = frozenset(membership.members) - (frozenset(before.members) if space else frozenset())
    return Judged(stating, len(kept), [one.signed for one in new], membership, newcomers)


def take_statements(connection: Connection, judged: Judged, hour: int) -> list[int] | None:
    """Keep what was judged; returns the number of each statement, 0 for one whose issuer never had the right.

    None where others came meanwhile: it has to be judged anew. Raises `Refusal` 507 where the space's quota is full.
    """
    stating, genesis = judged.stating, judged.stating.begun
    if find_space(connection, genesis.space) is None:
        begin_space(connection, genesis.space, stating.genesis, genesis.creator)
    space = the_space(connection, genesis.space, lock=True)
    if space.statements != judged.count:
        return None
    add_statements(connection, space, judged.new, hour)
    know(connection, judged.newcomers)
    numbers = statement_numbers(connection, space, stating.names)
    return [numbers.get(name, 0) for name in stating.names]


def belongs_here(connection: Connection, access: Access, device: bytes) -> bool:
    """Whether the device was admitted by the keeper, or is now a member of a space that such a device began."""
    if is_admitted(connection, device):
        return True
    roots = select(tables.programme.c.device)
    for row in connection.execute(select(tables.space).where(tables.space.c.creator.in_(roots))):
        if access.membership(connection, space_of_row(row)).role(device) is not None:
            return True
    return False
