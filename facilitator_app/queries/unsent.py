"""Whether anything waits here to be handed in to the server; no other device needs to have said a word."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.sharing.own_branches import unsealed
from ..store.sharing.segments import lacks_at_server


def has_unsent(tx: Transaction) -> bool:
    """Whether the server, as far as this device knows, lacks anything that is here of a space which others read."""
    return any(
        lacks_at_server(tx, space.id) or bool(unsealed(tx, space.id))
        for space in tx.spaces.all()
        if tx.members(space.id).besides(tx.author.device)
    )
