"""The commitments of the week as rows: when, what, who, and whether there is evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.commitments import CommitmentRow

from ...formats import long_day, short_day
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import LEFT, RIGHT, begin, dot, draw_pill, line, write
from ...theme.sectors import Sector, mark_ink
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.spacing import fixed

translate = QCoreApplication.translate
_WHEN, _WHO, _PROOF = 116, 220, 64


class DueHeads(QWidget):
    """The heads of the four columns, painted where the rows stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heads = ("", "", "", "")
        fixed(theme, self, height=24)

    def say(self, when: str, what: str, who: str, proof: str) -> None:
        """Name the columns."""
        self._heads = (when, what, who, proof)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens, font = self._theme.px, self._theme.tokens, self._theme.font(12, Weight.MEDIUM)
        painter, width, high = begin(QPainter(self)), self.width() - px(6), self.height() - 1
        who_at = width - px(_WHO + _PROOF)
        places = ((0, px(_WHEN)), (px(_WHEN), who_at - px(_WHEN)), (who_at, px(_WHO)), (who_at + px(_WHO), px(_PROOF)))
        for at, (words, (left, room)) in enumerate(zip(self._heads, places, strict=True)):
            write(painter, QRectF(left, 0, room, high), words, font, tokens.text2, RIGHT if at == 3 else LEFT)
        line(painter, QPointF(0, high + 0.5), QPointF(self.width(), high + 0.5), tokens.border)


@dataclass(frozen=True)
class DueRow:
    """A commitment as Hoy shows it."""

    key: object
    when: str
    tone: Tone
    text: str
    of: str
    who: str
    proven: bool
    process: object = None
    sector: str = ""

    def spoken(self) -> str:
        """The whole row as one sentence."""
        proof = translate("Today", "con pruebas") if self.proven else translate("Today", "sin pruebas")
        return ", ".join(part for part in (self.when, self.text, self.of, self.who, proof) if part)


def due_row(row: CommitmentRow, today: date, language: str, *, several: bool) -> DueRow:
    """A commitment of the vault as a row; where this laptop has `several` processes it says of which one it is."""
    agreement = translate("Today", "Acuerdo {0}").format(row.agreement_number) if row.agreement_number else ""
    clause = translate("Today", "cláusula {0}").format(row.clause_number) if row.clause_number else ""
    return DueRow(
        key=row.id,
        when=_when(row.due_on, row.days_late, today, language),
        tone=Tone.ALARM if row.days_late else Tone.ATTENTION if _near(row.due_on, today) else Tone.NEUTRAL,
        text=row.text,
        of=_of(row, agreement, clause, several=several),
        who=row.responsible or row.party or row.office,
        proven=bool(row.evidence),
        process=row.process_id,
        sector=row.sector,
    )


def _of(row: CommitmentRow, agreement: str, clause: str, *, several: bool) -> str:
    place = ", ".join(part for part in (agreement or row.agreement_title, clause) if part)
    return " · ".join(part for part in (place, row.process if several else "") if part) or " "


def _near(due_on: date | None, today: date) -> bool:
    return due_on is not None and (due_on - today).days <= 1


def _when(due_on: date | None, days_late: int, today: date, language: str) -> str:
    if days_late:
        return translate("Today", "Hace %n día(s)", "", days_late)
    if due_on is None:
        return ""
    if due_on == today:
        return translate("Today", "Hoy")
    words = long_day(due_on, language).split(" de ")[0] if language == "es" else short_day(due_on, language)
    return words[:1].upper() + words[1:]


class DueDelegate(RowDelegate[DueRow]):
    """58 high, in four columns; the line begins at the text."""

    def height_of(self, _row: DueRow, _width: int) -> int:
        return self.theme.px(56)

    def paint_row(self, painter: QPainter, row: DueRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        draw_pill(painter, self.theme, row.when, self.theme.pair(row.tone), rect.x(), rect.center().y())
        at = rect.x() + px(_WHEN)
        who_at = rect.right() - px(_WHO + _PROOF)
        ink = tokens.on_soft if look.chosen else tokens.text
        space = who_at - at - px(12)
        top = QRectF(at, rect.y() + px(7), space, px(22))
        write(painter, top, row.text, self.theme.font(14, Weight.MEDIUM), ink)
        low = QRectF(at, rect.y() + px(28), space, px(20))
        write(painter, low, row.of, self.theme.font(12), tokens.text2)
        if row.sector:
            dot(painter, QPointF(who_at + px(4), rect.center().y()), px(4.5), mark_ink(tokens, Sector(row.sector)))
        who = QRectF(who_at + px(18), rect.y(), px(_WHO - 26), rect.height())
        write(painter, who, row.who, self.theme.font(13), tokens.text)
        clip = QRectF(rect.right() - px(50), rect.center().y() - px(8), px(16), px(16))
        draw_icon(painter, "paperclip", tokens.text2, clip)
        proof = QRectF(rect.right() - px(30), rect.y(), px(22), rect.height())
        write(painter, proof, "1" if row.proven else "0", self.theme.font(13), tokens.text2, RIGHT)
        if not look.chosen:
            foot = rect.bottom() - 0.5
            line(painter, QPointF(at, foot), QPointF(rect.right(), foot), tokens.border)
