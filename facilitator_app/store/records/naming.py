"""Finds where a name is written already: in frozen documents, and in the texts of a process."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from ...domain.folding import fold, words
from ...domain.paper import FrozenDocument
from ...errors import Damaged
from ..log.transaction import Transaction
from .frozen_record import unpacked


def documents_naming(tx: Transaction, process_id: UUID | None, names: Collection[str]) -> tuple[UUID, ...]:
    """The frozen documents of a process that hold one of `names`, whatever its accents and case.

    One that cannot be read is counted among them: it may name anybody.
    """
    wanted = [fold(name) for name in names if fold(name)]
    found = []
    rows = select(FrozenDocument).where(FrozenDocument.process_id == process_id).order_by(FrozenDocument.id)
    for document in tx.session.scalars(rows):
        try:
            text = fold(unpacked(document).record.decode())
        except Damaged:
            found.append(document.id)
            continue
        if any(name in text for name in wanted):
            found.append(document.id)
    return tuple(found)


def texts_naming(
    tx: Transaction, process_id: UUID | None, names: Collection[str], but: Collection[UUID] = ()
) -> tuple[UUID, ...]:
    """The records of a process whose searchable words hold one of `names` whole, those in `but` left out."""
    phrases = [f'"{" ".join(found)}"' for name in names if (found := words(name))]
    if not phrases or process_id is None:
        return ()
    rows = tx.connection.exec_driver_sql(
        "select r.id from search s join record_state r on r.no = s.rowid"
        " where s.words match ? and r.process_id = ? and r.visible = 1 order by r.no",
        (" OR ".join(phrases), process_id.bytes),
    )
    found_records = (UUID(bytes=stored) for (stored,) in rows)
    return tuple(record for record in found_records if record not in but)
