"""Brings the records of a file into the vault: writes what is new and what changed in the file, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.people import Participant
from ..domain.records import Record
from ..domain.session import Note
from ..store.log.disputes import disputed_fields
from ..store.log.imported import ImportedValues, fingerprint, was_said
from ..store.log.transaction import Transaction
from .aliases import remember_aliases
from .closed_agreements import ClosedAgreements
from .import_result import ImportConflict, ImportResult
from .incoming import Incoming, Place
from .irregular import irregular_in
from .known_records import KnownRecords

CHANGED = "changed_on_both_sides"
DELETED = "deleted_here"
CLOSED = "agreement_closed"
READERS = "other_readers"
DISPUTED = "disputed"
_LONGEST_SHOWN = 200


class Merging:
    """One import on its way, kept from step to step; `dry_run` decides everything and writes nothing."""

    def __init__(self, process_id: UUID, known: KnownRecords, result: ImportResult, *, dry_run: bool = False) -> None:
        self._process_id = process_id
        self._known = known
        self._result = result
        self._dry_run = dry_run
        self._line = ""  # what has happened so far to the line that the file shows

    def merge(self, tx: Transaction, batch: Sequence[Incoming], *, just_begun: bool = False) -> None:
        """Bring in `batch`; `just_begun` where the process itself was made in this transaction."""
        self._known.settle(tx, batch)
        step = _Step(tx, batch, self._process_id)
        for item in batch:
            if item.leads or not item.counted:
                self.end_line()
            outcome = self._meet(tx, step, item)
            if not item.counted:
                continue
            if item.leads:
                self._line = "unchanged"
            if just_begun and item.type == "process":
                outcome = "added"
            self._tell_irregular(step, item)
            if outcome == "added" and not (item.leads or item.type == "process"):
                outcome = "updated"
            if self._line != "added" and outcome != "unchanged":
                self._line = outcome
        if not self._dry_run:
            ImportedValues(tx.connection).keep(step.said)
            remember_aliases(tx, self._process_id, batch)

    def end_line(self) -> None:
        """Count the line that is finished."""
        self._count(self._result)
        self._line = ""

    def so_far(self) -> ImportResult:
        """What the batches came to, the line that the last of them left open counted."""
        reached = copy(self._result)
        self._count(reached)
        return reached

    def _count(self, result: ImportResult) -> None:
        if self._line:
            setattr(result, self._line, getattr(result, self._line) + 1)

    def _meet(self, tx: Transaction, step: _Step, item: Incoming) -> str:
        assert item.id is not None
        record = step.existing.get(item.id)
        if record is not None:
            return self._compare(step, item, record)
        if item.id in step.gone:
            self._report_deleted(step, item)
            return "unchanged"
        if step.closed.holds(item):
            self._conflict(item, "", CLOSED, None, None)
            return "unchanged"
        values = {**item.defaults, **item.fields}
        step.remember(item.id, values)
        record = item.kind(id=item.id, **({"process_id": self._process_id, "key": item.key} | values))
        step.existing[item.id] = record
        if not self._dry_run:
            tx.add(record, step.space(item.place))
        return "added"

    def _compare(self, step: _Step, item: Incoming, record: Record) -> str:
        outcome = "unchanged"
        last = step.last(record.id)
        for name, value in item.fields.items():
            here = getattr(record, name)
            if value == here or was_said(last, name, value):
                step.remember(record.id, {name: value}, last)
                continue
            reason = _objection(step, item, record, name, last)
            if reason is not None:
                self._conflict(item, name, reason, value, here)
                continue
            step.remember(record.id, {name: value}, last)
            outcome = "updated"
            if not self._dry_run:
                setattr(record, name, value)
        return outcome

    def _tell_irregular(self, step: _Step, item: Incoming) -> None:
        record = step.existing.get(item.id) if item.id is not None else None
        if record is not None and (flag := irregular_in(item.kind, item.fields, record)):
            self._result.tell_irregular(item.path, flag)

    def _report_deleted(self, step: _Step, item: Incoming) -> None:
        assert item.id is not None
        last = step.last(item.id)
        changed = [name for name, value in item.fields.items() if not was_said(last, name, value)]
        if changed:
            self._conflict(item, changed[0], DELETED, item.fields[changed[0]], None)

    def _conflict(self, item: Incoming, name: str, reason: str, value: object, here: object) -> None:
        assert item.id is not None
        self._result.conflicts.append(
            ImportConflict(item.path, item.id, item.key, name, reason, _shown(value), _shown(here))
        )


def _objection(step: _Step, item: Incoming, record: Record, name: str, last: Mapping[str, str]) -> str | None:
    """Why the value of a field that changed in the file is not written."""
    here = getattr(record, name)
    if name == "origin" or (item.kind is Note and name == "visibility"):
        return READERS
    if name in step.disputed.get(record.id, ()):
        return DISPUTED
    if step.closed.holds(item) and not step.closed.allows(item, name, is_gap=here is None):
        return CLOSED
    if isinstance(record, Participant) and record.reserved and name == "name":
        return CHANGED  # the name of a reserved person never returns to the table by an import
    untouched = here is None if name not in last else last[name] == fingerprint(here)
    return None if untouched else CHANGED


class _Step:
    """What the vault says of the records of one batch, read at once."""

    def __init__(self, tx: Transaction, batch: Sequence[Incoming], process_id: UUID) -> None:
        self._tx = tx
        self._process_id = process_id
        self._spaces: dict[Place, bytes] = {}
        ids = list(dict.fromkeys(item.id for item in batch if item.id is not None))
        self.existing = _existing(tx, batch)
        self.gone = _gone(tx, [record for record in ids if record not in self.existing])
        self.disputed = disputed_fields(tx.connection, ids)
        self.closed = ClosedAgreements(tx, process_id, batch)
        self.said: list[tuple[UUID, str, str]] = []
        self._last = ImportedValues(tx.connection).of(ids)

    def last(self, record: UUID) -> dict[str, str]:
        """What files last said of the fields of a record."""
        return self._last.setdefault(record, {})

    def remember(self, record: UUID, values: Mapping[str, object], last: Mapping[str, str] | None = None) -> None:
        """A file says these values of a record, and nobody has to look at them."""
        for name, value in values.items():
            said = fingerprint(value)
            if last is None or not was_said(last, name, value):
                self.said.append((record, name, said))
                self.last(record)[name] = said

    def space(self, place: Place) -> bytes:
        """The space that records of this step go to."""
        if place not in self._spaces:
            tx = self._tx
            self._spaces[place] = (
                tx.personal_space() if place is Place.PERSONAL
                else tx.team_space(self._process_id) if place is Place.TEAM
                else tx.table_space(self._process_id)
            )  # fmt: skip
        return self._spaces[place]


def _existing(tx: Transaction, batch: Iterable[Incoming]) -> dict[UUID, Record]:
    by_kind: dict[type[Record], list[UUID]] = {}
    for item in batch:
        if item.id is not None:
            by_kind.setdefault(item.kind, []).append(item.id)
    found: dict[UUID, Record] = {}
    for kind, ids in by_kind.items():
        found |= {record.id: record for record in tx.session.scalars(select(kind).where(kind.id.in_(ids)))}
    return found


def _gone(tx: Transaction, ids: Sequence[UUID]) -> set[UUID]:
    """Those of `ids` that were here and were deleted."""
    if not ids:
        return set()
    places = ", ".join("?" * len(ids))
    rows = tx.connection.exec_driver_sql(
        f"select id from record_state where visible = 0 and id in ({places})", tuple(each.bytes for each in ids)
    )
    return {UUID(bytes=row[0]) for row in rows}


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, date | datetime):
        return value.isoformat()
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return text[:_LONGEST_SHOWN]
