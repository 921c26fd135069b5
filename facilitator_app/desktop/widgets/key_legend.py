"""The foot of a list: which letters do what there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .label import Label
from .pill import Kbd
from .spacing import row


class KeyLegend(QWidget):
    """Pairs of a key and what it does, in one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = row(theme, self, gap=8)

    def show_keys(self, keys: Sequence[tuple[str, str]], aside: str = "") -> None:
        """Show other keys, as when the language changes."""
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, does in keys:
            self._line.addWidget(Kbd(self._theme, key))
            self._line.addWidget(Label(does, "caption"))
            self._line.addSpacing(self._theme.px(8))
        self._line.addStretch(1)
        if aside:
            self._line.addWidget(Label(aside, "caption"))
