"""Draws the map of actors: numbered marks with names, and a line of its own for every kind of tie."""

from __future__ import annotations

import math
from collections.abc import Sequence

from facilitator_app.documents.content.analysis import MappedActor, MappedTie
from facilitator_app.documents.glyphs.shaping import Shaper
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Piece
from facilitator_app.documents.layout.page import Page, Word
from facilitator_app.documents.layout.paragraphs import Span, break_lines, fitted_line
from facilitator_app.documents.layout.styles import MM, ParagraphStyle
from facilitator_app.documents.pdf.objects import number
from facilitator_app.documents.pdf.tags import Element

from .desk import Desk

HEIGHT = 108 * MM
_MARK, _MARGIN, _NAME = 8.0, 34.0, 88.0
_LEADING = 8.4
_CURVE = 0.5523
_LINES = {
    "alliance": "1.1 w [] 0 d", "tension": "1.1 w [4 2.4] 0 d", "rupture": "2.2 w [] 0 d",
    "dependence": "0.8 w [1 1.8] 0 d", "influence": "0.8 w [1 1.8] 0 d",
}  # fmt: skip
"""As on the screen: an alliance whole, a tension broken, a rupture thick with a cross; no colour carries meaning."""
_ONE_WAY = ("dependence", "influence")
Point = tuple[float, float]


def actor_figure(desk: Desk, actors: Sequence[MappedActor], ties: Sequence[MappedTie], alt: str) -> Piece:
    """The map as one figure, which `alt` says in words."""
    figure = desk.root.child("Figure", alt=alt)
    return Piece(HEIGHT, lambda page, top: _draw(desk, page, top, figure, actors, ties), before=6)


def _draw(
    desk: Desk, page: Page, top: float, figure: Element, actors: Sequence[MappedActor], ties: Sequence[MappedTie]
) -> None:
    left, width = desk.setter.left, desk.setter.width
    figure.box = (left, top - HEIGHT, left + width, top)
    at = {actor.number: _place(actor, left, top, width) for actor in actors}
    for tie in ties:
        page.draw(figure, _tie(tie.kind, at[tie.one], at[tie.other]))
    for actor in actors:
        _mark(desk, page, figure, actor, at[actor.number])


def _place(actor: MappedActor, left: float, top: float, width: float) -> Point:
    return left + _MARGIN + actor.x * (width - 2 * _MARGIN), top - 14 - actor.y * (HEIGHT - 40)


def _mark(desk: Desk, page: Page, figure: Element, actor: MappedActor, at: Point) -> None:
    x, y = at
    dash = "[] 0 d" if actor.at_table else "[2 1.6] 0 d"
    page.draw(figure, f"1 1 1 rg {styles.ACCENT} RG 1.2 w {dash} {_circle(x, y, _MARK)} B")
    shaper = desk.press.shaper
    words = fitted_line(shaper, str(actor.number), styles.TABLE_BOLD, 2 * _MARK)
    page.words(figure, x - sum(word.width for word in words) / 2, y - 2.8, words)
    low = y - _MARK - 8.5
    for words in _name(shaper, actor.name):
        width = sum(word.width + word.gap for word in words)
        page.draw(figure, f"1 1 1 rg {_n(x - width / 2 - 1)} {_n(low - 1.8)} {_n(width + 2)} {_n(_LEADING)} re f")
        page.words(figure, x - width / 2, low, words)
        low -= _LEADING


def _name(shaper: Shaper, name: str) -> list[list[Word]]:
    """The name under its mark, on two lines where it is long; the second one is cut, and seen to be, if it must."""
    lines = [line.words for line in break_lines(shaper, [Span(name, styles.SMALL, name=True)], _NAME,
                                                ParagraphStyle(_LEADING))]  # fmt: skip
    if len(lines) <= 2:
        return lines
    first = name.split()[: len(lines[0])]
    return [lines[0], fitted_line(shaper, name[len(" ".join(first)) :].strip(), styles.SMALL, _NAME)]


def _tie(kind: str, one: Point, other: Point) -> str:
    """A line between two marks; a rupture is crossed in its middle, one that goes one way ends in a point."""
    length = math.dist(one, other) or 1.0
    across, up = (other[0] - one[0]) / length, (other[1] - one[1]) / length
    start = (one[0] + across * _MARK, one[1] + up * _MARK)
    end = (other[0] - across * _MARK, other[1] - up * _MARK)
    drawn = f"{styles.GREY} RG {_LINES.get(kind, _LINES['tension'])} {_line(start, end)}"
    if kind == "rupture":
        x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        drawn += f" 1.4 w {_line((x - 4, y - 4), (x + 4, y + 4))} {_line((x - 4, y + 4), (x + 4, y - 4))}"
    if kind in _ONE_WAY:
        for turn in (2.6, -2.6):
            angle = math.atan2(up, across) + turn
            drawn += f" [] 0 d {_line(end, (end[0] + 6 * math.cos(angle), end[1] + 6 * math.sin(angle)))}"
    return drawn


def _line(start: Point, end: Point) -> str:
    return f"{_n(start[0])} {_n(start[1])} m {_n(end[0])} {_n(end[1])} l S"


def _circle(x: float, y: float, r: float) -> str:
    k = _CURVE * r
    return (
        f"{_n(x + r)} {_n(y)} m {_n(x + r)} {_n(y + k)} {_n(x + k)} {_n(y + r)} {_n(x)} {_n(y + r)} c"
        f" {_n(x - k)} {_n(y + r)} {_n(x - r)} {_n(y + k)} {_n(x - r)} {_n(y)} c"
        f" {_n(x - r)} {_n(y - k)} {_n(x - k)} {_n(y - r)} {_n(x)} {_n(y - r)} c"
        f" {_n(x + k)} {_n(y - r)} {_n(x + r)} {_n(y - k)} {_n(x + r)} {_n(y)} c h"
    )


def _n(value: float) -> str:
    return number(value).decode()
