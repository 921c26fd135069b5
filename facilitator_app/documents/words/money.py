"""Sums of money in words and figures: ``cinco mil quetzales exactos (Q 5,000.00)``."""

from __future__ import annotations

from decimal import Decimal

from .counting import counted
from .currencies import COMMAS_AND_DOT, DOTS_AND_COMMA, currency
from .gender import Gender
from .numbers import LARGEST, language_of

_NO_BREAK = "\u00a0"
# Spanish writes figures as the country of the currency does; the other languages have one way of their own.
_MARKS = {"en": COMMAS_AND_DOT, "pt": DOTS_AND_COMMA, "fr": (_NO_BREAK, ",")}
_JOINTS = {"es": "con", "en": "and", "pt": "e", "fr": "et"}


def money_in_words(amount: Decimal | int, code: str, lang: str) -> str:
    """`amount` of the ISO 4217 currency `code` in words, its figures in brackets.

    Raises `ValueError` for a negative amount, one that is too large, or one with parts of a cent.
    """
    language = language_of(lang)
    whole, cents = _parts(amount)
    names = currency(code).names[language]
    words = counted(whole, names.unit, names.units, language, names.gender)
    if cents:
        hundredths = counted(cents, names.cent, names.cents, language)
        words = f"{words} {_JOINTS[language]} {hundredths}"
    else:
        words = f"{words} {_exactly(language, whole, names.gender)}"
    return f"{words} ({money_in_figures(amount, code, language)})"


def money_in_figures(amount: Decimal | int, code: str, lang: str) -> str:
    """`amount` in figures after the sign of its currency and a space that does not break: ``Q 5,000.00``."""
    whole, cents = _parts(amount)
    money = currency(code)
    thousands, decimal = _MARKS.get(language_of(lang), money.marks)
    return f"{money.sign}{_NO_BREAK}{whole:,}".replace(",", thousands) + f"{decimal}{cents:02}"


def _parts(amount: Decimal | int) -> tuple[int, int]:
    exact = Decimal(amount)
    if not exact.is_finite() or not 0 <= exact < LARGEST + 1:
        raise ValueError("amount out of range")
    hundredths = exact * 100
    if hundredths != hundredths.to_integral_value():
        raise ValueError("amount with parts of a cent")
    whole, cents = divmod(int(hundredths), 100)
    return whole, cents


def _exactly(language: str, whole: int, gender: Gender) -> str:
    if language in {"en", "fr"}:
        return {"en": "exactly", "fr": "exactement"}[language]
    stem, ending = ("exact" if language == "es" else "exat"), ("a" if gender == "f" else "o")
    return f"{stem}{ending}" if whole == 1 else f"{stem}{ending}s"
