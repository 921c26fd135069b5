"""The bar at the foot: connection, unshared changes; keys, encryption and time to lock, who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ..theme.icons import draw_icon
from ..theme.paint import begin, block, draw_key, focus_ring, key_width, text_width, write
from ..theme.theme import Theme
from .focus import PaintedButton
from .keys import key_label
from .label import Rule
from .spacing import fixed, row


class StatusPart(PaintedButton):
    """One part of the bar; every part is a button. It never blinks."""

    def __init__(self, theme: Theme, words: str, icon: str = "", keys: str = "") -> None:
        self._icon, self._shown = icon, keys
        super().__init__(theme, words)
        if not words:  # never shown here: without a parent it would be a window of its own for a moment
            self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def tell(self, words: str, icon: str = "") -> None:
        """Say something else."""
        self._icon = icon or self._icon
        self.setToolTip(words)  # where there is no room for all of them
        self.say(words)
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        px = self.theme.px
        lead = key_width(self.theme, key_label(self._shown)) if self._shown else px(16)
        width = px(8) + lead + px(5) + text_width(self.theme.font(13), self.words) + px(8)
        return QSize(round(width) + 1, px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(34), self.theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        painter, rect = begin(QPainter(self)), QRectF(self.rect())
        if self.underMouse():
            block(painter, rect, tokens.hover, px(6))
        if self._shown:
            lead = key_width(self.theme, key_label(self._shown))
            draw_key(painter, self.theme, key_label(self._shown), px(8) + lead, rect.center().y())
        else:
            lead = px(15)
            draw_icon(painter, self._icon, tokens.text2, QRectF(px(8), 0, lead, rect.height()))
        at = px(8) + lead + px(5)
        place = QRectF(at, 0, rect.width() - at - px(4), rect.height())
        write(painter, place, self.words, self.theme.font(13), tokens.text2)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, px(6))


class StatusBar(QFrame):
    """`connection` and `unshared` at the left, `discreet`, `keys`, `lock` and `person` at the right."""

    def __init__(self, theme: Theme, name: str, keys_word: str) -> None:
        super().__init__()
        self.setProperty("frame", "status")
        self.setAccessibleName(name)
        self.connection = StatusPart(theme, "", "cloud-off")
        self.unshared = StatusPart(theme, "", "package")
        self.discreet = StatusPart(theme, "", "eye-off")
        self.keys = StatusPart(theme, keys_word, keys="F1")
        self.lock = StatusPart(theme, "", "shield-check")
        self.person = StatusPart(theme, "", "user")
        line = row(theme, self, (6, 0, 6, 0), 6)
        self._put(theme, line, (self.connection, self.unshared))
        line.addStretch(1)
        self._put(theme, line, (self.discreet, self.keys, self.lock, self.person))
        fixed(theme, self, height=30)

    def _put(self, theme: Theme, line: QHBoxLayout, parts: tuple[StatusPart, ...]) -> None:
        for index, part in enumerate(parts):
            if index:
                rule = Rule(upright=True)
                fixed(theme, rule, height=14)
                line.addWidget(rule)
            line.addWidget(part)
