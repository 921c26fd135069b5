"""The agenda, and what was said on each of its points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.documents.content import ActaContent, Note
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.paragraphs import Span

from .desk import Desk, name, prose


def agenda_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """SEGUNDO: the agenda."""
    yield from desk.section(desk.say("sections.agenda"))
    if content.agenda:
        yield from desk.text(desk.say("agenda.intro"), keep=Keep.BOUND)
    else:
        yield from desk.text(desk.say("agenda.none"))
    yield from desk.items([(f"{point.number}.", [prose(point.title)]) for point in content.agenda])


def notes_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """TERCERO: the notes of visibility *minutes*, under their points of the agenda."""
    say = desk.say
    yield from desk.section(say("sections.notes"))
    yield from desk.text(say("notes.intro" if content.notes else "notes.none"))
    known = {point.number for point in content.agenda}
    for point in content.agenda:
        notes = [note for note in content.notes if note.agenda == point.number]
        if notes:
            yield from desk.subsection(f"{point.number}.", point.title)
            yield from _notes(content, desk, notes)
    others = [note for note in content.notes if note.agenda not in known]
    if others:
        if content.agenda:
            yield from desk.subsection(say("sections.unlisted"))
        yield from _notes(content, desk, others)


def _notes(content: ActaContent, desk: Desk, notes: Sequence[Note]) -> Iterator[Piece]:
    for note in notes:
        yield from desk.paragraph(*_note_spans(content, desk, note))
        yield from original(desk, note.original_text, note.original_language, note.rendered_by)


def _note_spans(content: ActaContent, desk: Desk, note: Note) -> list[Span]:
    spans: list[Span] = []
    if note.at is not None:
        opened = content.meeting.starts
        same_day = opened is not None and note.at.date() == opened.date()
        spans.append(Span(note.at.strftime("%H:%M" if same_day else "%d/%m %H:%M") + "\u2002", styles.TIME, name=True))
    if note.speaker:
        spans += [name(note.speaker), prose(" ")]
    kind = desk.say(f"notes.kinds.{note.kind}")
    if note.language and not note.original_text:
        kind += f", {desk.say('notes.spoken', language=note.language)}"
    spans.append(Span(f"({kind})", styles.SMALL_GREY, name=True))
    return [*spans, prose(". " + note.text)]


def original(desk: Desk, text: str, language: str, rendered_by: str) -> Iterator[Piece]:
    """The words as they were first said, and who carried them over."""
    if not text and not rendered_by:
        return
    say = desk.say
    parts: list[Span] = []
    if text:
        key = "notes.original" if language else "notes.original_plain"
        parts.append(Span(say(key, text=text, language=language), styles.SMALL_ITALIC, name=True))
    if rendered_by:
        said = say("notes.rendered_plain", by=rendered_by)
        parts.append(Span((" " if parts else "") + said, styles.SMALL_GREY, name=True))
    yield from desk.note(*parts, indent=16, before=1)
