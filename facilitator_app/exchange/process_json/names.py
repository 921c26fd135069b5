"""The keys under which the records of a process are exported, each one once."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from ...domain.records import Record, record_types
from ...store.log.transaction import Transaction
from .parting import legible

_REFERRED = (
    "party", "participant", "commission", "session", "agenda_item", "clause", "agreement", "cause", "actor",
    "indicator", "reading", "method_part", "commitment", "source_account",
)  # fmt: skip


class Names:
    """The key of every record that another one names, and of any other when asked.

    Two devices may have given one key to two records, and a key from elsewhere may be missing: then the beginning
    of the id is added, so that the document can be read again.
    """

    def __init__(self, tx: Transaction, process_id: UUID) -> None:
        rows = tx.connection.exec_driver_sql(
            "select key from record_state where process_id = ? and visible = 1 and key is not null"
            " group by key having count(*) > 1",
            (process_id.bytes,),
        )
        self._twice = {key for (key,) in rows}
        self._keys: dict[str, dict[UUID, str]] = {}
        for kind in _REFERRED:
            record = record_types()[kind]
            found = tx.session.execute(select(record.id, record.key).where(record.process_id == process_id))
            self._keys[kind] = {identity: self.of(identity, key) for identity, key in found}

    def of(self, identity: UUID, key: str | None) -> str:
        """The name of the record `identity` with this key."""
        if key is None or key in self._twice or not (name := legible(key).strip()):
            return f"{legible(key or '')}-{identity.hex[:12]}".lstrip("-")
        return name

    def of_record(self, record: Record) -> str:
        """The name of a record."""
        return self.of(record.id, record.key)

    def __call__(self, kind: str, identity: UUID | None) -> str | None:
        """The name of the record of type `kind` with this id; None where it is not said or not here."""
        return None if identity is None else self._keys[kind].get(identity)
