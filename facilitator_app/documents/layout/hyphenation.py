"""Where a word of prose may be divided at the end of a line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import pyphen

_PATTERNS = {"es": "es", "en": "en_US", "pt": "pt_PT", "fr": "fr_FR"}
_LETTERS = re.compile(r"[^\W\d_]{6,}")
_FOREIGN = re.compile("[ꞌʼ’'\u0300-\u036f]")
_AFTER = re.compile(r"(?<=[^\W\d])[-–—/](?=[^\W\d])")


def places(word: str, language: str) -> list[tuple[int, bool]]:
    """Positions in `word` where it may be divided, in order; `True` where a hyphen is added.

    Only long runs of plain small letters are divided by `language`: a capital, a saltillo or a combining mark
    speaks of a name or of another language.
    """
    found = [(match.end(), False) for match in _AFTER.finditer(word)]
    if language and not _FOREIGN.search(word):
        for match in _LETTERS.finditer(word):
            core = match.group()
            if core.islower():
                found += [(match.start() + place, True) for place in _patterns(language).positions(core)]
    return sorted(set(found))


@lru_cache
def _patterns(language: str) -> Any:
    return pyphen.Pyphen(lang=_PATTERNS[language], left=2, right=3)
