"""The rows of a process's page: its sessions, its parties, its agreements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from facilitator_app.queries.agreements import AgreementRow
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.sessions import SessionLine
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, long_day, month_of
from ...theme.fonts import Weight
from ...theme.paint import CENTRE, RIGHT, block, dot, draw_pill, pill_width, write
from ...theme.sectors import Sector, mark_ink
from ...theme.tokens import Tone
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.two_line_row import TwoLines
from ..session_words import session_name

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SessionRow:
    """A session with its day in a small square."""

    key: object
    day: str
    month: str
    when: str
    title: str
    below: str
    pill: str
    tone: Tone
    icon: str

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.title, self.when, self.below, self.pill) if part)


def session_row(line: SessionLine, now: datetime, language: str) -> SessionRow:
    """A session of the vault as a row."""
    counted = (
        translate("ProcessRows", "%n presente(s)", "", line.present)
        if line.present
        else translate("ProcessRows", "%n convocada(s)", "", line.called) if line.called else ""
    )
    pill, tone, icon = _state(line, now)
    starts = line.starts_at
    return SessionRow(
        key=line.id,
        day=str(starts.day) if starts else "–",
        month=month_of(starts.date(), language) if starts else "",
        when=long_day(starts, language) if starts else "",
        title=line.commission or session_name(line, language),
        below=" · ".join(part for part in (line.venue or "", counted) if part),
        pill=pill,
        tone=tone,
        icon=icon,
    )


def _state(line: SessionLine, now: datetime) -> tuple[str, Tone, str]:
    if line.state in ("open", "paused"):
        words = translate("ProcessRows", "En curso") if line.state == "open" else translate("ProcessRows", "En pausa")
        return words, Tone.ACCENT, "circle-dot"
    if line.state == "closed":
        return translate("ProcessRows", "Terminada"), Tone.DONE, "check"
    if line.starts_at is not None and line.starts_at.date() == now.date():
        return translate("ProcessRows", "Hoy {0}").format(clock_time(line.starts_at)), Tone.INFO, "clock"
    return translate("ProcessRows", "Planificada"), Tone.NEUTRAL, "calendar"


class SessionDelegate(RowDelegate[SessionRow]):
    """A small square with the day, title and place, the state at the right; 54 high."""

    def height_of(self, _row: SessionRow, _width: int) -> int:
        return self.theme.px(54)

    def paint_row(self, painter: QPainter, row: SessionRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        tile = QRectF(rect.x() + px(4), rect.y() + px(4), px(42), px(46))
        block(painter, tile, tokens.surface, px(8), tokens.border)
        day = QRectF(tile.x(), tile.y() + px(5), tile.width(), px(20))
        write(painter, day, row.day, self.theme.font(16, Weight.SEMIBOLD), tokens.text, CENTRE)
        month = QRectF(tile.x(), tile.y() + px(25), tile.width(), px(16))
        write(painter, month, row.month.upper(), self.theme.font(12), tokens.text2, CENTRE)
        right = rect.right() - px(6) - pill_width(self.theme, row.pill, row.icon)
        draw_pill(painter, self.theme, row.pill, self.theme.pair(row.tone), right, rect.center().y(), row.icon)
        left = tile.right() + px(14)
        ink = tokens.on_soft if look.chosen else tokens.text
        top = QRectF(left, rect.y() + px(7), right - left - px(10), px(22))
        write(painter, top, row.title, self.theme.font(14, Weight.MEDIUM), ink)
        low = QRectF(left, rect.y() + px(28), right - left - px(10), px(20))
        write(painter, low, row.below, self.theme.font(13), tokens.text2)


@dataclass(frozen=True)
class PartyRow:
    """A party with how many of its two delegates are named."""

    key: object
    name: str
    sector: str
    sector_name: str
    named: int

    def spoken(self) -> str:
        """The whole row as one sentence."""
        told = translate("ProcessRows", "{0} de 2 delegados nombrados").format(self.named)
        return ", ".join(part for part in (self.name, self.sector_name, told) if part)


def party_row(line: PartyLine, own: dict[str, str], language: str) -> PartyRow:
    """A party of the vault as a row."""
    sector = line.sector or ""
    name = own.get(sector) or (label("sectors", sector, language) if sector else "")
    return PartyRow(line.id, line.name, sector, name, line.named)


class PartyDelegate(RowDelegate[PartyRow]):
    """Dot, name, delegates; 24 high, in amber where one of the two is missing."""

    def height_of(self, _row: PartyRow, _width: int) -> int:
        return self.theme.px(24)

    def paint_row(self, painter: QPainter, row: PartyRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        middle = rect.center().y()
        mark = Sector(row.sector) if row.sector else Tone.NEUTRAL
        dot(painter, QPointF(rect.x() + px(9), middle), px(4.5), mark_ink(tokens, mark))
        name = QRectF(rect.x() + px(20), rect.y(), rect.width() - px(84), rect.height())
        write(painter, name, row.name, self.theme.font(13), tokens.on_soft if look.chosen else tokens.text)
        whole = row.named >= 2
        ink = tokens.text2 if whole else tokens.attention.ink
        font = self.theme.font(13, Weight.REGULAR if whole else Weight.SEMIBOLD)
        counted = translate("ProcessRows", "{0} de 2").format(row.named)
        write(painter, QRectF(rect.right() - px(66), rect.y(), px(60), rect.height()), counted, font, ink, RIGHT)


def party_lines(line: PartyLine, own: dict[str, str], language: str) -> TwoLines:
    """A party with all that is said of it, for its own page."""
    row = party_row(line, own, language)
    people = [seat.name for seat in (line.titular, line.alternate) if seat is not None]
    told = " · ".join(part for part in (row.sector_name, ", ".join(people), line.decision_rule or "") if part)
    lacking = 2 - line.named
    pill = translate("ProcessRows", "Falta nombrar %n delegado(s)", "", lacking) if lacking else ""
    mark = Sector(row.sector) if row.sector else Tone.NEUTRAL
    aside = translate("ProcessRows", "%n persona(s)", "", line.people)
    return TwoLines(line.id, line.name, told or " ", mark=mark, aside=aside, pill=pill, pill_tone=Tone.ATTENTION)


def agreement_row(row: AgreementRow, language: str) -> TwoLines:
    """An agreement of the vault as a row."""
    number = translate("ProcessRows", "Acuerdo {0}").format(row.number) if row.number else ""
    parts = [
        label("agreement_states", row.state, language),
        translate("ProcessRows", "%n cláusula(s)", "", row.clauses),
        translate("ProcessRows", "%n compromiso(s)", "", row.commitments),
    ]
    pill, tone, icon = "", Tone.NEUTRAL, None
    if row.disputed:
        pill, tone, icon = translate("ProcessRows", "Dos versiones"), Tone.ATTENTION, "git-compare"
    elif row.has_open_text:
        pill, tone, icon = translate("ProcessRows", "Texto abierto"), Tone.ATTENTION, "pencil"
    elif row.state == "signed":
        pill, tone, icon = translate("ProcessRows", "Firmado"), Tone.DONE, "check"
    title = " · ".join(part for part in (number, row.title) if part)
    return TwoLines(
        row.id, title, " · ".join(parts), icon="handshake", mark=Tone.DONE, pill=pill, pill_tone=tone, pill_icon=icon
    )


def day_words(stored: str | None, language: str) -> str:
    """``ago 2025`` of a stored day."""
    if not stored:
        return ""
    day = date.fromisoformat(stored)
    return f"{month_of(day, language)} {day.year}"
