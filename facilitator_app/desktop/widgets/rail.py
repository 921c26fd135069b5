"""The rail at the left: where the person is, and the seven places with their digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import CENTRE, RIGHT, begin, block, focus_ring, text_width, write
from ..theme.theme import Theme
from .focus import PaintedButton
from .keys import key_label
from .one_of import OneOf
from .spacing import column, fixed

_WORDLESS_FROM = 1.75


@dataclass(frozen=True)
class Place:
    """One entry of the rail: its code, its word, its icon, and the keys that go there."""

    code: str
    words: str
    icon: str
    keys: str
    foot: bool = False


class RailButton(PaintedButton):
    """An entry; its digit is the one of Ctrl+digit.

    From 175 %, or where the window is too low for all words, it shows none but keeps its name.
    """

    def __init__(self, theme: Theme, place: Place) -> None:
        self.place = place
        super().__init__(theme, place.words)
        self.setCheckable(True)
        self.setToolTip(f"{place.words} ({key_label(place.keys)})")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.press_with(place.keys)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(68), self.theme.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(44), self.theme.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        painter, rect, here = begin(QPainter(self)), QRectF(self.rect()), self.isChecked()
        if here or self.underMouse():
            block(painter, rect, tokens.soft if here else tokens.hover, px(6))
        ink = tokens.on_soft if here else tokens.text2
        side = px(20)
        top = px(9) if self._has_words() else (rect.height() - side) / 2
        draw_icon(painter, self.place.icon, ink, QRectF((rect.width() - side) / 2, top, side, side))
        digit = self.place.keys.rsplit("+", 1)[-1]
        if digit.isdigit():
            corner = QRectF(0, px(2), rect.width() - px(4), px(16))
            write(painter, corner, digit, self.theme.font(12), ink, RIGHT)
        if self._has_words():
            font = self.theme.font(12, Weight.SEMIBOLD if here else Weight.MEDIUM)
            write(painter, QRectF(0, px(33), rect.width(), px(20)), self.words, font, ink, CENTRE)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, px(6))

    def _has_words(self) -> bool:
        return self.theme.factor < _WORDLESS_FROM and self.height() >= self.theme.px(54)


class Rail(QFrame):
    """Emits `went` with the code of the place a person chose."""

    went = Signal(str)

    def __init__(self, theme: Theme, name: str, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("frame", "rail")
        self.setAccessibleName(name)
        self._group = OneOf(self)
        self._buttons: dict[str, RailButton] = {}
        body = column(theme, self, (8, 9, 7, 9), 6)
        foot = sum(1 for place in places if not place.foot)
        for index, place in enumerate(places):
            if index == foot:
                body.addStretch(1)
            button = RailButton(theme, place)
            self._group.addButton(button)
            self._buttons[place.code] = button
            body.addWidget(button)
        if foot == len(places):
            body.addStretch(1)
        self._group.buttonClicked.connect(self._tell)
        longest = max((place.words for place in places), key=len)
        wanted = text_width(theme.font(12, Weight.SEMIBOLD), longest) / theme.factor + 18
        fixed(theme, self, width=max(84, round(wanted)))
        theme.follow(self, self._narrow)

    def show_place(self, code: str) -> None:
        """Mark where the person is, without telling."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    def button(self, code: str) -> RailButton:
        """The entry of `code`."""
        return self._buttons[code]

    def _narrow(self) -> None:
        theme = next(iter(self._buttons.values())).theme
        if theme.factor >= _WORDLESS_FROM:
            self.setFixedWidth(theme.px(60))

    def _tell(self, button: RailButton) -> None:
        self.went.emit(button.place.code)
