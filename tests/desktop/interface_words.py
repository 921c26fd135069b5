"""Every word of the interface in one language: what the source says or its translation, and the catalogues."""

from __future__ import annotations

import re
import runpy
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PLACE = re.compile(r"\\\{\w*\\\}|%n")


@dataclass(frozen=True)
class InterfaceWords:
    """`plain` as they stand, without the dots of what asks for more; `patterns` of those with places."""

    plain: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]

    def say(self, words: str) -> bool:
        """Whether a screen says `words`."""
        sought = words.removesuffix("…")
        return sought in self.plain or any(pattern.fullmatch(sought) for pattern in self.patterns)


@lru_cache
def interface_words(language: str) -> InterfaceWords:
    """What the screens say in `language`."""
    said = _of_the_source() if language == "es" else _of_the_translation(language)
    said |= {entry[language] for entry in _catalogue_entries() if language in entry}
    said = {words.removesuffix("…") for words in said}
    with_places = {words for words in said if re.search(r"\{\w*\}|%n", words)}
    patterns = tuple(re.compile(_PLACE.sub("(.*)", re.escape(words))) for words in with_places if _says_much(words))
    return InterfaceWords(frozenset(said - with_places), patterns)


def _says_much(words: str) -> bool:
    """Whether enough is left of a sentence without its places to know it by."""
    return len(re.sub(r"\{\w*\}|%n|\W", "", words)) >= 6


def _of_the_source() -> set[str]:
    said_in_source = runpy.run_path(str(ROOT / "packaging" / "translate.py"))["said_in_source"]
    return {said.text for said in said_in_source()}


def _of_the_translation(language: str) -> set[str]:
    path = ROOT / "resources" / "translations" / f"facilitator_{language}.ts"
    return {
        part.text or ""
        for message in ET.parse(path).getroot().iter("message")
        for part in (*message.iter("translation"), *message.iter("numerusform"))
    }


def _catalogue_entries() -> list[dict[str, str]]:
    found = []
    for path in sorted((ROOT / "resources" / "catalogues").glob("*.toml")):
        entries = tomllib.loads(path.read_text(encoding="utf-8")).values()
        found += [entry for entry in entries if isinstance(entry, dict)]
    return found
