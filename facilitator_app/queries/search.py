"""Finds records by their words; accents, capitals and kinds of apostrophe do not matter."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ..domain.folding import words
from ..domain.records import record_types
from ..store.log.transaction import Transaction

_SHOWN = 200


@dataclass(frozen=True)
class Hit:
    """A record whose words match, with the beginning of its text."""

    type: str
    id: UUID
    key: str | None
    process_id: UUID | None
    text: str


def search(tx: Transaction, text: str, *, process_id: UUID | None = None, limit: int = 50) -> list[Hit]:
    """The records that hold every word of `text` (each may go on), the best first; nothing for no word."""
    query = " ".join(f'"{word}"*' for word in words(text) if '"' not in word)
    if not query:
        return []
    sql = (
        "select r.type, r.id, r.key, r.process_id from search s join record_state r on r.no = s.rowid"
        " where s.words match ? and r.visible = 1"
    )
    values: tuple[object, ...] = (query,)
    if process_id is not None:
        sql += " and r.process_id = ?"
        values += (process_id.bytes,)
    rows = tx.connection.exec_driver_sql(sql + " order by rank limit ?", (*values, limit)).all()
    return [
        Hit(kind, UUID(bytes=record), key, UUID(bytes=process) if process else None, _text(tx, kind, record))
        for kind, record, key, process in rows
    ]


def _text(tx: Transaction, kind: str, record: bytes) -> str:
    columns = ", ".join(f'"{name}"' for name in record_types()[kind].searchable)
    row = tx.connection.exec_driver_sql(f'select {columns} from "{kind}" where id = ?', (record,)).one()
    return " · ".join(str(value) for value in row if value)[:_SHOWN]
