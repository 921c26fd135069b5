"""Breaks runs of styled text into lines: greedy, justified, hyphenated only where that is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from facilitator_app.documents.glyphs.shaping import SOFT_HYPHEN, Shaper
from facilitator_app.documents.glyphs.typefaces import printable

from .hyphenation import places
from .page import Word
from .styles import ParagraphStyle, TextStyle

_SHRINK = 0.12
_STRETCH = 1.5
"""By how much a space may grow, as a part of itself: a line that would need more is not justified."""
_LONGEST = 120
"""Characters of a word without spaces after which it is handled in parts, so that no text takes for ever."""
_TOKENS = re.compile(r" +|\n|[^ \n]+")
_NO_BREAK = re.compile(r" (?=[:;?!»])|(?<=«) ")
"""The spaces of French punctuation, at which no line ends, whoever wrote them."""


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; `name` marks what must not be hyphenated."""

    text: str
    style: TextStyle
    name: bool = False


@dataclass(slots=True)
class Line:
    """Words on one baseline, with the shift that the alignment asks for."""

    words: list[Word]
    shift: float = 0.0


@dataclass(slots=True)
class _Unit:
    """What stands between two spaces; its pieces may differ in style."""

    pieces: list[tuple[Span, str]] = field(default_factory=list)
    space: TextStyle | None = None
    forced: bool = False
    """It begins a new line."""


def break_lines(shaper: Shaper, spans: Sequence[Span], width: float, style: ParagraphStyle) -> list[Line]:
    """The lines of `spans` in `width` points."""
    shown = [span if span.style.size >= shaper.least_size else _enlarged(shaper, span) for span in spans]
    return _Breaker(shaper, width - style.indent, style).run(shown)


def _enlarged(shaper: Shaper, span: Span) -> Span:
    return Span(span.text, seen(shaper, span.style), span.name)


def text_width(shaper: Shaper, text: str, style: TextStyle) -> float:
    """How wide `text` is on one line, in points."""
    return shaper.shape(printable(text), style.face).width * seen(shaper, style).size / 1000


def seen(shaper: Shaper, style: TextStyle) -> TextStyle:
    """`style` as the document shows it: not smaller than its least size."""
    return style if style.size >= shaper.least_size else replace(style, size=shaper.least_size)


def one_line(shaper: Shaper, text: str, style: TextStyle) -> list[Word]:
    """`text` as one word for drawing, whatever it is (line ends become spaces)."""
    return [Word(seen(shaper, style), shaper.shape(printable(text).replace("\n", " "), style.face))]


_ROUNDING = 0.01
"""Points by which sums of widths may differ: less than anybody sees."""


