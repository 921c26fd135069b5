"""When a person was born, as lists write it: what is sure is taken, what is open is said and not guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from facilitator_app.domain.folding import fold

from .cell import Cell

AMBIGUOUS = "ambiguous_date"
CENTURY = "two_digit_year"
UNREADABLE = "unreadable_date"
SERIAL = "number_not_date"
OUT_OF_RANGE = "unlikely_birth"

_OLDEST = 110
_NUMERIC = re.compile(r"(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4}|\d{2})(?:[ T].*)?")
_ISO = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[ t].*)?")
_DAY, _MONTH = r"(?:d{1,2}|dia|day|jour|j{2})", r"(?:m{1,2}|mes|month|mois)"
_PATTERN = re.compile(rf"\b(?:({_DAY})[\s/.\-]+{_MONTH}|{_MONTH}[\s/.\-]+{_DAY})\b")
_COMPACT = re.compile(r"(?:19|20)\d{6}")
_YEAR = re.compile(r"(\d{4})(?:\.0)?")
_MONTH_AND_YEAR = re.compile(r"(?:(0?[1-9]|1[0-2]) ?[/.\-] ?|([a-z]{3,12})\.?[\s/.,\-]*(?:del? )?(?:ano )?)(\d{4})")
_BEFORE_A_DAY = re.compile(
    r"(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?(?:el )?(?:dia )?(?=\d)"
)
_DAY_FIRST_WORDS = re.compile(
    r"(\d{1,2})(?:o|er|st|nd|rd|th)?[\s/.\-]*(?:de )?([a-z]{3,12})\.?[\s/.,\-]*(?:del? )?(?:ano )?(\d{4}|\d{2})"
)
_MONTH_FIRST_WORDS = re.compile(r"([a-z]{3,12})\.?[\s/.\-]*(\d{1,2})(?:st|nd|rd|th)?[\s/.,\-]+(\d{4}|\d{2})")
_MONTHS = (
    ("enero", "january", "janeiro", "janvier"),
    ("febrero", "february", "fevereiro", "fevrier"),
    ("marzo", "march", "marco", "mars"),
    ("abril", "april", "avril"),
    ("mayo", "may", "maio", "mai"),
    ("junio", "june", "junho", "juin"),
    ("julio", "july", "julho", "juillet"),
    ("agosto", "august", "aout"),
    ("septiembre", "setiembre", "september", "setembro", "septembre"),
    ("octubre", "october", "outubro", "octobre"),
    ("noviembre", "november", "novembro", "novembre"),
    ("diciembre", "december", "dezembro", "decembre"),
)


class Order(StrEnum):
    """Which comes first in the dates of a column; `OPEN` when nothing in the column decides it."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Birth:
    """The year when it is sure, the whole date when that is too, and why not."""

    year: int | None = None
    date: str | None = None
    code: str | None = None


class OrderEvidence:
    """Gathers, over a whole column, whether days or months come first: a 27 can only be a day.

    What the header says, *(dd/mm/aaaa)*, decides where no date of the column does.
    """

    def __init__(self, header: str = "") -> None:
        self._day_first = self._month_first = 0
        self.has_open = False
        written = _PATTERN.search(fold(header))
        self._said = Order.OPEN if written is None else Order.DAY_FIRST if written[1] else Order.MONTH_FIRST

    def see(self, cell: Cell) -> None:
        """Take one cell of the column into account."""
        match = _NUMERIC.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if match:
            first, second = int(match[1]), int(match[2])
            self._day_first += 12 < first <= 31 and second <= 12
            self._month_first += 12 < second <= 31 and first <= 12
            self.has_open = self.has_open or (first <= 12 and second <= 12 and first != second)

    def order(self) -> Order:
        """The order that every telling date shows; `OPEN` when none tells or they contradict each other."""
        if not self._day_first and not self._month_first:
            return self._said
        if bool(self._day_first) == bool(self._month_first):
            return Order.OPEN
        return Order.DAY_FIRST if self._day_first else Order.MONTH_FIRST


