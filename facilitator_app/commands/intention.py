"""Names the intention of a transaction: the outermost command gives it, the commands it calls do not."""

from __future__ import annotations

from ..store.log.transaction import Transaction


def intend(tx: Transaction, name: str) -> None:
    """Call the transaction `name` in the log unless a command around this one has named it already."""
    if tx.command == tx.origin:
        tx.command = name
