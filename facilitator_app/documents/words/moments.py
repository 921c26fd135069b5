"""Dates, times and the opening and closing moments of minutes, all in words.

Guatemalan minutes say ``del día uno de marzo`` and ``las nueve horas con treinta minutos``; Brazilian ones
``primeiro de março``; French ones ``l'an deux mille vingt-six, le premier mars``.
"""

# ruff: noqa: SIM905 - a row of words is easier to check than a list of strings
from __future__ import annotations

from datetime import date, datetime, time

from .counting import counted
from .numbers import cardinal, language_of, ordinal

_MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "en": ("January February March April May June July August September October November December").split(),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ).split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}


def date_in_words(day: date, lang: str) -> str:
    """The date without an article: ``cinco de marzo de dos mil veintiséis`` (English: ``the fifth of…``)."""
    language = language_of(lang)
    month, year = _MONTHS[language][day.month - 1], cardinal(day.year, language)
    match language:
        case "es":
            return f"{cardinal(day.day, 'es')} de {month} de {year}"
        case "pt":
            return f"{_first_or_cardinal(day.day, 'pt')} de {month} de {year}"
        case "fr":
            return f"{_first_or_cardinal(day.day, 'fr')} {month} {year}"
        case _:
            return f"the {ordinal(day.day, 'en')} of {month}, {year}"


def time_in_words(moment: time | datetime, lang: str) -> str:
    """The hour and minute in words; Spanish and Portuguese carry their article (``las``, ``as``)."""
    hour, minute = moment.hour, moment.minute
    match language_of(lang):
        case "es":
            return f"{'la' if hour == 1 else 'las'} {_hour_and_minute_es(hour, minute)}"
        case "pt":
            return f"{'a' if hour < 2 else 'as'} {_hours(hour, 'pt')}{_minutes(minute, 'pt', ' e ')}"
        case "fr":
            return f"{_hours(hour, 'fr')}{_minutes(minute, 'fr', ' ')}"
        case _:
            return _hour_and_minute_en(hour, minute)


def at_time_in_words(moment: time | datetime, lang: str) -> str:
    """The hour with its preposition: ``a las nueve…``, ``at…``, ``às nove…``, ``à neuf…``."""
    words = time_in_words(moment, lang)
    match language_of(lang):
        case "es":
            return f"a {words}"
        case "pt":
            return f"à{words[1:]}"
        case "fr":
            return f"à {words}"
        case _:
            return f"at {words}"


def opening_moment(moment: datetime, lang: str) -> str:
    """The formula that opens minutes, to be set inside a sentence.

    ``siendo las nueve horas con treinta minutos del día cinco de marzo de dos mil veintiséis``.
    """
    at = at_time_in_words(moment, lang)
    match language_of(lang):
        case "es":
            return f"siendo {time_in_words(moment, 'es')} del día {date_in_words(moment, 'es')}"
        case "pt":
            return f"{_on_the_days_pt(moment)}, {at}"
        case "fr":
            day, month = _first_or_cardinal(moment.day, "fr"), _MONTHS["fr"][moment.month - 1]
            return f"l’an {cardinal(moment.year, 'fr')}, le {day} {month}, {at}"
        case _:
            return f"{at} on {date_in_words(moment, 'en')}"


def closing_moment(moment: datetime, opened: date | None, lang: str) -> str:
    """The formula that closes minutes; the day is said again only where it is not the one of `opened`."""
    language = language_of(lang)
    if opened is None or (moment.year, moment.month, moment.day) != (opened.year, opened.month, opened.day):
        return opening_moment(moment, language)
    if language == "es":
        return f"siendo {time_in_words(moment, 'es')} del mismo día"
    of_the_day = {"en": "on the same day", "pt": "do mesmo dia", "fr": "le même jour"}[language]
    return f"{at_time_in_words(moment, language)} {of_the_day}"


def _first_or_cardinal(day: int, language: str) -> str:
    return ordinal(1, language) if day == 1 else cardinal(day, language)


def _hours(hour: int, language: str) -> str:
    singular, plural = ("heure", "heures") if language == "fr" else ("hora", "horas")
    if language == "pt" and hour == 0:
        return "zero hora"  # unlike other noughts, that of a clock is singular
    return counted(hour, singular, plural, language, "f")


def _minutes(minute: int, language: str, joint: str) -> str:
    if not minute:
        return ""
    if language == "fr":
        return joint + counted(minute, "minute", "minutes", "fr", "f")
    return joint + counted(minute, "minuto", "minutos", language)


def _hour_and_minute_es(hour: int, minute: int) -> str:
    return f"{_hours(hour, 'es')}{_minutes(minute, 'es', ' con ') or ' en punto'}"


def _hour_and_minute_en(hour: int, minute: int) -> str:
    past = f"{counted(minute, 'minute', 'minutes', 'en')} past " if minute else ""
    if hour == 0:
        return f"{past}midnight"
    if hour == 12:
        return f"{past}noon" if minute else "twelve noon"
    part = (
        "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else
        "in the evening" if hour < 21 else "at night"
    )  # fmt: skip
    return f"{past}{cardinal(hour % 12, 'en')}{'' if minute else ' o’clock'} {part}"


def _on_the_days_pt(day: date) -> str:
    month, year = _MONTHS["pt"][day.month - 1], cardinal(day.year, "pt")
    if day.day == 1:
        return f"ao primeiro dia do mês de {month} de {year}"
    return f"aos {cardinal(day.day, 'pt')} dias do mês de {month} de {year}"
