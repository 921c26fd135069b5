"""The notes of a session as they were written, fetched backwards from the newest, a screenful at a time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, literal, select, text, tuple_

from ..domain.folding import words
from ..domain.session import Note
from ..store.log.changes import Versions
from ..store.log.disputes import disputed_fields
from ..store.log.transaction import Transaction
from .seats import Seat, seats_of

PAGE = 100

Cursor = tuple[datetime | None, UUID]
"""The place of a note in the timeline: what lies before it is fetched next."""


@dataclass(frozen=True)
class NoteLine:
    """One note. `speaker` is who spoke, for the team; `attribution` says how the paper names them."""

    id: UUID
    key: str | None
    at: datetime | None
    kind: str
    text: str
    speaker: Seat | None
    attribution: str | None
    agenda_id: UUID | None
    language: str | None
    original_text: str | None
    original_language: str | None
    rendered_by: str | None
    read_aloud_at: datetime | None
    read_in: str | None
    visibility: str
    clause_id: UUID | None
    undecided: bool


@dataclass(frozen=True)
class NotesPage:
    """Some notes, the newest last; `before` fetches those before them, and is None where there are none."""

    notes: tuple[NoteLine, ...]
    before: Cursor | None


@dataclass(frozen=True)
class NoteForm:
    """A note to be corrected, with its session and the versions that the form hands back."""

    note: NoteLine
    session_id: UUID
    versions: Versions


def notes_page(
    tx: Transaction,
    session_id: UUID,
    *,
    before: Cursor | None = None,
    limit: int = PAGE,
    kinds: Collection[str] = (),
    visibilities: Collection[str] = (),
    search: str = "",
) -> NotesPage:
    """The newest notes of a session that lie before a cursor, of these kinds and visibilities where any are named.

    Every word of `search` must begin a word of the note.
    """
    rows = _with_words(_of(session_id, kinds, visibilities), search)
    found = _backwards(tx, rows, before, limit + 1)
    notes = _lines(tx, list(reversed(found[:limit])))
    more = len(found) > limit
    return NotesPage(tuple(notes), (notes[0].at, notes[0].id) if more and notes else None)


def counts_by_kind(tx: Transaction, session_id: UUID, visibilities: Collection[str] = ()) -> dict[str, int]:
    """How many notes of each kind a session has."""
    rows = select(Note.kind, func.count()).where(Note.session_id == session_id).group_by(Note.kind)
    if visibilities:
        rows = rows.where(Note.visibility.in_(visibilities))
    return dict(tx.session.execute(rows).all())


def note_form(tx: Transaction, note_id: UUID) -> NoteForm:
    """A note to be corrected. Raises `BadUsage` ``record.unknown``."""
    session_id = tx.get(Note, note_id).session_id
    row = tx.session.execute(select(*_COLUMNS).where(Note.id == note_id)).all()
    return NoteForm(_lines(tx, list(row))[0], session_id, tx.versions(note_id))


_COLUMNS = (
    Note.id, Note.key, Note.at, Note.kind, Note.text, Note.speaker_id, Note.attribution, Note.agenda_id,
    Note.language, Note.original_text, Note.original_language, Note.rendered_by, Note.read_aloud_at, Note.read_in,
    Note.visibility, Note.clause_id,
)  # fmt: skip


def _of(session_id: UUID, kinds: Collection[str], visibilities: Collection[str]) -> Select[*tuple[Any, ...]]:
    rows: Select[*tuple[Any, ...]] = select(*_COLUMNS).where(Note.session_id == session_id)
    if kinds:
        rows = rows.where(Note.kind.in_(kinds))
    return rows.where(Note.visibility.in_(visibilities)) if visibilities else rows


def _with_words(rows: Select[*tuple[Any, ...]], search: str) -> Select[*tuple[Any, ...]]:
    query = " ".join(f'"{word}"*' for word in words(search))
    if not query:
        return rows
    found = text(
        "note.id in (select r.id from search s join record_state r on r.no = s.rowid where s.words match :query)"
    )
    return rows.where(found.bindparams(query=query))


def _backwards(
    tx: Transaction, rows: Select[*tuple[Any, ...]], before: Cursor | None, limit: int
) -> list[Row[*tuple[Any, ...]]]:
    """Up to `limit` rows, the newest first; notes without a time, which only other programs write, come last.

    With a cursor, two questions that each walk the index, instead of one that would read the whole session.
    """
    rows = rows.order_by(Note.at.desc(), Note.id.desc())
    if before is None:
        return list(tx.session.execute(rows.limit(limit)))
    at, note_id = before
    if at is None:
        return list(tx.session.execute(rows.where(Note.at.is_(None), Note.id < note_id).limit(limit)))
    place = tuple_(literal(at, Note.at.type), literal(note_id, Note.id.type))
    found = list(tx.session.execute(rows.where(tuple_(Note.at, Note.id) < place).limit(limit)))
    if len(found) < limit:
        found += tx.session.execute(rows.where(Note.at.is_(None)).limit(limit - len(found)))
    return found


def _lines(tx: Transaction, rows: list[Any]) -> list[NoteLine]:
    seats = seats_of(tx, [row.speaker_id for row in rows])
    undecided = disputed_fields(tx.connection, [row.id for row in rows])
    lines = []
    for row in rows:
        said = {name: value for name, value in row._mapping.items() if name != "speaker_id"}
        lines.append(NoteLine(**said, speaker=seats.get(row.speaker_id), undecided=row.id in undecided))
    return lines
