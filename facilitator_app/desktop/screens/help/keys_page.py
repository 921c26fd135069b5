"""The page of keys: those of the screen, and those that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...theme.theme import Theme
from ...widgets.beside import Beside
from ...widgets.card import Ground
from ...widgets.label import Label
from ...widgets.pill import Kbd
from ...widgets.spacing import column, grid
from ..base import Key

_BESIDE = 560


class KeysPage(Ground):
    """Each of `groups` under its heading, side by side where there is room."""

    def __init__(self, theme: Theme, groups: Sequence[tuple[str, Sequence[Key]]]) -> None:
        super().__init__("canvas")
        self._theme = theme
        across = Beside(theme, self, gap=32, least=_BESIDE)
        for heading, keys in groups:
            if keys:
                part = column(theme, None, gap=6)
                part.addWidget(Label(heading, "heading", wrap=True))
                self._list(part, keys)
                part.addStretch(1)
                across.addLayout(part, 1)

    def _list(self, part: QVBoxLayout, keys: Sequence[Key]) -> None:
        lines = grid(self._theme, None, gap=8)
        for place, key in enumerate(keys):
            lines.addWidget(Kbd(self._theme, key.keys), place, 0)
            lines.addWidget(Label(key.does, "dense", wrap=True), place, 1)
        lines.setColumnStretch(1, 1)
        part.addLayout(lines)
