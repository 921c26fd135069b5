"""Says when something was as people say it: today, yesterday, on Tuesday, on the 12th of November."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_date, format_skeleton

from ..messages import message

_A_WEEK, _SATURDAY = 7, 5


def when(moment: datetime, now: datetime, language: str) -> str:
    """The day of `moment`, seen from `now` (both aware), in the words of `language`, with its preposition."""
    there = moment.astimezone(now.tzinfo)
    days = (now.date() - there.date()).days
    if days == 0:
        return _said("when_today", language)
    if days == 1:
        return _said("when_yesterday", language)
    if 1 < days < _A_WEEK:
        day = format_date(there.date(), "EEEE", locale=language)
        return _said("when_weekend" if there.weekday() >= _SATURDAY else "when_weekday", language, day=day)
    if there.year == now.year:
        return _said("when_date", language, day=format_skeleton("MMMMd", there, locale=language))
    return _said("when_date", language, day=format_date(there.date(), "long", locale=language))


def _said(name: str, language: str, **parameters: object) -> str:
    return message(f"sync.{name}", dict(parameters), language).what
