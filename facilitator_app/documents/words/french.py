"""Numbers in French words, in the traditional spelling (before the 1990 rectifications).

Hyphens join only tens and units below one hundred and never stand beside ``et``; ``cent`` and ``vingt`` take
their ``s`` at the end of the number and before ``million`` and ``milliard``, never before ``mille``.
"""

# ruff: noqa: SIM905 - a row of words is easier to check than a list of strings
from __future__ import annotations

from .gender import Gender

UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
TENS = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()


def cardinal(n: int, gender: Gender, before_noun: bool) -> str:
    """`n` in words, 0 ≤ n < 10¹²; `before_noun` adds ``de`` after exact millions and milliards."""
    parts = []
    for size, name in ((1_000_000_000, "milliard"), (1_000_000, "million")):
        count = n // size % 1000
        if count:
            parts.append(f"{_below_thousand(count, 'm')} {name}{'s' if count > 1 else ''}")
    thousands, rest = n // 1000 % 1000, n % 1000
    if thousands:
        before = "" if thousands == 1 else f"{_below_thousand(thousands, 'm', before_mille=True)} "
        parts.append(f"{before}mille")
    if rest or not parts:
        parts.append(_below_thousand(rest, gender))
    text = " ".join(parts)
    return f"{text} de" if before_noun and n and n % 1_000_000 == 0 else text


def ordinal(n: int, gender: Gender, before_noun: bool) -> str:  # noqa: ARG001 - the place changes nothing here
    """``premier``, ``première``, ``deuxième``, ``vingt et unième``…"""
    if n == 1:
        return "première" if gender == "f" else "premier"
    words = cardinal(n, "m", before_noun=False)
    if words.endswith(("cents", "vingts", "millions", "milliards")):
        words = words[:-1]
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return (words[:-1] if words.endswith("e") else words) + "ième"


def _below_thousand(n: int, gender: Gender, *, before_mille: bool = False) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest, gender, before_mille)
    head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
    if rest:
        return f"{head} {_below_hundred(rest, gender, before_mille)}"
    return f"{head}s" if hundreds > 1 and not before_mille else head


def _below_hundred(n: int, gender: Gender, before_mille: bool) -> str:
    if n < 20:
        return _unit(n, gender)
    if n == 80:
        return "quatre-vingt" if before_mille else "quatre-vingts"
    tens = n // 10
    rest = n - 20 * (n // 20) if tens in {7, 9} else n % 10
    if not rest:
        return TENS[tens]
    joint = " et " if rest in {1, 11} and n < 80 else "-"
    return f"{TENS[tens]}{joint}{_unit(rest, gender)}"


def _unit(n: int, gender: Gender) -> str:
    return "une" if n == 1 and gender == "f" else UNITS[n]