def fitted_line(shaper: Shaper, text: str, style: TextStyle, width: float) -> list[Word]:
    """`text` on one line of at most `width` points, cut with an ellipsis where it is longer."""
    text = printable(text[:400]).replace("\n", " ")
    while text and text_width(shaper, text, style) > width + _ROUNDING:
        text = text.removesuffix("…")[: -max(1, len(text) // 20)].rstrip() + "…" if len(text) > 2 else ""
    return one_line(shaper, text, style)


class _Breaker:
    def __init__(self, shaper: Shaper, width: float, style: ParagraphStyle) -> None:
        self._shaper, self._width, self._style = shaper, width, style
        self._lines: list[Line] = []
        self._words: list[Word] = []
        self._used = 0.0
        self._spaces = 0.0
        self._shrink = _SHRINK if style.align == "justify" else 0.0

    def run(self, spans: Sequence[Span]) -> list[Line]:
        for unit in _units(spans):
            if unit.forced:
                self._end_line(last=True)
            self._place(unit)
        if self._words or not self._lines:
            self._end_line(last=True)
        return self._lines

    def _available(self) -> float:
        return self._width + (self._style.hang if not self._lines else 0.0)

    def _place(self, unit: _Unit) -> None:
        while unit.pieces:
            words, gap = self._shape(unit)
            room = self._available() - self._used - gap + self._shrink * (self._spaces + gap)
            if sum(word.width for word in words) <= room:
                self._append(words, gap)
                return
            divided = self._divide(unit, room, emergency=not self._words)
            if divided is None:
                self._end_line()
                continue
            head, unit = divided
            words, gap = self._shape(head)
            self._append(words, gap)
            self._end_line()

    def _append(self, words: list[Word], gap: float) -> None:
        self._words += words
        self._used += gap + sum(word.width for word in words)
        self._spaces += gap

    def _shape(self, unit: _Unit) -> tuple[list[Word], float]:
        gap, words = 0.0, list[Word]()
        for span, text in unit.pieces:
            shaped = self._shaper.shape(text, span.style.face)
            if not words and self._words and unit.space is not None:
                space = self._shaper.shape(" ", span.style.face)
                gap = space.width * span.style.size / 1000
                words.append(Word(span.style, shaped, gap, True, space))
            else:
                words.append(Word(span.style, shaped))
        return words, gap

    def _divide(self, unit: _Unit, room: float, *, emergency: bool) -> tuple[_Unit, _Unit] | None:
        """The longest head of `unit` that fits in `room` points, and the rest."""
        before = 0.0
        best: tuple[_Unit, _Unit] | None = None
        for index, (span, text) in enumerate(unit.pieces):
            for place, hyphen in [] if span.name else places(text, self._style.hyphenate):
                head = text[:place] + (SOFT_HYPHEN if hyphen else "")
                if before + self._measure(head, span) <= room:
                    best = _cut(unit, index, head, text[place:])
            before += self._measure(text, span)
        if best is None and emergency:
            best = self._cut_anywhere(unit, room)
        return best

    def _cut_anywhere(self, unit: _Unit, room: float) -> tuple[_Unit, _Unit]:
        before = 0.0
        for index, (span, text) in enumerate(unit.pieces):
            whole = self._measure(text, span)
            if before + whole > room or index == len(unit.pieces) - 1:
                count = max(1, min(len(text) - 1, int(len(text) * max(0.0, room - before) / max(whole, 0.001))))
                while count > 1 and before + self._measure(text[:count], span) > room:
                    count -= 1
                return _cut(unit, index, text[:count], text[count:])
            before += whole
        raise AssertionError("a unit has pieces")

    def _measure(self, text: str, span: Span) -> float:
        return self._shaper.shape(text, span.style.face).width * span.style.size / 1000

    def _end_line(self, *, last: bool = False) -> None:
        room = self._available() - self._used
        words, shift = self._words, 0.0
        match self._style.align:
            case "justify":
                words = self._justified(room, last=last)
            case "center":
                shift = room / 2
            case "right":
                shift = room
        if not self._lines:
            shift -= self._style.hang
        self._lines.append(Line(words, self._style.indent + shift))
        self._words, self._used, self._spaces = [], 0.0, 0.0

    def _justified(self, room: float, *, last: bool) -> list[Word]:
        loose = room > 0 and (last or room > _STRETCH * self._spaces)
        if not self._spaces or loose or abs(room) < 0.001:
            return self._words
        factor = 1 + room / self._spaces
        return [
            Word(word.style, word.shaped, word.gap * factor, True, word.space) if word.spaced else word
            for word in self._words
        ]


def _cut(unit: _Unit, index: int, head: str, rest: str) -> tuple[_Unit, _Unit]:
    span = unit.pieces[index][0]
    after = unit.pieces[index + 1 :]
    tail = [(span, rest), *after] if rest else list(after)
    return _Unit([*unit.pieces[:index], (span, head)], unit.space), _Unit(tail)


def _units(spans: Sequence[Span]) -> Iterator[_Unit]:
    unit = _Unit()
    for span in spans:
        for token in _TOKENS.findall(_NO_BREAK.sub("\u00a0", printable(span.text))):
            if token == "\n":
                if unit.pieces:
                    yield unit
                unit = _Unit(forced=True)
            elif token.startswith(" "):
                if unit.pieces:
                    yield unit
                    unit = _Unit()
                unit.space = span.style
            else:
                unit.pieces.append((span, token[:_LONGEST]))
                for start in range(_LONGEST, len(token), _LONGEST):
                    yield unit
                    unit = _Unit([(span, token[start : start + _LONGEST])])
    if unit.pieces or unit.forced:
        yield unit
