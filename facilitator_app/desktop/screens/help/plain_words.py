"""Words without what a person may leave out when seeking them: accents, capitals, the kind of apostrophe."""

from __future__ import annotations

import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼꞌ´"), "'")


def plainly(words: str) -> str:
    """`words` letter by letter without accents and capitals: every letter keeps its place."""
    return "".join(_plain(letter) for letter in words.translate(_APOSTROPHES))


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter
