"""Numbers in Spanish words, with gender and apocope, as Guatemalan minutes write them.

Choices among what the Academies admit: before ``mil`` the short form always stands (``veintiún mil
personas``), hundreds before ``mil`` agree (``doscientas mil personas``), two-word ordinals whose parts
both agree (``décimo primero``, ``décima primera``).
"""

# ruff: noqa: SIM905 - a row of words is easier to check than a list of strings
from __future__ import annotations

from .gender import Gender
from .iberian_ordinals import masculine_parts

UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
).split()
TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
HUNDREDS = (
    "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()
ORDINAL_UNITS = "_ primero segundo tercero cuarto quinto sexto séptimo octavo noveno".split()
ORDINAL_TENS = (
    "_ décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo"
).split()
ORDINAL_HUNDREDS = (
    "_ centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo "
    "octingentésimo noningentésimo"
).split()


def cardinal(n: int, gender: Gender, before_noun: bool) -> str:
    """`n` in words, 0 ≤ n < 10¹²; `before_noun` shortens ``uno`` and adds ``de`` after exact millions."""
    millions, rest = divmod(n, 1_000_000)
    if not millions:
        return _below_million(rest, gender, before_noun)
    head = "un millón" if millions == 1 else f"{_below_million(millions, 'm', True)} millones"
    if rest:
        return f"{head} {_below_million(rest, gender, before_noun)}"
    return f"{head} de" if before_noun else head


def ordinal(n: int, gender: Gender, before_noun: bool) -> str:
    """``primero``, ``décima primera``…; from 2000 on the cardinal stands in, as is usual."""
    if n >= 2000:
        return cardinal(n, gender, before_noun=False)
    parts = masculine_parts(n, ORDINAL_HUNDREDS, ORDINAL_TENS, ORDINAL_UNITS)
    if gender == "f":
        return " ".join(part[:-1] + "a" for part in parts)
    if before_noun and parts[-1] in {"primero", "tercero"}:
        parts[-1] = parts[-1][:-1]
    return " ".join(parts)


def _below_million(n: int, gender: Gender, short: bool) -> str:
    thousands, rest = divmod(n, 1000)
    parts = []
    if thousands == 1:
        parts.append("mil")
    elif thousands:
        parts.append(f"{_below_thousand(thousands, gender, before_mil=True)} mil")
    if rest or not thousands:
        parts.append(_below_thousand(rest, gender, short=short))
    return " ".join(parts)


def _below_thousand(n: int, gender: Gender, *, short: bool = False, before_mil: bool = False) -> str:
    if n == 100:
        return "cien"
    hundreds, rest = divmod(n, 100)
    parts = []
    if hundreds:
        name = HUNDREDS[hundreds]
        parts.append(name[:-2] + "as" if gender == "f" and hundreds > 1 else name)
    if rest or not hundreds:
        parts.append(_below_hundred(rest, "m" if before_mil else gender, short or before_mil))
    return " ".join(parts)


def _below_hundred(n: int, gender: Gender, short: bool) -> str:
    if n < 30:
        return _ending_in_one(UNITS[n], gender, short) if n in {1, 21} else UNITS[n]
    tens, unit = divmod(n, 10)
    if not unit:
        return TENS[tens]
    name = _ending_in_one("uno", gender, short) if unit == 1 else UNITS[unit]
    return f"{TENS[tens]} y {name}"


def _ending_in_one(name: str, gender: Gender, short: bool) -> str:
    if gender == "f":
        return name[:-1] + "a"
    if not short:
        return name
    return "veintiún" if name == "veintiuno" else "un"
