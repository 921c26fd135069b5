"""How the board says where a mesa stands: its place, its stage, its tension, how old its data are."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.analysis.tension import Tension
from facilitator_app.queries.coordination import MesaLine
from facilitator_app.queries.processes import ProcessLine
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, long_day, short_day
from ...theme.tokens import Tone
from ..place_words import place_name

translate = QCoreApplication.translate
TONES = {"UNKNOWN": Tone.NEUTRAL, "LOW": Tone.DONE, "MEDIUM": Tone.ATTENTION, "HIGH": Tone.ALARM}
"""The tone of each level of tension; its word always stands beside."""

COURSES = {"worse": "trending-up", "better": "trending-down", "even": "minus"}
"""An icon for where the tension goes."""


def place_of(process: ProcessLine) -> str:
    """Its municipality, else its community."""
    return place_name(process.municipality, process.country) or process.community or ""


def stage_of(line: MesaLine, language: str) -> str:
    """The name of its stage, in the words of its own method where it has them."""
    own = line.process.stage_of_method
    return own.name(language) if own is not None else label("stages", line.process.stage or "", language)


def level_word(tension: Tension) -> str:
    """``alta``; that nothing is measured is said too."""
    return {
        "UNKNOWN": translate("Board", "sin medir"),
        "LOW": translate("Board", "baja"),
        "MEDIUM": translate("Board", "media"),
        "HIGH": translate("Board", "alta"),
    }[tension.level.name]


def course_word(tension: Tension) -> str:
    """Where it goes."""
    return {
        "worse": translate("Board", "va en aumento"),
        "better": translate("Board", "va bajando"),
        "even": translate("Board", "sin cambio"),
    }[tension.course.value]


def when_next(process: ProcessLine, language: str) -> str:
    """What it does next: the session that runs, or the one that is planned."""
    starts = process.next_starts_at
    if process.next_session is None:
        return ""
    if process.running:
        return translate("Board", "sesión en curso")
    if starts is None:
        return translate("Board", "próxima sesión sin fecha")
    return translate("Board", "próxima sesión: {0}, {1}").format(long_day(starts, language), clock_time(starts))


def day_word(moment: datetime | None, today: date, language: str) -> str:
    """``hoy``, else the day and the year where it is another."""
    if moment is None:
        return ""
    if moment.date() == today:
        return translate("Board", "hoy")
    year = f" {moment.year}" if moment.year != today.year else ""
    return short_day(moment.date(), language) + year
