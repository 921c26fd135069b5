"""The tree of causes: effects above the problem, what it comes from below; each box says who holds it.

Where a row has more boxes than fit beside each other all boxes stand under each other, each set in from the one that
it hangs from, and each says what it is; the tree is never scrolled to the side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsTextItem

from facilitator_app.domain.vocabulary import CauseKind

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import block, focus_ring
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.graph_view import GraphView, Node

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_TONES = {
    CauseKind.EFFECT: Tone.ALARM,
    CauseKind.PROBLEM: Tone.ACCENT,
    CauseKind.TRIGGER: Tone.QUOTE,
    CauseKind.PROXIMATE: Tone.ATTENTION,
    CauseKind.STRUCTURAL: Tone.INFO,
}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEAST, _WIDEST, _SIDE, _GAP, _BETWEEN = 150, 250, 104, 18, 24
_SET_IN, _DEEPEST, _APART = 28, 4, 10


@dataclass(frozen=True)
class CauseSpot:
    """A box as the tree shows it; `named` says what it is, `dispute` who does not share it."""

    key: UUID
    parent: UUID | None
    kind: str
    named: str
    title: str
    below: str
    dispute: str
    team: bool
    spoken: str


class _Box(Node):
    def __init__(self, theme: Theme, spot: CauseSpot, width: float, *, says_kind: bool = False) -> None:
        super().__init__(spot.key, spot.spoken)
        self._theme, self.spot, self.width, self._says_kind = theme, spot, width, says_kind
        self._room = width - theme.px(20)
        self.height = theme.px(14) + sum(self._high(words, font) for words, font in self._lines())

    def boundingRect(self) -> QRectF:
        edge = self._theme.px(4)
        return self._rect().adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        rect, problem = self._rect(), self.spot.kind == CauseKind.PROBLEM
        pair = self._theme.pair(_tone(self.spot.kind))
        ground, ink = (tokens.accent, tokens.on_accent) if problem else (pair.ground, tokens.text)
        block(painter, rect, ground, px(8), pair.ink if not problem else None)
        at = rect.y() + px(7)
        for words, font in self._lines():
            colour = ink if words == self.spot.title or problem else tokens.text2
            height = self._high(words, font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(rect.x() + px(10), at, self._room, height), int(_WRAP), words)
            at += height
        if self.spot.team:
            eye = QRectF(rect.right() - px(19), rect.y() + px(5), px(14), px(14))
            draw_icon(painter, "eye-off", ink if problem else tokens.text2, eye)
        if self.chosen:
            around = rect.adjusted(-px(3), -px(3), px(3), px(3))
            focus_ring(painter, around, tokens.text if self.ringed else tokens.accent, px(10))

    def _rect(self) -> QRectF:
        return QRectF(-self.width / 2, -self.height / 2, self.width, self.height)

    def _lines(self) -> list[tuple[str, QFont]]:
        kind = self.spot.named if self._says_kind else ""
        lines = [
            (kind, self._theme.font(12)),
            (self.spot.title, self._theme.font(13.5, Weight.SEMIBOLD)),
            (self.spot.below, self._theme.font(12)),
        ]
        if self.spot.dispute:
            lines.append((self.spot.dispute, self._theme.font(12, Weight.MEDIUM)))
        return [line for line in lines if line[0]]

    def _high(self, words: str, font: QFont) -> float:
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, self._room, 10_000), int(_WRAP), words).height()


class TreeView(GraphView):
    """Rows from the effects down to the root causes, or all under each other where a row is too wide."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._spots: tuple[CauseSpot, ...] = ()
        self._rows: dict[str, str] = {}
        self._needs = 0
        super().__init__(theme, name)

    def show_tree(self, spots: Sequence[CauseSpot], rows: dict[str, str], heads: Sequence[str]) -> None:
        """Show these boxes; `rows` names the row of each kind, `heads` the columns of the table."""
        self._spots, self._rows = tuple(spots), rows
        told = [(rows.get(spot.kind, spot.kind), spot.title, spot.below, spot.dispute) for spot in in_rows(spots)]
        self.tell([tuple(heads), *told])
        self.draw_again()

    def minimumSizeHint(self) -> QSize:
        """As high as a tree whose boxes stand under each other, which is gone through with the whole page."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._needs))

    def draw_again(self) -> None:
        self.empty()
        needed, self._needs = self._needs, 0
        if self._too_wide():
            self._draw_below()
        else:
            self._draw_rows()
        if self._needs != needed:
            self.updateGeometry()

    def _too_wide(self) -> bool:
        """Whether a row has more boxes than fit beside each other."""
        px, kinds = self.theme.px, [spot.kind for spot in self._spots]
        most = max((kinds.count(kind) for kind in kinds), default=1)
        return most > 1 and most * px(_LEAST) + (most - 1) * px(_GAP) > self.viewport().width() - px(_SIDE + 12)

    def _draw_below(self) -> None:
        px, top = self.theme.px, float(self.theme.px(8))
        room = self.viewport().width() - px(12)
        for spot, depth in under_each_other(self._spots):
            left = px(_SET_IN) * min(depth, _DEEPEST)
            box = _Box(self.theme, spot, room - left, says_kind=True)
            self.put(box, QPointF(px(6) + left + box.width / 2, top + box.height / 2))
            top += box.height + px(_APART)
        self._join(_beside)
        self._needs = round(top)
        self.setSceneRect(0, 0, self.viewport().width(), self._needs)

    def _draw_rows(self) -> None:
        px = self.theme.px
        kinds = list(dict.fromkeys(spot.kind for spot in in_rows(self._spots)))
        most = max((sum(spot.kind == kind for spot in self._spots) for kind in kinds), default=1)
        room = self.viewport().width() - px(_SIDE + 12)
        width = min(px(_WIDEST), max(px(_LEAST), (room - px(_GAP) * (most - 1)) / most))
        whole = max(room, most * width + px(_GAP) * (most - 1))
        top = float(px(8))
        for kind in kinds:
            here = [spot for spot in in_rows(self._spots) if spot.kind == kind]
            wide = min(whole, max(width, px(400))) if len(here) == 1 else width
            row = [_Box(self.theme, spot, wide) for spot in here]
            tallest = max(box.height for box in row)
            each = whole / len(row)
            for number, box in enumerate(row):
                # The boxes of a row stand level on the side that looks at the problem.
                level = top + tallest - box.height / 2 if kind == CauseKind.EFFECT else top + box.height / 2
                self.put(box, QPointF(px(_SIDE) + each * (number + 0.5), level))
            self._row_name(kind, top)
            top += tallest + px(_BETWEEN)
        self._join(_elbow)
        self.setSceneRect(0, 0, px(_SIDE) + whole + px(6), top - px(_BETWEEN) + px(8))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.now is not None:
            self.opened.emit(self.now)

    def _row_name(self, kind: str, top: float) -> None:
        words = QGraphicsTextItem(self._rows.get(kind, kind))
        words.setFont(self.theme.font(12.5, Weight.SEMIBOLD))
        words.setDefaultTextColor(QColor(self.theme.tokens.text))
        words.setTextWidth(self.theme.px(_SIDE - 10))
        words.setPos(0, top)
        self.scene().addItem(words)

    def _join(self, way: Callable[[_Box, _Box, float], QPainterPath]) -> None:
        pen = QPen(QColor(self.theme.tokens.control), self.theme.px(1.5))
        for node in list(self.nodes):
            parent = self.node(node.spot.parent) if isinstance(node, _Box) else None
            if isinstance(node, _Box) and isinstance(parent, _Box):
                line = QGraphicsPathItem(way(node, parent, self.theme.px(_SET_IN)))
                line.setPen(pen)
                self.scene().addItem(line)


def in_rows(spots: Sequence[CauseSpot]) -> list[CauseSpot]:
    """The boxes row by row; in each those of one parent stand together, under it."""
    order: dict[str, int] = {kind: number for number, kind in enumerate(CauseKind)}
    first = {spot.key: number for number, spot in enumerate(spots)}
    found: list[CauseSpot] = []
    for kind in sorted({spot.kind for spot in spots}, key=lambda one: order.get(one, 9)):
        at = {spot.key: number for number, spot in enumerate(found)}
        row = [spot for spot in spots if spot.kind == kind]
        row.sort(key=lambda spot: (at.get(spot.parent, 999) if spot.parent else 999, first[spot.key]))
        found.extend(row)
    return found


def under_each_other(spots: Sequence[CauseSpot]) -> list[tuple[CauseSpot, int]]:
    """The boxes from top to bottom with how deep each hangs: effects above what they come from, causes below."""
    ordered = in_rows(spots)
    keys = {spot.key for spot in spots}
    told: set[UUID] = set()

    def from_here(spot: CauseSpot, depth: int) -> Iterator[tuple[CauseSpot, int]]:
        if spot.key in told:
            return
        told.add(spot.key)
        hanging = [one for one in ordered if one.parent == spot.key]
        for one in hanging:
            if one.kind == CauseKind.EFFECT:
                yield from from_here(one, depth + 1)
        yield spot, depth
        for one in hanging:
            if one.kind != CauseKind.EFFECT:
                yield from from_here(one, depth + 1)

    tops = [spot for spot in ordered if spot.parent not in keys]
    return [found for spot in (*tops, *ordered) for found in from_here(spot, 0)]


def _tone(kind: str) -> Tone:
    return _TONES.get(CauseKind(kind), Tone.NEUTRAL) if kind in set(CauseKind) else Tone.NEUTRAL


def _beside(box: _Box, parent: _Box, set_in: float) -> QPainterPath:
    """From the left edge of the box up or down to the one that it hangs from, along what it is set in by."""
    left = box.x() - box.width / 2
    along = left - set_in / 2
    down = box.y() >= parent.y()
    path = QPainterPath(QPointF(left, box.y()))
    path.lineTo(along, box.y())
    path.lineTo(along, parent.y() + parent.height / 2 * (1 if down else -1))
    return path


def _elbow(box: _Box, parent: _Box, _set_in: float) -> QPainterPath:
    """From the box to the one that it hangs from, by way of the space between their rows."""
    down = box.y() >= parent.y()
    upper, lower = (parent, box) if down else (box, parent)
    start = QPointF(upper.x(), upper.y() + upper.height / 2)
    end = QPointF(lower.x(), lower.y() - lower.height / 2)
    path = QPainterPath(start)
    if end.y() <= start.y():
        path.lineTo(end)
        return path
    half = min(14.0, (end.y() - start.y()) / 2)
    middle = end.y() - half if down else start.y() + half
    for point in (QPointF(start.x(), middle), QPointF(end.x(), middle), end):
        path.lineTo(point)
    return path
