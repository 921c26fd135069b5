"""A note in the timeline of a session: when, of what kind, who spoke, what was said, and who may read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import block, dot, draw_pill, line, pill_width, text_width, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .row_delegate import RowDelegate, RowLook

translate = QCoreApplication.translate
_LEFT, _TOP, _GAP = 84, 34, 10
_PROSE = 90  # characters: wider lines are hard to read


@dataclass(frozen=True)
class TimelineNote:
    """One note as it is shown; `key` names the record, `reserved` those that the discreet view covers."""

    key: object
    time: str
    kind: str
    icon: str
    tone: Tone
    text: str
    speaker: str = ""
    mark: Mark | None = None
    readers: str = ""
    readers_icon: str = "file-text"
    reserved: bool = False
    link: str = ""
    link_tone: Tone = Tone.DONE
    link_icon: str = "link"

    def spoken(self) -> str:
        """The whole note as one sentence."""
        parts = (self.time, self.kind, self.speaker, self.text, self.link, self.readers)
        return ", ".join(part for part in parts if part)


class TimelineDelegate(RowDelegate[TimelineNote]):
    """A card beside a thin upright line; the text takes as many lines as it needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)

    def height_of(self, row: TimelineNote, width: int) -> int:
        px = self.theme.px
        metrics = QFontMetricsF(self.theme.font(14))
        space = QRectF(0, 0, self._text_width(width), 1_000_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = metrics.boundingRect(space, flags, row.text).height()
        return round(text) + px(_TOP + 12 + _GAP) + (px(30) if row.link else 0)

    def paint_ground(self, painter: QPainter, rect: QRectF, *, chosen: bool, pointed: bool) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        middle = rect.x() + px(60)
        line(painter, QPointF(middle, rect.y()), QPointF(middle, rect.bottom()), tokens.border, px(2))
        edge = tokens.accent if chosen else tokens.control if pointed else tokens.border
        card = self._card(rect)
        block(painter, card, tokens.surface, px(10), edge, 2 if chosen else 1)

    def paint_row(self, painter: QPainter, row: TimelineNote, rect: QRectF, look: RowLook) -> None:
        px, tokens, pair = self.theme.px, self.theme.tokens, self.theme.pair(row.tone)
        card = self._card(rect)
        middle = card.y() + px(20)
        write(painter, QRectF(rect.x(), middle - px(10), px(38), px(20)), row.time, self.theme.font(13), tokens.text2)
        circle = QRectF(rect.x() + px(46), middle - px(14), px(28), px(28))
        block(painter, circle, pair.ground, px(14))
        draw_icon(painter, row.icon, pair.ink, circle.adjusted(px(6), px(6), -px(6), -px(6)))
        self._head(painter, row, card, middle)
        hidden = look.covered and row.reserved
        text = translate("Rows", "Reservado") if hidden else row.text
        place = QRectF(card.x() + px(14), card.y() + px(_TOP), self._text_width(round(rect.width())), card.height())
        painter.setFont(self.theme.font(14, italic=hidden))
        painter.setPen(QColor(tokens.text2 if hidden else tokens.text))
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), text)
        if row.link:
            foot = card.bottom() - px(20)
            draw_pill(painter, self.theme, row.link, self.theme.pair(row.link_tone), place.x(), foot, row.link_icon)

    def ring(self, rect: QRectF) -> QRectF:
        return self._card(rect).adjusted(3, 3, -3, -3)

    def _head(self, painter: QPainter, row: TimelineNote, card: QRectF, middle: float) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        right = card.right() - px(12)
        if row.readers and row.reserved:
            right -= pill_width(self.theme, row.readers, row.readers_icon)
            pair = self.theme.pair(Tone.NEUTRAL)
            draw_pill(painter, self.theme, row.readers, pair, right, middle, row.readers_icon)
        elif row.readers:
            font = self.theme.font(12)
            right -= text_width(font, row.readers) + 1
            write(painter, QRectF(right, middle - px(10), px(200), px(20)), row.readers, font, tokens.text2)
            side = px(14)
            right -= px(20)
            draw_icon(painter, row.readers_icon, tokens.text2, QRectF(right, middle - side / 2, side, side))
        at = card.x() + px(14)
        head = QRectF(at, middle - px(10), right - at - px(8), px(20))
        used = write(painter, head, row.kind, self.theme.font(13, Weight.SEMIBOLD), self.theme.pair(row.tone).ink)
        at += used + px(10)
        if row.mark:
            dot(painter, QPointF(at + px(4), middle), px(4), mark_ink(tokens, row.mark))
            at += px(14)
        speaker = QRectF(at, middle - px(10), right - at - px(8), px(20))
        write(painter, speaker, row.speaker, self.theme.font(13), tokens.text2)

    def _card(self, rect: QRectF) -> QRectF:
        px = self.theme.px
        return rect.adjusted(px(_LEFT), 0, -px(2), -px(_GAP))

    def _text_width(self, width: int) -> float:
        px = self.theme.px
        prose = text_width(self.theme.font(14), "n") * _PROSE
        return max(px(80), min(prose, width - px(_LEFT + 14 + 14 + 2)))
