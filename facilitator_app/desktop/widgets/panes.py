"""Panes side by side: F6 goes between them, widths stay as the person left them, the last can be a drawer.

Where they have no room beside each other, with large letters or in a small window, they stand one under the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QWidget,
)

from ..theme.theme import Theme
from .figure import Figure
from .later import later
from .reading_order import read_in_order

_LEAST_CENTRE, _LEAST_CENTRE_LARGE = 560, 340
_LEAST_HEIGHT = 280  # of a pane over or under another
_LARGE = 1.5  # from here on the panel at the right is a drawer


class Panes(QSplitter):
    """Left, centre and right; only the centre takes what is gained or lost when the window changes."""

    def __init__(self, theme: Theme, panes: Sequence[QWidget], widths: Sequence[int], centre: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._widths, self._centre = theme, list(widths), centre
        self._measured = 0.0
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for index, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(index, 1 if index == centre else 0)
        self._read_in_order()
        theme.follow(self, self._measure)
        theme.changed.connect(self._measure_again)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        super().insertWidget(index, widget)
        self._read_in_order()

    @property
    def stacked(self) -> bool:
        """Whether the panes stand one under the other now."""
        return self.orientation() == Qt.Orientation.Vertical

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest pane: what holds it would else scroll to the side instead of stacking them."""
        panes = self._shown()
        if not self.stacked:
            height = max((_least(pane).height() for pane in panes), default=0)
        else:
            height = sum(self._heights(panes)) + self.handleWidth() * max(0, len(panes) - 1)
        return QSize(max((_least(pane).width() for pane in panes), default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stack_or_not()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # a pane came or went, or needs another width than before
            self._stack_or_not()
        return done

    def _stack_or_not(self) -> None:
        self._bound_centre()
        panes = self._shown()
        needed = sum(_least(pane).width() for pane in panes) + self.handleWidth() * max(0, len(panes) - 1)
        stacked = needed > self.width()
        if stacked == self.stacked:
            return
        self.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
        self.setSizes(self._heights(panes) if stacked else [self._theme.px(width) for width in self._widths])
        later(self, self.updateGeometry)

    def _heights(self, panes: Sequence[QWidget]) -> list[int]:
        """How high each has to be to be of use over or under another."""
        least = self._theme.px(_LEAST_HEIGHT)
        return [max(_least(pane).height(), least) for pane in panes]

    def _shown(self) -> list[QWidget]:
        panes = (self.widget(place) for place in range(self.count()))
        return [pane for pane in panes if pane is not None and not pane.isHidden()]

    def _read_in_order(self) -> None:
        """A splitter puts every pane under the one before it, so that the last would be read first."""
        panes = [self.widget(place) for place in range(self.count())]
        read_in_order([pane for pane in panes if pane is not None])
        for place in range(self.count()):
            self.handle(place).raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Out of view it was measured by what its panes needed before: Qt asks them anew once they are seen."""
        super().showEvent(event)
        if self._measured != self._theme.factor:
            later(self, self._measure)

    def _measure_again(self) -> None:
        """What stands in the panes follows the text size too, some of it after them: they are asked once more."""
        later(self, self._measure)

    def _measure(self) -> None:
        self._measured = self._theme.factor if self.isVisible() else 0.0
        self._bound_centre()
        if not self.stacked:
            self.setSizes([self._theme.px(width) for width in self._widths])

    def _bound_centre(self) -> None:
        """The centre keeps what prose needs, and what stands in it now; never more than there is."""
        px, centre = self._theme.px, self.widget(self._centre)
        if centre is None:
            return
        least = px(_LEAST_CENTRE_LARGE if self._theme.factor >= _LARGE else _LEAST_CENTRE)
        least = min(px(self._widths[self._centre]), least, self.width())
        centre.setMinimumWidth(max(least, centre.minimumSizeHint().width()))


def _least(pane: QWidget) -> QSize:
    """What it can do with."""
    return pane.minimumSizeHint().expandedTo(pane.minimumSize())


def next_pane(panes: Sequence[QWidget], step: int) -> QWidget | None:
    """Put the keyboard into the pane `step` after the one that has it; returns that pane."""
    visible = [pane for pane in panes if pane.isVisible()]
    if not visible:
        return None
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(visible) if focused is not None and _holds(pane, focused)), None)
    pane = visible[0] if here is None else visible[(here + step) % len(visible)]
    target = _main(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)
    return pane


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _main(pane: QWidget) -> QWidget | None:
    """What a person goes to a pane for: the list, drawing or field where they were, or the first one; where there is
    none, the first control."""
    reached = list(_reached_by_tab(pane))
    before = pane.focusWidget()
    if before in reached and _holds_the_work(before):
        return before
    return next((part for part in reached if _holds_the_work(part)), next(iter(reached), None))


def _holds_the_work(part: QWidget | None) -> bool:
    if isinstance(part, QAbstractItemView):
        model = part.model()
        return model is not None and model.rowCount() > 0
    return isinstance(part, Figure | QGraphicsView | QLineEdit | QPlainTextEdit | QTextEdit)


def _reached_by_tab(pane: QWidget) -> Iterator[QWidget]:
    current: QWidget | None = pane
    while current is not None:
        takes_tab = bool(current.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if _holds(pane, current) and takes_tab and current.isVisible() and current.isEnabled():
            yield current
        current = current.nextInFocusChain()
        if current is pane:
            return
