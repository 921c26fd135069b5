"""Small painted labels that are read and not pressed: a state, a key, a person's initials, a coloured dot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import CENTRE, begin, block, dot, draw_key, draw_pill, key_width, pill_width, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from ..theme.tokens import Pair, Tone
from .keys import key_label


class PaintedLabel(QLabel):
    """A label (so that it has a role and a name) that paints itself."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self, self._remeasure)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()


class Pill(PaintedLabel):
    """A state in words, with an icon, on the ground of its tone; `filled` is for what is happening now."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        tone: Tone = Tone.NEUTRAL,
        icon: str | None = None,
        *,
        filled: bool = False,
    ) -> None:
        self._tone, self._icon, self._filled = tone, icon, filled
        super().__init__(theme, words)

    def show_state(self, words: str, tone: Tone, icon: str | None = None, *, filled: bool = False) -> None:
        """Show another state."""
        self._tone, self._icon, self._filled = tone, icon, filled
        self.setText(words)
        self._remeasure()

    def sizeHint(self) -> QSize:
        width = pill_width(self.theme, self.text(), self._icon)
        return QSize(round(width + 1), self.theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self.theme.tokens
        pair = Pair(tokens.on_accent, tokens.accent) if self._filled else self.theme.pair(self._tone)
        painter = begin(QPainter(self))
        draw_pill(painter, self.theme, self.text(), pair, 0, self.height() / 2, self._icon)


class Kbd(PaintedLabel):
    """A key of the keyboard, drawn."""

    def __init__(self, theme: Theme, keys: str) -> None:
        self._keys = keys
        super().__init__(theme, key_label(keys))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(key_label(self._keys))
            self._remeasure()

    def sizeHint(self) -> QSize:
        return QSize(round(key_width(self.theme, key_label(self._keys))) + 1, self.theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        draw_key(painter, self.theme, key_label(self._keys), self.width(), self.height() / 2)


class Icon(PaintedLabel):
    """An icon beside words that already say what it means."""

    def __init__(self, theme: Theme, name: str, mark: Mark | None = None, size: int = 16) -> None:
        self._name, self._mark, self._size = name, mark, size
        super().__init__(theme, "")

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._size), self.theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self.theme.tokens
        colour = mark_ink(tokens, self._mark) if self._mark else tokens.text2
        draw_icon(begin(QPainter(self)), self._name, colour, QRectF(self.rect()))


class IconTile(Icon):
    """An icon on a square of its tone."""

    def __init__(self, theme: Theme, name: str, tone: Tone = Tone.ACCENT, size: int = 40) -> None:
        self._tone = tone
        super().__init__(theme, name, tone, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, pair = begin(QPainter(self)), self.theme.pair(self._tone)
        rect = QRectF(self.rect())
        block(painter, rect, pair.ground, self.theme.px(8))
        inset = rect.width() * 0.26
        draw_icon(painter, self._name, pair.ink, rect.adjusted(inset, inset, -inset, -inset))


class Dot(PaintedLabel):
    """The mark of a sector or a state, beside its word."""

    def __init__(self, theme: Theme, mark: Mark) -> None:
        self._mark = mark
        super().__init__(theme, "")

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(10), self.theme.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        dot(begin(QPainter(self)), centre, self.theme.px(4.5), mark_ink(self.theme.tokens, self._mark))


class Initials(PaintedLabel):
    """The initials of a person in a circle; the name stands beside it."""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(34), self.theme.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = begin(QPainter(self)), self.theme.tokens
        rect = QRectF(self.rect())
        block(painter, rect, tokens.hover, rect.height() / 2, tokens.border)
        write(painter, rect, self.text(), self.theme.font(12, Weight.SEMIBOLD), tokens.text2, CENTRE)


class DateTile(PaintedLabel):
    """The day over the month in a small square, read aloud as the whole date."""

    def __init__(self, theme: Theme, day: str, month: str, spoken: str) -> None:
        self._day, self._month = day, month
        super().__init__(theme, spoken)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(42), self.theme.px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, px = begin(QPainter(self)), self.theme.tokens, self.theme.px
        rect = QRectF(self.rect())
        block(painter, rect, tokens.surface, px(8), tokens.border)
        top = QRectF(0, px(5), rect.width(), px(20))
        write(painter, top, self._day, self.theme.font(16, Weight.SEMIBOLD), tokens.text, CENTRE)
        low = QRectF(0, px(25), rect.width(), px(16))
        write(painter, low, self._month.upper(), self.theme.font(12), tokens.text2, CENTRE)
