"""Where things stand on the map: the earth flattened into the room there is, and what is said beside each place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from facilitator_app.store.reference.positions import Position

_LEAST_SPAN = 0.35
"""Degrees (some forty kilometres): one place alone is not drawn as if it were the world."""
_TURNS = sorted((math.tau * at / 16 for at in range(-8, 8)), key=abs)
_NEAR, _FAR, _FEW, _SAMPLES = 10, 30, 30, 10


@dataclass(frozen=True)
class Flattened:
    """North up, east right, and one degree of longitude as short as it is at that latitude."""

    scale: float
    shortened: float
    middle: Position
    centre: QPointF

    def point(self, at: Position) -> QPointF:
        """Where `at` is in the drawing."""
        east = (at.longitude - self.middle.longitude) * self.shortened
        north = at.latitude - self.middle.latitude
        return self.centre + QPointF(east, -north) * self.scale


def flatten(shown: Sequence[Position], room: QRectF) -> Flattened:
    """The drawing in which all of `shown` lie in `room`, as large as may be."""
    south, north = min(at.latitude for at in shown), max(at.latitude for at in shown)
    west, east = min(at.longitude for at in shown), max(at.longitude for at in shown)
    middle = Position((south + north) / 2, (west + east) / 2)
    shortened = max(0.1, math.cos(math.radians(middle.latitude)))
    wide, high = max((east - west) * shortened, _LEAST_SPAN), max(north - south, _LEAST_SPAN)
    scale = max(1.0, min(room.width() / wide, room.height() / high))
    return Flattened(scale, shortened, middle, room.center())


@dataclass(frozen=True)
class Beside:
    """What is said of a place stands in `rect`, and a line leads to it from `anchor`."""

    anchor: QPointF
    rect: QRectF

    @property
    def edge(self) -> QPointF:
        """The end of the line: the point of `rect` that lies nearest."""
        x = max(self.rect.left(), min(self.anchor.x(), self.rect.right()))
        y = max(self.rect.top(), min(self.anchor.y(), self.rect.bottom()))
        return QPointF(x, y)

    def crosses(self, rect: QRectF) -> bool:
        """Whether the line passes through `rect`."""
        way = self.edge - self.anchor
        return any(rect.contains(self.anchor + way * (at / _SAMPLES)) for at in range(_SAMPLES))

    def meets(self, other: Beside) -> bool:
        """Whether the two lines cross."""
        met = QLineF(self.anchor, self.edge).intersects(QLineF(other.anchor, other.edge))
        return bool(met[0] == QLineF.IntersectionType.BoundedIntersection)


def beside(anchors: Sequence[QPointF], sizes: Sequence[QSizeF], room: QRectF, gap: float) -> list[Beside]:
    """For each anchor a rectangle of its size as near as may be, over no other one and over no anchor.

    They go away from the middle of all, those in the middle first, so that no line crosses another or passes under
    a rectangle while that can be helped. They stay between the sides of `room` and under its top; where it is too
    full, below.
    """
    middle = QPointF(sum(one.x() for one in anchors), sum(one.y() for one in anchors)) / max(1, len(anchors))
    order = sorted(range(len(anchors)), key=lambda at: math.dist(anchors[at].toTuple(), middle.toTuple()))
    search = _Search(room, gap, middle, [(one.x(), one.y()) for one in anchors])
    taken = {at: search.place(anchors[at], sizes[at]) for at in order}
    return [taken[at] for at in range(len(anchors))]


class _Search:
    """Finds free rectangles one after the other; in plain numbers, since it looks at thousands."""

    def __init__(self, room: QRectF, gap: float, middle: QPointF, anchors: Sequence[tuple[float, float]]) -> None:
        self._room, self._gap, self._middle, self._anchors = room, gap, middle, anchors
        crowded = len(anchors) > _FEW
        self._near, self._far = (0, _FAR // 2) if crowded else (_NEAR, _FAR)  # some line crosses another anyhow
        self._kept: list[tuple[float, float, float, float]] = []
        self._taken: list[Beside] = []

    def place(self, anchor: QPointF, size: QSizeF) -> Beside:
        """Take the nearest place that is free; first one whose line crosses nothing, if that is near."""
        found = self._untouched(anchor, size) or self._anywhere(anchor, size)
        rect = found.rect
        self._kept.append((rect.left(), rect.top(), rect.right(), rect.bottom()))
        self._taken.append(found)
        return found

    def _untouched(self, anchor: QPointF, size: QSizeF) -> Beside | None:
        for left, top in self._around(anchor, size, self._near):
            if top + size.height() > self._room.bottom() or not self._free(left, top, size):
                continue
            here = Beside(anchor, QRectF(QPointF(left, top), size))
            if not any(one.crosses(here.rect) or here.crosses(one.rect) or here.meets(one) for one in self._taken):
                return here
        return None

    def _anywhere(self, anchor: QPointF, size: QSizeF) -> Beside:
        for left, top in self._around(anchor, size, self._far):
            if self._free(left, top, size):
                return Beside(anchor, QRectF(QPointF(left, top), size))
        lowest = max((kept[3] for kept in self._kept), default=self._room.top())
        return Beside(anchor, QRectF(QPointF(self._room.left(), lowest + self._gap), size))

    def _around(self, anchor: QPointF, size: QSizeF, rings: int) -> Iterator[tuple[float, float]]:
        """Corners of rectangles round `anchor`: the nearest first, of those the one that points out of the middle."""
        away, room = anchor - self._middle, self._room
        out = math.atan2(away.y(), away.x())
        ways = [(math.cos(out + turn), math.sin(out + turn)) for turn in _TURNS]
        width, height, right = size.width(), size.height(), room.right() - size.width()
        x, y, west, north = anchor.x() - width / 2, anchor.y() - height / 2, room.left(), room.top()
        for ring in range(1, rings):
            across, down = width / 2 + ring * self._gap, height / 2 + ring * self._gap
            for east, south in ways:
                yield max(west, min(x + east * across, right)), max(north, y + south * down)

    def _free(self, left: float, top: float, size: QSizeF) -> bool:
        edge = self._gap / 2
        west, north, east, south = left - edge, top - edge, left + size.width() + edge, top + size.height() + edge
        for west_of, north_of, east_of, south_of in self._kept:
            if west < east_of and east > west_of and north < south_of and south > north_of:
                return False
        return not any(west <= x <= east and north <= y <= south for x, y in self._anchors)


def in_rows(sizes: Sequence[QSizeF], left: float, top: float, width: float, gap: float) -> list[QRectF]:
    """One after the other from the left, and on in another row where `width` is full."""
    found: list[QRectF] = []
    x, y, tallest = left, top, 0.0
    for size in sizes:
        if x > left and x + size.width() > left + width:
            x, y, tallest = left, y + tallest + gap, 0.0
        found.append(QRectF(QPointF(x, y), size))
        x, tallest = x + size.width() + gap, max(tallest, size.height())
    return found
