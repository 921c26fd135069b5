"""How much the log holds now: what a person undoes later is looked for only in what came after."""

from __future__ import annotations

from ..store.log.transaction import Transaction


def log_mark(tx: Transaction) -> int:
    """The local number of the newest entry, to hand to `commands.undo` as `after`."""
    newest: int | None = tx.connection.exec_driver_sql("select max(no) from log_entry").scalar()
    return newest or 0
