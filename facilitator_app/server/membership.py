"""Takes signed statements of a space's membership, and spaces that are rooted in a coordinator the keeper admitted."""

from __future__ import annotations

from sqlalchemy import Connection, select

from ..wire.genesis import read_genesis, space_id
from ..wire.statement import read_statement
from . import tables
from .access import Access
from .blobs import add_statements
from .devices import know
from .programmes import is_admitted
from .refusal import Refusal
from .spaces import begin_space, find_space, space_of_row, the_space


def take_statements(
    connection: Connection, access: Access, genesis: bytes, statements: list[bytes], sender: bytes, hour: int
) -> list[int]:
    """Keep the space that `genesis` began and its new statements; returns the number of each.

    The set only grows: what a statement does is for the evaluation to say. Raises `Damaged` for a genesis or a
    statement that is not whole and signed, `Refusal` 403 for a space that is rooted in nobody the keeper admitted,
    404 where the sender is no member of it, and 507.
    """
    creator = read_genesis(genesis).creator
    for statement in statements:
        if read_statement(statement).space != space_id(genesis):
            raise Refusal(400, "other_space")
    if find_space(connection, space_id(genesis)) is None:
        if not belongs_here(connection, access, creator):
            raise Refusal(403, "not_admitted")
        begin_space(connection, space_id(genesis), genesis, creator)
    space = the_space(connection, space_id(genesis), lock=True)
    if sender != creator and access.membership(connection, space).role(sender) is None:
        raise Refusal(404, "unknown_space")
    numbers = add_statements(connection, space, statements, hour)
    space = the_space(connection, space.id)
    membership = access.membership(connection, space)
    know(connection, membership.members)
    return numbers


def belongs_here(connection: Connection, access: Access, device: bytes) -> bool:
    """Whether the device was admitted by the keeper, or is now a member of a space that such a device began."""
    if is_admitted(connection, device):
        return True
    roots = select(tables.programme.c.device)
    for row in connection.execute(select(tables.space).where(tables.space.c.creator.in_(roots))):
        if access.membership(connection, space_of_row(row)).role(device) is not None:
            return True
    return False
