"""The shipped places: countries, their departments and their municipalities, read when first asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from facilitator_app.installed import resources


@dataclass(frozen=True)
class Country:
    """A state of the Americas, its names by language, and what it calls its divisions, where known."""

    code: str
    alpha3: str
    names: Mapping[str, str] = field(hash=False)
    formal_names: Mapping[str, str] = field(hash=False)
    currency: str
    has_places: bool

    def name(self, lang: str) -> str:
        """``Guatemala``."""
        return self.names.get(lang) or self.names["es"]

    def formal_name(self, lang: str) -> str:
        """``República de Guatemala``; the common name where the formal one is not known here."""
        return self.formal_names.get(lang) or self.formal_names.get("es") or self.name(lang)


@dataclass(frozen=True)
class Place:
    """A municipality (or commune, or ressort) with the code its country gives it."""

    country: str
    code: str
    name: str
    division_code: str
    division: str
    seat: str = ""
    province: str = ""
    variants: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """``San Pedro Carchá, Alta Verapaz``."""
        return f"{self.name}, {self.division}"


@lru_cache
def countries() -> tuple[Country, ...]:
    """Every state of the Americas, in the order of its Spanish name."""
    text = (resources() / "catalogues" / "countries.json").read_text(encoding="utf-8")
    return tuple(_country(entry) for entry in json.loads(text))


def country(code: str) -> Country | None:
    """The country of an ISO 3166 code of two or three letters; None where it is not in the catalogue."""
    return _countries_by_code().get(code.upper())


@lru_cache
def places(country_code: str) -> tuple[Place, ...]:
    """Every place of a country, by code; none where the catalogue has no places of it."""
    table = _table(country_code.upper())
    if table is None:
        return ()
    divisions = {row[0]: row for row in table["divisions"]}
    provinces: dict[str, str] = table.get("provinces", {})
    return tuple(
        _place(country_code.upper(), row, divisions[row[1]], provinces.get(row[0][:4], ""))
        for row in table["places"]
    )


def place(country_code: str, code: str) -> Place | None:
    """The place with that code; None where the catalogue has none, for a process may name its own."""
    return _by_code(country_code.upper()).get(code)


def place_words(country_code: str, municipality: str) -> str:
    """What a municipality is called: its name in the country's list, else as people wrote it.

    Nothing where that is a number which the list does not have, or has no list to be looked up in: read alone it
    names no place, and the same number is a different one in each country.
    """
    found = place(country_code, municipality)
    if found is not None:
        return found.name
    return "" if municipality.strip().isdigit() else municipality


def place_codes(country_code: str) -> frozenset[str]:
    """The codes of every place of a country, as the check of a national code asks for them."""
    return frozenset(_by_code(country_code.upper()))


def division_word(country_code: str, lang: str) -> str:
    """What the country calls its first division: ``departamento``, ``distrito``…"""
    return _word(country_code, "division_word", lang)


def place_word(country_code: str, lang: str) -> str:
    """What the country calls its places: ``municipio``, ``commune``…"""
    return _word(country_code, "place_word", lang)


def _word(country_code: str, which: str, lang: str) -> str:
    table = _table(country_code.upper())
    if table is None:
        return ""
    words: dict[str, str] = table[which]
    return words.get(lang) or words["es"]


@lru_cache
def _countries_by_code() -> dict[str, Country]:
    found = {each.alpha3: each for each in countries()}
    found.update({each.code: each for each in countries()})
    return found


@lru_cache
def _by_code(country_code: str) -> dict[str, Place]:
    return {each.code: each for each in places(country_code)}


@lru_cache
def _table(country_code: str) -> dict[str, Any] | None:
    # Looked up among the known names, so that a code from a file never becomes a path.
    path = _files().get(country_code)
    if path is None:
        return None
    table: dict[str, Any] = json.loads((resources() / "catalogues" / path).read_text(encoding="utf-8"))
    return table


@lru_cache
def _files() -> dict[str, str]:
    folder = resources() / "catalogues" / "places"
    return {path.stem: f"places/{path.name}" for path in folder.glob("*.json")}


def _country(entry: dict[str, Any]) -> Country:
    names = {language: entry[language] for language in ("es", "en", "pt", "fr")}
    return Country(
        code=entry["code"],
        alpha3=entry["alpha3"],
        names=MappingProxyType(names),
        formal_names=MappingProxyType(entry.get("formal", {})),
        currency=entry.get("currency", ""),
        has_places=entry["code"] in _files(),
    )


def _place(country_code: str, row: list[str], division: list[str], province: str) -> Place:
    code, division_code, name, *variants = row
    return Place(
        country=country_code,
        code=code,
        name=name,
        division_code=division_code,
        division=division[1],
        seat=division[2] if len(division) > 2 else "",
        province=province,
        variants=tuple(variants),
    )
