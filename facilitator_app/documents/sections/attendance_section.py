"""The attendance list at the end of an acta: everybody who was called, who came, and from when to when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.documents.content import Attended
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.paragraphs import Span
from facilitator_app.documents.layout.tables import Column, Table

from .desk import Desk
from .people_section import organisation_and_role, shown_name


def attendance_section(people: Sequence[Attended], desk: Desk) -> Iterator[Piece]:
    """The list with its heading; nothing where none was asked for."""
    if not people:
        return
    say, width = desk.say, desk.setter.width - 28
    yield from desk.section(say("sections.attendance"), numbered=False)
    yield from desk.text(say("attendance.intro"), keep=Keep.BOUND)
    columns = [
        Column(say("columns.number"), 28, "right"),
        Column(say("columns.name"), width * 0.29, heads_row=True),
        Column(say("columns.organisation"), width * 0.32),
        Column(say("columns.came"), width * 0.22),
        Column(say("columns.hours"), width * 0.17),
    ]
    table = Table(desk.setter, desk.root, columns)
    yield from table.rows(_cells(desk, number, person) for number, person in enumerate(people, 1))


def _cells(desk: Desk, number: int, person: Attended) -> list[list[Span]]:
    came = desk.say(f"attendance.{person.came}")
    if person.represented_by:
        came = desk.say("attendance.represented_by", by=person.represented_by)
    return [
        [Span(str(number), styles.TABLE)],
        [shown_name(desk, person.name, person.reserved)],
        organisation_and_role(person.organisation, person.role),
        [Span(came, styles.TABLE, name=True)],
        [Span(_hours(desk, person), styles.TABLE, name=True)],
    ]


def _hours(desk: Desk, person: Attended) -> str:
    """«09:12 – 14:30», or one of them with the word for which it is."""
    if person.arrived and person.left:
        return f"{person.arrived:%H:%M} – {person.left:%H:%M}"
    if person.arrived:
        return f"{person.arrived:%H:%M}"
    return desk.say("attendance.left", hour=f"{person.left:%H:%M}") if person.left else ""
