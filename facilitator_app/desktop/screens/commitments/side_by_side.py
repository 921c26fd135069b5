"""Lays cards of equal width side by side, as many in a line as there is room for, all of a line equally high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ...theme.theme import Theme
from ...widgets.spacing import grid

_LEAST = 232


class SideBySide(QWidget):
    """`show_cards` puts others in their place; the tab order is that of reading."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid: QGridLayout = grid(theme, self, gap=12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._arrange)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards, in this order."""
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = max((card.minimumSizeHint().width() for card in self._cards), default=1)
        gap = self._grid.horizontalSpacing()
        room = (self.width() + gap) // (max(least, self._theme.px(_LEAST)) + gap)
        columns = max(1, min(room, 3, len(self._cards)))
        if columns == self._columns:
            return
        for at in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
            card.show()
