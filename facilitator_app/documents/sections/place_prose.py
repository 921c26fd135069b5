"""A place in prose: «el salón comunal, aldea Saqja’, municipio de …, departamento de …, República de …»."""

from __future__ import annotations

from facilitator_app.documents.content import Place
from facilitator_app.documents.phrases import Phrases


def place_prose(place: Place, say: Phrases) -> str:
    """Where, in prose: the parts of `place` that are known, from the narrowest to the widest."""
    parts = [part for part in (place.venue, place.community) if part]
    if place.municipality:
        parts.append(say("opening.municipality", name=place.municipality))
    if place.department:
        of = say.table("opening.departments").get(place.department)
        parts.append(of or say("opening.department", name=place.department))
    country = place.country_formal if parts else place.country
    parts += [country or place.country] if country or place.country else []
    return ", ".join([at_place(parts[0], say), *parts[1:]]) if parts else ""


def place_line(place: Place) -> str:
    """The place in one line of the table on the first page."""
    parts = (place.venue, place.community, place.municipality, place.department)
    return ", ".join(part for part in parts if part)


def place_header(place: Place) -> str:
    """The place in the header of every page."""
    return ", ".join(part for part in (place.municipality, place.department, place.country) if part)


def at_place(text: str, say: Phrases) -> str:
    """«en el salón comunal», «no salão»: a place with what stands before it, where its first word is a known one.

    That word is written small, unless the next one shows that both are a name («en la Casa de la Cultura»).
    """
    if not text:
        return ""
    first, *rest = text.split(" ")
    named = next((word for word in rest if len(word) > _LONGEST_JOINT), "")[:1].isupper()
    for before, known in say.table("opening.before").items():
        if first.lower() in known:
            joint = "" if before.endswith("’") else " "
            return f"{before}{joint}{' '.join([first if named else first.lower(), *rest])}"
    return say("opening.place", place=text)


_LONGEST_JOINT = 3
"""Letters of «de», «del», «da», «des»: the words that join a common noun and a name."""
