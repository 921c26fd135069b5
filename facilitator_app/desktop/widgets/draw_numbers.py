"""How numbers are drawn: bars with a mark, squares of a rating, small lines; for widgets and rows alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ..theme.paint import block, dot
from ..theme.theme import Theme


def draw_bar(
    painter: QPainter, theme: Theme, rect: QRectF, share: float, colour: str, mark: float | None = None
) -> None:
    """A bar filled to `share` (0 to 1); a thin upright line at `mark` where another share is compared."""
    radius = rect.height() / 2
    block(painter, rect, theme.tokens.border, radius)
    width = rect.width() * min(1.0, max(0.0, share))
    if width > 0:
        block(painter, QRectF(rect.x(), rect.y(), max(width, rect.height()), rect.height()), colour, radius)
    if mark is not None:
        x = rect.x() + rect.width() * min(1.0, max(0.0, mark))
        tall = theme.px(3)
        line = QRectF(x - 1, rect.y() - tall, theme.px(2), rect.height() + 2 * tall)
        painter.fillRect(line, QColor(theme.tokens.text))


def draw_squares(
    painter: QPainter, theme: Theme, rect: QRectF, filled: int, count: int, colour: str, now: int | None = None
) -> None:
    """`filled` of `count` squares in `colour`; the square `now`, where there is one, in the control colour."""
    side, gap = min(rect.height(), theme.px(11)), theme.px(3)
    for index in range(count):
        square = QRectF(rect.x() + index * (side + gap), rect.center().y() - side / 2, side, side)
        fill = colour if index < filled else theme.tokens.border
        block(painter, square, theme.tokens.control if index == now else fill, theme.px(2))


def draw_steps(painter: QPainter, theme: Theme, rect: QRectF, done: int, count: int, colour: str) -> float:
    """`count` upright marks of which `done` are in `colour`, the way of a path; returns how wide they are."""
    width, gap, tall = theme.px(6), theme.px(2), theme.px(11)
    for index in range(count):
        mark = QRectF(rect.x() + index * (width + gap), rect.center().y() - tall / 2, width, tall)
        block(painter, mark, colour if index < done else theme.tokens.border, theme.px(2))
    return count * (width + gap)


def draw_sparkline(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    values: Sequence[float],
    colour: str,
    *,
    low: float | None = None,
    high: float | None = None,
) -> None:
    """A small line through `values`, a dot of `colour` on the last; `low` and `high` fix its scale."""
    if not values:
        return
    radius = theme.px(3)
    inner = rect.adjusted(1, radius + 1, -radius - 1, -radius - 1)
    points = [_point(inner, index, value, values, low, high) for index, value in enumerate(values)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens.text2), theme.px(1.5)))
    painter.drawPolyline(QPolygonF(points))
    dot(painter, points[-1], radius, colour)


def height_of(rect: QRectF, value: float, low: float, high: float) -> float:
    """Where `value` lies in `rect` on a scale from `low` to `high`."""
    share = 0.5 if high == low else (value - low) / (high - low)
    return rect.bottom() - rect.height() * min(1.0, max(0.0, share))


def _point(
    rect: QRectF, index: int, value: float, values: Sequence[float], low: float | None, high: float | None
) -> QPointF:
    across = 0.5 if len(values) == 1 else index / (len(values) - 1)
    bottom = min(values) if low is None else low
    top = max(values) if high is None else high
    return QPointF(rect.x() + rect.width() * across, height_of(rect, value, bottom, top))
