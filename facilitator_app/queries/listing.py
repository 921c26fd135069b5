"""Lists records as plain data with the names of the process JSON: ids in full, references by key, streamed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.columns import Data, Flag, Number, Texts, plain_number
from ..domain.people import ParticipantDetails
from ..domain.records import Record, record_types
from ..errors import BadUsage
from ..store.log.transaction import Transaction

LISTS = {
    "processes": "process",
    "commissions": "commission",
    "parties": "party",
    "sessions": "session",
    "participants": "participant",
    "agreements": "agreement",
    "clauses": "clause",
    "commitments": "commitment",
    "notes": "note",
    "summaries": "summary",
    "ratings": "condition_rating",
    "trainings": "training",
    "trainees": "trainee",
    "skills": "skill",
    "evidence": "evidence",
    "accounts": "source_account",
    "conclusions": "conclusion",
    "events": "history_event",
    "causes": "cause",
    "actors": "actor",
    "insights": "actor_insight",
    "relations": "actor_relation",
    "indicators": "indicator",
    "readings": "reading",
    "signals": "signal",
    "lessons": "lesson",
    "decisions": "design_decision",
    "handover": "handover_step",
    "method": "method_part",
}
"""What can be listed, and the type of record that it is."""

_PAGE = 500
NOT_SHOWN = frozenset({"process_id", "team_space", "file_key", "chunks", "content", "thumbnail"})
"""Fields that no list and no history shows: where a record lies, and bytes."""
_MANDATE = "mandate_"


def list_records(tx: Transaction, kind: str, *, process_id: UUID | None = None) -> Iterator[dict[str, Any]]:
    """Every record of `kind` (a key of `LISTS`), in the order in which they came, page by page.

    Each is ``{id, key, process, conflicted?, …}`` with the fields that are filled. Raises `BadUsage` for an
    unknown kind.
    """
    if kind not in LISTS:
        raise BadUsage("record.unknown_list", kind=kind, known=", ".join(LISTS))
    shape = _Shape(record_types()[LISTS[kind]])
    after = 0
    while rows := tx.connection.exec_driver_sql(*shape.page(process_id, after)).mappings().all():
        yield from (shape.plain(dict(row)) for row in rows)
        after = rows[-1]["no"]


def record_as_data(tx: Transaction, type_: str, record: UUID) -> dict[str, Any]:
    """One record of any type as `list_records` gives it."""
    shape = _Shape(record_types()[type_])
    row = tx.connection.exec_driver_sql(*shape.one(record)).mappings().one_or_none()
    if row is None:
        raise BadUsage("record.unknown", key=str(record))
    return shape.plain(dict(row))


class _Shape:
    """How a type of record is selected, and what each of its columns is called outside."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.columns: dict[str, Any] = {}
        self._joins: list[str] = []
        self._selected: list[str] = []
        self._take(kind, "t")
        if kind.__tablename__ == "participant":
            self._joins.append("left join participant_details d on d.participant_id = t.id")
            self._take(ParticipantDetails, "d", skip={"key", "participant_id"})

    def _take(self, kind: type[Record], table: str, skip: Set[str] = frozenset()) -> None:
        for column in kind.__table__.columns:
            name = column.name
            if name in {"id", "space", "key"} | NOT_SHOWN | skip:
                continue
            outside = name.removesuffix("_id") if "ref" in column.info else name
            self.columns[outside] = column
            if "ref" in column.info:
                join = f"r{len(self._joins)}"
                self._joins.append(f'left join record_state {join} on {join}.id = {table}."{name}"')
                here = f'{table}."{name}"'
                self._selected.append(f"coalesce({join}.key, nullif(lower(hex({here})), '')) as \"{outside}\"")
            else:
                self._selected.append(f'{table}."{name}" as "{outside}"')

    def _select(self) -> str:
        return (
            "select s.no, t.id, t.key, p.key as process,"
            " exists (select 1 from conflict c where c.record_no = s.no) as conflicted, "
            + ", ".join(self._selected)
            + f' from record_state s join "{self.kind.__tablename__}" t on t.id = s.id'
            " left join record_state p on p.id = s.process_id " + " ".join(self._joins)
        )

    def page(self, process_id: UUID | None, after: int) -> tuple[str, tuple[Any, ...]]:
        """The statement and values for the records that came after number `after`."""
        rule, values = "s.type = ? and s.no > ?", (self.kind.__tablename__, after)
        if process_id is None:
            return f"{self._select()} where {rule} order by s.no limit {_PAGE}", values
        return (
            f"{self._select()} where {rule} and s.process_id = ? order by s.no limit {_PAGE}",
            (*values, process_id.bytes),
        )

    def one(self, record: UUID) -> tuple[str, tuple[Any, ...]]:
        """The statement and values for one record."""
        return f"{self._select()} where s.id = ?", (record.bytes,)

    def plain(self, row: dict[str, Any]) -> dict[str, Any]:
        """What a row says, empty fields left out."""
        found: dict[str, Any] = {"id": str(UUID(bytes=row["id"])), "key": row["key"]}
        if row["process"] and self.kind.__tablename__ != "process":
            found["process"] = row["process"]
        if row["conflicted"]:
            found["conflicted"] = True
        for name, column in self.columns.items():
            if row[name] is not None:
                _put(found, name, _value(column, row[name]))
        return found


def _put(found: dict[str, Any], name: str, value: Any) -> None:
    if name.startswith(_MANDATE):
        found.setdefault("mandate", {})[name.removeprefix(_MANDATE)] = value
    else:
        found[name] = value


def _value(column: Any, value: Any) -> Any:
    if isinstance(column.type, Flag):
        return bool(value)
    if isinstance(column.type, Texts | Data):
        return json.loads(value)
    if isinstance(column.type, Number):
        return plain_number(Decimal(value))
    return value.hex() if isinstance(value, bytes) else value
