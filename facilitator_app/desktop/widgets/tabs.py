"""Tabs under a header: words, a count or a key, and a thick line under the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from ..theme.fonts import Weight
from ..theme.icons import icon
from ..theme.paint import begin, draw_key, focus_ring, key_width, text_width, write
from ..theme.theme import Theme
from .keys import key_label


class Tabs(QTabBar):
    """A tab bar that paints itself; `Alt+digit` is shown where `keys` are given and there is room for all of them."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._counts: dict[int, str] = {}
        self._keys: dict[int, str] = {}
        self._with_keys = True
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setUsesScrollButtons(True)
        theme.follow(self, self._remeasure)

    def add(self, words: str, *, count: int | None = None, keys: str = "") -> int:
        """Add a tab; returns its place."""
        index = self.addTab(words.replace("&", "&&"))
        self._counts[index] = "" if count is None else str(count)
        self._keys[index] = keys
        if keys:
            self.setTabToolTip(index, key_label(keys))
        self._remeasure()
        return index

    def sizeHint(self) -> QSize:
        return QSize(self._whole(), self._theme.px(44))  # with the keys, so that they come back where there is room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def tabSizeHint(self, index: int) -> QSize:
        return self._size(index, keys=self._with_keys)

    def _whole(self) -> int:
        return sum(self._size(index, keys=True).width() for index in range(self.count()))

    def _fit(self) -> None:
        """Let the keys go where they would push tabs out of view: they stand in the tips and in F1 as well."""
        roomy = self._whole() <= self.width()
        if roomy != self._with_keys:
            self._with_keys = roomy
            self._lay_out()

    def _size(self, index: int, *, keys: bool) -> QSize:
        px = self._theme.px
        width = text_width(self._theme.font(14, Weight.SEMIBOLD), self._words(index)) + px(22)
        if self._counts.get(index):
            width += px(8) + text_width(self._theme.font(14), self._counts[index])
        if keys and self._keys.get(index):
            width += px(8) + key_width(self._theme, key_label(self._keys[index]))
        return QSize(round(width), px(44))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        for index in range(self.count()):
            self._paint_tab(painter, index, QRectF(self.tabRect(index)))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRectF) -> None:
        px, tokens, here = self._theme.px, self._theme.tokens, index == self.currentIndex()
        ink = tokens.accent if here else tokens.text2
        font = self._theme.font(14, Weight.SEMIBOLD if here else Weight.MEDIUM)
        inner = rect.adjusted(px(5), 0, -px(15), 0)  # the ring of the first one lies in view too
        at = inner.x() + write(painter, inner, self._words(index), font, ink) + px(8)
        if self._counts.get(index):
            write(painter, QRectF(at, rect.y(), px(40), rect.height()), self._counts[index], font, ink)
        if self._with_keys and self._keys.get(index):
            draw_key(painter, self._theme, key_label(self._keys[index]), inner.right(), rect.center().y())
        if here:
            line = QRectF(inner.x(), rect.bottom() - px(3), inner.width(), px(3))
            painter.fillRect(line, self.palette().accent())
        if here and self.hasFocus():
            focus_ring(painter, inner.adjusted(-px(4), px(8), px(4), -px(6)), tokens.accent, px(4))

    def _words(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")

    def _remeasure(self) -> None:
        self._with_keys = self._whole() <= self.width()
        self._lay_out()

    def tabLayoutChange(self) -> None:
        """Each time Qt lays the tabs out it makes its own arrows, a few pixels wide, of the two that bring into view
        the tabs which have no room."""
        super().tabLayoutChange()
        px, colour = self._theme.px, self._theme.tokens.text2
        for arrow in self.findChildren(QToolButton):
            left = arrow.objectName() == "ScrollLeftButton"
            arrow.setArrowType(Qt.ArrowType.NoArrow)
            arrow.setIcon(icon("chevron-left" if left else "chevron-right", colour, px(20)))
            arrow.setIconSize(QSize(px(20), px(20)))

    def _lay_out(self) -> None:
        self.updateGeometry()
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))  # makes Qt lay the tabs out again
        self.update()
