"""Takes contents out for good in a vault: what held them is sealed anew at once, and the disk keeps no trace."""

from __future__ import annotations

from collections.abc import Sequence

from ..commands.redaction import Reach, Wanted, redact
from ..store.disk.database import checkpoint
from ..store.log.transaction import Transaction
from ..store.sharing.redaction import let_go
from ..store.sharing.segments import SegmentState, kept
from ..store.vault import Vault
from .invitations import ORIGIN
from .sealing import seal_space


def take_out(vault: Vault, wanted: Sequence[Wanted], reason: str, *, origin: str) -> Reach:
    """Take contents out for good (`commands.redaction.redact`), all of it or nothing.

    The pages that held them are written over, and the log beside the database is emptied.
    """
    with vault.begin(origin) as tx:
        reach = redact(tx, wanted, reason)
        forget_contents(tx)
    checkpoint(vault.engine)
    return reach


def forget_contents(tx: Transaction) -> int:
    """Let go of sealed changes and pieces of files that hold what was withdrawn, as far as this device can seal;
    returns how many parts that were."""
    held = 0
    for space in tx.spaces.all():
        if holding := len(kept(tx, space.id, SegmentState.WITHDRAWN)):
            seal_space(tx, space.id)
            held += holding - len(kept(tx, space.id, SegmentState.WITHDRAWN))
    return held + let_go(tx)


def forget_what_came(vault: Vault) -> None:
    """The same after something arrived; where anything went, the disk is left without a trace of it."""
    with vault.begin(ORIGIN) as tx:
        gone = forget_contents(tx)
    if gone:
        checkpoint(vault.engine)
