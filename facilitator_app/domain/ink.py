"""What a hand drew on a screen: strokes of points with the time of each, and how they are kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ..errors import Refused

HEIGHT = 1000
"""Units from the top to the bottom of the surface that was drawn on; across, the same unit."""
WIDEST = 6000
"""Units across the widest surface."""
MOST_STROKES = 500
MOST_POINTS = 8000
_LONGEST_MS = 60 * 60 * 1000
_LEAST_EXTENT = 20
"""Units that a drawing must reach from end to end: less is a touch by mistake."""

Point = tuple[int, int, int]
"""Right and down from the upper left corner, in units, and milliseconds since the first point."""
Stroke = tuple[Point, ...]
Strokes = tuple[Stroke, ...]


def checked_strokes(drawn: Iterable[Sequence[Sequence[int]]]) -> Strokes:
    """`drawn` as strokes; `Refused` ``session.nothing_drawn`` for a mere touch, ``session.drawing_too_long`` for more
    than can be kept, ``session.drawing_damaged`` for what no surface of ours gives."""
    strokes = tuple(tuple(_point(point) for point in stroke) for stroke in drawn if len(stroke))
    points = [point for stroke in strokes for point in stroke]
    if not points or max(_extent(points, 0), _extent(points, 1)) < _LEAST_EXTENT:
        raise Refused("session.nothing_drawn")
    if len(strokes) > MOST_STROKES or len(points) > MOST_POINTS:
        raise Refused("session.drawing_too_long")
    return strokes


def packed_strokes(strokes: Strokes) -> bytes:
    """`strokes` as they are kept: JSON, open to anybody who may read the record."""
    return json.dumps(strokes, separators=(",", ":")).encode("ascii")


def unpacked_strokes(kept: bytes) -> Strokes:
    """The strokes in `kept`; `Refused` as in `checked_strokes` where another device wrote something else."""
    try:
        return checked_strokes(json.loads(kept))
    except (ValueError, TypeError, RecursionError) as error:
        raise Refused("session.drawing_damaged") from error


def _point(point: Sequence[int]) -> Point:
    if len(point) != 3 or not all(isinstance(part, int) for part in point):
        raise Refused("session.drawing_damaged")
    right, down, after = point
    if not (0 <= right <= WIDEST and 0 <= down <= HEIGHT and 0 <= after <= _LONGEST_MS):
        raise Refused("session.drawing_damaged")
    return right, down, after


def _extent(points: Sequence[Point], axis: int) -> int:
    along = [point[axis] for point in points]
    return max(along) - min(along)
