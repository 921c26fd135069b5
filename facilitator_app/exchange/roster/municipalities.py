"""A municipality as a list writes it, matched to its code; two of one name are told apart by the department."""

from __future__ import annotations

from functools import lru_cache

from facilitator_app.store.reference.catalogues import certain_place, places

from .choices import phrase

_MOST_SEARCHES = 2_000
"""Distinct strange spellings worth a slow search; a roster names a few dozen places."""


class Municipalities:
    """The places of one country, remembering what was asked."""

    def __init__(self, country: str) -> None:
        self._country = country
        self._searched: dict[tuple[str, str], str | None] = {}

    def code(self, text: str, department: str = "") -> str | None:
        """The code of the one municipality that `text` (a name or a code) can mean; None when it is open."""
        named = _by_name(self._country).get(phrase(text), ())
        if len(named) == 1:
            return named[0][0]
        wanted = phrase(department)
        within = [code for code, division in named if division == wanted]
        if len(within) == 1:
            return within[0]
        return None if named else self._search(text, department)

    def _search(self, text: str, department: str) -> str | None:
        asked = (text, department)
        if asked not in self._searched:
            if len(self._searched) >= _MOST_SEARCHES:
                return None
            found = certain_place(f"{text}, {department}" if department else text, self._country)
            self._searched[asked] = found.code if found else None
        return self._searched[asked]

    def is_known(self, text: str) -> bool:
        """Whether a place of that name or code exists, without searching for misspellings."""
        return phrase(text) in _by_name(self._country)


@lru_cache
def _by_name(country: str) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for place in places(country):
        entry = (place.code, phrase(place.division))
        for name in {phrase(name) for name in (place.code, place.name, *place.variants)}:
            found[name] = (*found.get(name, ()), entry)
    return found
