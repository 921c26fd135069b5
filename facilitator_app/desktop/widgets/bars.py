"""Bars: one share, shares compared line by line, parts of a whole, and what arrived of a sequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar

from ..theme.fonts import Weight
from ..theme.paint import RIGHT, begin, block, dot, focus_ring, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .draw_numbers import draw_bar
from .figure import Figure


class Bar(QProgressBar):
    """How far something is; a progress bar to those who do not see it."""

    def __init__(self, theme: Theme, name: str, mark: Mark = Tone.ACCENT) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self.setAccessibleName(name)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        theme.follow(self, self.updateGeometry)

    def set_share(self, share: float) -> None:
        """Fill it to `share`, 0 to 1."""
        self.setValue(round(share * 1000))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        height = self._theme.px(8)
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        colour = mark_ink(self._theme.tokens, self._mark)
        draw_bar(begin(QPainter(self)), self._theme, rect, self.value() / 1000, colour)


@dataclass(frozen=True)
class Balance:
    """One line: who, how many they are, their share of the voice, and their share of the people."""

    words: str
    mark: Mark
    share: float
    of_people: float | None = None
    aside: str = ""
    attention: bool = False


class BalanceFigure(Figure):
    """Bar = share of the voice, thin upright mark = share of the people; the longest fills the width, unless told."""

    def __init__(self, theme: Theme, name: str, line: int = 34) -> None:
        """`line` is how high each line is, 28 where many stand together."""
        self._lines: tuple[Balance, ...] = ()
        self._line, self._whole = line, 1.0
        super().__init__(theme, name)

    def show_lines(self, lines: Sequence[Balance], heads: Sequence[str], whole: float = 0.0) -> None:
        """Show `lines`; `heads` name who, voice and people in the table, `whole` is the share of a full bar."""
        self._lines = tuple(lines)
        longest = max((max(line.share, line.of_people or 0.0) for line in lines), default=0.0)
        self._whole = whole or min(1.0, longest * 1.15) or 1.0
        spoken = [
            (line.words, f"{line.share:.0%}", "" if line.of_people is None else f"{line.of_people:.0%}")
            for line in lines
        ]
        self.tell([tuple(heads), *spoken])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(self._line) * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        for index, line in enumerate(self._lines):
            top = index * px(self._line)
            colour = mark_ink(tokens, line.mark)
            dot(painter, QPointF(px(5), top + px(11)), px(4.5), colour)
            place = QRectF(px(16), top, self.width() - px(70), px(22))
            used = write(painter, place, line.words, self.theme.font(13), tokens.text)
            aside = QRectF(px(16) + used + px(4), top, px(60), px(22))
            write(painter, aside, line.aside, self.theme.font(12), tokens.text2)
            ink = tokens.attention.ink if line.attention else tokens.text
            words = f"{round(line.share * 100)} %"
            end = QRectF(self.width() - px(60), top, px(60), px(22))
            write(painter, end, words, self.theme.font(13, Weight.MEDIUM), ink, RIGHT)
            bar = QRectF(0, top + px(min(23, self._line - 7)), self.width(), px(5))
            people = None if line.of_people is None else line.of_people / self._whole
            draw_bar(painter, self.theme, bar, line.share / self._whole, colour, people)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), tokens.accent, px(4))


@dataclass(frozen=True)
class Part:
    """A part of a whole: its word, how many, its colour."""

    words: str
    count: int
    mark: Mark


class PartsFigure(Figure):
    """Parts of one whole side by side; a part of none is not drawn."""

    def show_parts(self, parts: Sequence[Part], heads: Sequence[str]) -> None:
        """Show `parts`; `heads` name the part and its number in the table."""
        self._parts = tuple(parts)
        self.tell([tuple(heads), *((part.words, str(part.count)) for part in parts)])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = begin(QPainter(self)), self.theme.px
        parts = [part for part in getattr(self, "_parts", ()) if part.count > 0]
        total = sum(part.count for part in parts)
        at, gap = 0.0, px(2)
        for part in parts:
            width = (self.width() - gap * (len(parts) - 1)) * part.count / total
            place = QRectF(at, px(2), max(width, px(3)), px(10))
            block(painter, place, mark_ink(self.theme.tokens, part.mark), px(2))
            at += width + gap
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self.theme.tokens.accent, px(4))


@dataclass(frozen=True)
class Stretch:
    """A stretch of a sequence: first and last number, and whether it is ``read``, ``kept``, ``missing``, or only
    ``told`` of."""

    first: int
    last: int
    state: str


class SequenceFigure(Figure):
    """What arrived of one device's changes: read solid, kept outlined, missing dashed, told of dotted and empty; never
    colour alone."""

    def show_stretches(self, stretches: Sequence[Stretch], heads: Sequence[str], words: dict[str, str]) -> None:
        """Show `stretches`; `words` names their states."""
        self._stretches = tuple(stretches)
        lines = ((f"{part.first}–{part.last}", words[part.state]) for part in stretches)
        self.tell([tuple(heads), *lines])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = begin(QPainter(self)), self.theme.px
        place = QRectF(0, px(2), self.width(), px(10))
        draw_stretches(painter, self.theme, place, getattr(self, "_stretches", ()))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self.theme.tokens.accent, px(4))


def draw_stretches(painter: QPainter, theme: Theme, rect: QRectF, stretches: Sequence[Stretch]) -> None:
    """Stretches side by side, each as wide as its share and never too narrow to be seen."""
    least, gap = theme.px(8), theme.px(2)
    total = sum(part.last - part.first + 1 for part in stretches)
    shares = [(part.last - part.first + 1) / total for part in stretches]
    room = rect.width() - gap * (len(shares) - 1)
    narrow = [share for share in shares if share * room < least]
    spare = room - least * len(narrow)
    wide = 1 - sum(narrow)
    at = rect.x()
    for part, share in zip(stretches, shares, strict=True):
        width = least if share * room < least else spare * share / wide
        _draw_stretch(painter, theme, QRectF(at, rect.y(), width, rect.height()), part.state)
        at += width + gap


def _draw_stretch(painter: QPainter, theme: Theme, rect: QRectF, state: str) -> None:
    tokens, radius = theme.tokens, theme.px(4)
    if state == "read":
        block(painter, rect, tokens.accent, radius)
    elif state == "kept":
        block(painter, rect, tokens.soft, radius, tokens.accent)
    else:
        told = state == "told"
        painter.setBrush(Qt.BrushStyle.NoBrush if told else QColor(tokens.attention.ground))
        ink, dashes = (tokens.text2, Qt.PenStyle.DotLine) if told else (tokens.attention.ink, Qt.PenStyle.DashLine)
        painter.setPen(QPen(QColor(ink), 1, dashes))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
