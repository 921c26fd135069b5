"""Panes side by side: F6 goes between them, widths stay as the person left them, the last can be a drawer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ..theme.theme import Theme
from .reading_order import read_in_order

_LEAST_CENTRE, _LEAST_CENTRE_LARGE = 560, 370
_LARGE = 1.5  # from here on the panel at the right is a drawer


class Panes(QSplitter):
    """Left, centre and right; only the centre takes what is gained or lost when the window changes."""

    def __init__(self, theme: Theme, panes: Sequence[QWidget], widths: Sequence[int], centre: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._widths, self._centre = theme, list(widths), centre
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for index, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(index, 1 if index == centre else 0)
        self._read_in_order()
        theme.follow(self, self._measure)
        # What stands in the panes follows the text size too, some of it after this: their needs are asked once more.
        theme.changed.connect(lambda: QTimer.singleShot(0, self, self._measure))

    def insertWidget(self, index: int, widget: QWidget) -> None:
        super().insertWidget(index, widget)
        self._read_in_order()

    def _read_in_order(self) -> None:
        """A splitter puts every pane under the one before it, so that the last would be read first."""
        panes = [self.widget(place) for place in range(self.count())]
        read_in_order([pane for pane in panes if pane is not None])
        for place in range(self.count()):
            self.handle(place).raise_()

    def _measure(self) -> None:
        px = self._theme.px
        centre = self.widget(self._centre)
        if centre is not None:
            large = self._theme.factor >= _LARGE
            least = min(px(self._widths[self._centre]), px(_LEAST_CENTRE_LARGE if large else _LEAST_CENTRE))
            centre.setMinimumWidth(max(least, centre.minimumSizeHint().width()))
        self.setSizes([px(width) for width in self._widths])


def next_pane(panes: Sequence[QWidget], step: int) -> QWidget | None:
    """Put the keyboard into the pane `step` after the one that has it; returns that pane."""
    visible = [pane for pane in panes if pane.isVisible()]
    if not visible:
        return None
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(visible) if focused is not None and _holds(pane, focused)), None)
    pane = visible[0] if here is None else visible[(here + step) % len(visible)]
    target = _first_focusable(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)
    return pane


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_focusable(pane: QWidget) -> QWidget | None:
    current: QWidget | None = pane
    while current is not None:
        takes_tab = bool(current.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if _holds(pane, current) and takes_tab and current.isVisible() and current.isEnabled():
            return current
        current = current.nextInFocusChain()
        if current is pane:
            return None
    return None
