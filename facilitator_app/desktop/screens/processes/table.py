"""The table of the mesas: the column of the mesa takes what room is left, and never less than a name needs."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from ...theme.theme import Theme
from ...widgets.row_table import RowTable
from ..table_widths import set_widths
from .rows import LEAST, LESSER, LETTERS, STRETCHED, WIDTHS

_SHOWN = 3


class MesaTable(RowTable):
    """Enter opens, V shows what is late, A the analysis."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", LETTERS, tall=True)
        self._look = theme
        theme.follow(self, self.fit)

    def fit(self) -> None:
        """Set the widths for the room and the size of the text of now."""
        if self.model() is None:
            return
        px, header = self._look.px, self.horizontalHeader()
        set_widths(self._look, self, WIDTHS, STRETCHED, LESSER, LEAST)
        self.setMinimumHeight(header.sizeHint().height() + _SHOWN * self.verticalHeader().defaultSectionSize() + px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
