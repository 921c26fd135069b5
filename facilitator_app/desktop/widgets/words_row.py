"""Rows of a few lines of text: a caption, words that wrap, and where they come from; for panels beside a drawing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import line, write
from ..theme.tokens import Tone
from .row_delegate import RowDelegate, RowLook

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class WordsRow:
    """A row; `key` names what opens with it. A `group` row is a heading between the others."""

    key: object
    words: str
    caption: str = ""
    aside: str = ""
    aside_icon: str = ""
    tone: Tone | None = None
    strong: bool = False
    group: bool = False

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.caption, self.words, self.aside) if part)


class WordsDelegate(RowDelegate[WordsRow]):
    """Captions and sources in the second ink; nothing is cut, the row grows."""

    def height_of(self, row: WordsRow, width: int) -> int:
        px = self.theme.px
        if row.group:
            return px(32)
        height = px(6) + self._wrapped(row.words, width, strong=row.strong)
        height += px(18) if row.caption else 0
        height += self._wrapped_aside(row, width) if row.aside else 0
        return round(height + px(4))

    def paint_row(self, painter: QPainter, row: WordsRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        if row.group:
            line(painter, QPointF(rect.x() + px(8), rect.y() + px(6)), QPointF(rect.right() - px(8), rect.y() + px(6)),
                 tokens.border)  # fmt: skip
            place = QRectF(rect.x() + px(8), rect.y() + px(9), rect.width() - px(16), px(22))
            write(painter, place, row.words, self.theme.font(13, Weight.SEMIBOLD), tokens.text)
            return
        at = rect.y() + px(4)
        room = QRectF(rect.x() + px(8), at, rect.width() - px(16), rect.height())
        if row.caption:
            write(painter, QRectF(room.x(), at, room.width(), px(18)), row.caption, self.theme.font(12), tokens.text2)
            at += px(18)
        ink = self.theme.pair(row.tone).ink if row.tone else (tokens.on_soft if look.chosen else tokens.text)
        height = self._wrapped(row.words, int(rect.width()), strong=row.strong)
        painter.setFont(self._font(strong=row.strong))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(room.x(), at, room.width(), height), int(_WRAP), row.words)
        if row.aside:
            self._aside(painter, row, QRectF(room.x(), at + height, room.width(), rect.bottom() - at - height))

    def _aside(self, painter: QPainter, row: WordsRow, rect: QRectF) -> None:
        px, ink = self.theme.px, self.theme.tokens.text2
        if row.aside_icon:
            draw_icon(painter, row.aside_icon, ink, QRectF(rect.x(), rect.y() + px(2), px(14), px(14)))
            rect.setLeft(rect.left() + px(19))
        painter.setFont(self.theme.font(12))
        painter.setPen(QColor(ink))
        painter.drawText(rect, int(_WRAP), row.aside)

    def _wrapped(self, words: str, width: int, *, strong: bool) -> float:
        room = QRectF(0, 0, width - self.theme.px(16), 10_000)
        return QFontMetricsF(self._font(strong=strong)).boundingRect(room, int(_WRAP), words).height()

    def _wrapped_aside(self, row: WordsRow, width: int) -> float:
        lead = self.theme.px(19) if row.aside_icon else 0
        room = QRectF(0, 0, width - self.theme.px(16) - lead, 10_000)
        return QFontMetricsF(self.theme.font(12)).boundingRect(room, int(_WRAP), row.aside).height()

    def _font(self, *, strong: bool) -> QFont:
        return self.theme.font(14 if strong else 13, Weight.MEDIUM if strong else Weight.REGULAR)
