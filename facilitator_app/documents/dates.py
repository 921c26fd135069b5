"""Dates, hours and offsets in figures, as each language writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from .phrases import phrases

_MINUS = "−"


def long_date(day: date, language: str) -> str:
    """«5 de marzo de 2026»"""
    return _written("dates.long", day, language)


def full_date(day: date, language: str) -> str:
    """«jueves 5 de marzo de 2026»"""
    return _written("dates.full", day, language)


def _written(pattern: str, day: date, language: str) -> str:
    say = phrases(language)
    number = "1er" if say.language == "fr" and day.day == 1 else str(day.day)
    weekday, month = say.listed("dates.weekdays")[day.weekday()], say.listed("dates.months")[day.month - 1]
    return say(pattern, weekday=weekday, day=number, month=month, year=day.year)


def short_date(day: date) -> str:
    """`05/03/2026`: the day first in every language of these documents."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def offset_text(minutes: int | None) -> str:
    """«UTC−6», «UTC+5:30», empty where no offset is known."""
    if minutes is None:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    sign = _MINUS if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def aware(moment: datetime | None, offset_minutes: int | None) -> datetime | None:
    """`moment` with its offset, for metadata."""
    if moment is None or offset_minutes is None:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(minutes=offset_minutes)))
