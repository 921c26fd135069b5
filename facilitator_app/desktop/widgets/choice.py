"""What a person ticks or chooses among: check box, radio card, combo box, segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import CENTRE, begin, block, draw_tick_box, focus_ring, line, text_width, write
from ..theme.theme import Theme
from .even_lines import EvenLines
from .focus import PaintedButton
from .one_of import OneOf

_FOLDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CheckBox(QCheckBox):
    """A check box with its words, painted; the box is 18 square and the whole line can be pressed."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._theme = theme
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.follow(self, self._remeasure)

    def say(self, words: str) -> None:
        """Change the words."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self._remeasure()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        lead = px(28) if self._words else px(20)
        return QSize(round(text_width(self._theme.font(14), self._words)) + lead + px(4), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter, side = begin(QPainter(self)), px(18)
        box = QRectF(px(1), (self.height() - side) / 2, side, side)
        draw_tick_box(painter, self._theme, box, ticked=self.isChecked())
        ink = tokens.text if self.isEnabled() else tokens.text3
        space = QRectF(px(28), 0, self.width() - px(28), self.height())
        write(painter, space, self._words, self._theme.font(14), ink)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), tokens.accent, px(6))

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()


class RadioCard(PaintedButton):
    """One of several ways, as a card: icon, words, what it means, and a round mark."""

    def __init__(self, theme: Theme, words: str, below: str, icon: str) -> None:
        self._below, self._icon = below, icon
        super().__init__(theme, words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleDescription(below)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str, below: str) -> None:
        """Change what it says."""
        self._below = below
        self.setAccessibleDescription(below)
        self.say(words)

    def sizeHint(self) -> QSize:
        widest = max(
            text_width(self.theme.font(14, Weight.MEDIUM), self.words),
            text_width(self.theme.font(12), self._below),
        )
        return QSize(round(widest) + self.theme.px(50 + 40) + 2, self.theme.px(64))

    def minimumSizeHint(self) -> QSize:
        longest = max(self._width_of(word) for word in (*self.words.split(), *self._below.split(), ""))
        narrowest = round(longest) + self.theme.px(50 + 40) + 2
        # a layout that is short of room would else take the folded line from what stands below
        return QSize(narrowest, self.heightForWidth(max(narrowest, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        top, low = self._heights(width - self.theme.px(50 + 40))
        return max(self.theme.px(64), round(top + low) + self.theme.px(22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # what it says folds at another place

    def _width_of(self, word: str) -> float:
        return max(text_width(self.theme.font(14, Weight.MEDIUM), word), text_width(self.theme.font(12), word))

    def _heights(self, space: float) -> tuple[float, float]:
        """How high its words and those below are where they have `space` across."""
        top = max(self.theme.px(22), _folded(self.theme.font(14, Weight.MEDIUM), self.words, space))
        return top, max(self.theme.px(20), _folded(self.theme.font(12), self._below, space))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        painter, rect, chosen = begin(QPainter(self)), QRectF(self.rect()), self.isChecked()
        fill = tokens.soft if chosen else (tokens.hover if self.underMouse() else tokens.surface)
        block(painter, rect, fill, px(8), tokens.accent if chosen else tokens.border, 2 if chosen else 1)
        ink = tokens.on_soft if chosen else tokens.text
        side = px(20)
        icon_place = QRectF(px(16), (rect.height() - side) / 2, side, side)
        draw_icon(painter, self._icon, ink if chosen else tokens.text2, icon_place)
        space = rect.width() - px(50 + 40)
        above, below = self._heights(space)
        first = (rect.height() - above - below) / 2
        _fold(painter, QRectF(px(50), first, space, above), self.words, self.theme.font(14, Weight.MEDIUM), ink)
        _fold(painter, QRectF(px(50), first + above, space, below), self._below, self.theme.font(12), tokens.text2)
        if chosen:
            tick = QRectF(rect.right() - px(32), (rect.height() - px(18)) / 2, px(18), px(18))
            draw_icon(painter, "check", tokens.accent, tick)
        if self.ringed:
            focus_ring(painter, rect.adjusted(3, 3, -3, -3), tokens.text if chosen else tokens.accent, px(6))


def _folded(font: QFont, words: str, space: float) -> float:
    """How high `words` are where they have `space` across."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, max(1.0, space), 10_000), _FOLDS, words).height()


def _fold(painter: QPainter, rect: QRectF, words: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, _FOLDS, words)


class Combo(QComboBox):
    """A combo box; give it a label as buddy, since its own name is its value."""

    def __init__(self, theme: Theme, options: Sequence[tuple[str, object]] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words, value in options:
            self.addItem(words, value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter, option = self._theme.px, QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - px(4)
        shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(option.currentText if shown != option.currentText else "")
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRectF(self.width() - px(28), (self.height() - px(16)) / 2, px(16), px(16))
        draw_icon(begin(painter), "chevron-down", self._theme.tokens.text2, place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a turn of the wheel over a form must scroll it, not change an answer


class _Segment(PaintedButton):
    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        font = self.theme.font(14, Weight.SEMIBOLD)
        return QSize(round(text_width(font, self.words)) + self.theme.px(28), self.theme.px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, rect = begin(QPainter(self)), self.theme.tokens, QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            block(painter, rect, tokens.soft, self.theme.px(6), tokens.accent)
        elif self.underMouse():
            block(painter, rect.adjusted(1, 1, -1, -1), tokens.hover, self.theme.px(5))
        if not chosen and self.x() > 0:
            line(painter, QPointF(0.5, self.theme.px(8)), QPointF(0.5, rect.height() - self.theme.px(8)), tokens.border)
        font = self.theme.font(14, Weight.SEMIBOLD if chosen else Weight.MEDIUM)
        write(painter, rect, self.words, font, tokens.on_soft if chosen else tokens.text, CENTRE)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, self.theme.px(6))


class Segments(QFrame):
    """A few ways side by side, in several lines where one is too narrow, one of them chosen.

    `chosen` carries its value.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, options: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for _, value in options]
        self._group = OneOf(self)
        self._theme = theme
        across = EvenLines(self)
        for index, (words, _) in enumerate(options):
            segment = _Segment(theme, words)
            self._group.addButton(segment, index)
            across.addWidget(segment)
        if options:
            self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._tell)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        block(begin(QPainter(self)), QRectF(self.rect()), tokens.surface, self._theme.px(6), tokens.control)

    @property
    def value(self) -> object:
        """The value of the one that is chosen."""
        return self._values[self._group.checkedId()]

    def rename(self, name: str, words: Sequence[str]) -> None:
        """Say everything in another language; the values stay."""
        self.setAccessibleName(name)
        for button, said in zip(self._group.buttons(), words, strict=True):
            if isinstance(button, PaintedButton):
                button.say(said)

    def choose(self, value: object) -> None:
        """Choose `value` without telling."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _tell(self, index: int) -> None:
        self.chosen.emit(self._values[index])
