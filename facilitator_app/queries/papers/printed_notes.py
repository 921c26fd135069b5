"""The notes that are for the minutes, each attributed by the rule of the mesa or by the choice made for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args
from uuid import UUID

from ...documents.content import Note as PrintedNote
from ...documents.content import NoteKind, Statement
from ...domain.vocabulary import Attribution
from .printed_meeting import spoken
from .printed_people import PrintedPeople

_KINDS: tuple[str, ...] = get_args(NoteKind)


def attribution_of(note: Any, rule: str | None) -> str:
    """How `note` names its speaker: its own choice, else the rule of the mesa, else by party."""
    chosen: str = note.attribution or rule or Attribution.PARTY
    return chosen if chosen in set(Attribution) else Attribution.NONE


def printed_notes(
    notes: Sequence[Any], agenda: Mapping[UUID, int], people: PrintedPeople, rule: str | None, language: str
) -> tuple[PrintedNote, ...]:
    """Every note but the disagreements, which have a section of their own."""
    return tuple(
        PrintedNote(
            text=note.text,
            at=note.at,
            kind=note.kind if note.kind in _KINDS else "statement",
            speaker=people.voice(note.speaker_id, attribution_of(note, rule)),
            agenda=agenda.get(note.agenda_id) if note.agenda_id else None,
            language=_other_language(note.language, language),
            original_text=note.original_text or "",
            original_language=_other_language(note.original_language, language),
            rendered_by=note.rendered_by or "",
        )
        for note in notes
        if note.kind != "disagreement"
    )


def said_against(
    notes: Sequence[Any], topics: Mapping[UUID, str], people: PrintedPeople, rule: str | None, language: str
) -> tuple[Statement, ...]:
    """The notes of kind *disagreement*, verbatim, each with the point of the agenda it is about."""
    return tuple(
        Statement(
            speaker=people.voice(note.speaker_id, attribution_of(note, rule)),
            text=note.text,
            about=topics.get(note.agenda_id, "") if note.agenda_id else "",
            original_text=note.original_text or "",
            original_language=_other_language(note.original_language, language),
            rendered_by=note.rendered_by or "",
        )
        for note in notes
        if note.kind == "disagreement"
    )


def _other_language(code: str | None, language: str) -> str:
    return spoken(code, language) if code and code != language else ""
