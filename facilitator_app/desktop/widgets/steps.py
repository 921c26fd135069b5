"""Where a person is in an order of steps: across under the header, down at first use, along a process."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..theme.fonts import Weight
from ..theme.icons import BOLD, draw_icon
from ..theme.paint import CENTRE, begin, block, line, text_width, write
from ..theme.theme import Theme


@dataclass(frozen=True)
class Step:
    """A step: its word, a line under it, and what it was: ``done``, ``now`` or ``later``."""

    words: str
    below: str = ""
    state: str = "later"


_APART, _CLOSE = 72, 52


class _Steps(QLabel):
    def __init__(self, theme: Theme, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self.theme = theme
        self.steps: tuple[Step, ...] = ()
        theme.follow(self, self._remeasure)
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; they are read aloud as one sentence."""
        self.steps = tuple(steps)
        self.setText("; ".join(f"{step.words} {step.below}".strip() for step in steps))
        now = next((step.words for step in steps if step.state == "now"), "")
        self.setAccessibleDescription(now)
        self._remeasure()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()

    def _mark(self, painter: QPainter, number: int, state: str, centre: QPointF, radius: float) -> None:
        tokens = self.theme.tokens
        rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        if state == "later":
            block(painter, rect, tokens.surface, radius, tokens.control)
            font = self.theme.font(12, Weight.MEDIUM)
            write(painter, rect, str(number), font, tokens.text2, CENTRE)
            return
        block(painter, rect, tokens.accent, radius)
        if state == "done":
            inset = radius * 0.36
            mark = rect.adjusted(inset, inset, -inset, -inset)
            draw_icon(painter, "check", tokens.on_accent, mark, BOLD)
        else:
            write(painter, rect, str(number), self.theme.font(12, Weight.SEMIBOLD), tokens.on_accent, CENTRE)


class StepRow(_Steps):
    """Steps across, for the second row of a header; where they do not all fit, the present one alone has its words."""

    def sizeHint(self) -> QSize:
        return QSize(self._width(step.words for step in self.steps), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._least_words(), _CLOSE), self.theme.px(32))

    def _least_words(self) -> list[str]:
        return [step.words if step.state == "now" else "" for step in self.steps]

    def _width(self, words: Iterable[str], apart: int = _APART) -> int:
        """With `apart` pixels of the design for the mark of each step and the line to the next."""
        font, px = self.theme.font(14, Weight.SEMIBOLD), self.theme.px
        return round(sum(text_width(font, each) + px(apart) for each in words))

    def show_steps(self, steps: Sequence[Step]) -> None:
        super().show_steps(steps)
        self.setToolTip(" → ".join(step.words for step in steps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        at, middle = float(px(10)), self.height() / 2
        all_fit = self.width() >= self.sizeHint().width()
        short = max(0, self._width(self._least_words()) - self.width()) / max(1, len(self.steps))
        apart = px(_APART) if all_fit else max(px(_CLOSE), px(_APART) - short)
        for index, step in enumerate(self.steps):
            self._mark(painter, index + 1, step.state, QPointF(at, middle), px(9))
            now = step.state == "now"
            font = self.theme.font(14, Weight.SEMIBOLD if now else Weight.MEDIUM)
            ink = tokens.accent if now else (tokens.text if step.state == "done" else tokens.text2)
            words = step.words if now or all_fit else ""
            at += px(17) + write(painter, QRectF(at + px(17), 0, px(400), self.height()), words, font, ink)
            if index + 1 < len(self.steps):
                colour = tokens.accent if step.state == "done" else tokens.control
                line(painter, QPointF(at + px(12), middle), QPointF(at + apart - px(32), middle), colour)
            at += apart - px(18)


class StepColumn(_Steps):
    """Steps downwards with a line under each word, for first use."""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(258), self.theme.px(66) * len(self.steps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        for index, step in enumerate(self.steps):
            top, now = index * px(66), step.state == "now"
            if now:
                block(painter, QRectF(0, top + px(4), self.width(), px(56)), tokens.soft, px(6))
            self._mark(painter, index + 1, step.state, QPointF(px(30), top + px(32)), px(12))
            ink = tokens.on_soft if now else (tokens.text if step.state == "done" else tokens.text2)
            space = self.width() - px(56 + 8)
            below = bool(step.below)
            first = QRectF(px(56), top + px(12 if below else 21), space, px(22))
            write(painter, first, step.words, self.theme.font(14, Weight.MEDIUM), ink)
            second = QRectF(px(56), top + px(33), space, px(20))
            write(painter, second, step.below, self.theme.font(12), tokens.text2)


class StagePath(_Steps):
    """The stages of a process as a path, the present one ringed; where it is too long, in several lines."""

    def __init__(self, theme: Theme, steps: Sequence[Step] = ()) -> None:
        super().__init__(theme, steps)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._widest() * len(self.steps), self.theme.px(66))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self.theme.px(66))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = ceil(len(self.steps) / self._across(width)) if self.steps else 1
        return self.theme.px(66) * lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _widest(self) -> int:
        """Of a stage with its words and its day."""
        named, dated = self.theme.font(13, Weight.SEMIBOLD), self.theme.font(12)
        widths = (max(text_width(named, one.words), text_width(dated, one.below)) for one in self.steps)
        return round(max(widths, default=0) + self.theme.px(8))

    def _across(self, width: int) -> int:
        """How many stand in a line, the lines of about one length."""
        count = max(1, len(self.steps))
        fit = max(1, min(count, width // max(1, self._widest())))
        return ceil(count / ceil(count / fit))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.steps:
            return
        painter, px = begin(QPainter(self)), self.theme.px
        across = self._across(self.width())
        each = self.width() / across
        for index, step in enumerate(self.steps):
            line_no, place = divmod(index, across)
            top = line_no * px(66)
            centre = QPointF(each * (place + 0.5), top + px(14))
            if index + 1 < len(self.steps):
                self._line_to_next(painter, centre, each if place + 1 < across else each / 2 + px(15), step)
            self._stage(painter, centre, step)
            self._words(painter, QRectF(each * place, top + px(29), each, px(20)), step)

    def _line_to_next(self, painter: QPainter, centre: QPointF, each: float, step: Step) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        colour = tokens.accent if step.state == "done" else tokens.border
        start = QPointF(centre.x() + px(15), centre.y())
        line(painter, start, QPointF(centre.x() + each - px(15), centre.y()), colour, px(2))

    def _stage(self, painter: QPainter, centre: QPointF, step: Step) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        radius = px(12 if step.state == "now" else 10)
        rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        if step.state == "done":
            block(painter, rect, tokens.accent, radius)
            mark = rect.adjusted(px(4), px(4), -px(4), -px(4))
            draw_icon(painter, "check", tokens.on_accent, mark, BOLD)
        elif step.state == "now":
            block(painter, rect, tokens.surface, radius, tokens.accent, px(3))
            block(painter, rect.adjusted(px(8), px(8), -px(8), -px(8)), tokens.accent, px(4))
        else:
            block(painter, rect, tokens.surface, radius, tokens.control)

    def _words(self, painter: QPainter, rect: QRectF, step: Step) -> None:
        tokens, now = self.theme.tokens, step.state == "now"
        font = self.theme.font(13, Weight.SEMIBOLD if now else Weight.REGULAR)
        ink = tokens.accent if now else (tokens.text if step.state == "done" else tokens.text2)
        write(painter, rect, step.words, font, ink, CENTRE)
        below = rect.translated(0, self.theme.px(17))
        write(painter, below, step.below, self.theme.font(12), tokens.text2, CENTRE)
