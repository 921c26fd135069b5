"""The notes of a session: written into the space of their visibility, edited, parked, widened, deleted."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypedDict, Unpack
from uuid import UUID

from ..domain.agreement import Clause
from ..domain.people import Participant
from ..domain.session import Note, Session
from ..domain.vocabulary import Attribution, NoteKind, Visibility
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import meeting, of_process, of_session
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import space_of

_WIDTH = {Visibility.PRIVATE: 0, Visibility.TEAM: 1, Visibility.MINUTES: 2}


class NoteFields(TypedDict, total=False):
    """What can be said of a note: when, by whom, on what, in which words and languages."""

    at: datetime | None
    agenda_id: UUID | None
    speaker_id: UUID | None
    attribution: str | None
    language: str | None
    original_text: str | None
    original_language: str | None
    rendered_by: str | None
    read_aloud_at: datetime | None
    read_in: str | None
    clause_id: UUID | None


class NoteChanges(NoteFields, total=False):
    """What can be changed of a note; who reads it is changed by `widen_note` alone."""

    text: str
    kind: str


def add_note(
    tx: Transaction,
    session_id: UUID,
    text: str,
    *,
    kind: str = NoteKind.STATEMENT,
    visibility: str | None = None,
    key: str | None = None,
    **fields: Unpack[NoteFields],
) -> UUID:
    """Write a note of a session, now unless `at` says when, into the space of its visibility.

    Where nothing is said, visibility and attribution are those of the process: else the minutes, and by party.
    """
    intend(tx, "add_note")
    process_id, usual_visibility, usual_attribution = meeting(tx, session_id)
    _check_links(tx, session_id, process_id, fields)
    visibility = visibility or usual_visibility or Visibility.MINUTES
    given = clean(Note, {"text": text, "kind": kind, "visibility": visibility, **fields})
    if given.get("at") is None:
        given["at"] = tx.now()
    if given.get("attribution") is None:
        given["attribution"] = usual_attribution or Attribution.PARTY
    note_key = process_id and claim_key(tx, process_id, key)
    note = Note(process_id=process_id, key=note_key, session_id=session_id, **given)
    return tx.add(note, space_of(tx, process_id, visibility)).id


def edit_note(
    tx: Transaction, note_id: UUID, *, shown: Versions | None = None, **changes: Unpack[NoteChanges]
) -> UUID:
    """Change a note."""
    intend(tx, "edit_note")
    note = tx.get(Note, note_id)
    if "visibility" in changes:
        raise Refused("session.note_visibility")
    if (session := tx.find(Session, note.session_id)) is not None:
        _check_links(tx, session.id, session.process_id, changes)
    edit(tx, note, changes, shown)
    return note_id


def park_note(tx: Transaction, note_id: UUID, *, shown: Versions | None = None) -> UUID:
    """Leave what a note says for later."""
    intend(tx, "park_note")
    return edit_note(tx, note_id, shown=shown, kind=NoteKind.PARKED)


def read_note_aloud(tx: Transaction, note_id: UUID, language: str, *, at: datetime | None = None) -> UUID:
    """Record that a note was read aloud, now unless `at` says when, in a language."""
    intend(tx, "read_note_aloud")
    return edit_note(tx, note_id, read_aloud_at=at or tx.now(), read_in=language)


def delete_note(tx: Transaction, note_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a note; its history stays in the log of those who could read it."""
    intend(tx, "delete_note")
    note = tx.get(Note, note_id)
    tx.replacing(note_id, shown)
    tx.delete(note)


def widen_note(tx: Transaction, note_id: UUID, visibility: str, *, shown: Versions | None = None) -> UUID:
    """Let more people read a note: a new record with what it says now, without its history, takes its place.

    Returns the id of the new record. Raises `Refused` ``session.note_cannot_narrow`` for fewer readers: what was
    shared cannot be called back, only redacted.
    """
    intend(tx, "widen_note")
    note = tx.get(Note, note_id)
    wanted = clean(Note, {"visibility": visibility})["visibility"]
    if _WIDTH[Visibility(wanted)] <= _WIDTH.get(Visibility(note.visibility), 2):
        raise Refused("session.note_cannot_narrow")
    kept: dict[str, Any] = {name: getattr(note, name) for name in (*NoteChanges.__annotations__, "session_id")}
    wider = Note(process_id=note.process_id, visibility=wanted, **kept)
    tx.replacing(note_id, shown)
    tx.delete(note)
    return tx.add(wider, space_of(tx, note.process_id, wanted)).id


def _check_links(tx: Transaction, session_id: UUID, process_id: UUID | None, fields: NoteFields) -> None:
    of_process(tx, Participant, fields.get("speaker_id"), process_id)
    of_process(tx, Clause, fields.get("clause_id"), process_id)
    of_session(tx, fields.get("agenda_id"), session_id)
