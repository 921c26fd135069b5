"""The unfinished line of a screen, kept while it is written so that it survives a power cut; no change of a record."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.records import drafts


def keep_draft(tx: Transaction, place: str, text: str) -> None:
    """Keep `text` as the unfinished line of `place`; an empty one forgets it."""
    if text:
        drafts.keep_draft(tx.connection, place, text, tx.clock.now_ms())
    else:
        drafts.drop_draft(tx.connection, place)


def drop_draft(tx: Transaction, place: str) -> None:
    """Forget the unfinished line of `place`, in the transaction that saves it for good."""
    drafts.drop_draft(tx.connection, place)
