"""What other devices say they have: the newest receipt of each, by a counter that never goes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...wire.receipt import Receipt, read_receipt
from ...wire.statement import Head
from ..disk.statements import Statements
from ..log.transaction import Transaction
from .known_heads import hear_receipt


@dataclass(frozen=True)
class KeptReceipt:
    """The newest receipt of a device in a space, as it came; `at` is the device's clock, in milliseconds."""

    device: bytes
    counter: int
    blob: bytes
    at: int


def keep_receipt(tx: Transaction, space: bytes, receipt: KeptReceipt, heads: Sequence[Head]) -> bool:
    """Keep a receipt whose signature was verified, with the heads it names; false where a newer one is here."""
    sql, number = Statements(tx.connection), tx.spaces.number(space)
    known = sql.value("select counter from receipt where space_no = ? and device = ?", (number, receipt.device))
    if known is not None and known >= receipt.counter:
        return False
    sql.run(
        "insert or replace into receipt values (?, ?, ?, ?, ?)",
        (number, receipt.device, receipt.counter, receipt.blob, receipt.at),
    )
    hear_receipt(tx, space, receipt.device, heads, receipt.at)
    return True


def receipts(tx: Transaction, space: bytes) -> list[KeptReceipt]:
    """The newest receipt of every device in a space."""
    rows = Statements(tx.connection).all(
        "select device, counter, blob, at from receipt where space_no = ? order by device", (tx.spaces.number(space),)
    )
    return [KeptReceipt(*row) for row in rows]


def known_receipts(tx: Transaction, space: bytes) -> dict[bytes, Receipt]:
    """What the newest receipt of every device in a space says."""
    return {one.device: read_receipt(one.blob) for one in receipts(tx, space)}


def own_counter(tx: Transaction, space: bytes) -> int:
    """The counter of this device's last receipt in a space; 0 before the first."""
    counter: int | None = Statements(tx.connection).value(
        "select counter from receipt where space_no = ? and device = ?", (tx.spaces.number(space), tx.author.device)
    )
    return counter or 0
