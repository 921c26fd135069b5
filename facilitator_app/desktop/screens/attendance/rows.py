"""The rows of the attendance: one line for each person, with the columns that the process keeps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import AttendanceStatus, PersonalField
from facilitator_app.queries.attendance import AttendanceLine
from facilitator_app.queries.attendance_desk import AttendanceDesk, KnownPerson
from facilitator_app.store.reference.catalogues import label, language_name

from ...formats import clock_time
from ...widgets.folded_columns import Lesser
from ...widgets.row_table import Cell
from ...widgets.two_line_row import TwoLines
from ..person_words import act_icon, act_words, consent_cell, sector_mark, sector_word, standing

translate = QCoreApplication.translate


def heads(kept: frozenset[str]) -> list[str]:
    """The words over the columns; the columns of personal fields only where they are kept."""
    own = [words for field, words in _personal() if field in kept]
    return [
        translate("Attendance", "Nombre"),
        translate("Attendance", "Parte y cargo"),
        translate("Attendance", "Sector"),
        *own,
        translate("Attendance", "Llegó"),
        translate("Attendance", "Cómo firma"),
        translate("Attendance", "Consentimiento"),
    ]


def widths(kept: frozenset[str]) -> list[int]:
    """How wide each column is, in pixels of the design."""
    own = [
        size
        for field, size in ((PersonalField.SEX, 64), (PersonalField.PEOPLE, 84), (PersonalField.LANGUAGE, 118))
        if field in kept
    ]
    return [226, 216, 164, *own, 66, 116, 134]


def lesser(kept: frozenset[str]) -> list[Lesser]:
    """Which columns give way first where there is little room: what is known of a person before what is marked."""
    own = len(widths(kept)) - 6
    return [*(Lesser(3 + at) for at in reversed(range(own))), Lesser(2), Lesser(1)]


def cells(line: AttendanceLine, desk: AttendanceDesk, language: str) -> Sequence[Cell]:
    """One person as cells."""
    seat, here = line.seat, line.status == AttendanceStatus.PRESENT
    if seat is None:
        waiting = translate("Attendance", "Sus datos no han llegado")
        return [Cell(waiting, tick=here), *(Cell() for _ in range(len(heads(desk.kept)) - 1))]
    said: list[Cell] = []
    if PersonalField.SEX in desk.kept:
        said.append(Cell(label("sexes", seat.sex, language) if seat.sex else "", reserved=seat.reserved))
    if PersonalField.PEOPLE in desk.kept:
        said.append(Cell(label("peoples", seat.people, language) if seat.people else "", reserved=seat.reserved))
    if PersonalField.LANGUAGE in desk.kept:
        spoken = language_name(seat.language, language) if seat.language else ""
        said.append(Cell(spoken, icon="ear" if seat.needs_interpretation else "", reserved=seat.reserved))
    kinds = [act.kind for act in line.acts] or ([seat.signs_with] if seat.signs_with else [])
    return [
        Cell(seat.name, tick=here, icon="eye-off" if seat.reserved else "", strong=here, reserved=seat.reserved),
        Cell(standing(seat, language)),
        Cell(sector_word(seat.sector, desk.sectors, language), mark=sector_mark(seat.sector)),
        *said,
        Cell(clock_time(line.arrived_at) if line.arrived_at and here else _away(line.status)),
        Cell(act_words(kinds), icon=act_icon(kinds[0]) if kinds else ""),
        consent_cell(line.consents, reserved=seat.reserved),
    ]


def suggestion(person: KnownPerson, *, first: bool) -> TwoLines:
    """Somebody who could be meant by what is typed."""
    seat = person.seat
    came = translate("Attendance", "vino a %n sesión(es)", "", person.sessions)
    here = person.status == AttendanceStatus.PRESENT
    below = " · ".join(part for part in (seat.party or "", came) if part)
    pill = translate("Attendance", "Ya está") if here else ""
    mark = sector_mark(seat.sector)
    keys = "Return" if first else ""
    return TwoLines(person, seat.name, below, mark=mark, pill=pill, keys=keys, reserved=seat.reserved)


def _away(status: str) -> str:
    told = {
        AttendanceStatus.EXCUSED: translate("Attendance", "Excusa"),
        AttendanceStatus.REPRESENTED: translate("Attendance", "Delegó"),
        AttendanceStatus.ABSENT: translate("Attendance", "Ausente"),
    }
    return next((words for code, words in told.items() if code == status), "")


def _personal() -> tuple[tuple[str, str], ...]:
    return (
        (PersonalField.SEX, translate("Attendance", "Sexo")),
        (PersonalField.PEOPLE, translate("Attendance", "Pueblo")),
        (PersonalField.LANGUAGE, translate("Attendance", "Idioma")),
    )
