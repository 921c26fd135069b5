"""The foot of a list: which letters do what there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .flow import Flow
from .label import Label
from .pill import Kbd
from .spacing import row


class KeyLegend(QWidget):
    """Pairs of a key and what it does, in one line where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        line = row(theme, self, gap=12)
        pairs = QWidget()
        self._pairs = Flow(theme, pairs, gap=12)
        line.addWidget(pairs, 1)
        self._aside = Label("", "caption")
        line.addWidget(self._aside)

    def show_keys(self, keys: Sequence[tuple[str, str]], aside: str = "") -> None:
        """Show other keys, as when the language changes."""
        while (item := self._pairs.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, does in keys:
            self._pairs.addWidget(self._pair(key, does))
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))

    def _pair(self, key: str, does: str) -> QWidget:
        pair = QWidget()
        line = row(self._theme, pair, gap=8)
        line.addWidget(Kbd(self._theme, key))
        line.addWidget(Label(does, "caption"))
        return pair
