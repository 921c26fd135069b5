"""What was agreed of a promise: who, when, seen in what; in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ...theme.theme import Theme
from ...widgets.label import Label
from ...widgets.spacing import grid

Term = tuple[str, str, int]
"""Its name, its words, and how much room it takes beside the others."""
_WIDE, _MEDIUM = 560, 300


class Terms(QWidget):
    """`show_terms` puts others in their place; what is missing is told as missing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: list[tuple[QLabel, QLabel, int]] = []
        self._columns = 0
        self._grid = grid(theme, self, gap=2)
        self._grid.setHorizontalSpacing(14)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._arrange)

    def show_terms(self, terms: Sequence[Term], missing: str) -> None:
        """Show these."""
        for head, told, _ in self._cells:
            for old in (head, told):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._cells, self._columns = [], 0
        for name, words, stretch in terms:
            head = Label(name, "caption")
            told = Label(words or missing, "dense" if words else "attention", wrap=True)
            head.setBuddy(told)
            self._cells.append((head, told, stretch))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px, room = self._theme.px, self.width()
        columns = len(self._cells) if room >= px(_WIDE) else 3 if room >= px(_MEDIUM) else 2
        if columns == self._columns or not self._cells:
            return
        for at in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(at, 0)
        self._columns = columns
        for place, (head, told, stretch) in enumerate(self._cells):
            line, at = divmod(place, columns)
            self._grid.addWidget(head, 2 * line, at)
            self._grid.addWidget(told, 2 * line + 1, at, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(at, stretch if columns == len(self._cells) else 1)
            head.show()
            told.show()
