"""What only a merge brings about, for a person to see: duplicates, references to nothing, deleted while edited, values
that no table takes, records whose creation has not arrived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from ...domain.records import record_types
from ...domain.vocabulary import ActKind
from ...store.log.transaction import Transaction
from ..frozen_documents import rival_finals

_NUMBERED = {"session": "process_id", "agreement": "process_id", "clause": "agreement_id"}
"""Types whose number is unique, and within what."""

_NO_RECORD = frozenset({"space"})


class IrregularityKind(StrEnum):
    """What is irregular."""

    DUPLICATE_KEY = "duplicate_key"
    DUPLICATE_NUMBER = "duplicate_number"
    MISSING_REFERENCE = "missing_reference"
    RESURFACED = "resurfaced"
    IMPOSSIBLE = "impossible"
    RIVAL = "rival"
    WAITING = "waiting"
    TWO_FINALS = "two_finals"
    ENDS_FIRST = "ends_before_it_starts"
    SIGNS_FOR_ONESELF = "signs_for_oneself"


@dataclass(frozen=True)
class Irregularity:
    """One record with something irregular: in which field, and what (the key, the number, the id that is missing)."""

    kind: str
    type: str
    record: UUID
    key: str | None
    process_id: UUID | None
    field: str | None
    value: str | int | None

    def as_data(self) -> dict[str, Any]:
        """The irregularity as plain data, for scripts."""
        named = {"id": str(self.record), "process": str(self.process_id) if self.process_id else None}
        data = {name: value for name, value in asdict(self).items() if name not in ("record", "process_id")}
        return {**named, **data}


def list_irregularities(tx: Transaction, *, process_id: UUID | None = None) -> Iterator[Irregularity]:
    """Every irregularity, of one process where it is named: deletions, finals, times, keys, numbers, references."""
    yield from _of_states(tx, process_id)
    yield from _waiting(tx, process_id)
    yield from _two_finals(tx, process_id)
    yield from _ends_first(tx, process_id)
    yield from _signs_for_oneself(tx, process_id)
    yield from _duplicate_keys(tx, process_id)
    for type_, within in _NUMBERED.items():
        yield from _duplicate_numbers(tx, type_, within, process_id)
    for type_, kind in sorted(record_types().items()):
        for column in kind.__table__.columns:
            if column.info.get("ref", "space") not in _NO_RECORD:
                yield from _missing(tx, type_, column.name, process_id)


def _of_states(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    """Deleted while edited; with values that no table takes; under an id that another space has."""
    for kind in (IrregularityKind.RESURFACED, IrregularityKind.IMPOSSIBLE, IrregularityKind.RIVAL):
        sql = (
            "select r.type, r.id, r.key, r.process_id, null from irregular_state i"
            f" join record_state r on r.no = i.record_no where i.kind = '{kind.value}'"
        )
        yield from _found(tx, kind, None, sql, process_id)


def _waiting(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    """Changed here before its creation arrived, which shows where it belongs: only without a process it is told."""
    if process_id is None:
        sql = "select r.type, r.id, r.key, r.process_id, null from record_state r where r.created = 0"
        yield from _found(tx, IrregularityKind.WAITING, None, sql, None)


def _two_finals(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    """Final revisions of one paper that stand beside each other; the value is the short code on each."""
    for rivals in rival_finals(tx, process_id):
        for each in rivals:
            kind = IrregularityKind.TWO_FINALS.value
            yield Irregularity(kind, "frozen_document", each.id, each.key, each.process_id, "code", each.code)


def _ends_first(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    """Sessions whose beginning and end came from two devices, or from a file, and do not agree."""
    sql = "select 'session', r.id, r.key, r.process_id, r.ends_at from session r where r.ends_at < r.starts_at"
    return _found(tx, IrregularityKind.ENDS_FIRST, "ends_at", sql, process_id)


def _signs_for_oneself(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    """Acts that another person signs and nobody else does: their parts came from two devices, or from a file."""
    sql = (
        "select 'signing_act', r.id, r.key, r.process_id, r.signer_id from signing_act r"
        f" where r.kind in ('{ActKind.ON_REQUEST.value}', '{ActKind.WITNESS.value}') and r.signer_id = r.participant_id"
    )
    return _found(tx, IrregularityKind.SIGNS_FOR_ONESELF, "signer_id", sql, process_id)


def _duplicate_keys(tx: Transaction, process_id: UUID | None) -> Iterator[Irregularity]:
    twice = (
        "select r.type, r.id, r.key, r.process_id, r.key from record_state r where r.visible = 1"
        " and r.key is not null and exists (select 1 from record_state o where o.key = r.key and o.visible = 1"
        " and o.no != r.no and {rule})"
    )
    # The + keeps SQLite from walking all records of a process for each key: keys lead to one or two.
    of_processes = "o.type = 'process' and r.type = 'process'"
    for rule in ("+o.process_id = r.process_id", of_processes):
        yield from _found(tx, IrregularityKind.DUPLICATE_KEY, "key", twice.format(rule=rule), process_id)


def _duplicate_numbers(
    tx: Transaction, type_: str, within: str, process_id: UUID | None
) -> Iterator[Irregularity]:
    sql = (
        f"select '{type_}', r.id, r.key, r.process_id, r.number from {type_} r where r.number is not null"
        f" and (r.{within}, r.number) in (select {within}, number from {type_} where number is not null"
        " group by 1, 2 having count(*) > 1)"
    )
    return _found(tx, IrregularityKind.DUPLICATE_NUMBER, "number", sql, process_id)


def _missing(tx: Transaction, type_: str, field: str, process_id: UUID | None) -> Iterator[Irregularity]:
    """References whose record is deleted, or has not arrived: only the person can tell whether it will."""
    sql = (
        f'select \'{type_}\', r.id, r.key, r.process_id, r."{field}" from {type_} r where r."{field}" is not null'
        f' and not exists (select 1 from record_state s where s.id = r."{field}" and s.visible = 1)'
    )
    return _found(tx, IrregularityKind.MISSING_REFERENCE, field, sql, process_id)


def _found(
    tx: Transaction, kind: IrregularityKind, field: str | None, sql: str, process_id: UUID | None
) -> Iterator[Irregularity]:
    values: tuple[bytes, ...] = ()
    if process_id is not None:
        sql, values = sql + " and r.process_id = ?", (process_id.bytes,)
    for type_, record, key, process, value in tx.connection.exec_driver_sql(sql, values):
        said = str(UUID(bytes=value)) if isinstance(value, bytes) else value
        of = UUID(bytes=process) if process else None
        yield Irregularity(kind.value, type_, UUID(bytes=record), key, of, field, said)
