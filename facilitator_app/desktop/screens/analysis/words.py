"""How the analysis says dates, sources and whose words something is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import DatePrecision
from facilitator_app.store.reference.catalogues import label

from ...formats import month_of, short_day

translate = QCoreApplication.translate
SHARED_ICON, TEAM_ICON = "users", "eye-off"


def origin_icon(*, shared: bool) -> str:
    """The icon of whose words something is."""
    return SHARED_ICON if shared else TEAM_ICON


def origin_words(language: str, *, shared: bool) -> str:
    """Whose words something is."""
    return label("origins", "parties" if shared else "team", language)


def source_words(source: str | None, language: str, *, shared: bool) -> str:
    """Whose words something is, and from where it is known."""
    whose = origin_words(language, shared=shared)
    return f"{whose} · {source}" if source else whose


def remembered_day(day: date | None, precision: str | None, language: str) -> str:
    """A date as exactly as people remember it: ``1998``, ``abr 2019``, ``3 oct 2024``."""
    if day is None:
        return translate("Analysis", "Sin fecha")
    if precision == DatePrecision.YEAR:
        return str(day.year)
    if precision == DatePrecision.DECADE:
        return translate("Analysis", "hacia {0}").format(day.year)
    if precision == DatePrecision.MONTH:
        return f"{month_of(day, language)} {day.year}"
    return f"{short_day(day, language)} {day.year}"


def number_words(value: Decimal | None) -> str:
    """A number as it is written."""
    return "–" if value is None else str(value)


def party_count(count: int) -> str:
    """``lo dicen 7 partes``."""
    return translate("Analysis", "lo dice(n) %n parte(s)", "", count)
