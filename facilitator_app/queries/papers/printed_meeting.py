"""Where and when a session met, who facilitated and in which languages, as paper says it."""

from __future__ import annotations

from ...documents.content import Meeting, Place
from ...domain.process import Process
from ...domain.session import Session
from ...store.reference.catalogues import country, label, language_name, place, place_words


def printed_meeting(session: Session, process: Process, language: str) -> Meeting:
    """The meeting of `session` in `language`."""
    return Meeting(
        place=printed_place(process, language, session),
        starts=session.starts_at,
        ends=session.ends_at,
        utc_offset_minutes=session.utc_offset,
        facilitators=session.facilitators or (),
        languages=tuple(spoken(code, language) for code in session.languages or ()),
        interpreter=session.interpreter or "",
        called_on=session.called_on,
        called_how=session.called_how or "",
    )


def printed_place(process: Process, language: str, session: Session | None = None) -> Place:
    """The place of a session, or of its process where the session says none of its own."""
    where = (session and session.municipality) or process.municipality or ""
    found = place(process.country or "", where)
    land = country(process.country or "")
    return Place(
        venue=(session and session.venue) or "",
        community=(session and session.community) or process.community or "",
        municipality=place_words(process.country or "", where),
        department=found.division if found else "",
        country=land.name(language) if land else process.country or "",
        country_formal=land.formal_name(language) if land else "",
    )


def printed_topic(session: Session | None, process: Process, language: str) -> str:
    """What it was about: the title of the session, else the theme of the process."""
    theme = label("themes", process.theme, language) if process.theme else ""
    return (session and session.title) or theme


def spoken(code: str, language: str) -> str:
    """The name of a language inside a sentence of `language`: «español», but «Spanish»."""
    name = language_name(code, language)
    return name if language.startswith("en") else name[:1].lower() + name[1:]
