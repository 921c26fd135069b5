"""Undoes what a person just did: a new change that says again what stood before, never a change of the log.

Refused where something newer was written on top, and for what cannot honestly be called back: papers that were
frozen, notes that more people may read, a decision between two versions, a record that was kept against a deletion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from ..domain.paper import Attachment, FrozenDocument
from ..domain.records import Record, record_types
from ..domain.redaction import COMMAND
from ..domain.session import Note
from ..errors import Refused
from ..store.log.intentions import last_intention, origins, own_intention, undoing
from ..store.log.merge import State
from ..store.log.siblings import python_value
from ..store.log.transaction import Transaction
from ..wire.entry import Change, Ref, Scalar

_FINAL = frozenset({"resolve_conflict", "keep_record", "delete_resurfaced", "name_governing", COMMAND})
_NEVER = frozenset({FrozenDocument.__tablename__, Attachment.__tablename__})


@dataclass(frozen=True)
class Undone:
    """What was undone: the command it was given as, what it had done first (create, change, delete) to a record of
    which type, and to how many records."""

    command: str
    verb: str
    type: str
    records: int


def undo(tx: Transaction, intention: UUID | None = None, *, after: int = 0) -> Undone:
    """Undo `intention`, else the last thing this person did on this device and did not undo; returns what it was.

    Only what was done since the log held `after` entries is looked at. Raises `Refused` ``undo.nothing`` where
    there is nothing, ``undo.newer`` where somebody wrote on top of it, ``undo.in_use`` where a record that it made
    is named by another, and ``undo.final`` for what is never called back; then nothing is changed.
    """
    found = last_intention(tx, after) if intention is None else own_intention(tx, intention)
    if found is None:
        raise Refused("undo.nothing")
    payloads = [(entry.payload, entry.stamp.ref) for entry in found.entries]
    changes = [(change, ref, payload.feeds) for payload, ref in payloads for change in payload.changes]
    if found.command in _FINAL or _widens(changes) or any(change.type in _NEVER for change, _, _ in changes):
        raise Refused("undo.final")
    tx.command = undoing(found.id)
    made = {UUID(bytes=change.record) for change, _, _ in changes if change.verb == "create"}
    # What was added goes last: whatever the same deed let name it no longer does by then
    added_first = sorted(changes, key=lambda one: one[0].verb != "create")
    for change, ref, feeds in reversed(added_first):
        _take_back(tx, change, ref, feeds, made)
    first, records = changes[0][0], {change.record for change, _, _ in changes}
    return Undone(found.command, first.verb, first.type, len(records))


def _widens(changes: list[tuple[Change, Ref, list[bytes]]]) -> bool:
    """Whether a note took the place of another, as one that more people may read does."""
    verbs = {change.verb for change, _, _ in changes if change.type == Note.__tablename__}
    return {"create", "delete"} <= verbs


def _take_back(tx: Transaction, change: Change, ref: Ref, feeds: list[bytes], made: set[UUID]) -> None:
    kind, record = record_types().get(change.type), UUID(bytes=change.record)
    if kind is None:
        raise Refused("undo.final")
    state = tx.projection.state(change.record)
    if change.verb == "create":
        _take_away(tx, kind, record, state, ref, made)
    elif change.verb == "change":
        _change_back(tx, kind, record, state, change, ref, feeds)
    elif change.verb == "delete":
        _bring_back(tx, kind, record, state, ref)
    elif record not in made:  # restored by hand: only a record that was written anew is restored as a part of that
        raise Refused("undo.final")


def _take_away(
    tx: Transaction, kind: type[Record], record: UUID, state: State, ref: Ref, made: set[UUID]
) -> None:
    written = {name for names in state.writes.values() for name in names}
    if state.tombstones or not all(_stands(tx, record, state, name, ref) for name in written):
        raise Refused("undo.newer")
    tx.session.flush()
    if any(other not in made for other in _naming(tx, kind, record)):
        raise Refused("undo.in_use")
    tx.delete(tx.get(kind, record))


def _change_back(
    tx: Transaction, kind: type[Record], record: UUID, state: State, change: Change, ref: Ref, feeds: list[bytes]
) -> None:
    if not state.visible:
        raise Refused("undo.newer")
    stands = tx.get(kind, record)
    for name in change.fields:
        if not _stands(tx, record, state, name, ref):
            raise Refused("undo.newer")
        before = {_written(tx, change, name, replaced) for replaced in change.replaced(name, feeds)}
        if len(before) > 1 or not _is_known(kind, name, before):
            raise Refused("undo.final")
        setattr(stands, name, python_value(kind, name, next(iter(before), None)))
        tx.decide(stands, name)


def _bring_back(tx: Transaction, kind: type[Record], record: UUID, state: State, ref: Ref) -> None:
    if [stamp.ref for stamp in state.tombstones] != [ref] or state.visible:
        raise Refused("undo.newer")
    space = tx.connection.exec_driver_sql("select space from record_state where id = ?", (record.bytes,)).scalar()
    tx.keep(kind(id=record, space=space))


def _stands(tx: Transaction, record: UUID, state: State, name: str, ref: Ref) -> bool:
    """Whether what `ref` wrote is all that a field says: by itself, or because all that followed was undone."""
    return {origin for stamp in state.live(name) for origin in origins(tx, record.bytes, name, stamp.ref)} == {ref}


def _written(tx: Transaction, change: Change, name: str, ref: Ref) -> Scalar:
    payload = tx.log.payload_of(ref)
    if payload is None:
        raise Refused("undo.final")
    written = (c.fields[name] for c in payload.changes if c.record == change.record and name in c.fields)
    return next(written, None)


def _is_known(kind: type[Record], name: str, values: set[Scalar]) -> bool:
    """Whether this version can write the value again: one from a newer version's list it cannot."""
    choices = kind.__table__.columns[name].info.get("choices")
    return choices is None or values <= {None, *(str(choice) for choice in choices)}


def _naming(tx: Transaction, kind: type[Record], record: UUID) -> Iterator[UUID]:
    """The records that name `record`, whatever their type."""
    for other in record_types().values():
        columns = [c.name for c in other.__table__.columns if c.info.get("ref") == kind.__tablename__]
        for name in columns:
            sql = f'select id from "{other.__tablename__}" where "{name}" = ?'
            for (found,) in tx.connection.exec_driver_sql(sql, (record.bytes,)):
                yield UUID(bytes=found)
