"""The words at an actor of the map: under the circle, or over or beside it where others stand in their way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ...theme.fonts import Weight
from ...theme.theme import Theme

WIDEST = 136
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_TALLEST = 200


@dataclass(frozen=True)
class ActorLabel:
    """A name and, under it, what is said of who bears it."""

    name: str
    below: str

    def size(self, theme: Theme) -> QSizeF:
        """The room of its lines, with letters as heavy as they get."""
        heights = [self._written(theme, words, font) for words, font in self._lines(theme, chosen=True)]
        width = max((one.width() for one in heights), default=0.0)
        return QSizeF(width + theme.px(4), sum(one.height() for one in heights))

    def paint(self, painter: QPainter, theme: Theme, at: QRectF, *, chosen: bool) -> None:
        """Write it at `at`, over the lines that pass behind."""
        top, tokens = at.y(), theme.tokens
        inks = (tokens.text, tokens.text2)
        for (words, font), ink in zip(self._lines(theme, chosen=chosen), inks, strict=False):
            place = QRectF(at.center().x() - theme.px(WIDEST) / 2, top, theme.px(WIDEST), theme.px(_TALLEST))
            written = self._written(theme, words, font)
            ground = QColor(tokens.surface)
            ground.setAlpha(215)
            painter.fillRect(
                QRectF(at.center().x() - written.width() / 2 - theme.px(2), top, written.width() + theme.px(4),
                       written.height()), ground,
            )  # fmt: skip
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(place, int(_WRAP), words)
            top += written.height()

    def _lines(self, theme: Theme, *, chosen: bool) -> tuple[tuple[str, QFont], ...]:
        name = (self.name, theme.font(13, Weight.SEMIBOLD if chosen else Weight.MEDIUM))
        return (name, (self.below, theme.font(12))) if self.below else (name,)

    @staticmethod
    def _written(theme: Theme, words: str, font: QFont) -> QRectF:
        room = QRectF(0, 0, theme.px(WIDEST), theme.px(_TALLEST))
        return QFontMetricsF(font).boundingRect(room, int(_WRAP), words)


def places(radius: float, size: QSizeF, gap: float) -> tuple[QRectF, ...]:
    """Where words may stand around a circle at the origin, the best place first."""
    wide, high = size.width(), size.height()
    return (
        QRectF(-wide / 2, radius + gap, wide, high),
        QRectF(-wide / 2, -radius - gap - high, wide, high),
        QRectF(radius + gap, -high / 2, wide, high),
        QRectF(-radius - gap - wide, -high / 2, wide, high),
    )


def freest(around: Sequence[QRectF], centre: QPointF, taken: Sequence[QRectF], area: QRectF) -> QRectF:
    """The first of the places `around` a centre that covers least of what is `taken`, or lies outside of `area`."""

    def covered(place: QRectF) -> int:
        there = place.translated(centre)
        inside = there.intersected(area)
        outside = _size(there) - _size(inside)
        return round(sum(_size(there.intersected(other)) for other in taken) + 4 * outside)

    return min(around, key=covered)


def _size(rect: QRectF) -> float:
    return rect.width() * rect.height() if rect.isValid() else 0.0
