"""The summaries in other languages: what each is, who rendered it, whether it was read aloud, and what prevails."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator_app.documents.content import ActaContent, Summary
from facilitator_app.documents.dates import long_date
from facilitator_app.documents.layout.flow import Keep, Piece

from .desk import Desk


def summaries_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """A section for each summary, after the acta has closed and before people sign; nothing where there is none."""
    for summary in content.summaries:
        yield from desk.section(desk.say("sections.summary", language=summary.language), numbered=False)
        yield from desk.text(_what_it_is(content, summary, desk), keep=Keep.BOUND)
        for line in summary.text.splitlines():
            if line.strip():
                yield from desk.foreign(line.strip(), summary.tag)


def _what_it_is(content: ActaContent, summary: Summary, desk: Desk) -> str:
    """That it is a summary and no translation, and all that gives it weight or takes it away."""
    say, prevails = desk.say, content.closing.prevailing_language
    by = summary.rendered_by
    return " ".join(
        (
            say("summary.intro", language=summary.language),
            say("notes.rendered_plain", by=by) if by else say("summary.rendered_by_nobody"),
            _reading(summary, desk),
            say("closing.prevails", language=prevails) if prevails else say("summary.nothing_prevails"),
        )
    )


def _reading(summary: Summary, desk: Desk) -> str:
    at = summary.read_aloud_at
    if at is None:
        key = "summary.read" if summary.read_in else "summary.not_read"
        return desk.say(key, language=summary.read_in)
    day = long_date(at.date(), desk.language)
    return desk.say("summary.read_at", language=summary.read_in, date=day, time=at.strftime("%H:%M"))
