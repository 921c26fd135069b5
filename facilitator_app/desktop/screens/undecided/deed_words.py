"""What somebody did to a record, in words: who, when, on which device, what, and what was taken out for good."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.history import HistoryItem

from ...formats import in_quotes, labelled
from .words import field_name, moment_words, way_words

translate = QCoreApplication.translate

_LONGEST = 160
_WORDS = frozenset(
    (
        *("text", "original_text", "rendered_by", "title", "name", "pseudonym", "position", "authority", "office"),
        *("birth_year", "phone", "national_id", "community", "people", "sex", "words", "venue", "description"),
        *("indicator", "verification", "resources", "reserved_name", "reservation", "source", "due_on", "number"),
    )
)
"""The fields that say something as they stand."""


def deed_words(deed: HistoryItem, language: str) -> str:
    """«jueves 5 de marzo, 10:44 · Rosa Morales · laptop de Rosa · cambió: Texto»."""
    return f"{whose_words(deed, language)} · {done_words(deed)}"


def whose_words(deed: HistoryItem, language: str) -> str:
    """«jueves 5 de marzo, 10:44 · Rosa Morales · laptop de Rosa · llegó en un paquete»."""
    parts = (moment_words(deed.at, language), deed.person or "", deed.device, way_words(deed.way))
    return " · ".join(part for part in parts if part)


def done_words(deed: HistoryItem) -> str:
    """«cambió: Texto», or that it was taken out and why."""
    verbs = {
        "create": translate("Undecided", "lo escribió"),
        "change": translate("Undecided", "cambió"),
        "delete": translate("Undecided", "lo borró"),
        "restore": translate("Undecided", "lo trajo de vuelta"),
        "withdrawn": translate("Undecided", "escribió algo que después se retiró"),
        "redacted": translate("Undecided", "borró contenido de verdad"),
        "restated": translate("Undecided", "se volvió a escribir al borrar otra cosa"),
    }
    verb = verbs.get(deed.verb, deed.verb)
    if deed.verb == "change" and deed.fields:
        return labelled(verb, ", ".join(field_name(name) for name in deed.fields))
    return labelled(verb, in_quotes(deed.reason)) if deed.reason else verb


def change_lines(deed: HistoryItem) -> list[str]:
    """«Texto: Lo que decía → Lo que dice», a line for each field that holds words."""
    return [
        f"{field_name(name)}: {_value(change.before)} → {_value(change.after)}"
        for name, change in deed.fields.items()
        if name in _WORDS
    ]


def _value(value: object) -> str:
    if value is None or value == "":
        return "–"
    said = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
