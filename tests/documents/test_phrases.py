"""Fixed phrases and messages exist in every language with the same places to fill."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from facilitator_app.documents.dates import full_date, long_date, offset_text
from facilitator_app.installed import resources

LANGUAGES = ("es", "en", "pt", "fr")


OF_ITS_OWN = re.compile(r"opening\.(before|departments)\.")
"""What each language needs for itself: the words that stand before a place."""


def _tree(language: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "documents" / f"{language}.toml").read_text(encoding="utf-8"))


def _leaves(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{path}{key}.")
        else:
            yield path + key, value


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


SPANISH = {name: value for name, value in _leaves(_tree("es")) if not OF_ITS_OWN.match(name)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_exists_with_the_same_places(language: str) -> None:
    other = {name: value for name, value in _leaves(_tree(language)) if not OF_ITS_OWN.match(name)}
    assert other.keys() == SPANISH.keys()
    for name, value in other.items():
        if isinstance(value, str):
            assert _places(value) <= _places(SPANISH[name]), name
        else:
            assert len(value) == len(SPANISH[name]), name


def test_dates_and_offsets_in_figures() -> None:
    assert long_date(date(2026, 3, 5), "es") == "5 de marzo de 2026"
    assert full_date(date(2026, 3, 5), "es-GT") == "jueves 5 de marzo de 2026"
    assert long_date(date(2026, 5, 1), "fr") == "1er mai 2026"
    assert full_date(date(2026, 3, 5), "en") == "Thursday 5 March 2026"
    assert offset_text(-360) == "UTC−6"
    assert offset_text(330) == "UTC+5:30"
    assert offset_text(None) == ""


def test_every_refusal_of_documents_has_its_sentences() -> None:
    messages = tomllib.loads((resources() / "messages" / "document.toml").read_text(encoding="utf-8"))
    source = (resources().parent / "facilitator_app" / "documents").rglob("*.py")
    used = {part.split('"')[0] for path in source for part in path.read_text(encoding="utf-8").split('"document.')[1:]}
    assert used == messages.keys()
    for name, sentences in messages.items():
        assert {len(sentences[language]) for language in LANGUAGES} == {3}, name
