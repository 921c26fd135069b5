"""The colour and the icon of each sector; sectors that people add take the next colour in turn."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Tokens, Tone

_KNOWN = {
    "government": (0, "landmark"),
    "indigenous": (1, "sun"),
    "civil_society": (2, "megaphone"),
    "community": (3, "house"),
    "private": (4, "briefcase"),
    "church": (5, "church"),
    "academia": (6, "graduation-cap"),
    "political_party": (0, "vote"),
    "international": (4, "globe"),
}


@dataclass(frozen=True)
class Sector:
    """A sector as a mark of colour: its code, and its position among those of the process."""

    code: str
    position: int = 0


Mark = Tone | Sector


def mark_ink(tokens: Tokens, mark: Mark) -> str:
    """The colour that `mark` has now; it always stands beside its word or icon."""
    if isinstance(mark, Sector):
        return sector_colour(tokens, mark.code, mark.position)
    return tokens.accent if mark is Tone.ACCENT else tokens.pair(mark).ink


def sector_colour(tokens: Tokens, code: str, position: int = 0) -> str:
    """The colour of the sector `code`; one that is not known takes the colour of its `position`."""
    index = _KNOWN.get(code, (position, ""))[0]
    return tokens.sectors[index % len(tokens.sectors)]


def sector_icon(code: str) -> str:
    """The icon that always goes with the colour, so that colour is never the only sign."""
    return _KNOWN.get(code, (0, "users"))[1]
