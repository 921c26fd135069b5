"""What a person ticks or chooses among: check box, radio card, combo box, segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
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
from .focus import PaintedButton
from .one_of import OneOf
from .spacing import row


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
        return self.sizeHint()

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
        top, low = QRectF(px(50), px(11), space, px(22)), QRectF(px(50), px(33), space, px(20))
        write(painter, top, self.words, self.theme.font(14, Weight.MEDIUM), ink)
        write(painter, low, self._below, self.theme.font(12), tokens.text2)
        if chosen:
            tick = QRectF(rect.right() - px(32), (rect.height() - px(18)) / 2, px(18), px(18))
            draw_icon(painter, "check", tokens.accent, tick)
        if self.ringed:
            focus_ring(painter, rect.adjusted(3, 3, -3, -3), tokens.text if chosen else tokens.accent, px(6))


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
    def __init__(self, theme: Theme, words: str, *, first: bool) -> None:
        super().__init__(theme, words)
        self._first = first
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
        if not chosen and not self._first:
            line(painter, QPointF(0.5, self.theme.px(8)), QPointF(0.5, rect.height() - self.theme.px(8)), tokens.border)
        font = self.theme.font(14, Weight.SEMIBOLD if chosen else Weight.MEDIUM)
        write(painter, rect, self.words, font, tokens.on_soft if chosen else tokens.text, CENTRE)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, self.theme.px(6))


class Segments(QFrame):
    """A few ways side by side, one of them chosen; `chosen` carries its value."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, options: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for _, value in options]
        self._group = OneOf(self)
        self._theme = theme
        across = row(theme, self, gap=0)
        for index, (words, _) in enumerate(options):
            segment = _Segment(theme, words, first=index == 0)
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
