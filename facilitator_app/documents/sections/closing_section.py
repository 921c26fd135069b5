"""Disagreements verbatim; reading, ratification and closing; the correspondence with the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.documents.content import ActaContent, Closing, Statement
from facilitator_app.documents.dates import long_date
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece, grouped
from facilitator_app.documents.layout.paragraphs import Span
from facilitator_app.documents.phrases import sentence
from facilitator_app.documents.words import closing_moment, enumerate_names

from .agreements_section import pending_ratification
from .desk import Desk, name, prose
from .notes_section import original


def disagreements_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """QUINTO: disagreements and reservations, verbatim."""
    say = desk.say
    yield from desk.section(say("sections.disagreements"))
    if not content.disagreements and not content.reservations:
        yield from desk.text(say("disagreements.none"))
        return
    yield from desk.text(say("disagreements.intro"), keep=Keep.BOUND)
    yield from statements(content.disagreements, desk)
    if content.reservations:
        yield from desk.subsection(say("sections.reservations"))
        yield from statements(content.reservations, desk)


def statements(given: Sequence[Statement], desk: Desk) -> Iterator[Piece]:
    """Each statement with its speaker and its subject, word by word."""
    for statement in given:
        spans = [name(sentence(statement.speaker)), prose(" ")] if statement.speaker else []
        if statement.about:
            about = desk.say("disagreements.about", about=statement.about)
            spans.append(Span(f"{about} ", styles.SMALL_GREY, name=True))
        spans.append(prose(desk.say("names.quoted", text=statement.text)))
        yield from desk.paragraph(*spans)
        yield from original(desk, statement.original_text, statement.original_language, statement.rendered_by)


def closing_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """SEXTO: reading, languages, ratification, the hour of closing."""
    say, closing, ends = desk.say, content.closing, content.meeting.ends
    yield from desk.section(say("sections.closing"))
    sentences = [_reading(closing, desk), closing.ratification or say("closing.ratified")]
    if closing.prevailing_language:
        sentences.append(say("closing.prevails", language=closing.prevailing_language))
    if closing.next_meeting:
        sentences.append(sentence(say("closing.next", next=closing.next_meeting)))
    if closing.copies:
        sentences.append(sentence(say("closing.copies", copies=closing.copies)))
    if ends is None:
        sentences.append(say("closing.open"))
    else:
        starts = content.meeting.starts
        moment = closing_moment(ends, starts.date() if starts else None, desk.language)
        sentences.append(say("closing.closed", moment=moment))
    yield from desk.text(" ".join(sentences))
    if closing.pending:
        yield from desk.text(say("closing.pending_intro"), keep=Keep.BOUND)
        yield from pending_ratification(closing.pending, desk, "closing.pending")


def _reading(closing: Closing, desk: Desk) -> str:
    if not closing.readings:
        return desk.say("closing.not_read")
    read = [
        desk.say("closing.read_by" if reading.by else "closing.read_in", language=reading.language, by=reading.by)
        for reading in closing.readings
    ]
    return desk.say("closing.read", languages=enumerate_names(read, desk.language))


def correspondence(
    desk: Desk, record: str, revision: int, sha256: str, code: str, more: Sequence[str]
) -> Iterator[Piece]:
    """How the paper answers to the record: hash, code, and what else has to be said (`more`)."""
    say = desk.say
    key = "correspondence.text" if record else "correspondence.text_without_file"
    text = say(key, record=record, revision=revision, sha256=hash_groups(sha256), code=code)
    yield from grouped(
        desk.note(
            Span(say("sections.correspondence") + " ", styles.SMALL_BOLD, name=True),
            Span(" ".join([text, *more]), styles.SMALL, name=True),
            before=12,
        )
    )


def about_the_book(content: ActaContent, desk: Desk) -> list[str]:
    """What is said of the number of the acta, of the physical book and of the acta before."""
    say, said = desk.say, list[str]()
    blank = say("correspondence.blank")
    if content.number_provisional:
        book, folio = content.book or blank, content.folio or blank
        said.append(say("correspondence.provisional", book=book, folio=folio))
    elif content.book:
        said.append(say("correspondence.booked", book=content.book, folio=content.folio or blank))
    previous = content.previous
    if previous is not None:
        number = f"{previous.number:02d}-{previous.year}"
        sha256 = hash_groups(previous.sha256)
        if previous.read_on:
            day = long_date(previous.read_on, desk.language)
            said.append(say("correspondence.previous_read", number=number, date=day, sha256=sha256))
        else:
            said.append(say("correspondence.previous", number=number, sha256=sha256))
    return said


def hash_groups(sha256: str) -> str:
    """64 hex digits in eight groups, so that two people can compare them aloud."""
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
