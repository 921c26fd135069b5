"""The shipped catalogues in one place: what each code is called in four languages, places and languages.

A file `resources/catalogues/NAME.toml` holds one line per code, in the order in which people see them.
Nothing is read at import, and each file once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from facilitator_app.installed import resources

from .languages import Language, language, language_name, languages
from .place_search import PlaceMatch, certain_place, find_place
from .places import (
    Country,
    Place,
    countries,
    country,
    division_word,
    place,
    place_codes,
    place_word,
    place_words,
    places,
)

__all__ = [
    "CatalogueItem",
    "Country",
    "Language",
    "Place",
    "PlaceMatch",
    "certain_place",
    "codes",
    "countries",
    "country",
    "division_word",
    "find_place",
    "items",
    "label",
    "language",
    "language_name",
    "languages",
    "place",
    "place_codes",
    "place_word",
    "place_words",
    "places",
]


@dataclass(frozen=True)
class CatalogueItem:
    """A code of a catalogue, its names by language and the name of its icon (empty where it has none)."""

    code: str
    names: Mapping[str, str] = field(hash=False)
    icon: str = ""

    def name(self, lang: str) -> str:
        """Its name in `lang`, or in Spanish where that language has none."""
        return self.names.get(lang) or self.names["es"]


@lru_cache
def items(catalogue: str) -> tuple[CatalogueItem, ...]:
    """Every item of a catalogue in its order. Raises `FileNotFoundError` for one that is not shipped."""
    if not catalogue.isidentifier():
        raise FileNotFoundError(catalogue)
    path = resources() / "catalogues" / f"{catalogue}.toml"
    table: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(_item(code, entry) for code, entry in table.items())


def codes(catalogue: str) -> tuple[str, ...]:
    """The codes of a catalogue in its order."""
    return tuple(item.code for item in items(catalogue))


def label(catalogue: str, code: str, lang: str) -> str:
    """What `code` is called in `lang`; the code itself where it is a process's own word."""
    item = _by_code(catalogue).get(code)
    return item.name(lang) if item else code


def _item(code: str, entry: dict[str, str]) -> CatalogueItem:
    names = {language: name for language, name in entry.items() if language != "icon"}
    return CatalogueItem(code, MappingProxyType(names), entry.get("icon", ""))


@lru_cache
def _by_code(catalogue: str) -> dict[str, CatalogueItem]:
    return {item.code: item for item in items(catalogue)}