def born(cell: Cell, order: Order, this_year: int) -> Birth:
    """When the person of `cell` was born, in a column whose dates have `order`.

    A date typed by the spreadsheet is taken; a bare number is no date. The century of a two-digit year is
    taken only when one century makes a living person.
    """
    if isinstance(cell, datetime):
        return _checked(cell.year, cell.month, cell.day, this_year)
    if isinstance(cell, date):
        return _checked(cell.year, cell.month, cell.day, this_year)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        whole = int(cell)
        return _year_only(whole, this_year) if whole == cell and 1000 <= whole <= 9999 else Birth(code=SERIAL)
    if not isinstance(cell, str):
        return Birth(code=UNREADABLE)
    text = cell.strip()
    if match := _NUMERIC.fullmatch(text):
        return _numeric(int(match[1]), int(match[2]), match[3], order, this_year)
    return _born_text(fold(text), this_year)


def _born_text(text: str, this_year: int) -> Birth:
    text = _BEFORE_A_DAY.sub("", text, count=1)
    if match := _ISO.fullmatch(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]), this_year)
    if (year := _year_alone(text)) is not None:
        return _year_only(year, this_year)
    if match := _DAY_FIRST_WORDS.fullmatch(text):
        return _with_month(match[1], match[2], match[3], this_year)
    if match := _MONTH_FIRST_WORDS.fullmatch(text):
        return _with_month(match[2], match[1], match[3], this_year)
    if _COMPACT.fullmatch(text):
        return _checked(int(text[:4]), int(text[4:6]), int(text[6:]), this_year)
    return Birth(code=SERIAL if text.replace(".", "").isdigit() else UNREADABLE)


def _year_alone(text: str) -> int | None:
    """The year of ``1978``, ``05/1978`` or ``mayo de 1978``."""
    if match := _YEAR.fullmatch(text):
        return int(match[1])
    match = _MONTH_AND_YEAR.fullmatch(text)
    known = match and (match[1] or any(_is_month(match[2], names) for names in _MONTHS))
    return int(match[3]) if match and known else None


def _numeric(first: int, second: int, written_year: str, order: Order, this_year: int) -> Birth:
    year, century = _year(written_year, this_year)
    if year is None:
        return Birth(code=CENTURY)
    code = CENTURY if century else None
    if first > 12 or order is Order.DAY_FIRST or first == second:
        day, month = first, second
    elif second > 12 or order is Order.MONTH_FIRST:
        day, month = second, first
    else:
        known = _checked(year, 1, 1, this_year)
        return Birth(known.year, None, known.code or AMBIGUOUS)
    found = _checked(year, month, day, this_year)
    return Birth(found.year, found.date, found.code or code)


def _with_month(day: str, word: str, written_year: str, this_year: int) -> Birth:
    month = next((at for at, names in enumerate(_MONTHS, 1) if _is_month(word, names)), None)
    year, century = _year(written_year, this_year)
    if month is None:
        return Birth(code=UNREADABLE)
    if year is None:
        return Birth(code=CENTURY)
    found = _checked(year, month, int(day), this_year)
    return Birth(found.year, found.date, found.code or (CENTURY if century else None))


def _is_month(word: str, names: tuple[str, ...]) -> bool:
    return any(name == word or (3 <= len(word) <= 4 and name.startswith(word)) for name in names)


def _year(written: str, this_year: int) -> tuple[int | None, bool]:
    if len(written) == 4:
        return int(written), False
    lived = [year for year in (1900 + int(written), 2000 + int(written)) if 0 <= this_year - year <= _OLDEST]
    return (lived[0] if len(lived) == 1 else None), True


def _year_only(year: int, this_year: int) -> Birth:
    return Birth(year) if 0 <= this_year - year <= _OLDEST else Birth(code=OUT_OF_RANGE)


def _checked(year: int, month: int, day: int, this_year: int) -> Birth:
    try:
        whole = date(year, month, day)
    except ValueError:
        return Birth(code=UNREADABLE)
    if not 0 <= this_year - year <= _OLDEST:
        return Birth(code=OUT_OF_RANGE)
    return Birth(year, whole.isoformat())
