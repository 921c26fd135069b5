"""Cardinals and ordinals in the words of a language, chosen by its code."""

from __future__ import annotations

from types import ModuleType

from . import english, french, portuguese, spanish
from .gender import Gender

LANGUAGES = ("es", "en", "pt", "fr")
LARGEST = 999_999_999_999
_BY_LANGUAGE: dict[str, ModuleType] = {"es": spanish, "en": english, "pt": portuguese, "fr": french}


def language_of(tag: str) -> str:
    """The language of `tag` (``es-GT``, ``pt_BR``) that has words here.

    Raises `ValueError` for one that has none: the caller chooses the language of the document.
    """
    language = tag.replace("_", "-").split("-", 1)[0].lower()
    if language not in _BY_LANGUAGE:
        raise ValueError(f"no words for language {tag!r}")
    return language


def cardinal(n: int, lang: str, gender: Gender = "m", before_noun: bool = False) -> str:
    """`n` in words, for 0 ≤ n ≤ 999 999 999 999.

    `before_noun` gives the form that stands before its noun: ``veintiún`` (libros), ``un millón de``
    (personas). Raises `ValueError` outside the range.
    """
    if not 0 <= n <= LARGEST:
        raise ValueError("number out of range")
    words: str = _BY_LANGUAGE[language_of(lang)].cardinal(n, gender, before_noun)
    return words


def ordinal(n: int, lang: str, gender: Gender = "m", before_noun: bool = False) -> str:
    """`n` as an ordinal in words, n ≥ 1: ``décimo primero``, ``décima primera``, ``eleventh``.

    `before_noun` shortens Spanish ``primero`` and ``tercero``. In Spanish and Portuguese the cardinal stands
    in from 2000 on, as people say it. Raises `ValueError` outside the range.
    """
    if not 1 <= n <= LARGEST:
        raise ValueError("number out of range")
    words: str = _BY_LANGUAGE[language_of(lang)].ordinal(n, gender, before_noun)
    return words
