"""The bar at the foot: connection, unshared changes; keys, encryption and time to lock, who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
        self._bare = False
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

    @property
    def whole(self) -> int:
        """How wide it is with all its words."""
        px = self.theme.px
        return round(px(8) + self._lead() + px(5) + text_width(self.theme.font(13), self.words) + px(8)) + 1

    def strip(self, *, bare: bool) -> None:
        """Show its sign alone, or its words too; they stay its name and its tip."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(self._least() if self._bare else self.whole, px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), self.theme.px(26))

    def _lead(self) -> float:
        return key_width(self.theme, key_label(self._shown)) if self._shown else self.theme.px(16)

    def _least(self) -> int:
        return max(self.theme.px(34), round(self._lead()) + self.theme.px(16))

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
        if not self._bare:
            place = QRectF(at, 0, rect.width() - at - px(4), rect.height())
            write(painter, place, self.words, self.theme.font(13), tokens.text2)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, px(6))


class StatusBar(QFrame):
    """`connection` and `unshared` at the left, `discreet`, `keys`, `lock` and `person` at the right.

    Where the words of all have no room beside each other, parts keep their sign alone, what is known best first:
    words that are cut tell nothing.
    """

    def __init__(self, theme: Theme, name: str, keys_word: str) -> None:
        super().__init__()
        self._theme = theme
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
        theme.follow(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part says something else
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        parts = (self.keys, self.discreet, self.person, self.lock, self.connection, self.unshared)
        shown = [part for part in parts if not part.isHidden()]
        apart = self._theme.px(6) * 2 + 1
        needed = sum(part.whole for part in shown) + apart * len(shown)
        for part in shown:
            bare = needed > self.width()
            needed -= part.whole - part.minimumSizeHint().width() if bare else 0
            part.strip(bare=bare)

    def _put(self, theme: Theme, line: QHBoxLayout, parts: tuple[StatusPart, ...]) -> None:
        for index, part in enumerate(parts):
            if index:
                rule = Rule(upright=True)
                fixed(theme, rule, height=14)
                line.addWidget(rule)
            line.addWidget(part)
