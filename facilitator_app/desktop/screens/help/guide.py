"""The guide that ships with the program: its chapters in Spanish and English, and finding words in them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from facilitator_app.installed import resources

from .plain_words import plainly

LANGUAGES = ("es", "en")
_NEAREST = {"es": "es", "en": "en", "pt": "es", "fr": "en"}
_MARKS = re.compile(r"!\[[^]]*\]\([^)]*\)|\[(?P<words>[^]]+)\]\([^)]*\)|[*`#|]|^[-0-9]+[. ] *|^> ?", re.MULTILINE)
_BEFORE, _SHOWN = 16, 160


@dataclass(frozen=True)
class Chapter:
    """One chapter as it is written: `text` is Markdown without its title."""

    code: str
    title: str
    text: str


@dataclass(frozen=True)
class Place:
    """Where words were found: the chapter, the heading above them (empty before the first), and what is around."""

    chapter: str
    title: str
    heading: str
    around: str


@dataclass(frozen=True)
class Guide:
    """All chapters in one language, in the order of reading; `of_screen` names the one of each screen."""

    language: str
    folder: Path
    chapters: tuple[Chapter, ...]
    of_screen: dict[str, str]

    def chapter(self, code: str) -> Chapter:
        """The chapter `code`; `KeyError` where there is none."""
        return {chapter.code: chapter for chapter in self.chapters}[code]

    def for_screen(self, screen: str) -> Chapter:
        """The chapter of `screen`, by the first word of its route; the first one for a screen that has none."""
        return self.chapter(self.of_screen.get(screen, self.chapters[0].code))

    def find(self, words: str) -> list[Place]:
        """The sections that hold every one of `words`, or words that begin so; those that name them on top first."""
        sought = plainly(words).split()
        if not sought:
            return []
        found = [(_rank(place, text, sought), place) for place, text in self._sections() if _holds(text, sought)]
        return [
            Place(place.chapter, place.title, place.heading, _around(place.around, sought))
            for rank, place in sorted(found, key=lambda pair: pair[0])
        ]

    def _sections(self) -> Iterator[tuple[Place, str]]:
        """Every section: where it is, with its words whole, and the same words plainly, its headings among them."""
        for chapter in self.chapters:
            for number, part in enumerate(re.split(r"^## ", chapter.text, flags=re.MULTILINE)):
                heading, _, body = part.partition("\n") if number else ("", "", part)
                words = " ".join(_MARKS.sub(lambda mark: mark.group("words") or "", body).split())
                yield (
                    Place(chapter.code, chapter.title, heading.strip(), words),
                    plainly(f"{'' if number else chapter.title} {heading} {words}"),
                )


@lru_cache
def read_guide(language: str) -> Guide:
    """The guide for a reader of `language`: in it, or in the one of `LANGUAGES` that is nearest."""
    spoken = _NEAREST.get(language, "es")
    folder = resources() / "guide" / spoken
    order = tomllib.loads((folder.parent / "chapters.toml").read_text(encoding="utf-8"))["chapters"]
    return Guide(
        spoken,
        folder,
        tuple(_read(folder / f"{chapter['code']}.md") for chapter in order),
        {screen: chapter["code"] for chapter in order for screen in chapter.get("screens", ())},
    )


def _read(path: Path) -> Chapter:
    first, _, text = path.read_text(encoding="utf-8").partition("\n")
    return Chapter(path.stem, first.removeprefix("# ").strip(), text.strip())


def _holds(text: str, sought: list[str]) -> bool:
    return all(re.search(rf"\b{re.escape(word)}", text) for word in sought)


def _rank(place: Place, text: str, sought: list[str]) -> tuple[int, int]:
    """Named in the title, in a heading, or only in the text; the more often the sooner."""
    level = 2
    if _holds(plainly(place.heading), sought):
        level = 1
    if not place.heading and _holds(plainly(place.title), sought):
        level = 0
    return level, -sum(text.count(word) for word in sought)


def _around(words: str, sought: list[str]) -> str:
    """What stands around the first of `sought`, cut at words."""
    at = re.search(rf"\b{re.escape(sought[0])}", plainly(words))
    begin = max(0, (at.start() if at else 0) - _BEFORE)
    if begin:
        begin = words.find(" ", begin) + 1
    return ("… " if begin else "") + words[begin : begin + _SHOWN]
