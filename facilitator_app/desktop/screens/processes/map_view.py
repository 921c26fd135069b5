"""The map of the mesas: painted, with nothing fetched; each mesa beside its place, the others in rows below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSimpleTextItem

from facilitator_app.store.reference.positions import Position

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import RIGHT, block, dot, focus_ring, line, text_width, write
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.graph_view import GraphView, Node
from ...widgets.keys import letter_of
from .map_layout import Beside, beside, flatten, in_rows
from .map_spots import MesaSpot, PlaceSpot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_WIDE, _HIGH, _SMALL, _HEAD, _GAP, _ACROSS, _NAME = 178, 50, 28, 20, 6, 3, 130
_LEAST_MAP, _LEAD = 240, 17


class _Mesa(Node):
    """How tense it is, in a shape and in a word, with what is late; a card in a row has the title above that.

    Beside its place on the map there is no room for the title: it is told when one comes to it.
    """

    def __init__(self, theme: Theme, spot: MesaSpot, *, small: bool) -> None:
        super().__init__(spot.key, spot.spoken)
        self._theme, self._spot, self._small = theme, spot, small
        self.setToolTip(spot.spoken)
        self.size = _size(theme, spot, small=small)

    def boundingRect(self) -> QRectF:
        edge = self._theme.px(5)
        return self._rect().adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        px, tokens, rect = self._theme.px, self._theme.tokens, self._rect()
        pair = self._theme.pair(self._spot.tone)
        block(painter, rect, pair.ground, px(8), pair.ink)
        inside = rect.adjusted(px(9), 0, -px(9), 0)
        if not self._small:
            title = self._theme.font(13, Weight.SEMIBOLD if self.chosen else Weight.MEDIUM)
            place = QRectF(inside.x(), inside.y() + px(4), inside.width(), px(21))
            write(painter, place, self._spot.title, title, tokens.text)
            inside.setTop(inside.y() + px(24))
            inside.setBottom(inside.bottom() - px(4))
        right = self._late(painter, inside)
        draw_icon(painter, self._spot.icon, pair.ink, self._icon_at(inside.x(), inside))
        words = self._spot.level if self._small else self._spot.word
        inside.setLeft(inside.x() + px(_LEAD))
        inside.setRight(right)
        write(painter, inside, words, self._theme.font(12, Weight.MEDIUM), pair.ink)
        if self.chosen:
            around = rect.adjusted(-px(3), -px(3), px(3), px(3))
            focus_ring(painter, around, tokens.text if self.ringed else tokens.accent, px(10))

    def _late(self, painter: QPainter, inside: QRectF) -> float:
        """What is late, at the right; returns where it begins."""
        if not self._spot.overdue:
            return inside.right()
        px, font = self._theme.px, self._theme.font(12, Weight.SEMIBOLD)
        alarm, words = self._theme.pair(Tone.ALARM), str(self._spot.overdue)
        left = inside.right() - text_width(font, words) - 1
        write(painter, QRectF(left, inside.y(), inside.right() - left, inside.height()), words, font, alarm.ink, RIGHT)
        draw_icon(painter, "triangle-alert", alarm.ink, self._icon_at(left - px(_LEAD), inside))
        return left - px(_LEAD + 4)

    def _icon_at(self, x: float, inside: QRectF) -> QRectF:
        side = self._theme.px(14)
        return QRectF(x, inside.center().y() - side / 2, side, side)

    def _rect(self) -> QRectF:
        return QRectF(QPointF(-self.size.width() / 2, -self.size.height() / 2), self.size)


def _size(theme: Theme, spot: MesaSpot, *, small: bool) -> QSizeF:
    if not small:
        return QSizeF(theme.px(_WIDE), theme.px(_HIGH))
    wide = theme.px(18 + _LEAD) + text_width(theme.font(12, Weight.MEDIUM), spot.level)
    if spot.overdue:
        wide += theme.px(_LEAD + 8) + text_width(theme.font(12, Weight.SEMIBOLD), str(spot.overdue))
    return QSizeF(wide + 2, theme.px(_SMALL))


@dataclass(frozen=True)
class _Cluster:
    """A place with its mesas as they stand under its name, from the corner of it all."""

    name: str
    mesas: Sequence[_Mesa]
    cards: Sequence[QRectF]
    size: QSizeF


class _Ground(QGraphicsItem):
    """Under the cards: a faint dot for every municipality of the country, a clear one where there is a mesa."""

    def __init__(
        self, theme: Theme, room: QRectF, around: Sequence[QPointF], ties: Sequence[Beside]
    ) -> None:
        super().__init__()
        self._theme, self._room, self._around, self._ties = theme, room, around, ties
        self.setZValue(0)

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        for point in self._around:
            dot(painter, point, px(1.5), tokens.border)
        for tie in self._ties:
            line(painter, tie.anchor, tie.edge, tokens.control, px(1.5))
        for tie in self._ties:
            painter.setPen(QPen(QColor(tokens.surface), px(1.5)))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(tie.anchor, px(5), px(5))


class MesaMap(GraphView):
    """Arrows go to the nearest mesa, Enter opens it; `acted` carries a letter and the key of the mesa."""

    acted = Signal(str, object)

    def __init__(self, theme: Theme, letters: str) -> None:
        self._places: tuple[PlaceSpot, ...] = ()
        self._around: tuple[Position, ...] = ()
        self._unplaced = ""
        self._letters = letters
        super().__init__(theme, "")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_places(
        self, places: Sequence[PlaceSpot], around: Sequence[Position], unplaced: str, heads: Sequence[str]
    ) -> None:
        """Show these places over the dots of all that are `around`; `unplaced` heads those without a position."""
        self._places, self._around, self._unplaced = tuple(places), tuple(around), unplaced
        told = [
            (place.name, mesa.title, mesa.word, str(mesa.overdue)) for place in places for mesa in place.mesas
        ]
        self.tell([tuple(heads), *told])
        self.draw_again()

    def draw_again(self) -> None:
        self.empty()
        px = self.theme.px
        width = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        placed = [place for place in self._places if place.at is not None]
        others = [place for place in self._places if place.at is None]
        inside = QRectF(px(8), px(6), max(px(_WIDE), width - px(16)), 0)
        clusters = [self._cluster(place, inside.width(), small=False) for place in others]
        below = in_rows([cluster.size for cluster in clusters], inside.x(), 0, inside.width(), px(14))
        low = max((rect.bottom() for rect in below), default=0) + (px(30) if others and placed else 0)
        bottom = inside.y()
        if placed:
            inside.setHeight(max(px(_LEAST_MAP), self.contentsRect().height() - low - px(20)))
            bottom = self._put_placed(placed, inside)
        if others and self._unplaced:
            bottom = self._say_unplaced(inside.x(), bottom)
        for cluster, rect in zip(clusters, below, strict=True):
            self._put_cluster(cluster, rect.topLeft() + QPointF(0, bottom))
        lowest = max((node.sceneBoundingRect().bottom() for node in self.nodes), default=0)
        self.setSceneRect(0, 0, width, lowest + px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = letter_of(event.keyCombination())
        if letter and letter in self._letters and self.now is not None:
            self.acted.emit(letter, self.now)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.now is not None:
            self.opened.emit(self.now)

    def _dress(self) -> None:
        self.setMinimumHeight(self.theme.px(_LEAST_MAP))
        super()._dress()

    def _put_placed(self, placed: Sequence[PlaceSpot], room: QRectF) -> float:
        """Each beside its place; returns where what comes below begins."""
        px = self.theme.px
        edge = px(12)
        seats = [place.at for place in placed if place.at is not None]
        earth = flatten(seats, room.adjusted(edge, edge, -edge, -edge))
        anchors = [earth.point(at) for at in seats]
        clusters = [self._cluster(place, room.width(), small=True) for place in placed]
        found = beside(anchors, [cluster.size for cluster in clusters], room, px(10))
        whole = room.united(QRectF(room.topLeft(), QPointF(room.right(), max(one.rect.bottom() for one in found))))
        around = [point for at in self._around if whole.contains(point := earth.point(at))]
        self.scene().addItem(_Ground(self.theme, whole, around, found))
        for cluster, one in zip(clusters, found, strict=True):
            self._put_cluster(cluster, one.rect.topLeft())
        return whole.bottom() + px(10)

    def _say_unplaced(self, x: float, y: float) -> float:
        head = QGraphicsSimpleTextItem(self._unplaced)
        head.setFont(self.theme.font(12, Weight.MEDIUM))
        head.setBrush(QColor(self.theme.tokens.text2))
        head.setPos(x, y)
        self.scene().addItem(head)
        return y + self.theme.px(24)

    def _cluster(self, place: PlaceSpot, room: float, *, small: bool) -> _Cluster:
        """The mesas of a place side by side, on in another row where there are many, under its name."""
        px, font = self.theme.px, self.theme.font(12, Weight.SEMIBOLD)
        mesas = [_Mesa(self.theme, mesa, small=small) for mesa in place.mesas]
        most = min(room, _ACROSS * px(_WIDE + _GAP))
        cards = in_rows([mesa.size for mesa in mesas], 0, px(_HEAD), most, px(_GAP))
        name = place.short if small else place.name
        wide = max(min(text_width(font, name) + 1, px(_NAME)), *(card.right() for card in cards))
        return _Cluster(name, mesas, cards, QSizeF(wide, max(card.bottom() for card in cards)))

    def _put_cluster(self, cluster: _Cluster, at: QPointF) -> None:
        font = self.theme.font(12, Weight.SEMIBOLD)
        shown = QFontMetricsF(font).elidedText(cluster.name, Qt.TextElideMode.ElideRight, cluster.size.width())
        name = QGraphicsSimpleTextItem(shown)
        name.setFont(font)
        name.setBrush(QColor(self.theme.tokens.text))
        name.setPos(at)
        self.scene().addItem(name)
        for mesa, card in zip(cluster.mesas, cluster.cards, strict=True):
            self.put(mesa, at + card.center())
