"""Takes in the index of a bundle: the receipts of everybody that its sender knows of."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.sharing.epochs import epoch_key
from ..store.sharing.peers import meet
from ..wire.epoch import EpochKey, outside
from ..wire.index import open_index
from .receipts import take_receipt


def take_index(tx: Transaction, data: bytes) -> int:
    """Keep the receipts of an index that opens for this device; returns how many are news. Raises `Damaged`."""
    space, epoch = outside(data)
    if space not in {one.id for one in tx.spaces.all()}:
        return 0
    key = epoch_key(tx, space, epoch)
    if key is None:
        return 0
    news = 0
    for receipt in open_index(data, EpochKey(key)).receipts:
        if not take_receipt(tx, receipt):
            continue
        if receipt.device != tx.author.device:  # else this workspace was restored, and had more once
            meet(tx, receipt.device, at=receipt.wall_ms)
        news += 1
    return news
