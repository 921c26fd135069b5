"""The rows of the live session: notes as the timeline shows them, points of the agenda, people who wait to speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from facilitator_app.domain.vocabulary import Attribution, Visibility
from facilitator_app.queries.live_session import AgendaLine
from facilitator_app.queries.speaking import Turn
from facilitator_app.queries.timeline import NoteLine

from ...formats import clock_time
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import CENTRE, RIGHT, block, dot, write
from ...theme.sectors import Sector, mark_ink
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.timeline_row import TimelineNote
from .lasting import waiting
from .note_kinds import kind_look
from .notes_model import Pending, Places

translate = QCoreApplication.translate


class NoteRows:
    """The rows of the notes in view, each made once for its note as it stands: a long session stays quick."""

    def __init__(self) -> None:
        self._kept: dict[UUID, tuple[object, TimelineNote]] = {}

    def of(self, notes: Sequence[NoteLine], clauses: Places, language: str) -> list[TimelineNote]:
        """The rows of `notes`."""
        fresh: dict[UUID, tuple[object, TimelineNote]] = {}
        for note in notes:
            told = (note, clauses.get(note.clause_id) if note.clause_id is not None else None, language)
            known = self._kept.get(note.id)
            fresh[note.id] = known if known is not None and known[0] == told else (
                told, note_row(note, clauses, language)
            )  # fmt: skip
        self._kept = fresh
        return [row for _, row in fresh.values()]


def note_row(note: NoteLine, clauses: Places, language: str) -> TimelineNote:
    """A note of the vault as a row."""
    look = kind_look(note.kind, language)
    seat = note.speaker
    team = note.visibility != Visibility.MINUTES
    return TimelineNote(
        key=note.id,
        time=clock_time(note.at) if note.at else "",
        kind=look.words,
        icon=look.icon,
        tone=look.tone,
        text=note.text,
        speaker=_speaker(note),
        mark=Sector(seat.sector) if seat is not None and seat.sector else None,
        readers=readers(note.visibility),
        readers_icon={"minutes": "file-text", "team": "users", "private": "lock"}.get(note.visibility, "file-text"),
        reserved=team or (seat is not None and seat.reserved),
        link=_link(note, clauses),
    )


def pending_row(pending: Pending, now: str, language: str) -> TimelineNote:
    """A note on its way into the vault; one that did not arrive says so."""
    look = kind_look(pending.line.kind, language)
    failed = translate("Session", "No se guardó. Intro para corregir y guardar otra vez.")
    return TimelineNote(
        key=pending.number,
        time=now,
        kind=look.words,
        icon=look.icon,
        tone=look.tone,
        text=pending.line.text,
        speaker=pending.line.speaker,
        readers=readers(pending.line.visibility),
        reserved=pending.line.visibility != Visibility.MINUTES,
        link=failed if pending.failed else "",
        link_tone=Tone.ALARM if pending.failed else Tone.DONE,
        link_icon="circle-alert" if pending.failed else "link",
    )


def readers(visibility: str) -> str:
    """Who reads a note, in a word."""
    words = {
        Visibility.MINUTES: translate("Session", "Acta"),
        Visibility.TEAM: translate("Session", "Equipo"),
        Visibility.PRIVATE: translate("Session", "Privada"),
    }
    return next((word for code, word in words.items() if code == visibility), visibility)


def _speaker(note: NoteLine) -> str:
    seat = note.speaker
    if seat is None:
        return translate("Session", "Equipo") if note.visibility == Visibility.TEAM else ""
    name = ", ".join(part for part in (seat.name, seat.party) if part)
    if note.attribution == Attribution.NONE:
        name = translate("Session", "{0}, sin nombrar en el acta").format(name)
    if note.rendered_by:
        name = translate("Session", "{0} · por intérprete").format(name)
    return name


def _link(note: NoteLine, clauses: Places) -> str:
    if note.undecided:
        return translate("Session", "Dos versiones: falta decidir")
    if note.clause_id is None or note.clause_id not in clauses:
        return ""
    agreement, clause = clauses[note.clause_id]
    return translate("Session", "Pasa a cláusula {0} del Acuerdo {1}").format(clause or "", agreement or "")


@dataclass(frozen=True)
class AgendaRow:
    """A point of the agenda as it is shown."""

    key: object
    number: int
    title: str
    below: str
    state: str

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return f"{self.number}. {self.title}, {self.below}"


def agenda_row(number: int, point: AgendaLine) -> AgendaRow:
    """A point of the agenda as a row: what it took where it is over, what was agreed where it is not."""
    if point.runs and point.started_at is not None:
        return AgendaRow(
            point.id, number, point.title, f"{clock_time(point.started_at)} · {translate('Session', 'en curso')}", "now"
        )
    state = "done" if point.ended_at is not None else "later"
    begins = point.started_at or point.expected_at
    parts = [clock_time(begins)] if begins is not None else []
    if point.started_at and point.ended_at:
        took = max(1, round((point.ended_at - point.started_at).total_seconds() / 60))
        parts.append(translate("Session", "{0} min").format(took))
        if point.minutes and took > point.minutes:
            parts[-1] += ", " + translate("Session", "{0} más").format(took - point.minutes)
    elif point.minutes:
        parts.append(translate("Session", "{0} min").format(point.minutes))
    return AgendaRow(point.id, number, point.title, " · ".join(parts), state)


class AgendaDelegate(RowDelegate[AgendaRow]):
    """A numbered circle, the title, and the time under it; 42 high."""

    def height_of(self, _row: AgendaRow, _width: int) -> int:
        return self.theme.px(42)

    def paint_row(self, painter: QPainter, row: AgendaRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        now = row.state == "now"
        if now and not look.chosen:
            block(painter, rect, tokens.soft, px(6))
        circle = QRectF(rect.x() + px(8), rect.y() + px(5), px(18), px(18))
        if row.state == "done":
            draw_icon(painter, "circle-check", tokens.done.ink, circle)
        else:
            fill, edge = (tokens.accent, None) if now else (tokens.surface, tokens.control)
            block(painter, circle, fill, px(9), edge)
            ink = tokens.on_accent if now else tokens.text2
            write(painter, circle, str(row.number), self.theme.font(12, Weight.MEDIUM), ink, CENTRE)
        left, width = rect.x() + px(34), rect.width() - px(40)
        ink = tokens.on_soft if now else tokens.text2 if row.state == "done" else tokens.text
        weight = {"now": Weight.SEMIBOLD, "later": Weight.MEDIUM}.get(row.state, Weight.REGULAR)
        font = self.theme.font(13, weight)
        write(painter, QRectF(left, rect.y() + px(4), width, px(20)), row.title, font, ink)
        below = tokens.on_soft if now else tokens.text2
        write(painter, QRectF(left, rect.y() + px(22), width, px(18)), row.below, self.theme.font(12), below)


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who asked to speak."""

    key: object
    number: int
    name: str
    sector: str
    waits: str
    person: object = None
    reserved: bool = False

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return f"{self.number}. {self.name}, {self.waits}"


