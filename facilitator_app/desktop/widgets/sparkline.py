"""A small line of readings with the values at which it warns and alarms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from ..theme.paint import begin, focus_ring, write
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .draw_numbers import draw_sparkline, height_of
from .figure import Figure


@dataclass(frozen=True)
class Reading:
    """When, in words, and how much."""

    when: str
    value: float


class Sparkline(Figure):
    """Readings from left to right; a dashed line warns, a solid one alarms, each with its word."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._readings: tuple[Reading, ...] = ()
        self._warns: tuple[str, float] | None = None
        self._alarms: tuple[str, float] | None = None
        self._tone = Tone.NEUTRAL
        super().__init__(theme, name)

    def show_readings(
        self,
        readings: Sequence[Reading],
        heads: Sequence[str],
        tone: Tone = Tone.NEUTRAL,
        *,
        warns: tuple[str, float] | None = None,
        alarms: tuple[str, float] | None = None,
    ) -> None:
        """Show `readings`; `warns` and `alarms` are a word and the value from which it holds."""
        self._readings, self._tone, self._warns, self._alarms = tuple(readings), tone, warns, alarms
        self.tell([tuple(heads), *((reading.when, f"{reading.value:g}") for reading in readings)])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._readings:
            return
        painter, px, pair = begin(QPainter(self)), self.theme.px, self.theme.pair(self._tone)
        values = [reading.value for reading in self._readings]
        limits = [limit[1] for limit in (self._warns, self._alarms) if limit is not None]
        low, high = min(values + limits), max(values + limits)
        rect = QRectF(0, px(4), self.width() - (px(66) if limits else 0), self.height() - px(8))
        inner = rect.adjusted(0, px(4), 0, -px(4))
        for limit, tone, style in (
            (self._warns, Tone.ATTENTION, Qt.PenStyle.DashLine),
            (self._alarms, Tone.ALARM, Qt.PenStyle.SolidLine),
        ):
            if limit is not None:
                self._limit(painter, inner, limit, height_of(inner, limit[1], low, high), tone, style)
        draw_sparkline(painter, self.theme, rect, values, pair.ink, low=low, high=high)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self.theme.tokens.accent, px(4))

    def _limit(
        self, painter: QPainter, rect: QRectF, limit: tuple[str, float], y: float, tone: Tone, style: Qt.PenStyle
    ) -> None:
        colour = self.theme.pair(tone).ink
        painter.setPen(QPen(QColor(colour), 1, style))
        painter.drawLine(QPointF(rect.x(), y), QPointF(rect.right(), y))
        words = f"{limit[0]} {limit[1]:g}"
        place = QRectF(rect.right() + self.theme.px(6), y - self.theme.px(8), self.theme.px(60), self.theme.px(16))
        write(painter, place, words, self.theme.font(12), colour)
