"""The embedded typefaces, which characters each has, and which one prints a character."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from facilitator_app.errors import Refused
from facilitator_app.installed import resources

FALLBACK = "fallback"
"""DejaVu Sans: symbols, arrows, the true minus, other alphabets."""
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Format characters, direction marks and variation selectors: nothing that is seen."""


@dataclass(frozen=True, eq=False)
class Typeface:
    """One static face: its HarfBuzz objects (1000 units per em), its characters, its descriptor."""

    name: str
    blob: bytes
    face: Any
    font: Any
    characters: frozenset[int]
    postscript_name: str
    ascent: int
    descent: int
    cap_height: int
    italic_angle: float
    stem_v: int
    flags: int
    box: tuple[int, int, int, int]


@lru_cache
def typeface(name: str) -> Typeface:
    """The shipped face `name` (`resources/fonts/faces.toml`)."""
    blob = (resources() / "fonts" / f"{name}.ttf").read_bytes()
    face = hb.Face(blob)
    font = hb.Font(face)
    font.scale = (1000, 1000)
    descriptor = dict(_descriptors()[name])
    descriptor["box"] = tuple(descriptor["box"])
    return Typeface(name, blob, face, font, frozenset(face.unicodes), **descriptor)


@lru_cache
def _descriptors() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "fonts" / "faces.toml").read_text(encoding="utf-8"))


def printable(text: str) -> str:
    """`text` as it is printed: NFC, unix line ends, no tabs, no invisible formatting characters.

    Direction marks go too: nothing is ever reordered here, so the page shows the characters in the order in
    which they were written, which is what a direction override would have hidden.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _INVISIBLE.sub("", text)


def check_printable(texts: Iterable[str]) -> None:
    """Raise `Refused` with the characters of `texts` that no embedded face has."""
    known = typeface("serif").characters & typeface("sans").characters
    wanted = {char for text in texts for char in printable(text)} - {"\n"}
    missing = [char for char in wanted if ord(char) not in known and ord(char) not in typeface(FALLBACK).characters]
    if missing:
        raise Refused("document.unprintable_characters", characters=", ".join(map(_named, sorted(missing))))


def _named(char: str) -> str:
    name = unicodedata.name(char, "")
    return f"U+{ord(char):04X}" + (f" ({name.capitalize()})" if name else "")


def runs(text: str, name: str) -> Iterator[tuple[Typeface, str]]:
    """`text` cut where the face has to change; a letter and its combining marks never part."""
    main, other = typeface(name), typeface(FALLBACK)
    if main.characters.issuperset(map(ord, text)):
        yield main, text
        return
    current, run = main, ""
    for cluster in _clusters(text):
        wanted = main if main.characters.issuperset(map(ord, cluster)) else other
        if wanted is not current and run:
            yield current, run
            run = ""
        current, run = wanted, run + cluster
    if run:
        yield current, run


def _clusters(text: str) -> Iterator[str]:
    cluster = ""
    for char in text:
        if cluster and not unicodedata.combining(char):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster
