"""The mesas as they stand on the map: each with its tension in a word, what is late, and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.coordination import MesaLine
from facilitator_app.queries.processes import ProcessLine
from facilitator_app.store.reference.catalogues import place
from facilitator_app.store.reference.positions import Position, position, positions

from ...theme.tokens import Tone
from .words import TONES, course_word, level_word, place_of, stage_of

translate = QCoreApplication.translate
_ICONS = {"UNKNOWN": "circle-question-mark", "LOW": "circle-check", "MEDIUM": "circle-alert", "HIGH": "flame"}
"""A shape for each level of tension: it is never told by its colour alone."""


@dataclass(frozen=True)
class MesaSpot:
    """One mesa: `word` says how tense it is and `level` that alone; `spoken` is all of it aloud."""

    key: UUID
    title: str
    icon: str
    level: str
    word: str
    tone: Tone
    overdue: int
    spoken: str


@dataclass(frozen=True)
class PlaceSpot:
    """The mesas of one place, side by side; `short` leaves its department out, `at` is None where nobody knows it."""

    name: str
    short: str
    at: Position | None
    mesas: tuple[MesaSpot, ...]


def places_of(lines: Sequence[MesaLine], language: str) -> list[PlaceSpot]:
    """The places from north to south, then those of which the catalogue knows no position, by name."""

    def named(line: MesaLine) -> tuple[str, str]:
        return full_place(line.process), line.process.country or ""

    spots = []
    for (name, _country), here in groupby(sorted(lines, key=named), named):
        found = sorted(here, key=lambda line: (line.process.ended_on is not None, line.process.title.casefold()))
        mesas = tuple(_mesa(line, name, language) for line in found)
        first = found[0].process
        short = place_of(first) or translate("Board", "Sin municipio")
        spots.append(PlaceSpot(name or short, short, _position(first), mesas))
    return sorted(spots, key=lambda spot: (0, -spot.at.latitude) if spot.at is not None else (1, 0.0))


def full_place(process: ProcessLine) -> str:
    """Its municipality with the department, which tells two of one name apart; else what people wrote."""
    known = place(process.country, process.municipality) if process.country and process.municipality else None
    return known.full_name if known is not None else place_of(process)


def seats_around(lines: Sequence[MesaLine]) -> list[Position]:
    """Every municipality of the countries in which there is a mesa that has a place on the map."""
    countries = {line.process.country for line in lines if line.process.country and _position(line.process)}
    return [at for country in sorted(countries) for at in positions(country).values()]


def _position(process: ProcessLine) -> Position | None:
    return position(process.country, process.municipality) if process.country and process.municipality else None


def _mesa(line: MesaLine, where: str, language: str) -> MesaSpot:
    late, tension, ended = line.overdue, line.tension, line.process.ended_on is not None
    tense = translate("Board", "tensión {0}").format(level_word(tension))
    level, word = level_word(tension), tense
    if ended:
        level = word = translate("Board", "terminada")
    parts = [line.process.title, where, stage_of(line, language), word]
    if not ended and tension.level.name != "UNKNOWN":
        parts.append(course_word(tension))
    if late.count:
        parts.append(translate("Board", "%n compromiso(s) vencido(s)", "", late.count))
    icon, tone = _ICONS[tension.level.name], TONES[tension.level.name]
    if ended:
        icon, tone = "circle-check", Tone.NEUTRAL
    return MesaSpot(
        line.process.id, line.process.title, icon, level, word, tone, late.count, ", ".join(filter(None, parts))
    )  # fmt: skip
