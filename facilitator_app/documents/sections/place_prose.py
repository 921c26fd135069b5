"""A place in prose: «el salón comunal, aldea Saqja’, municipio de …, departamento de …, República de …»."""

from __future__ import annotations

from facilitator_app.documents.content import Place
from facilitator_app.documents.phrases import Phrases


def place_prose(place: Place, say: Phrases) -> str:
    """The parts of `place` that are known, from the narrowest to the widest."""
    parts = [part for part in (place.venue, place.community) if part]
    if parts:
        parts[0] = _with_article(parts[0], say)
    if place.municipality:
        parts.append(say("opening.municipality", name=place.municipality))
    if place.department:
        parts.append(say("opening.department", name=place.department))
    country = place.country_formal or place.country
    return ", ".join([*parts, country] if country else parts)


def place_line(place: Place) -> str:
    """The place in one line of the table on the first page."""
    parts = (place.venue, place.community, place.municipality, place.department)
    return ", ".join(part for part in parts if part)


def place_header(place: Place) -> str:
    """The place in the header of every page."""
    return ", ".join(part for part in (place.municipality, place.department, place.country) if part)


def _with_article(text: str, say: Phrases) -> str:
    first, _, rest = text.partition(" ")
    for article in say.keys("opening.articles"):
        if first.lower() in say.listed(f"opening.articles.{article}"):
            joint = "" if article.endswith(("’", "'")) else " "
            return f"{article}{joint}{first.lower()} {rest}".rstrip()
    return text
