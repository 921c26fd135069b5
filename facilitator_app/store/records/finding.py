"""Finds a record by what a person types for it: its id, the beginning of its id, or its key (cli.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from uuid import UUID

from ...errors import BadUsage
from ..log.transaction import Transaction

_HEX = re.compile(r"[0-9a-fA-F]{4,32}")


@dataclass(frozen=True)
class Found:
    """A record: its type in the log, its id, its process and its key; `deleted` where it no longer stands."""

    type: str
    id: UUID
    process_id: UUID | None
    key: str | None
    deleted: bool = False


def find_record(
    tx: Transaction, name: str, *types: str, process_id: UUID | None = None, deleted_too: bool = False
) -> Found:
    """The one record that `name` means: ``process/key``, ``key``, an id, or at least four digits of one.

    Keys may hold strokes themselves: every way to part `name` is tried, and what it means as a path goes first.
    `types` narrows the search to these types of record, `process_id` to one process; with `deleted_too` one that was
    deleted is found where none that stands is meant. Raises `BadUsage`
    ``record.unknown`` or ``record.ambiguous`` (with the candidates).
    """
    found = _meant(tx, name, types, process_id, _STANDING)
    if deleted_too and not found:
        found = [replace(one, deleted=True) for one in _meant(tx, name, types, process_id, _DELETED)]
    if not found:
        raise BadUsage("record.unknown", key=name)
    if len(found) > 1:
        raise BadUsage("record.ambiguous", key=name, candidates=", ".join(_shown(tx, one) for one in found[:12]))
    return found[0]


_STANDING, _DELETED = "visible = 1", "visible = 0 and created = 1"


def _meant(tx: Transaction, name: str, types: tuple[str, ...], process_id: UUID | None, rule: str) -> list[Found]:
    paths = [(name[:place], name[place + 1 :]) for place, letter in enumerate(name) if letter == "/"]
    found = [
        record
        for process_name, wanted in paths
        for process in _named(tx, process_name, ("process",), None, _STANDING)
        if process_id in (None, process.id)
        for record in _named(tx, wanted, types, process.id, rule)
    ]
    return found or _named(tx, name, types, process_id, rule)


def _named(tx: Transaction, name: str, types: tuple[str, ...], process_id: UUID | None, rule: str) -> list[Found]:
    return _select(tx, f"{rule} and key = ?", (name,), types, process_id) or _by_id(tx, name, types, process_id, rule)


def _by_id(tx: Transaction, text: str, types: tuple[str, ...], process_id: UUID | None, rule: str) -> list[Found]:
    digits = text.replace("-", "")
    if not _HEX.fullmatch(digits):
        return []
    low, high = bytes.fromhex(digits.ljust(32, "0")), bytes.fromhex(digits.ljust(32, "f"))
    return _select(tx, f"{rule} and id between ? and ?", (low, high), types, process_id)


def _select(
    tx: Transaction, rule: str, values: tuple[object, ...], types: tuple[str, ...], process_id: UUID | None
) -> list[Found]:
    sql = f"select type, id, process_id, key from record_state where {rule}"
    if types:
        sql += f" and type in ({', '.join('?' * len(types))})"
        values += types
    if process_id is not None:
        sql += " and process_id = ?"
        values += (process_id.bytes,)
    rows = tx.connection.exec_driver_sql(sql + " order by type, no limit 50", values)
    return [Found(kind, UUID(bytes=i), UUID(bytes=p) if p else None, key) for kind, i, p, key in rows]


def _shown(tx: Transaction, found: Found) -> str:
    process = tx.connection.exec_driver_sql(
        "select key from record_state where id = ?", (found.process_id.bytes if found.process_id else b"",)
    ).scalar()
    return f"{process}/{found.key} ({found.type} {found.id})" if process else f"{found.key} ({found.type} {found.id})"
