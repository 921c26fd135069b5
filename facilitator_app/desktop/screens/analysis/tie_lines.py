"""How ties are drawn: an ally solid, tension dashed, rupture thick with an x, what goes one way with an arrow."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from facilitator_app.domain.vocabulary import RelationKind

from ...theme.icons import draw_icon
from ...theme.theme import Theme
from ...theme.tokens import Tone


@dataclass(frozen=True)
class Stroke:
    """The look of one kind of tie; colour is never its only sign."""

    tone: Tone
    width: float
    style: Qt.PenStyle
    crossed: bool = False
    arrow: bool = False


STROKES = {
    RelationKind.ALLIANCE: Stroke(Tone.DONE, 2, Qt.PenStyle.SolidLine),
    RelationKind.TENSION: Stroke(Tone.ATTENTION, 2, Qt.PenStyle.DashLine),
    RelationKind.RUPTURE: Stroke(Tone.ALARM, 3.2, Qt.PenStyle.SolidLine, crossed=True),
    RelationKind.DEPENDENCE: Stroke(Tone.INFO, 2, Qt.PenStyle.SolidLine, arrow=True),
    RelationKind.INFLUENCE: Stroke(Tone.QUOTE, 2, Qt.PenStyle.DotLine, arrow=True),
}
_OTHER = Stroke(Tone.NEUTRAL, 1.5, Qt.PenStyle.DashDotLine)


def stroke_of(kind: str) -> Stroke:
    """The look of a kind; one that a newer version wrote has a look of its own."""
    return STROKES.get(RelationKind(kind), _OTHER) if kind in set(RelationKind) else _OTHER


def draw_tie(painter: QPainter, theme: Theme, start: QPointF, end: QPointF, kind: str, *, team: bool = False) -> None:
    """A tie from `start` to `end`; one that only the team knows carries the covered eye."""
    stroke, px = stroke_of(kind), theme.px
    colour = QColor(theme.pair(stroke.tone).ink)
    pen = QPen(colour, px(stroke.width), stroke.style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(start, end)
    middle = (start + end) / 2
    if stroke.arrow:
        _head(painter, theme, start, end, colour)
    if stroke.crossed:
        _badge(painter, theme, middle, "x", colour, edged=True)
    if team:
        spot = start + (end - start) * (0.3 if stroke.crossed else 0.5)
        _badge(painter, theme, spot, "eye-off", QColor(theme.tokens.text2), edged=False)


def _head(painter: QPainter, theme: Theme, start: QPointF, end: QPointF, colour: QColor) -> None:
    way = math.atan2(end.y() - start.y(), end.x() - start.x())
    long, half = theme.px(11), 0.42
    sides = [end - QPointF(math.cos(way + turn) * long, math.sin(way + turn) * long) for turn in (-half, half)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, *sides]))


def _badge(painter: QPainter, theme: Theme, at: QPointF, icon: str, colour: QColor, *, edged: bool) -> None:
    radius = theme.px(9)
    painter.setPen(QPen(colour, theme.px(1.5)) if edged else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.surface))
    painter.drawEllipse(at, radius, radius)
    side = theme.px(12)
    draw_icon(painter, icon, colour.name(), QRectF(at.x() - side / 2, at.y() - side / 2, side, side))
