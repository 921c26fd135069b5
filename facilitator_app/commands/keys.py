"""Keys that people and files give to records: one record each within a process, one process each in the vault."""

from __future__ import annotations

from uuid import UUID

from ..domain.process import Process
from ..errors import Refused
from ..store.log.transaction import Transaction
from .fields import tidy

_GIVEN = "keys given in this transaction"


def claim_key(tx: Transaction, process_id: UUID, key: str | None) -> str | None:
    """`key`, tidied, for a new record of a process; None lets the record get one by itself.

    Raises `Refused` ``process.key_taken`` where a record of the process has it. Two devices that have not met
    can still give one key twice: that is listed as an irregularity.
    """
    sql = "select 1 from record_state where key = ? and process_id = ? and visible = 1 limit 1"
    return _claim(tx, tidy(key), process_id, sql)


def claim_process_key(tx: Transaction, key: str | None) -> str | None:
    """`key`, tidied, for a new process; raises `Refused` ``process.process_key_taken`` where another has it."""
    sql = f"select 1 from record_state where key = ? and type = '{Process.__tablename__}' and visible = 1 limit 1"
    return _claim(tx, tidy(key), None, sql)


def _claim(tx: Transaction, key: str | None, process_id: UUID | None, sql: str) -> str | None:
    if key is None:
        return None
    given: set[tuple[UUID | None, str]] = tx.session.info.setdefault(_GIVEN, set())
    values = (key,) if process_id is None else (key, process_id.bytes)
    if (process_id, key) in given or tx.connection.exec_driver_sql(sql, values).first() is not None:
        if process_id is None:
            raise Refused("process.process_key_taken", key=key)
        raise Refused("process.key_taken", key=key)
    given.add((process_id, key))
    return key
