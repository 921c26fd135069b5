"""Several names in one sentence, with the conjunction that each language and the last name ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from .numbers import language_of

Conjunction = Literal["and", "or"]

_CONJUNCTIONS: dict[str, dict[Conjunction, str]] = {
    "es": {"and": "y", "or": "o"},
    "en": {"and": "and", "or": "or"},
    "pt": {"and": "e", "or": "ou"},
    "fr": {"and": "et", "or": "ou"},
}
# The sound /i/, but not the one that begins a diphthong ("hierro", "Yolanda").
_SOUNDS_LIKE_I = re.compile(r"h?(?:i(?![aeoáéó])|í|y(?![aeiouáéíóú]|$))", re.IGNORECASE)
# The sound /o/, and figures read as ocho…, once.
_SOUNDS_LIKE_O = re.compile(r"h?[oó]|8|11(?:\b(?![.,]\d)|[.,]?\d{3}\b)", re.IGNORECASE)
_COMMA = re.compile(r",(?!\d)")  # not the one inside figures
_OPENING_MARKS = "«“\"'‘(¿¡[ "


def enumerate_names(names: Sequence[str], lang: str, conjunction: Conjunction = "and") -> str:
    """``a, b y c`` in `lang`; Spanish ``e`` and ``u`` where the sound of the last name asks for it.

    Semicolons separate names where one of them holds a comma (``Cooperativa, R. L.``).
    """
    if len(names) < 2:
        return "".join(names)
    language = language_of(lang)
    word = _CONJUNCTIONS[language][conjunction]
    if language == "es":
        word = _by_sound(word, names[-1])
    if any(_COMMA.search(name) for name in names):
        mark = "\u00a0; " if language == "fr" else "; "
        return f"{mark.join(names[:-1])}{mark}{word} {names[-1]}"
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def _by_sound(word: str, following: str) -> str:
    bare = following.lstrip(_OPENING_MARKS)
    if word == "y" and _SOUNDS_LIKE_I.match(bare):
        return "e"
    if word == "o" and _SOUNDS_LIKE_O.match(bare):
        return "u"
    return word
