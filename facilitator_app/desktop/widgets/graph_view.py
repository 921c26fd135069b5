"""A drawing of things and what joins them: arrows go to the nearest thing, and every one can be read aloud.

Qt hands no item of a scene to a screen reader. So the view itself says the thing that was come to, its description
tells the whole drawing in words, and *ver como tabla* shows it as a table.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsSceneMouseEvent, QGraphicsView

from ..theme.theme import Theme
from .aloud import say_aloud
from .figure import NumbersTable

translate = QCoreApplication.translate
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_STEP = 12


class Node(QGraphicsItem):
    """A thing in the drawing. Subclass with `boundingRect` and `paint`; its centre is the origin of the item."""

    def __init__(self, key: object, spoken: str) -> None:
        super().__init__()
        self.key, self.spoken = key, spoken
        self.chosen = False
        self.ringed = False
        self.setZValue(2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mark(self, *, chosen: bool, ringed: bool) -> None:
        """Show whether it is the one of the moment, and whether the keyboard is on it."""
        if (chosen, ringed) != (self.chosen, self.ringed):
            self.chosen, self.ringed = chosen, ringed
            self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        view = self.scene().views()[0]
        if isinstance(view, GraphView):
            view.choose(self.key)
        super().mousePressEvent(event)
        event.accept()


class GraphView(QGraphicsView):
    """`chosen` carries the key of the thing come to, `opened` that of one opened by Enter or a double press."""

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, QPointF)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.numbers: tuple[tuple[str, ...], ...] = ()
        self.movable = False
        self._nodes: dict[object, Node] = {}
        self._now: object = None
        self.setScene(QGraphicsScene(self))
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view has the keyboard, and a name
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.as_table = QAction(translate("Figure", "Ver como tabla"), self)
        self.as_table.triggered.connect(self.show_table)
        self.addAction(self.as_table)
        theme.follow(self, self._dress)

    @property
    def now(self) -> object:
        """The key of the thing come to, or None."""
        return self._now if self._now in self._nodes else None

    @property
    def nodes(self) -> Iterable[Node]:
        """The things in the drawing, in their order."""
        return self._nodes.values()

    def node(self, key: object) -> Node | None:
        """The thing named `key`."""
        return self._nodes.get(key)

    def draw_again(self) -> None:
        """Clear the scene and fill it; subclasses call `put` for each thing."""
        raise NotImplementedError

    def put(self, node: Node, at: QPointF) -> None:
        """Put a thing into the drawing."""
        node.setPos(at)
        self._nodes[node.key] = node
        self.scene().addItem(node)
        self._mark(node)

    def empty(self) -> None:
        """Take everything out of the drawing."""
        self.scene().clear()
        self._nodes.clear()

    def tell(self, numbers: Sequence[Sequence[str]]) -> None:
        """Keep what is drawn for the table, and say it in words."""
        self.numbers = tuple(tuple(line) for line in numbers)
        self.setAccessibleDescription("; ".join(" ".join(part for part in line if part) for line in self.numbers[1:]))

    def show_table(self) -> None:
        """Show what is drawn as a table."""
        NumbersTable(self).exec()

    def choose(self, key: object, *, quietly: bool = False) -> None:
        """Come to the thing named `key`; `quietly` tells nobody."""
        before, self._now = self._now, key
        for node in self._nodes.values():
            self._mark(node)
        come_to = self._nodes.get(key)
        if come_to is None or quietly or key == before:
            return
        self.ensureVisible(come_to, self.theme.px(24), self.theme.px(24))
        say_aloud(self, come_to.spoken)
        self.chosen.emit(key)

    def nearest(self, direction: tuple[float, float]) -> Node | None:
        """The thing that lies next in a direction from the one of the moment; the first where there is none."""
        here = self._nodes.get(self._now)
        if here is None:
            return next(iter(self._nodes.values()), None)
        best: tuple[float, Node] | None = None
        for node in self._nodes.values():
            away = node.pos() - here.pos()
            along = away.x() * direction[0] + away.y() * direction[1]
            aside = abs(away.x() * direction[1]) + abs(away.y() * direction[0])
            if node is here or along <= 1 or aside > 2.2 * along:
                continue
            cost = math.hypot(along, 2 * aside)
            if best is None or cost < best[0]:
                best = (cost, node)
        return best[1] if best else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _DIRECTIONS and self.movable and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._push(_DIRECTIONS[key])
        elif key in _DIRECTIONS:
            node = self.nearest(_DIRECTIONS[key])
            if node is not None:
                self.choose(node.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.now is not None:
            self.opened.emit(self.now)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._nodes:
            self.choose(list(self._nodes)[0 if key == Qt.Key.Key_Home else -1])
        else:
            event.ignore()  # what scrolls a plain view would take the keys of the screen

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.now is None and self._nodes:
            self.choose(next(iter(self._nodes)))
        self._mark_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draw_again()

    def _push(self, direction: tuple[float, float]) -> None:
        node = self._nodes.get(self._now)
        if node is not None:
            step = self.theme.px(_STEP)
            self.moved.emit(node.key, node.pos() + QPointF(direction[0] * step, direction[1] * step))

    def _mark(self, node: Node) -> None:
        chosen = node.key == self._now
        node.mark(chosen=chosen, ringed=chosen and self.hasFocus())

    def _mark_all(self) -> None:
        for node in self._nodes.values():
            self._mark(node)

    def _dress(self) -> None:
        self.setBackgroundBrush(QColor(self.theme.tokens.surface))
        self.updateGeometry()
        if self._nodes:
            self.draw_again()


def area_of(view: QGraphicsView) -> QRectF:
    """The room of a drawing that need not scroll."""
    return QRectF(0, 0, view.viewport().width(), view.viewport().height())
