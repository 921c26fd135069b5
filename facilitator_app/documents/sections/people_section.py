"""Who was present, who was represented or excused, and the quorum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator_app.documents.content import Absent, ActaContent, Participant
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.paragraphs import Span
from facilitator_app.documents.layout.tables import Column, Table
from facilitator_app.documents.phrases import sentence
from facilitator_app.documents.words import counted

from .desk import Desk, prose

MOST_BY_NAME = 100
"""Above this many people only those who lead are listed by name, the rest as a body."""


def people_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """PRIMERO: people and quorum."""
    say = desk.say
    yield from desk.section(say("sections.people"))
    yield from desk.text(_introduction(content, desk), keep=Keep.BOUND if content.people else Keep.LOOSE)
    crowd = len(content.people) > MOST_BY_NAME
    listed = [person for person in content.people if person.leader] if crowd else list(content.people)
    if listed:
        yield from _table(desk, listed)
    if crowd:
        yield from _bodies(desk, [person for person in content.people if not person.leader])
    if content.others_present:
        key = "people.unlisted_one" if content.others_present == 1 else "people.unlisted"
        yield from desk.text(say(key, counted=_persons(content.others_present, desk)))
    yield from _absent(desk, content.absent)


def _persons(count: int, desk: Desk) -> str:
    return counted(count, desk.say("people.person"), desk.say("people.persons"), desk.language, "f", True)


def _introduction(content: ActaContent, desk: Desk) -> str:
    say, count = desk.say, len(content.people)
    parts = [say("people.none")]
    if count:
        parts = [say("people.present" if count == 1 else "people.presents", counted=_persons(count, desk))]
    if content.identity_reason:
        parts.append(sentence(say("people.identity", reason=content.identity_reason)))
    parts.append(content.quorum or say("people.quorum_missing"))
    return " ".join(parts)


def _table(desk: Desk, people: Sequence[Participant]) -> Iterator[Piece]:
    say, width = desk.say, desk.setter.width
    with_id = any(person.national_id for person in people)
    with_people = any(person.people for person in people)
    extra = [("national_id", 82.0)] * with_id + [("people", 66.0)] * with_people
    rest = width - 28 - sum(part for _, part in extra)
    shares = (0.34, 0.40, 0.26) if extra else (0.31, 0.42, 0.27)
    columns = [Column(say("columns.number"), 28, "right")]
    columns.append(Column(say("columns.name"), rest * shares[0], heads_row=True))
    columns += [Column(say("columns.national_id"), 82.0)] * with_id
    columns.append(Column(say("columns.organisation"), rest * shares[1]))
    columns.append(Column(say("columns.capacity"), rest * shares[2]))
    columns += [Column(say("columns.people"), 66.0)] * with_people
    table = Table(desk.setter, desk.root, columns)
    yield from table.rows(_cells(desk, person, with_id, with_people) for person in people)


def _cells(desk: Desk, person: Participant, with_id: bool, with_people: bool) -> list[list[Span]]:
    cells = [
        [Span(str(person.number), styles.TABLE)],
        [shown_name(desk, person.name, person.reserved)],
        organisation_and_role(person.organisation, person.role),
        [Span(_capacity(desk, person), styles.TABLE_GREY, name=True)],
    ]
    if with_id:
        cells.insert(2, [Span(person.national_id, styles.TABLE)])
    if with_people:
        cells.append([Span(person.people, styles.TABLE)])
    return cells


def shown_name(desk: Desk, name: str, reserved: bool) -> Span:
    """A name in bold, or «participante reservado» in the same size."""
    return Span(desk.say("names.reserved") if reserved else name, styles.TABLE_BOLD, name=True)


def organisation_and_role(organisation: str, role: str) -> list[Span]:
    """«COCODE Aldea Saqja’ · Delegada», the role in grey."""
    spans = [Span(organisation, styles.TABLE, name=True)] if organisation else []
    if role:
        spans.append(Span(f" · {role}" if organisation else role, styles.TABLE_GREY, name=True))
    return spans or [Span("", styles.TABLE)]


def _capacity(desk: Desk, person: Participant) -> str:
    say = desk.say
    parts = [say(f"people.{person.delegate}")] if person.delegate else []
    if person.represents:
        parts.append(say("people.represents", party=person.represents))
    return " · ".join([*parts, person.authority] if person.authority else parts)


def _bodies(desk: Desk, people: Sequence[Participant]) -> Iterator[Piece]:
    yield from desk.text(desk.say("people.bodies"), keep=Keep.BOUND)
    sizes = Counter(person.organisation or desk.say("people.without_organisation") for person in people)
    width = desk.setter.width
    columns = [Column(desk.say("columns.body"), width * 0.8, heads_row=True)]
    columns.append(Column(desk.say("columns.persons"), width * 0.2, "right"))
    table = Table(desk.setter, desk.root, columns)
    yield from table.rows(
        [[Span(body, styles.TABLE_BOLD, name=True)], [Span(str(size), styles.TABLE)]]
        for body, size in sorted(sizes.items())
    )


def _absent(desk: Desk, absent: Sequence[Absent]) -> Iterator[Piece]:
    if not absent:
        return
    say = desk.say
    yield from desk.subsection(say("sections.absent"), mark=False)
    entries: list[tuple[str, Sequence[Span]]] = []
    for person in absent:
        who = say("names.reserved") if person.reserved else person.name
        who = ", ".join(part for part in (who, person.organisation) if part)
        if person.represented_by:
            text = say("people.represented", name=who, by=person.represented_by)
        elif person.reason:
            text = say("people.excused", name=who, reason=person.reason)
        else:
            text = say("people.absent", name=who)
        entries.append(("–", [prose(text)]))
    yield from desk.items(entries)
