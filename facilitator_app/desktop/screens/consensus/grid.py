"""The answers by party on the agreed scale: one row each, digits answer, 0 takes back, the arrow goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.scales import ScaleStep
from facilitator_app.store.reference.templates import in_language

from ...formats import in_quotes
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import begin, block, dot, draw_key, key_width, line, text_width, write
from ...theme.sectors import Sector, mark_ink
from ...theme.theme import Theme
from ...theme.tokens import Tokens, Tone
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.row_list import RowList

_NAME, _WORDS, _GAP = 290, 200, 12
_LEAST_NAME, _WIDEST_NAME, _LEAST_BOX, _BOX = 170, 360, 38, 96
ICONS = {
    "agree": "check", "reservation": "equal-approximately", "no": "minus", "abstain": "circle",
    "pending_consultation": "clock",
}  # fmt: skip
"""Neutral shapes: none of them takes a side."""


@dataclass(frozen=True)
class AnswerRow:
    """A party with what it answered."""

    key: object
    party: str
    speaks: str
    sector: str
    value: str
    words: str
    steps: tuple[tuple[str, str, str], ...]

    def spoken(self) -> str:
        """The whole row as one sentence."""
        said = next((name for code, name, _ in self.steps if code == self.value), "")
        return ", ".join(part for part in (self.party, self.speaks, said, self.words) if part)


def steps_of(scale: Sequence[ScaleStep], language: str) -> tuple[tuple[str, str, str], ...]:
    """Code, name and position of each value of a scale."""
    return tuple((step.code, in_language(step.names, language) or step.code, step.position or "") for step in scale)


def step_pair(tokens: Tokens, position: str) -> tuple[str, str]:
    """Ink and ground of an answer: agreement green, reservation amber, anything else neutral."""
    if position == "agree":
        return tokens.done.ink, tokens.done.ground
    if position == "reservation":
        return tokens.attention.ink, tokens.attention.ground
    return tokens.text2, tokens.hover


def folded(words: str, font: QFont, room: float) -> tuple[str, ...]:
    """The words in one line where they have room, else in two, as even as they go."""
    parts = words.split()
    if text_width(font, words) <= room or len(parts) < 2:
        return (words,)
    ways = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    return min(ways, key=lambda way: max(text_width(font, one) for one in way))


class AnswerDelegate(RowDelegate[AnswerRow]):
    """50 high: party and who speaks, a box for each value, its words at the right."""

    def height_of(self, _row: AnswerRow, _width: int) -> int:
        return self.theme.px(50)

    def sides(self, steps: int, width: float) -> tuple[int, int]:
        """How wide the party and its words are; words give way where the boxes would be too small to press."""
        px = self.theme.px
        needed = steps * px(_LEAST_BOX)
        for name, words in ((_NAME, _WORDS), (_NAME, 0), (_LEAST_NAME, 0)):
            if px(name) + px(words) + px(16) + needed <= width:
                spare = width - px(name) - px(words) - px(16) - steps * px(_BOX + _GAP)
                wider = min(px(_WIDEST_NAME), px(name) + max(0, round(spare))) if words else px(name)
                return wider, px(words)
        return px(_LEAST_NAME), 0

    def boxes(self, row: AnswerRow, rect: QRectF) -> list[QRectF]:
        """Where the boxes are, from left to right."""
        px = self.theme.px
        gap = px(_GAP) if len(row.steps) <= 4 else px(5)
        name, words = self.sides(len(row.steps), rect.width())
        space = rect.width() - name - words - px(16)
        width = min(px(_BOX), (space - gap * (len(row.steps) - 1)) / max(1, len(row.steps)))
        left = rect.x() + name
        return [QRectF(left + at * (width + gap), rect.y() + px(9), width, px(32)) for at in range(len(row.steps))]

    def paint_ground(self, painter: QPainter, rect: QRectF, *, chosen: bool, pointed: bool) -> None:
        if chosen or pointed:
            block(painter, rect, self.theme.tokens.soft if chosen else self.theme.tokens.hover, 0)

    def paint_row(self, painter: QPainter, row: AnswerRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        mark = Sector(row.sector) if row.sector else Tone.NEUTRAL
        dot(painter, QPointF(rect.x() + px(22), rect.center().y()), px(4.5), mark_ink(tokens, mark))
        name, aside = self.sides(len(row.steps), rect.width())
        left, width = rect.x() + px(38), name - px(46)
        ink = tokens.on_soft if look.chosen else tokens.text
        font = self.theme.font(14, Weight.SEMIBOLD if look.chosen else Weight.MEDIUM)
        write(painter, QRectF(left, rect.y() + px(5), width, px(22)), row.party, font, ink)
        write(painter, QRectF(left, rect.y() + px(26), width, px(18)), row.speaks, self.theme.font(12), tokens.text2)
        for box, (code, _, position) in zip(self.boxes(row, rect), row.steps, strict=True):
            self._box(painter, box, position, given=code == row.value, chosen=look.chosen)
        if aside:
            words = QRectF(rect.right() - aside, rect.y(), aside - px(12), rect.height())
            told = in_quotes(row.words) if row.words else "–"
            write(painter, words, told, self.theme.font(13), ink if row.words else tokens.text2)
        if not look.chosen:
            foot = rect.bottom() - 0.5
            line(painter, QPointF(left, foot), QPointF(rect.right() - px(12), foot), tokens.border)

    def _box(self, painter: QPainter, box: QRectF, position: str, *, given: bool, chosen: bool) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        ink, ground = step_pair(tokens, position)
        if not given:
            block(painter, box, tokens.surface, px(6), tokens.accent if chosen else tokens.control)
            return
        block(painter, box, ground, px(6), ink, px(2))
        side = px(16)
        place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        draw_icon(painter, ICONS.get(position, "circle-dot"), ink, place)


class AnswerList(RowList):
    """`pressed` carries the row and the code of the box that was pressed."""

    boxed = Signal(object, str)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, delegate = self.row, self.itemDelegate()
        if not isinstance(row, AnswerRow) or not isinstance(delegate, AnswerDelegate):
            return
        rect = QRectF(self.visualRect(self.currentIndex()))
        for box, (code, _, _) in zip(delegate.boxes(row, rect), row.steps, strict=True):
            if box.contains(event.position()):
                self.boxed.emit(row, code)


class Heads(QWidget):
    """The words over the boxes, with their digits."""

    def __init__(self, theme: Theme, delegate: AnswerDelegate, rows: RowList) -> None:
        super().__init__()
        self._theme, self._delegate, self._rows = theme, delegate, rows
        self._row: AnswerRow | None = None
        self._first = self._last = ""
        theme.follow(self, self._remeasure)

    def show_heads(self, row: AnswerRow | None, first: str, last: str) -> None:
        """Show the heads of the scale of `row`."""
        self._row, self._first, self._last = row, first, last
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(500), self._theme.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter, rect = begin(QPainter(self)), QRectF(self.rect())
        rect.setWidth(self._rows.viewport().width())  # narrower beside a scroll bar, as the rows are
        font = self._theme.font(12, Weight.MEDIUM)
        steps = len(self._row.steps) if self._row is not None else 0
        name, aside = self._delegate.sides(steps, rect.width())
        write(painter, QRectF(px(16), 0, name - px(24), rect.height()), self._first, font, tokens.text2)
        if aside:
            words = QRectF(rect.right() - aside, 0, aside - px(12), rect.height())
            write(painter, words, self._last, font, tokens.text2)
        if self._row is not None:
            for number, box in enumerate(self._delegate.boxes(self._row, rect), 1):
                self._head(painter, box, number, self._row.steps[number - 1][1])
        foot = rect.bottom() - 0.5
        line(painter, QPointF(0, foot), QPointF(self.width(), foot), tokens.border)

    def _head(self, painter: QPainter, box: QRectF, number: int, words: str) -> None:
        px, tokens, font = self._theme.px, self._theme.tokens, self._theme.font(12, Weight.MEDIUM)
        key = key_width(self._theme, str(number))
        room = max(0.0, box.width() - key - px(6))
        lines = folded(words, font, room) if room >= px(24) else ()
        used = min(room, max((text_width(font, one) for one in lines), default=0))
        high = px(16)
        top = (self.height() - high * len(lines)) / 2
        for at, one in enumerate(lines):
            write(painter, QRectF(box.x(), top + at * high, used + 1, high), one, font, tokens.text2)
        draw_key(painter, self._theme, str(number), box.x() + used + px(6) + key, self.height() / 2)

    def _remeasure(self) -> None:
        self.setFixedHeight(self._theme.px(38))
        self.update()