def waiting_row(number: int, turn: Turn, now: datetime) -> WaitingRow:
    """A turn that was asked for as a row."""
    seat = turn.seat
    waits = waiting(0 if turn.since is None else max(0, int((now - turn.since).total_seconds())))
    if seat is None:
        return WaitingRow(turn.id, number, translate("Session", "Persona que no ha llegado al registro"), "", waits)
    return WaitingRow(turn.id, number, seat.name, seat.sector or "", waits, seat.id, seat.reserved)


class WaitingDelegate(RowDelegate[WaitingRow]):
    """Number, dot of the sector, name, and how long the person has waited; 26 high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)

    def height_of(self, _row: WaitingRow, _width: int) -> int:
        return self.theme.px(26)

    def paint_row(self, painter: QPainter, row: WaitingRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        middle, ink = rect.center().y(), tokens.on_soft if look.chosen else tokens.text
        number = QRectF(rect.x() + px(8), rect.y(), px(14), rect.height())
        write(painter, number, str(row.number), self.theme.font(13), tokens.text2)
        if row.sector:
            dot(painter, QPointF(rect.x() + px(28), middle), px(4), mark_ink(tokens, Sector(row.sector)))
        end = QRectF(rect.right() - px(56), rect.y(), px(50), rect.height())
        write(painter, end, row.waits, self.theme.font(12), tokens.text2, RIGHT)
        hidden = look.covered and row.reserved
        name = translate("Rows", "Reservado") if hidden else row.name
        place = QRectF(rect.x() + px(40), rect.y(), rect.width() - px(86), rect.height())
        font = self.theme.font(13, Weight.MEDIUM if row.number == 1 else Weight.REGULAR, italic=hidden)
        write(painter, place, name, font, ink)
