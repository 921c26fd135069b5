"""Numbers in Brazilian Portuguese words: short scale, ``e`` inside groups, agreement before ``mil``.

Between groups ``e`` stands only where the last group is at most one hundred or is whole hundreds:
``mil e cem``, ``mil cento e um``, ``dois mil e vinte e seis``.
"""

# ruff: noqa: SIM905 - a row of words is easier to check than a list of strings
from __future__ import annotations

from .gender import Gender
from .iberian_ordinals import masculine_parts

UNITS = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
    "dezessete dezoito dezenove"
).split()
TENS = "_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
HUNDREDS = (
    "_ cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
).split()
ORDINAL_UNITS = "_ primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono".split()
ORDINAL_TENS = (
    "_ décimo vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo"
).split()
ORDINAL_HUNDREDS = (
    "_ centésimo ducentésimo trecentésimo quadringentésimo quingentésimo sexcentésimo septingentésimo "
    "octingentésimo nongentésimo"
).split()
FEMININE = {"um": "uma", "dois": "duas"}


def cardinal(n: int, gender: Gender, before_noun: bool) -> str:
    """`n` in words, 0 ≤ n < 10¹²; `before_noun` adds ``de`` after exact millions and billions."""
    groups = [(n // 1000**power % 1000, power) for power in (3, 2, 1, 0)]
    present = [(count, power) for count, power in groups if count]
    if not present:
        return UNITS[0]
    words = [_group(count, power, gender) for count, power in present]
    last, last_power = present[-1]
    if len(words) > 1 and (last <= 100 or last % 100 == 0):
        words[-1] = f"e {words[-1]}"
    text = " ".join(words)
    return f"{text} de" if before_noun and last_power >= 2 else text


def ordinal(n: int, gender: Gender, before_noun: bool) -> str:  # noqa: ARG001 - the place changes nothing here
    """``primeiro``, ``décima primeira``…; from 2000 on the cardinal stands in, as is usual."""
    if n >= 2000:
        return cardinal(n, gender, before_noun=False)
    parts = masculine_parts(n, ORDINAL_HUNDREDS, ORDINAL_TENS, ORDINAL_UNITS)
    return " ".join(part[:-1] + "a" if gender == "f" else part for part in parts)


def _group(count: int, power: int, gender: Gender) -> str:
    """One group of three digits with its scale; millions and billions are masculine nouns."""
    if power == 0:
        return _below_thousand(count, gender)
    if power == 1:
        return "mil" if count == 1 else f"{_below_thousand(count, gender)} mil"
    one, many = ("milhão", "milhões") if power == 2 else ("bilhão", "bilhões")
    return f"um {one}" if count == 1 else f"{_below_thousand(count, 'm')} {many}"


def _below_thousand(n: int, gender: Gender) -> str:
    if n == 100:
        return "cem"
    hundreds, rest = divmod(n, 100)
    parts = []
    if hundreds:
        name = HUNDREDS[hundreds]
        parts.append(name[:-2] + "as" if gender == "f" and hundreds > 1 else name)
    if rest >= 20:
        parts.append(TENS[rest // 10])
        rest %= 10
    if rest:
        parts.append(FEMININE.get(UNITS[rest], UNITS[rest]) if gender == "f" else UNITS[rest])
    return " e ".join(parts)
