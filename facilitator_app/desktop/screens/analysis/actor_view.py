"""The map of actors: size is influence, colour and icon the sector, a broken edge who does not come to the table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem

from facilitator_app.domain.vocabulary import Power, RelationKind

from ...theme.icons import draw_icon
from ...theme.sectors import Sector, mark_ink, sector_icon
from ...theme.theme import Theme
from ...widgets.graph_view import GraphView, Node, area_of
from .actor_label import WIDEST, ActorLabel, freest, places
from .tie_lines import draw_tie

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_SIZES = {Power.LOW: 34, Power.MEDIUM: 48, Power.HIGH: 64}
_LEAST_HEIGHT, _WHOLE_WIDTH = 290, 860


@dataclass(frozen=True)
class ActorSpot:
    """An actor as the map shows it; `x` and `y` from 0 to 1."""

    key: UUID
    name: str
    below: str
    sector: Sector | None
    power: str | None
    at_table: bool
    team: bool
    x: float
    y: float
    spoken: str


@dataclass(frozen=True)
class TieLine:
    """A tie as the map shows it."""

    key: UUID
    actor: UUID
    other: UUID
    kind: str
    team: bool


class _ActorItem(Node):
    def __init__(self, theme: Theme, spot: ActorSpot) -> None:
        super().__init__(spot.key, spot.spoken)
        self._theme, self._spot = theme, spot
        self.radius = theme.px(_SIZES.get(Power(spot.power), 40) if spot.power in set(Power) else 40) / 2
        self.label = ActorLabel(spot.name, spot.below)
        self.places = places(self.radius, self.label.size(theme), theme.px(4))
        self.words_at = self.places[0]

    @property
    def circle(self) -> QRectF:
        """Where its circle stands in the drawing."""
        return QRectF(-self.radius, -self.radius, 2 * self.radius, 2 * self.radius).translated(self.pos())

    def boundingRect(self) -> QRectF:
        edge = self.radius + self._theme.px(8)
        return QRectF(-edge, -edge, 2 * edge, 2 * edge).united(self.words_at)

    def put_words(self, taken: Sequence[QRectF], area: QRectF) -> QRectF:
        """Put its words where they cover least of what is taken; where that is in the drawing."""
        self.prepareGeometryChange()
        self.words_at = freest(self.places, self.pos(), taken, area)
        return self.words_at.translated(self.pos())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        px, tokens, spot = self._theme.px, self._theme.tokens, self._spot
        ink = QColor(mark_ink(tokens, spot.sector) if spot.sector is not None else tokens.text2)
        if self.chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), px(3 if self.ringed else 2)))
            painter.drawEllipse(QPointF(), self.radius + px(5), self.radius + px(5))
        painter.setBrush(ink if spot.at_table else QColor(tokens.surface))
        painter.setPen(Qt.PenStyle.NoPen if spot.at_table else QPen(ink, px(2), Qt.PenStyle.DashLine))
        painter.drawEllipse(QPointF(), self.radius, self.radius)
        side = px(20 if self.radius > px(20) else 16)
        on = (tokens.surface if not tokens.dark else tokens.canvas) if spot.at_table else ink.name()
        icon = sector_icon(spot.sector.code) if spot.sector is not None else "users"
        draw_icon(painter, icon, on, QRectF(-side / 2, -side / 2, side, side))
        if spot.team:
            self._covered_eye(painter)
        self.label.paint(painter, self._theme, self.words_at, chosen=self.chosen)

    def _covered_eye(self, painter: QPainter) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        at = QPointF(self.radius * 0.75, -self.radius * 0.75)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(at, px(9), px(9))
        draw_icon(painter, "eye-off", tokens.text2, QRectF(at.x() - px(6), at.y() - px(6), px(12), px(12)))


class _TieItem(QGraphicsItem):
    def __init__(self, theme: Theme, tie: TieLine, one: _ActorItem, other: _ActorItem) -> None:
        super().__init__()
        self._theme, self._tie, self._one, self._other = theme, tie, one, other
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        edge = self._theme.px(12)
        return QRectF(self._one.pos(), self._other.pos()).normalized().adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        start, end = self._one.pos(), self._other.pos()
        length = math.hypot(end.x() - start.x(), end.y() - start.y())
        if length <= self._one.radius + self._other.radius:
            return
        way = (end - start) / length
        gap = self._theme.px(4)
        first, last = start + way * (self._one.radius + gap), end - way * (self._other.radius + gap)
        draw_tie(painter, self._theme, first, last, self._tie.kind, team=self._tie.team)

    @property
    def has_sign(self) -> bool:
        """Whether anything stands on the line."""
        return self._tie.team or self._tie.kind == RelationKind.RUPTURE

    @property
    def sign(self) -> QRectF:
        """Where what the tie is, as the cross of a rupture, is seen."""
        side = self._theme.px(20)
        middle = (self._one.pos() + self._other.pos()) / 2
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def follow(self) -> None:
        """One of its ends is being moved."""
        self.prepareGeometryChange()
        self.update()


class ActorView(GraphView):
    """`moved` carries an actor and where it was put, each from 0 to 1."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._spots: tuple[ActorSpot, ...] = ()
        self._ties: tuple[TieLine, ...] = ()
        self._lines: list[_TieItem] = []
        self._dragged: tuple[_ActorItem, QPointF, QPointF] | None = None
        super().__init__(theme, name)
        self.movable = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_map(self, spots: Sequence[ActorSpot], ties: Sequence[TieLine], heads: Sequence[str]) -> None:
        """Show these actors and ties; `heads` name the actor and what is said of it, in the table."""
        self._spots, self._ties = tuple(spots), tuple(ties)
        self.tell([tuple(heads), *((spot.name, spot.spoken.partition(", ")[2]) for spot in spots)])
        self.draw_again()

    def draw_again(self) -> None:
        self.empty()
        self._lines = []
        self.setSceneRect(area_of(self))
        for spot in self._spots:
            self.put(_ActorItem(self.theme, spot), self._to_scene(spot.x, spot.y))
        for tie in self._ties:
            one, other = self.node(tie.actor), self.node(tie.other)
            if isinstance(one, _ActorItem) and isinstance(other, _ActorItem):
                item = _TieItem(self.theme, tie, one, other)
                self._lines.append(item)
                self.scene().addItem(item)
        self._put_words()

    def _put_words(self) -> None:
        """Names stand apart from each other, from who else is there, and from the signs in the middle of ties."""
        apart = self.theme.px(12)
        actors = [node for node in self.nodes if isinstance(node, _ActorItem)]
        signs = [line.sign for line in self._lines if line.has_sign]
        circles, words = {actor.key: actor.circle for actor in actors}, list[QRectF]()
        for actor in actors:
            others = [circle for key, circle in circles.items() if key != actor.key]
            at = actor.put_words(others + words + signs, area_of(self))
            words.append(at.adjusted(-apart, 0, apart, 0))

    def minimumSizeHint(self) -> QSize:
        """High enough that names stand apart; the higher, the narrower the map is for its text."""
        px = self.theme.px
        narrower = max(1.0, px(_WHOLE_WIDTH) / max(px(WIDEST), self.width()))
        return super().minimumSizeHint().expandedTo(QSize(0, round(px(_LEAST_HEIGHT) * narrower**1.5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def place_of(self, at: QPointF) -> tuple[float, float]:
        """Where a point of the drawing is on the map, from 0 to 1."""
        room = self._room()
        x, y = (at.x() - room.x()) / max(1.0, room.width()), (at.y() - room.y()) / max(1.0, room.height())
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        node = self.node(self.now)
        here = self.mapToScene(event.position().toPoint())
        if isinstance(node, _ActorItem) and math.dist(here.toTuple(), node.pos().toTuple()) <= node.radius:
            self._dragged = (node, here, node.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        node, began, was = self._dragged
        to = was + self.mapToScene(event.position().toPoint()) - began
        node.setPos(self._to_scene(*self.place_of(to)))
        for line in self._lines:
            line.follow()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragged is not None:
            node, _, was = self._dragged
            self._dragged = None
            if (node.pos() - was).manhattanLength() > self.theme.px(4):
                self.moved.emit(node.key, node.pos())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._dragged = None
        if self.now is not None:
            self.opened.emit(self.now)

    def _to_scene(self, x: float, y: float) -> QPointF:
        room = self._room()
        return QPointF(room.x() + x * room.width(), room.y() + y * room.height())

    def _room(self) -> QRectF:
        """Where centres may stand, so that names are not cut."""
        px = self.theme.px
        return area_of(self).adjusted(px(68), px(38), -px(68), -px(78))
