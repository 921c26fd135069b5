"""Dates, times and numbers as each language writes them on the screen."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication

_MEGABYTE, _GIGABYTE = 1_000_000, 1_000_000_000
_PLACES = {"es": "es_GT", "en": "en_US", "pt": "pt_BR", "fr": "fr_FR"}
_LONG = {"es": "EEEE d 'de' MMMM", "en": "EEEE, MMMM d", "pt": "EEEE, d 'de' MMMM", "fr": "EEEE d MMMM"}


translate = QCoreApplication.translate


def in_quotes(words: str) -> str:
    """``«words»``, between the marks of the language of the window."""
    return translate("Quoted", "«{0}»").format(words)


def labelled(name: str, words: str) -> str:
    """``name: words``, with the space that French sets before a colon."""
    return translate("Quoted", "{0}: {1}").format(name, words)


def long_day(day: date, language: str = "es") -> str:
    """``jueves 5 de marzo``."""
    return str(_dates().format_date(day, _LONG[language], locale=_PLACES[language]))


def full_day(day: date, language: str = "es") -> str:
    """``lunes, 23 de noviembre de 2026``."""
    return str(_dates().format_date(day, "full", locale=_PLACES[language]))


def dated(day: date, language: str = "es") -> str:
    """``23 de noviembre de 2026``."""
    return str(_dates().format_date(day, "long", locale=_PLACES[language]))


def short_day(day: date, language: str = "es") -> str:
    """``5 mar``."""
    return str(_dates().format_skeleton("MMMd", day, locale=_PLACES[language])).replace(".", "")


def month_of(day: date, language: str = "es") -> str:
    """``mar``, for a date in a small square."""
    return str(_dates().format_date(day, "LLL", locale=_PLACES[language])).replace(".", "")


def clock_time(moment: datetime | time) -> str:
    """``09:30``, on 24 hours in every language."""
    return f"{moment:%H:%M}"


def number(value: float, language: str = "es", decimals: int = 0) -> str:
    """``38.6`` or ``38,6``, as the language writes it."""
    from babel.numbers import format_decimal  # not before the first paint

    pattern = "#,##0" + (f".{'0' * decimals}" if decimals else "")
    return str(format_decimal(value, pattern, locale=_PLACES[language]))


def percent(share: float) -> str:
    """``34 %`` of a share between 0 and 1; the space does not break."""
    return f"{round(share * 100)} %"


def megabytes(size: int, language: str = "es") -> str:
    """The size in bytes as ``38,6 MB``; of less than a tenth of it as ``35 kB``."""
    if size < 100_000:
        return f"{number(max(1, round(size / 1000)), language)} kB"
    return f"{number(size / 1_000_000, language, 1)} MB"


def file_size(size: int, language: str = "es") -> str:
    """The size in bytes as ``412 kB``, ``38,6 MB`` or ``14,2 GB``."""
    if size < _MEGABYTE:
        return f"{number(max(1, round(size / 1000)), language)} kB"
    return megabytes(size, language) if size < _GIGABYTE else f"{number(size / _GIGABYTE, language, 1)} GB"


def _dates() -> Any:  # the module itself
    from babel import dates  # 40 ms that the first paint need not wait for

    return dates
