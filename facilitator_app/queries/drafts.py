"""The unfinished lines that screens and forms kept."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.records import drafts


def kept_draft(tx: Transaction, place: str) -> str:
    """What was being written at `place`; empty where nothing was."""
    return drafts.kept_draft(tx.connection, place) or ""


def kept_drafts(tx: Transaction, beginning: str) -> dict[str, str]:
    """What was being written at each place that begins with `beginning`, the oldest first."""
    return drafts.kept_drafts(tx.connection, beginning)
