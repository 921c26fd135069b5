"""Everything that waits for a person's decision or look after a merge, in one list: conflicts first, then the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ...domain.columns import LONGEST_TEXT
from ...domain.ids import natural_id
from ...domain.records import record_types
from ...domain.vocabulary import SpaceKind
from ...store.disk.statements import Statements
from ...store.log.transaction import Transaction
from ..frozen_documents import rival_finals
from .conflicts import Conflict, list_conflicts
from .irregularities import Irregularity, list_irregularities

_NAMES = ("title", "name", "text", "pseudonym", "description", "code", "key")
_SHORT = 80
_PROSE = frozenset({"text", "description", "words", "summary", "closing", "original_text", "question", "reservation"})


class Waits(StrEnum):
    """What kind of decision waits; the other kinds are those of `IrregularityKind`."""

    TEXT = "text"
    VALUE = "value"
    RESURFACED = "resurfaced"
    TWO_FINALS = "two_finals"


@dataclass(frozen=True)
class Undecided:
    """One thing that waits: of which record (`subject` says which in its own words), and in which field, if in one.

    `id` is the same on every device as long as it waits. `value` says what is irregular, where something is;
    `open_to_all` whether everybody at the table may read it.
    """

    id: UUID
    kind: str
    type: str
    record: UUID
    process_id: UUID | None
    field: str | None
    subject: str
    open_to_all: bool
    value: str = ""


def undecided(tx: Transaction, process_id: UUID | None = None) -> tuple[Undecided, ...]:
    """All that waits, of one process where it is named."""
    conflicts = [_of_conflict(tx, conflict) for conflict in list_conflicts(tx, process_id=process_id)]
    others: set[UUID] = {paper.id for rivals in rival_finals(tx, process_id) for paper in rivals[1:]}
    rest = [
        _of_irregularity(tx, one)
        for one in list_irregularities(tx, process_id=process_id)
        if one.kind != Waits.TWO_FINALS or one.record not in others  # the papers that stand beside each other are one
    ]
    return (*conflicts, *{one.id: one for one in rest}.values())


def is_prose(conflict: Conflict) -> bool:
    """Whether the values are texts that can be joined, not words or numbers to choose among."""
    kind = record_types()[conflict.type]
    rule = kind.__table__.columns[conflict.field].info.get("rule", ("",))[0]
    values = (conflict.base, *(version.value for version in conflict.versions))
    texts = all(value is None or isinstance(value, str) for value in values)
    long = any(isinstance(value, str) and _SHORT < len(value) <= LONGEST_TEXT for value in values)
    return rule == "text" and texts and (long or conflict.field in _PROSE)


def subject_of(tx: Transaction, type_: str, record: UUID) -> str:
    """What a record is called: its title, name or first words; empty where it is not shown here."""
    kind = record_types().get(type_)
    found = tx.find(kind, record) if kind is not None else None
    if found is None:
        return ""
    number = getattr(found, "number", None)
    names = _NAMES if number is None else _NAMES[:-1]
    said = next((str(value) for name in names if (value := getattr(found, name, None))), "")
    short = said if len(said) <= _SHORT else f"{said[: _SHORT - 1].rstrip()}…"
    return " · ".join(part for part in (str(number) if number is not None else "", short) if part)


def _of_conflict(tx: Transaction, conflict: Conflict) -> Undecided:
    kind = Waits.TEXT if is_prose(conflict) else Waits.VALUE
    subject = subject_of(tx, conflict.type, conflict.record)
    return Undecided(
        id=conflict.id,
        kind=kind.value,
        type=conflict.type,
        record=conflict.record,
        process_id=conflict.process_id,
        field=conflict.field,
        subject=subject,
        open_to_all=_open_to_all(tx, conflict.record),
    )


def _of_irregularity(tx: Transaction, one: Irregularity) -> Undecided:
    identity = natural_id(f"irregularity {one.kind} {one.field or ''}", one.record)
    value = "" if one.value is None else str(one.value)
    return Undecided(
        id=identity,
        kind=one.kind,
        type=one.type,
        record=one.record,
        process_id=one.process_id,
        field=one.field,
        subject=subject_of(tx, one.type, one.record),
        open_to_all=_open_to_all(tx, one.record),
        value=value,
    )


def _open_to_all(tx: Transaction, record: UUID) -> bool:
    kind: str | None = Statements(tx.connection).value(
        "select s.kind from record_state r join log_space s on s.id = r.space where r.id = ?", (record.bytes,)
    )
    return kind in (SpaceKind.TABLE.value, SpaceKind.PROGRAMME.value)
