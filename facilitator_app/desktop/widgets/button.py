"""Buttons, painted so that icon, words and shortcut stand apart: primary, secondary, ghost, soft, link."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import begin, block, draw_key, draw_key_words, focus_ring, key_width, text_width, write
from ..theme.theme import Theme
from .focus import PaintedButton
from .keys import key_label


class Kind(Enum):
    """How loudly a button asks; one primary at most on a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    SOFT = "soft"
    LINK = "link"


class Shortness(Enum):
    """How much of a button is seen where there is little room."""

    WHOLE = "whole"
    NO_KEYS = "no keys"
    ICON = "icon"


@dataclass(frozen=True)
class _Look:
    fill: str | None
    edge: str | None
    ink: str
    ring: str


class Button(PaintedButton):
    """A button; `keys` (``Ctrl+Return``) both press it and are shown in it."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str | None = None,
        keys: str = "",
        danger: bool = False,
        large: bool = False,
        show_keys: str = "",
    ) -> None:
        self.kind = kind
        self.icon_name = icon
        self._danger = danger
        self._height = 44 if large else (28 if kind is Kind.LINK else 36)
        self._shown_keys = show_keys or keys
        self._shortness = Shortness.WHOLE
        super().__init__(theme, words)
        if keys:
            self.press_with(keys)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def shorten(self, shortness: Shortness) -> None:
        """Take less room: its keys and then its words become its tip; what it is called stays."""
        if shortness is not self._shortness:
            self._shortness = shortness
            self._remeasure()

    def sizeHint(self) -> QSize:
        px, words, keys = self.theme.px, self._shown_words(), self._keys_inside()
        width = text_width(self._font(), words) + 1 if words else 0
        if self.icon_name:
            width += px(16) + (px(8) if words else 0)
        if keys:
            width += px(8) + key_width(self.theme, keys)
        sides = {Kind.LINK: px(4), Kind.GHOST: px(10)}.get(self.kind, px(14))
        if not words:
            return QSize(px(self._height), px(self._height))
        return QSize(round(width) + 2 * sides, px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._shortness is not Shortness.WHOLE and isinstance(
            event, QHelpEvent
        ):  # fmt: skip
            QToolTip.showText(event.globalPos(), self._whole(), self)
            return True
        return super().event(event)

    def _whole(self) -> str:
        return f"{self.words} ({key_label(self._shown_keys)})" if self._shown_keys else self.words

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        look = self._look()
        rect = QRectF(self.rect())
        radius = self.theme.px(6)
        if look.fill or look.edge:
            block(painter, rect, look.fill, radius, look.edge)
        self._write_inside(painter, rect, look)
        if self.ringed:
            inset = 3 if self.kind is Kind.PRIMARY else 0
            focus_ring(painter, rect.adjusted(inset, inset, -inset, -inset), look.ring, radius - inset / 2)

    def _write_inside(self, painter: QPainter, rect: QRectF, look: _Look) -> None:
        px, words, label = self.theme.px, self._shown_words(), self._keys_inside()
        cap = key_width(self.theme, label) + px(8) if label else 0.0
        words_width = text_width(self._font(), words) + 1 if words else 0.0
        lead = (px(16) + (px(8) if words else 0)) if self.icon_name else 0
        at = max(0.0, (rect.width() - lead - words_width - cap) / 2)
        if self.kind is Kind.LINK:
            at = px(4)
        if self.icon_name:
            draw_icon(painter, self.icon_name, look.ink, QRectF(at, 0, px(16), rect.height()))
            at += lead
        room = min(words_width, rect.width() - at - cap)
        write(painter, QRectF(at, 0, room, rect.height()), words, self._font(), look.ink)
        if not label:
            return
        right = at + words_width + cap
        if self.kind in (Kind.PRIMARY, Kind.SOFT):
            where = QRectF(right - cap + px(8), 0, cap - px(8), rect.height())
            draw_key_words(painter, self.theme, label, where, look.ink)
        else:
            draw_key(painter, self.theme, label, right, rect.center().y())

    def _shown_words(self) -> str:
        return "" if self._shortness is Shortness.ICON and self.icon_name else self.words

    def _keys_inside(self) -> str:
        return key_label(self._shown_keys) if self._shown_keys and self._shortness is Shortness.WHOLE else ""

    def _look(self) -> _Look:
        tokens = self.theme.tokens
        pointed = self.underMouse() or self.isDown()
        ink = tokens.danger if self._danger else tokens.text
        if not self.isEnabled():
            fill = None if self.kind in (Kind.GHOST, Kind.LINK) else tokens.hover
            edge = None if self.kind in (Kind.GHOST, Kind.LINK) else tokens.border
            return _Look(fill, edge, tokens.text3, tokens.text)
        looks = {
            Kind.PRIMARY: _Look(tokens.on_soft if pointed else tokens.accent, None, tokens.on_accent, tokens.on_accent),
            Kind.SECONDARY: _Look(tokens.hover if pointed else tokens.surface, tokens.control, ink, tokens.accent),
            Kind.GHOST: _Look(tokens.hover if pointed else None, None, ink, tokens.accent),
            Kind.SOFT: _Look(tokens.soft, tokens.accent if pointed else None, tokens.on_soft, tokens.accent),
            Kind.LINK: _Look(tokens.hover if pointed else None, None, tokens.accent, tokens.accent),
        }
        return looks[self.kind]

    def _font(self) -> QFont:
        weight = Weight.SEMIBOLD if self.kind is Kind.PRIMARY else Weight.MEDIUM
        return self.theme.font(13 if self.kind is Kind.LINK else 14, weight)


class IconButton(Button):
    """A square button with an icon alone; `name` is what it is called by those who do not see it."""

    def __init__(self, theme: Theme, icon: str, name: str, kind: Kind = Kind.GHOST, *, keys: str = "") -> None:
        super().__init__(theme, "", kind, icon=icon)
        self.rename(name)
        if keys:
            self.press_with(keys)
            self.setToolTip(f"{name} ({key_label(keys)})")

    def rename(self, name: str) -> None:
        """Change what it is called."""
        self.setAccessibleName(name)
        self.setToolTip(name)
