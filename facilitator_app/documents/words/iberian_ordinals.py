"""How Spanish and Portuguese build an ordinal: its thousand, hundreds, tens and units side by side."""

from __future__ import annotations

from collections.abc import Sequence


def masculine_parts(n: int, hundreds: Sequence[str], tens: Sequence[str], units: Sequence[str]) -> list[str]:
    """The words of `n`, 1 ≤ n < 2000, each in the masculine; the lists are by digit, and 0 has no word."""
    thousands, rest = divmod(n, 1000)
    parts = ["milésimo"] if thousands else []
    digits = ((hundreds, rest // 100), (tens, rest // 10 % 10), (units, rest % 10))
    return parts + [names[digit] for names, digit in digits if digit]
