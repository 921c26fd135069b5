"""The mesas as rows of a table, in the order of what one looks for: place, stage, tension, what is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.coordination import MesaLine

from ...formats import percent
from ...theme.tokens import Tone
from ...widgets.folded_columns import Lesser
from ...widgets.row_table import Cell
from .words import COURSES, TONES, course_word, day_word, level_word, place_of, stage_of, when_next

translate = QCoreApplication.translate
WIDTHS = (112, 0, 142, 76, 150, 108, 96)
"""Of the columns; the mesa takes what is left."""
STRETCHED, LEAST = 1, 190
"""The column of the mesa, and how wide it is at least."""
LESSER = (Lesser(6, headed=True), Lesser(5, headed=True), Lesser(0), Lesser(2))
"""What gives way first where there is little room; what is tense and late stays in its column."""
_SCALE = (1.0, 3.0)
_FAR_BELOW = 0.5
_OF_COURSE = {"worse": 0, "even": 1, "better": 2}


LETTERS = "VA"
"""What is pressed alone on a mesa: what is late in it, and what is known of its conflict."""


class View(StrEnum):
    """How the mesas are put in order; on the map they stand where they are."""

    PLACE = "place"
    STAGE = "stage"
    TENSION = "tension"
    OVERDUE = "overdue"
    MAP = "map"


@dataclass(frozen=True)
class MesaRow:
    """One row: the mesa, and whether its place stands in the row above already."""

    line: MesaLine
    again: bool = False

    @property
    def key(self) -> UUID:
        """Of which mesa it is."""
        return self.line.process.id


def heads() -> tuple[str, ...]:
    """The words over the columns."""
    return (
        translate("Board", "Municipio"),
        translate("Board", "Mesa"),
        translate("Board", "Etapa"),
        translate("Board", "Vencidos"),
        translate("Board", "Tensión, 8 semanas"),
        translate("Board", "Mujeres: voz"),
        translate("Board", "Últimos datos"),
    )


def map_heads() -> tuple[str, ...]:
    """The words over the columns of the map told as a table."""
    place, mesa, _stage, late, *_more = heads()
    return (place, mesa, translate("Board", "Tensión"), late)


def in_order(lines: Sequence[MesaLine], view: View) -> list[MesaRow]:
    """The mesas in the order of `view`; those that ended come last."""
    ordered = sorted(lines, key=lambda line: (line.process.ended_on is not None, *_order(line, view)))
    rows = []
    before = ""
    for line in ordered:
        place = place_of(line.process)
        rows.append(MesaRow(line, again=view is View.PLACE and bool(place) and place == before))
        before = place
    return rows


def _order(line: MesaLine, view: View) -> tuple[object, ...]:
    title, place = line.process.title.casefold(), place_of(line.process).casefold()
    if view in (View.PLACE, View.MAP):
        return (not place, place, title)
    if view is View.STAGE:
        return (line.stage_at / max(1, line.stages), line.process.stage or "", title)
    if view is View.TENSION:
        return (-line.tension.level, _OF_COURSE[line.tension.course.value], -line.tension.signals, title)
    return (-line.overdue.count, -line.overdue.days, title)


def cells(row: MesaRow, today: date, language: str) -> tuple[Cell, ...]:
    """One cell for each column."""
    line = row.line
    place = place_of(line.process)
    below = [when_next(line.process, language)]
    if line.process.undecided:
        below.append(translate("Board", "%n por decidir", "", line.process.undecided))
    return (
        Cell("" if row.again else place, strong=True, said=place),
        Cell(line.process.title, " · ".join(part for part in below if part), strong=True),
        _stage(line, language),
        _overdue(line),
        _tension(line),
        _women(line),
        _data(line, today, language),
    )


def _stage(line: MesaLine, language: str) -> Cell:
    if line.process.ended_on is not None:
        return Cell(pill=translate("Board", "Terminada"), pill_icon="circle-check")
    steps = (line.stage_at + 1, line.stages) if line.stages and line.stage_at >= 0 else None
    return Cell(stage_of(line, language), steps=steps)


def _overdue(line: MesaLine) -> Cell:
    late = line.overdue
    if not late.count:
        return Cell("0", said=translate("Board", "ninguno"))
    said = translate("Board", "{0}, el más viejo de {1} días").format(late.count, late.days)
    return Cell(pill=str(late.count), pill_icon="triangle-alert", tone=Tone.ALARM, said=said)


def _tension(line: MesaLine) -> Cell:
    tension, word = line.tension, level_word(line.tension)
    values = tuple(float(level) for level in tension.weeks if level)
    if not values:
        return Cell(word)
    said = f"{word}, {course_word(tension)}"
    if tension.signals:
        said += ", " + translate("Board", "%n señal(es) esperan", "", tension.signals)
    icon = COURSES[tension.course.value]
    return Cell(word, values=values, scale=_SCALE, tone=TONES[tension.level.name], after=icon, said=said)


def _women(line: MesaLine) -> Cell:
    women = line.women
    if women is None:
        return Cell(translate("Board", "sin datos"))
    low = women.voice < women.of_people * _FAR_BELOW
    said = translate("Board", "{0} de la palabra, {1} de las personas")
    tone = Tone.ATTENTION if low else None
    words = percent(women.voice)
    return Cell(words, share=women.voice, tone=tone, said=said.format(words, percent(women.of_people)))


def _data(line: MesaLine, today: date, language: str) -> Cell:
    words = day_word(line.data_until, today, language)
    if line.stale:
        said = translate("Board", "{0}, más de 14 días sin datos nuevos").format(words)
        return Cell(pill=words, pill_icon="clock", tone=Tone.ATTENTION, said=said)
    return Cell(words)
