"""Numbers in English words, with the ``and`` of formal British and Caribbean usage."""

# ruff: noqa: SIM905 - a row of words is easier to check than a list of strings
from __future__ import annotations

from .gender import Gender

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"))
IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def cardinal(n: int, gender: Gender, before_noun: bool) -> str:  # noqa: ARG001 - English has no agreement
    """`n` in words, 0 ≤ n < 10¹² (short scale); gender and place change nothing in English."""
    parts = []
    rest = n
    for size, name in SCALES:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{_below_thousand(count)} {name}")
    if rest and parts and rest < 100:
        parts.append(f"and {_below_thousand(rest)}")
    elif rest or not parts:
        parts.append(_below_thousand(rest))
    return " ".join(parts)


def ordinal(n: int, gender: Gender, before_noun: bool) -> str:
    """``first``, ``twenty-first``, ``one hundred and first``…"""
    words = cardinal(n, gender, before_noun)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    head, last = words[:cut], words[cut:]
    if last in IRREGULAR_ORDINALS:
        return head + IRREGULAR_ORDINALS[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def _below_thousand(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest)
    head = f"{UNITS[hundreds]} hundred"
    return f"{head} and {_below_hundred(rest)}" if rest else head


def _below_hundred(n: int) -> str:
    if n < 20:
        return UNITS[n]
    tens, unit = divmod(n, 10)
    return f"{TENS[tens]}-{UNITS[unit]}" if unit else TENS[tens]
