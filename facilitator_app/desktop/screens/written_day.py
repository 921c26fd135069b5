"""Reads a day as a person writes it, and writes one as a person reads it."""

from __future__ import annotations

from datetime import date, datetime


def read_day(words: str) -> date | str | None:
    """The day that is written, an empty string for none, None for what is no day."""
    words = words.strip()
    if not words:
        return ""
    for shape in ("%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(words, shape).date()  # noqa: DTZ007 - a day, not a moment
        except ValueError:
            continue
    return None


def write_day(day: date | None) -> str:
    """``05/03/2026``; nothing where there is none."""
    return "" if day is None else f"{day:%d/%m/%Y}"
