"""Changes or deletes a record of any type by its name in the log, through the commands of its type.

This is what the command line's `edit` and `delete` stand on: a field is named as in the process JSON, its value is
text, and a reference is the key of another record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from ..domain.columns import Data, Day, Flag, Id, Number, Texts, WallTime, read_number
from ..domain.people import ParticipantDetails
from ..domain.records import Record, record_types
from ..errors import BadUsage, Refused
from ..store.log.transaction import Transaction
from ..store.records.finding import find_record
from .agenda import edit_agenda_item, remove_agenda_item
from .agreement import delete_agreement, edit_agreement
from .clause import delete_clause, edit_clause
from .commission import edit_commission, remove_commission
from .commitment import delete_commitment, edit_commitment
from .intention import intend
from .note import delete_note, edit_note
from .participant import edit_participant, remove_participant
from .party import edit_party, remove_party
from .process import edit_process
from .record_analysis import DELETE_ANALYSIS, EDIT_ANALYSIS, OWNERS_ANALYSIS
from .record_parts import DELETE, EDIT, OWNERS
from .record_state import change_apart
from .session import edit_session, remove_session

_EDIT: dict[str, Callable[..., object]] = {
    "process": edit_process,
    "party": edit_party,
    "commission": edit_commission,
    "participant": edit_participant,
    "session": edit_session,
    "agenda_item": edit_agenda_item,
    "note": edit_note,
    "agreement": edit_agreement,
    "clause": edit_clause,
    "commitment": edit_commitment,
    **EDIT,
    **EDIT_ANALYSIS,
}
_DELETE: dict[str, Callable[..., object]] = {
    "party": remove_party,
    "commission": remove_commission,
    "participant": remove_participant,
    "session": remove_session,
    "agenda_item": remove_agenda_item,
    "note": delete_note,
    "agreement": delete_agreement,
    "clause": delete_clause,
    "commitment": delete_commitment,
    **DELETE,
    **DELETE_ANALYSIS,
}
_OWNERS = {**OWNERS, **OWNERS_ANALYSIS}
_OTHERWISE = {("commitment", "responsible_id"): ("party", "responsible_party_id")}
"""References that a record of another type may take too, and the column that it goes into."""
_NOT_FIELDS = frozenset({"id", "space", "process_id", "key", "team_space", "reserved_name", "place"})


def edit_record(tx: Transaction, kind: str, record: UUID, changes: Mapping[str, str]) -> UUID:
    """Change fields of a record from text; an empty value takes the field's value away. Returns the record's id.

    Widening who reads a note makes a new note: its id is returned. Raises `BadUsage` ``record.unknown_field`` or
    ``record.not_editable``, and `Refused` for values that do not fit.
    """
    if kind not in _EDIT:
        raise BadUsage("record.not_editable", key=str(record), record=kind)
    intend(tx, f"edit_{kind}")
    process_id = tx.get(record_types()[kind], record).process_id
    values: dict[str, Any] = {}
    for name, text in changes.items():
        values |= _read(tx, kind, name, text, process_id)
    record = change_apart(tx, kind, record, values)
    if values:
        _EDIT[kind](tx, record, **values)
    return record


def delete_record(tx: Transaction, kind: str, record: UUID) -> None:
    """Delete a record; its history stays.

    Raises `BadUsage` ``record.not_editable`` for what stands or falls with another record.
    """
    if kind not in _DELETE:
        raise BadUsage("record.not_editable", key=str(record), record=kind)
    intend(tx, f"delete_{kind}")
    _DELETE[kind](tx, record)


def _columns(kind: str) -> dict[str, Any]:
    """The columns that can be edited, by the name that the process JSON gives them."""
    types: list[type[Record]] = [record_types()[kind]]
    if kind == "participant":
        types.append(ParticipantDetails)
    return {
        column.name.removesuffix("_id") if "ref" in column.info else column.name.replace("mandate_", "mandate."): column
        for one in types
        for column in one.__table__.columns
        if column.name not in _NOT_FIELDS | _OWNERS.get(kind, frozenset())
    }


def _column(kind: str, name: str) -> Any:
    columns = _columns(kind)
    if name not in columns:
        raise BadUsage("record.unknown_field", record=kind, field=name, known=", ".join(sorted(columns)))
    return columns[name]


def _read(tx: Transaction, kind: str, name: str, text: str, process_id: UUID | None) -> dict[str, Any]:
    """What `text` means in the field `name`, by column."""
    column, text = _column(kind, name), text.strip()
    if not text:
        return {column.name: None}
    if "ref" in column.info:
        return _read_reference(tx, column, text, process_id)
    return {column.name: _read_value(column, kind, name, text)}


def _read_reference(tx: Transaction, column: Any, text: str, process_id: UUID | None) -> dict[str, Any]:
    """The record that is named; one of the other type that may stand there goes into its own column, as in files."""
    other = _OTHERWISE.get((column.table.name, column.name))
    if other is None:
        return {column.name: find_record(tx, text, column.info["ref"], process_id=process_id).id}
    kind, place = other
    found = find_record(tx, text, column.info["ref"], kind, process_id=process_id)
    return {column.name: None, place: found.id} if found.type == kind else {column.name: found.id}


def _read_value(column: Any, kind: str, name: str, text: str) -> Any:
    choices = column.info.get("choices")
    if choices is not None and text not in set(choices):
        raise Refused("record.not_a_choice", field=name, value=text[:80], known=", ".join(choices))
    try:
        return _plain(column, text)
    except ValueError:
        raise Refused(f"record.refused_{column.info['rule'][0]}", record=kind, field=name) from None


def _plain(column: Any, text: str) -> Any:
    if isinstance(column.type, Day):
        return date.fromisoformat(text)
    if isinstance(column.type, WallTime):
        return datetime.fromisoformat(text)
    if isinstance(column.type, Number):
        return read_number(text)
    if isinstance(column.type, Flag):
        return _yes_or_no(text)
    if isinstance(column.type, Texts):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if isinstance(column.type, Data | Id):
        raise BadUsage("record.not_editable", key=column.name, record=column.table.name)
    return int(text) if column.type.python_type is int else text


_YES = frozenset({"true", "1", "sí", "si", "yes", "sim", "oui"})
_NO = frozenset({"false", "0", "no", "não", "nao", "non"})


def _yes_or_no(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise ValueError(text)
    return word in _YES
