"""The shipped languages, found by code, by name in four languages, by autonym and by old spellings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from facilitator_app.domain.folding import GLOTTAL, words
from facilitator_app.installed import resources


@dataclass(frozen=True)
class Language:
    """A language: its code (ISO 639-1 if it has one, else 639-3), names, autonym and how sure that is."""

    code: str
    iso_639_3: str
    names: Mapping[str, str] = field(hash=False)
    autonym: str
    autonym_confidence: Literal["high", "medium", "low"]
    family: str
    old_spellings: tuple[str, ...]

    def name(self, lang: str) -> str:
        """What the language is called in `lang`: ``Español``, ``Spanish``."""
        return self.names.get(lang) or self.names["es"]


@lru_cache
def languages() -> tuple[Language, ...]:
    """Every shipped language, those of Guatemala first."""
    text = (resources() / "catalogues" / "languages.json").read_text(encoding="utf-8")
    return tuple(_language(entry) for entry in json.loads(text))


def language(code_or_name: str) -> Language | None:
    """The language of a code, name, autonym or old spelling; None where the catalogue has none."""
    return _by_key().get(_key(code_or_name))


def language_name(code: str, lang: str) -> str:
    """What a language is called in `lang`; the code itself where it is a process's own."""
    found = language(code)
    return found.name(lang) if found else code


@lru_cache
def _by_key() -> dict[str, Language]:
    """Languages by folded key: codes win over names, names over old spellings, earlier over later."""
    found: dict[str, Language] = {}
    for keys in (_codes, _names, _old_spellings):
        for each in languages():
            for key in keys(each):
                found.setdefault(_key(key), each)
    return found


def _codes(each: Language) -> tuple[str, ...]:
    return (each.code, each.iso_639_3)


def _names(each: Language) -> tuple[str, ...]:
    return (*each.names.values(), each.autonym)


def _old_spellings(each: Language) -> tuple[str, ...]:
    return each.old_spellings


def _key(text: str) -> str:
    return " ".join(words(text[:200])).replace(GLOTTAL, "")


def _language(entry: dict[str, Any]) -> Language:
    return Language(
        code=entry["code"],
        iso_639_3=entry.get("iso", entry["code"]),
        names=MappingProxyType({name: entry[name] for name in ("es", "en", "pt", "fr")}),
        autonym=entry["autonym"],
        autonym_confidence=entry["confidence"],
        family=entry["family"],
        old_spellings=tuple(entry["old_spellings"]),
    )
