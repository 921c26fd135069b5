"""Readings over time with the values from which they warn and alarm: days along, numbers up, each named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from ..theme.paint import CENTRE, RIGHT, begin, dot, focus_ring, line, text_width, write
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .draw_numbers import height_of
from .figure import Figure

_LEAST = 120


@dataclass(frozen=True)
class Point:
    """A reading: its day, how much, the day in words, and the tone of where it stands."""

    on: date
    value: float
    when: str
    tone: Tone


@dataclass(frozen=True)
class Limit:
    """A value that is named; a dashed line warns, a solid one alarms."""

    words: str
    value: float
    tone: Tone


class ThresholdChart(Figure):
    """Readings stand as far apart as their days; where days are missing the line shows it."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._points: tuple[Point, ...] = ()
        self._limits: tuple[Limit, ...] = ()
        super().__init__(theme, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_points(self, points: Sequence[Point], limits: Sequence[Limit], heads: Sequence[str]) -> None:
        """Show `points`, the oldest first; `heads` name day and value in the table."""
        self._points, self._limits = tuple(points), tuple(limits)
        self.tell([tuple(heads), *((point.when, f"{point.value:g}") for point in points)])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        if self._points:
            low, high = self._scale()
            room = self._room()
            self._axis(painter, room, low, high)
            places = [self._place(room, point, low, high) for point in self._points]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text2), px(2)))
            painter.drawPolyline(QPolygonF(places))
            for place, point in zip(places, self._points, strict=True):
                dot(painter, place, px(4.5 if point is self._points[-1] else 3.5), self.theme.pair(point.tone).ink)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), tokens.accent, px(4))

    def _scale(self) -> tuple[float, float]:
        values = [point.value for point in self._points] + [limit.value for limit in self._limits]
        low, high = min(values), max(values)
        return (min(0.0, low) if low < high / 2 else low, high if high > low else low + 1)

    def _room(self) -> QRectF:
        px, font = self.theme.px, self.theme.font(12)
        right = max((text_width(font, self._named(limit)) for limit in self._limits), default=0)
        return QRectF(px(44), px(12), self.width() - px(44) - right - px(18), self.height() - px(42))

    def _axis(self, painter: QPainter, room: QRectF, low: float, high: float) -> None:
        px, tokens, font = self.theme.px, self.theme.tokens, self.theme.font(12)
        line(painter, room.bottomLeft(), room.bottomRight(), tokens.control)
        for value in (low, high):
            y = height_of(room, value, low, high)
            write(painter, QRectF(0, y - px(9), px(38), px(18)), f"{value:g}", font, tokens.text2, RIGHT)
        for limit in self._limits:
            y, ink = height_of(room, limit.value, low, high), self.theme.pair(limit.tone).ink
            style = Qt.PenStyle.SolidLine if limit.tone is Tone.ALARM else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(ink), 1.5, style))
            painter.drawLine(QPointF(room.x(), y), QPointF(room.right(), y))
            place = QRectF(room.right() + px(8), y - px(9), self.width() - room.right(), px(18))
            write(painter, place, self._named(limit), font, ink)
        first, last = self._points[0], self._points[-1]
        foot = QRectF(room.x() - px(30), room.bottom() + px(6), px(110), px(20))
        write(painter, foot, first.when, font, tokens.text2)
        if last is not first:
            end = QRectF(room.right() - px(110), room.bottom() + px(6), px(110), px(20))
            write(painter, end, last.when, font, tokens.text2, RIGHT if room.width() > px(200) else CENTRE)

    def _place(self, room: QRectF, point: Point, low: float, high: float) -> QPointF:
        first, last = self._points[0].on.toordinal(), self._points[-1].on.toordinal()
        across = 0.5 if first == last else (point.on.toordinal() - first) / (last - first)
        edge = self.theme.px(6)
        x = room.x() + edge + (room.width() - 2 * edge) * across
        return QPointF(x, height_of(room, point.value, low, high))

    def _named(self, limit: Limit) -> str:
        return f"{limit.words} {limit.value:g}"
