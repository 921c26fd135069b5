"""French as it is printed and shown: no line may begin with «:», «;», «?», «!» or «»», nor end behind «««."""

from __future__ import annotations

import json
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

from facilitator_app.installed import resources

BREAKS = re.compile(r"\S (?=[:;?!»%](?:\W|$))|« ")
STRAIGHT = re.compile(r"\b(?:[cdjlmnst]|qu)'[a-zà-ÿ]", re.IGNORECASE)
ACTE = re.compile(r"\b(?:l’|même )acte\b|^acte\b(?! ant)", re.IGNORECASE)


def _french(value: Any, ours: bool = False) -> Iterator[str]:
    """The texts in `value` that are French: those under a key `fr`, or all of them where the file is (`ours`)."""
    if isinstance(value, str):
        if ours:
            yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _french(part, ours or name == "fr")
    elif isinstance(value, list):
        for part in value:
            yield from _french(part, ours)


def _said() -> Iterator[str]:
    for path in resources().rglob("*.toml"):
        yield from _french(tomllib.loads(path.read_text(encoding="utf-8")), path.name == "fr.toml")
    for path in (resources() / "catalogues").glob("*.json"):
        yield from _french(json.loads(path.read_text(encoding="utf-8")))
    window = ET.parse(resources() / "translations" / "facilitator_fr.ts").getroot()
    for translation in window.iter("translation"):
        yield from (part.text or "" for part in (translation, *translation.iter("numerusform")))


def test_no_french_sentence_can_break_before_its_punctuation() -> None:
    said = list(_said())
    assert len(said) > 4000
    assert [text for text in said if BREAKS.search(text)] == []


def test_french_apostrophes_are_curved() -> None:
    assert [text for text in _said() if STRAIGHT.search(text)] == []


def test_minutes_are_called_by_one_name_in_french() -> None:
    """The acta is a «procès-verbal»; an «acte» is what somebody does when they sign."""
    assert [text for text in _said() if ACTE.search(text)] == []
