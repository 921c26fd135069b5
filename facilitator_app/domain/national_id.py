"""Checks Guatemala's thirteen-digit personal code (CUI) and says why one looks wrong.

``NNNNNNNN V DD MM``: a serial number, its check digit, the department and municipality of birth. The serial
digits times 2, 3, … 9, summed, modulo 11, must give V. A finding warns and never blocks: some people have no
code, and some were registered under municipalities that were renumbered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

LENGTH = 13


class CuiVerdict(StrEnum):
    """What a written code turned out to be; all but `VALID` and `ABSENT` ask a person to look."""

    VALID = "valid"
    ABSENT = "absent"
    OLD_CARD = "old_card"
    DIGITS_LOST = "digits_lost"
    WRITTEN_AS_NUMBER = "written_as_number"
    LEADING_ZERO_LOST = "leading_zero_lost"
    NOT_DIGITS = "not_digits"
    WRONG_LENGTH = "wrong_length"
    NO_SUCH_SERIAL = "no_such_serial"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    NO_SUCH_MUNICIPALITY = "no_such_municipality"


@dataclass(frozen=True)
class CuiFinding:
    """The verdict on a written code, and its thirteen digits where exactly thirteen were written.

    The digits stay out of `repr`: it may reach a log.
    """

    verdict: CuiVerdict
    digits: str = field(default="", repr=False)

    @property
    def is_suspicious(self) -> bool:
        """Whether a person should look at it."""
        return self.verdict not in {CuiVerdict.VALID, CuiVerdict.ABSENT, CuiVerdict.OLD_CARD}

    @property
    def damaged_by_spreadsheet(self) -> bool:
        """Whether it shows what a spreadsheet does to long numbers, so that its source must be asked for."""
        return self.verdict in {
            CuiVerdict.DIGITS_LOST,
            CuiVerdict.WRITTEN_AS_NUMBER,
            CuiVerdict.LEADING_ZERO_LOST,
        }


_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+")
_WITH_DECIMALS = re.compile(r"\d+[.,]\d{1,2}")
_GROUPED_BY_THOUSANDS = re.compile(r"\d{1,3}([.,'’])\d{3}(?:\1\d{3})+(?:[.,]\d{1,2})?")
_OLD_CARD = re.compile(r"[A-Za-z]-?\d{1,2}[ -]+(?:\d{1,7}|\d{1,3}(?:[.,]\d{3}){1,2})")
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212]+")
_TOO_LONG_TO_BE_ONE = 64


def check_cui(text: str | None, municipalities: Collection[str] | None) -> CuiFinding:
    """What is written in `text`; spaces and hyphens make no difference. Never raises, never guesses digits.

    `municipalities` are the four-digit codes that exist (``0101``…); None leaves that part unchecked.
    """
    written = (text or "")[: _TOO_LONG_TO_BE_ONE + 1]
    plain = unicodedata.normalize("NFKC", written).strip()
    number_like = _as_a_spreadsheet_left_it(plain)
    if number_like is not None:
        return CuiFinding(number_like)
    digits = _SEPARATORS.sub("", plain)
    if not digits:
        return CuiFinding(CuiVerdict.ABSENT)
    if not (digits.isascii() and digits.isdigit()):
        return CuiFinding(CuiVerdict.OLD_CARD if _OLD_CARD.fullmatch(plain) else CuiVerdict.NOT_DIGITS)
    if len(digits) != LENGTH:
        return CuiFinding(_of_another_length(digits, municipalities))
    return CuiFinding(_of_thirteen(digits, municipalities), digits)


def check_digit(serial: str) -> int | None:
    """The check digit of eight serial digits; None where no code with that serial exists."""
    remainder = sum(int(digit) * weight for digit, weight in zip(serial, range(2, 10), strict=True)) % 11
    return None if remainder == 10 else remainder


def format_cui(digits: str) -> str:
    """Thirteen digits in groups of 4, 5 and 4, as the document prints them; anything else unchanged."""
    if len(digits) != LENGTH:
        return digits
    return f"{digits[:4]} {digits[4:9]} {digits[9:]}"


def _as_a_spreadsheet_left_it(plain: str) -> CuiVerdict | None:
    if _SCIENTIFIC.fullmatch(plain):
        return CuiVerdict.DIGITS_LOST
    if _WITH_DECIMALS.fullmatch(plain) or _GROUPED_BY_THOUSANDS.fullmatch(plain):
        return CuiVerdict.WRITTEN_AS_NUMBER
    return None


def _of_another_length(digits: str, municipalities: Collection[str] | None) -> CuiVerdict:
    """A number drops its leading zeros; a code that holds with them back lost them, but that is no proof."""
    restored = digits.zfill(LENGTH)
    if LENGTH - 3 <= len(digits) < LENGTH and _of_thirteen(restored, municipalities) is CuiVerdict.VALID:
        return CuiVerdict.LEADING_ZERO_LOST
    return CuiVerdict.WRONG_LENGTH


def _of_thirteen(digits: str, municipalities: Collection[str] | None) -> CuiVerdict:
    expected = check_digit(digits[:8])
    if expected is None:
        return CuiVerdict.NO_SUCH_SERIAL
    if expected != int(digits[8]):
        return CuiVerdict.WRONG_CHECK_DIGIT
    if municipalities is not None and digits[9:] not in municipalities:
        return CuiVerdict.NO_SUCH_MUNICIPALITY
    return CuiVerdict.VALID
