"""What the programme is called."""

from __future__ import annotations

from sqlalchemy import select

from ..domain.process import Programme
from ..store.log.transaction import Transaction


def programme_title(tx: Transaction) -> str | None:
    """The title of the programme, where its record has arrived."""
    return tx.session.scalars(select(Programme.title).limit(1)).first()
