"""A personal code as a roster brings it: whole codes are kept, what a spreadsheet broke is told and left out."""

from __future__ import annotations

import re
from collections.abc import Collection

from facilitator_app.domain.national_id import CuiVerdict, check_cui

from .cell import Cell, shown

_KEPT = frozenset(
    (CuiVerdict.VALID, CuiVerdict.NO_SUCH_SERIAL, CuiVerdict.WRONG_CHECK_DIGIT, CuiVerdict.NO_SUCH_MUNICIPALITY)
)
_ROUNDED = re.compile(r"\d{5,}0{5}")
_WHOLE_AS_NUMBER = re.compile(r"(\d{13}|\d(?:([.,'’])\d{3})(?:\2\d{3}){3})(?:[.,]0{1,2})?")
_LABELLED = re.compile(r"^\s*(?:no\.?\s*)?(?:d\.?p\.?i\.?|c\.?u\.?i\.?)\s*(?:no\.?)?[\s:.]*(?=\d)", re.IGNORECASE)
_GROUPED = re.compile(r"^(\d{4})[./](\d{5})[./](\d{4})$")
_PASSPORT = re.compile(r"\s*pas(?:aporte|sport|saporte|seport)?\b.*\d.*", re.IGNORECASE)
_NO_DIGIT = re.compile(r"\D")
_NUMBER_LIKE = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+|\d+[.,]0{1,2}")
_LONGEST = 40
GUATEMALA = "GT"
_LENGTHS = {"HN": 13, "BR": 11}
"""Countries whose codes have one length and often begin with 0, which a spreadsheet takes away."""


def national_id_of(
    cell: Cell, text: str, country: str, municipalities: Collection[str] | None
) -> tuple[str | None, str | None]:
    """The code to keep and the code of what is odd about it (``id_…``), either of them None.

    In Guatemala the check warns and never blocks: thirteen digits are kept even where it fails. Rounded,
    cut or mistyped codes are not kept. Other countries' codes are kept as written unless a spreadsheet
    turned them into a power of ten.
    """
    written = shown(cell) if isinstance(cell, (int, float)) and not isinstance(cell, bool) else text
    if country != GUATEMALA:
        return _elsewhere(written, _LENGTHS.get(country, 0))
    written = _GROUPED.sub(r"\1\2\3", _LABELLED.sub("", written))
    finding = check_cui(written, municipalities)
    if finding.verdict is CuiVerdict.WRITTEN_AS_NUMBER:
        return _rescued(written, municipalities)
    if finding.digits and _ROUNDED.fullmatch(finding.digits):
        return None, f"id_{CuiVerdict.DIGITS_LOST}"
    if finding.verdict is CuiVerdict.ABSENT:
        return None, None
    if finding.verdict is CuiVerdict.OLD_CARD or _PASSPORT.fullmatch(written[:_LONGEST]):
        return written[:_LONGEST], None
    code = f"id_{finding.verdict}" if finding.is_suspicious else None
    return (finding.digits if finding.verdict in _KEPT else None), code


def _rescued(written: str, municipalities: Collection[str] | None) -> tuple[str | None, str]:
    """All thirteen digits are there and the check confirms them: kept, and told."""
    whole = _WHOLE_AS_NUMBER.fullmatch(written.strip())
    digits = _NO_DIGIT.sub("", whole[1]) if whole else ""
    valid = check_cui(digits, municipalities).verdict is CuiVerdict.VALID
    return (digits if valid else None), f"id_{CuiVerdict.WRITTEN_AS_NUMBER}"


def _elsewhere(written: str, length: int) -> tuple[str | None, str | None]:
    if length and written.isdecimal() and len(written) == length - 1:
        return None, f"id_{CuiVerdict.LEADING_ZERO_LOST}"
    if _NUMBER_LIKE.fullmatch(written):
        return None, f"id_{CuiVerdict.DIGITS_LOST}"
    if len(written) > _LONGEST:
        return None, f"id_{CuiVerdict.WRONG_LENGTH}"
    return written, None
