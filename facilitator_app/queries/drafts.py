"""The unfinished line that a screen kept."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.records import drafts


def kept_draft(tx: Transaction, place: str) -> str:
    """What was being written at `place`; empty where nothing was."""
    return drafts.kept_draft(tx.connection, place) or ""
