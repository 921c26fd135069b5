"""A count with its noun, agreeing and in words: ``veintiuna personas``, ``sesenta (60) personas``."""

from __future__ import annotations

from .gender import Gender
from .numbers import cardinal, language_of

_VOWELS = "aeiouàâäéèêëîïôöùûüœæh"


def counted(  # the parts of one phrase
    n: int, singular: str, plural: str, lang: str, gender: Gender = "m", with_figures: bool = False
) -> str:
    """`n` in words followed by the noun in its right number; with `with_figures`, ``sesenta (60) personas``.

    French uses the singular for nought, the others the plural; French ``de`` is elided before a vowel.
    """
    language = language_of(lang)
    noun = singular if n == 1 or (n == 0 and language == "fr") else plural
    words = cardinal(n, language, gender, before_noun=True)
    if not with_figures:
        return _join(words, noun, language)
    if words.endswith(" de"):
        return _join(f"{words[:-3]} ({n}) de", noun, language)
    return f"{words} ({n}) {noun}"


def _join(words: str, noun: str, language: str) -> str:
    if language == "fr" and words.endswith(" de") and noun[:1].lower() in _VOWELS:
        return f"{words[:-1]}’{noun}"
    return f"{words} {noun}"
