"""A surface to sign on with mouse, pen or finger: strokes of points, each with its time."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..theme.paint import begin, block
from ..theme.theme import Theme

Points = list[tuple[int, int, int]]

_NEAR = 4
"""Units that a point must be away from the one before it."""


class InkPad(QLabel):
    """`drawn` when there is another stroke, or none any more.

    A point is right and down from the upper left corner, in units of which `high` make the height, and milliseconds
    since the first; no more than `most` points are taken. The keyboard cannot draw and does not come here: whoever
    shows it says what else there is. Its text says what is on it, for those who hear it.
    """

    drawn = Signal()

    def __init__(self, theme: Theme, *, high: int, most: int) -> None:
        super().__init__()
        self._theme, self._high, self._most = theme, high, most
        self._strokes: list[Points] = []
        self._open = False
        self._clock = QElapsedTimer()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)
        self._tell()

    @property
    def strokes(self) -> list[Points]:
        """What was drawn."""
        return [list(stroke) for stroke in self._strokes]

    def clear_ink(self) -> None:
        """Take everything away."""
        self._strokes.clear()
        self._open = False
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(150))

    # -- drawing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen draws while it touches; what is accepted here comes no second time as a mouse."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove and self._open:
            self._go(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self.isEnabled():
            self._touched(event)
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """One finger draws; a second one, as of the hand that rests, is left out."""
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin and points:
            self._begin(points[0].position())
        elif event.type() == QEvent.Type.TouchUpdate and points and self._open:
            self._go(points[0].position())
        else:
            self._end()
        event.accept()

    def _begin(self, place: QPointF) -> None:
        if self._full():
            return
        if not self._strokes:
            self._clock.start()
        self._strokes.append([])
        self._open = True
        self._go(place)

    def _go(self, place: QPointF) -> None:
        if not self._open or self._full():
            return
        scale = self._high / max(1, self.height())
        right = min(max(0, round(place.x() * scale)), round(self.width() * scale))
        down = min(max(0, round(place.y() * scale)), self._high)
        stroke = self._strokes[-1]
        if stroke and abs(stroke[-1][0] - right) < _NEAR and abs(stroke[-1][1] - down) < _NEAR:
            return
        stroke.append((right, down, self._clock.elapsed()))
        self.update()

    def _end(self) -> None:
        if self._open:
            self._open = False
            self._tell()

    def _full(self) -> bool:
        return sum(map(len, self._strokes)) >= self._most

    def _tell(self) -> None:
        count = len(self._strokes)
        self.setText(self.tr("%n trazo(s)", "", count) if count else self.tr("Sin trazos"))
        self.update()
        self.drawn.emit()

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter = begin(QPainter(self))
        ground = tokens.surface if self.isEnabled() else tokens.canvas
        block(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ground, px(6), tokens.control)
        low = self.height() * 0.78
        painter.setPen(QPen(QColor(tokens.control), px(1), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(px(20), low), QPointF(self.width() - px(20), low))
        pen = QPen(QColor(tokens.text), px(2.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        scale = self.height() / self._high
        for stroke in self._strokes:
            line = [QPointF(right * scale, down * scale) for right, down, _ in stroke]
            if len(line) == 1:
                painter.drawPoint(line[0])
            else:
                painter.drawPolyline(QPolygonF(line))
